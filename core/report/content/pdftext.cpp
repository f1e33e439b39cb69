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

bool canDrawPages(QIODevice &pdf, int pages)
{
    QPdfDocument document;
    document.load(&pdf);
    int page = 0;
    while (page < pages && page < document.pageCount() && !document.pagePointSize(page).isEmpty())
        ++page;
    return pages > 0 && page == pages;
}

int pdfPageCount(QIODevice &pdf)
{
    QPdfDocument document;
    document.load(&pdf);
    return document.pageCount();
}

} // namespace appui::content
