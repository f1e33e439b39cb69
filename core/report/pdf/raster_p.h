// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/typesetter.h"

#include <QImage>

namespace appui::pdf {

/** An original whose bytes no longer give its digest: the export stops. */
Error alteredOriginal(const Digest &digest);

/** Pixels that are decoded each time they are asked for. */
class Raster
{
public:
    virtual ~Raster() = default;

    /** An image file, or a page of a PDF at 200 dpi (at less where it is larger than A2). Reads headers only. Fails with
     * BadEvidence or Unsupported. */
    static Result<std::shared_ptr<Raster>> open(const paper::OriginalSource &source, const paper::Figure &figure);
    static std::shared_ptr<Raster> of(const QImage &image);

    virtual QSize size() const = 0;
    virtual bool hasOpacity() const = 0;
    /** The ICC profile of its RGB colours; empty: sRGB. */
    virtual QByteArray profile() const { return {}; }
    virtual Result<QImage> pixels() = 0;
};

} // namespace appui::pdf
