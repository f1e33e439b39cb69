// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QIODevice;

namespace appui::content {

/** The text of each page of a PDF, at most 8,000 characters each; empty when it can't be read. */
QStringList pdfTexts(QIODevice &pdf);
/** How many pages the library that reads those texts finds; 0 when it can't open the PDF. */
int pdfPageCount(QIODevice &pdf);

/** Whether each of the first `pages` pages can be opened by what draws them; it needs sound ones (intake/picture.h). */
bool canDrawPages(QIODevice &pdf, int pages);

} // namespace appui::content
