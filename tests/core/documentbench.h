// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdfforger.h"
#include "core/verifybench.h"

namespace appui::test {

/** A change of a PDF, and what must be said of it. */
struct DocumentForgery
{
    const char *what;
    std::function<QByteArray()> make;
    const char *code;
    const char *subject = "PDF";
    const char *inText = ""; ///< of the message, or of its detail
};

/** A stranger's authority that is believed, too. */
const Forger &trustedForger();

/** Each of the forgeries is named, by whomever the PDF was timestamped after it; their number is printed. */
void checkForgeries(std::initializer_list<DocumentForgery> forgeries, const char *kind);

/** The sealed document changed by `edit`, and timestamped anew. */
inline std::function<QByteArray()> edited(const std::function<void(QPDF &)> &edit)
{
    return [edit] { return restamped(edit); };
}

/** The same of the rich one. */
inline std::function<QByteArray()> richEdited(const std::function<void(QPDF &)> &edit)
{
    return [edit] { return restamped(edit, richDocument()); };
}

} // namespace appui::test
