// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/pdftext_p.h"

#include <QPdfDocument>
#include <QPdfSelection>

namespace appui::content {

namespace {

constexpr int longest = 8000;

}

QStringList pdfTexts(QIODevice &pdf)
{
    QPdfDocument document;
    document.load(&pdf);
    QStringList texts;
    for (int page = 0; page < document.pageCount(); ++page)
        texts << document.getAllText(page).text().left(longest);
    return texts;
}

int pdfPageCount(QIODevice &pdf)
{
    QPdfDocument document;
    document.load(&pdf);
    return document.pageCount();
}

} // namespace appui::content
