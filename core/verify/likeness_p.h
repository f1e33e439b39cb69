// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pdf/qpdf_p.h"

class QImage;

namespace appui {

/** What is found of the image of an exhibit when the program draws it anew from the original. */
enum class Likeness {
    Same,  ///< to the last sample
    Alike, ///< as far as two decoders may differ: nobody would tell them apart from a distance
    Different,
    Unknown ///< the original can't be drawn here
};

/**
 * The same for pictures that not every computer decodes alike: `found`, an image as it stands in a file, looks from a distance
 * like `made`, which is the same in everything but its samples. Throws what qpdf throws.
 */
bool isAlike(QPDFObjectHandle made, QPDFObjectHandle found);
bool isAlike(const QImage &made, const QImage &found);

} // namespace appui
