// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pdf/qpdf_p.h"
#include "report/typesetter.h"

#include <QImage>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace appui::pdf {

/** What stands in the stream of an image, read when it is written. */
class ImageData : public QPDFObjectHandle::StreamDataProvider
{
public:
    /** Does not finish `out`. Throws StreamFailure. May be called on another thread than the one that made it. */
    virtual void write(Pipeline &out) = 0;
    /** In bytes, where it is known before. */
    virtual std::optional<qint64> size() const { return {}; }

    void provideStreamData(QPDFObjGen const &, Pipeline *out) final;
};

/** An image in the PDF, and its size in pixels as stored. */
struct PlacedImage
{
    struct Part
    {
        QPDFObjectHandle stream;
        std::shared_ptr<ImageData> data;
    };
    QPDFObjectHandle object;
    QSize pixels;
    std::vector<Part> parts; ///< the object, and its mask
};

/** What was written of each image, by its imageMark(). */
using ImageDigests = std::map<QByteArray, Digest>;

/**
 * The image of a figure. A JPEG, and a PNG without transparency or interlace, keep their own compressed stream; anything else is
 * decoded and stored without loss. Only headers are read here: pixels and bytes are read while the file is written, and every
 * original is hashed as it passes. What was written is then in `written`, which must live as long as `pdf`.
 */
Result<PlacedImage> imageObject(QPDF &pdf, const paper::OriginalSource &source, const paper::Figure &figure,
                                ImageDigests &written);

/** Draws the image of a figure and puts it nowhere. Fails with BadEvidence where it can't be drawn, or as its original does. */
Result<void> proveDrawing(const paper::OriginalSource &source, const paper::Figure &figure);

/** A small picture of our own: the colour picture of an emoji. */
PlacedImage pictureObject(QPDF &pdf, const QImage &picture);

/** A JPEG that the program made: a still of a film. Fails with BadEvidence when it is none. */
Result<PlacedImage> jpegObject(QPDF &pdf, QByteArray jpeg);

/**
 * Copies an original to `out` (which is not finished) in small parts; `progress` hears of its bytes. Throws StreamFailure.
 */
void copyOriginal(const paper::OriginalSource &source, const Digest &digest, Pipeline &out, const Progress &progress = {});

} // namespace appui::pdf
