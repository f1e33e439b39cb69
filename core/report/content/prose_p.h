// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/content/wording_p.h"
#include "report/paper.h"

#include <QSet>

/** Plain text set as blocks of paper. */
namespace appui::content {

/** The anchor of the heading of exhibit `number`. */
QString exhibitAnchor(int number);

/** Makes each "pièce n° 3" and "pièces nos 3 et 4" bold, and a link where the exhibit is in `numbers`. */
paper::Text withLinks(const QString &text, const QSet<int> &numbers);

/** "3, 4": each a link. */
paper::Text numberLinks(const QList<int> &numbers);

/**
 * One paragraph for each line that is not empty. A line that starts with "• ", "☐ " or "1° " becomes an item of a list.
 * Line separators (U+2028) stay inside their paragraph.
 */
QList<paper::Block> paragraphs(const QString &text, const QSet<int> &numbers, paper::Look look = paper::Look::Body);

/**
 * Sets a letter. Styles: "body" (as paragraphs() does), "sender", "recipient" and "place" (single lines, the last two on
 * the right half), "small", "title", "labelled" (bold up to the first colon of each line), "signature".
 */
QList<paper::Block> setLetter(const QList<LetterBlock> &letter, const QSet<int> &numbers);

} // namespace appui::content
