// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/paper.h"
#include "report/typography/fontbook_p.h"

#include <QVarLengthArray>

#include <vector>

namespace appui::type {

/** How a stretch of text is to look. */
struct TextStyle
{
    Style style = Style::Regular;
    double size = 11; ///< points
    double grey = 0;  ///< 0 is black
    bool operator==(const TextStyle &) const = default;
};

/** One glyph at one place. Offsets and advance are fractions of the em. */
struct Glyph
{
    hb_codepoint_t id = 0;
    double advance = 0;
    double dx = 0;
    double dy = 0;
    QString text; ///< what it stands for in the text layer; empty on the further glyphs of a cluster that the first one carries
};

/** What can't be divided: a grapheme cluster, or a ligature of several. */
struct Cluster
{
    enum class Kind {
        Text,    ///< glyphs of `face`
        Picture, ///< an emoji, shown by the colour picture `glyphs.front()` of the emoji face
        Code     ///< a character no font has: `text` is shown as its code point in a frame
    };
    Kind kind = Kind::Text;
    const Face *face = nullptr;
    QVarLengthArray<Glyph, 1> glyphs;
    QString text;       ///< the characters themselves
    double advance = 0; ///< points
    int span = 0;       ///< index in the Text
    quint8 level = 0;   ///< of the bidirectional algorithm
    bool isSpace = false;
    bool breaksAfter = false; ///< a line may end here
    bool endsLine = false;    ///< a line must end here
};

/** A paragraph, shaped: it can be broken to any width. */
struct ShapedText
{
    std::vector<Cluster> clusters; ///< in logical order
    std::vector<TextStyle> styles; ///< of each span
    std::vector<paper::Span> spans;
    double ascent = 0;  ///< points, of the tallest style
    double leading = 0; ///< points, from one baseline to the next
};

/** The clusters [begin, end) of a line, spaces at its end left out, and the width they take. */
struct Line
{
    size_t begin = 0;
    size_t end = 0;
    double width = 0;
    bool isLast = false; ///< of its paragraph: not justified
};

/** Shapes `text` in `base`, each span's own bold, italic and mono applied. */
ShapedText shape(const FontBook &fonts, const paper::Text &text, const TextStyle &base);

/** Breaks at the opportunities of Unicode Annex 14, or anywhere in a word that is longer than a line. At least one line. */
std::vector<Line> breakLines(const ShapedText &text, double width);

/** The clusters of a line from left to right, as they are drawn. */
std::vector<const Cluster *> visualOrder(const ShapedText &text, const Line &line);

/**
 * The same, with the space at which the line was broken behind it, where it shows nothing: without it, whoever reads the text
 * layer in order would run two words together (ISO 32000-1, 14.8.2.5).
 */
std::vector<const Cluster *> drawnOrder(const ShapedText &text, const Line &line);

} // namespace appui::type
