// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/handle_p.h"
#include "intake/picture.h"

#include <libheif/heif.h>

namespace appui {

class EvidenceFile;

/** The principal image of a HEIF file (HEIC, AVIF); sizes and pixels are upright, as the format's own transformations say. */
class HeifImage
{
public:
    /** Reads the file's structure; fails with BadEvidence. `file` must outlive it. */
    static Result<HeifImage> open(EvidenceFile &file);

    PictureForm form() const;
    /** The TIFF structure of its EXIF data; empty when there is none. */
    QByteArray exif() const;
    /** How many images the file shows, without thumbnails and tiles. */
    int imageCount() const;
    Result<QImage> decode() const;

private:
    struct Position;
    struct Closer
    {
        void operator()(Position *position) const;
    };

    std::unique_ptr<Position, Closer> m_position;
    Handle<heif_context, heif_context_free> m_context;
    Handle<heif_image_handle, heif_image_handle_release> m_primary;
};

} // namespace appui
