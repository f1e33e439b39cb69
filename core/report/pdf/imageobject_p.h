// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pdf/qpdf_p.h"
#include "report/typesetter.h"

#include <QImage>

#include <map>

namespace appui::pdf {

/**
 * Carries an Error through qpdf, which knows exceptions only; caught where the file is written. Not a std::exception: those qpdf
 * catches on their way and throws on without what they carried.
 */
struct StreamFailure
{
    Error error;
};

/** An image in the PDF, and its size in pixels as stored. */
struct PlacedImage
{
    QPDFObjectHandle object;
    QSize pixels;
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

/** A small picture of our own: the colour picture of an emoji. */
PlacedImage pictureObject(QPDF &pdf, const QImage &picture);

/** A JPEG that the program made: a still of a film. Fails with BadEvidence when it is none. */
Result<PlacedImage> jpegObject(QPDF &pdf, QByteArray jpeg);

/**
 * Copies an original to `out` (which is not finished) in small parts; `progress` hears of its bytes. Throws StreamFailure.
 */
void copyOriginal(const paper::OriginalSource &source, const Digest &digest, Pipeline &out, const Progress &progress = {});

} // namespace appui::pdf
