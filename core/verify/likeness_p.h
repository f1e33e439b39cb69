// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pdf/qpdf_p.h"

class QImage;

namespace appui {

/** What is found of the image of an exhibit when the program draws it anew from the original. */
enum class Likeness {
    Same,    ///< to the last sample
    Alike,   ///< as far as two decoders may differ, wherever one looks
    Distant, ///< from a distance only: details differ
    Different,
    Unknown ///< the original can't be drawn here
};

/**
 * The same for pictures that not every computer decodes alike: how far `found`, an image as it stands in a file, looks like
 * `made`, which is the same in everything but its samples. Throws what qpdf throws.
 */
Likeness likenessOf(QPDFObjectHandle made, QPDFObjectHandle found);
Likeness likenessOf(const QImage &made, const QImage &found);

} // namespace appui
