// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSize>

class QIODevice;

namespace appui::pdf {

/** What a PDF must say about an image file's own compressed stream to show it untouched. */
struct ImageHeader
{
    enum class Colours { Grey, Rgb, Cmyk, Indexed };
    QSize pixels;
    int bits = 8; ///< of each component
    Colours colours = Colours::Rgb;
    QByteArray palette;    ///< RGB triples of an indexed image
    QByteArray profile;    ///< ICC; empty: none, or not of these colours
    bool inverted = false; ///< CMYK as Adobe's programs store it
    bool passes =
        true; ///< false: the stream itself can't stand in a PDF (transparency, interlace, inks without a profile), decode it
};

/** The ICC profile without what follows it, when PDF/A takes it for these colours (ISO 19005-3, 6.2.4.2; ICC.1, 7.2); else empty.
 */
QByteArray fittingProfile(const QByteArray &found, ImageHeader::Colours colours);

/** Reads up to the image data. Fail with BadEvidence when the header makes no sense. */
Result<ImageHeader> readPngHeader(QIODevice &file);
Result<ImageHeader> readJpegHeader(QIODevice &file);

} // namespace appui::pdf
