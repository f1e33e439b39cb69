// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPointF>
#include <QString>

#include <functional>

namespace appui {

/** A glyph where it is drawn: points from the page's upper left corner, y downwards, its baseline. */
struct DrawnGlyph
{
    QByteArray font;
    double size = 0;
    double grey = 0;
    QPointF place;
    double advance = 0; ///< points
    QString text;       ///< what it means
    quint16 code = 0;
    int mark = -1; ///< that it belongs to; of an artifact none
};

/** What is known of a code of a font. */
struct CodeMeaning
{
    QString text;
    double width = 0; ///< fraction of the em
};
using CodeMeanings = std::function<CodeMeaning(const QByteArray &font, quint16 code)>;

/** The text that a page draws, in its order. Of a page that is not drawn as the program does (drawnpage_p.h), what is recognized.
 */
QList<DrawnGlyph> readText(const QByteArray &content, const CodeMeanings &meanings);

/** What stands side by side, from left to right; as numbers among the page's glyphs. */
using DrawnLine = QList<qsizetype>;

/** The lines of a page, from top to bottom: glyphs whose baselines hardly differ. */
QList<DrawnLine> linesOf(const QList<DrawnGlyph> &glyphs);

/** What is left of a text without what only separates. */
QString withoutBlanks(const QString &text);

/** What a line says; a blank for each gap. */
QString textOf(const QList<DrawnGlyph> &glyphs, const DrawnLine &line);

} // namespace appui
