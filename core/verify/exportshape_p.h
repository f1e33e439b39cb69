// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QPDF;

namespace appui {

/** Something in a PDF that the program never writes. */
struct ForeignPart
{
    qsizetype page = -1;      ///< from 0; below: of the document as a whole
    QString what;             ///< "Page/CropBox"
    bool isForbidden = false; ///< no version of the program writes it: of what is attached, and of what nothing leads to
};

/**
 * Compares every object of a PDF with the one description of what the program writes (in the .cpp): each key, each value that is
 * always the same, what each reference leads to; and that nothing lies beside. Throws what qpdf throws.
 */
QList<ForeignPart> foreignParts(QPDF &pdf);

} // namespace appui
