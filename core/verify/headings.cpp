// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/headings_p.h"

#include "report/content/typography_p.h"
#include "report/layout/blocks_p.h"
#include "verify/setanew_p.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

using layout::Sheet;

constexpr double leastIfBold = 9; // points: what looks like a heading
constexpr double leastIfNotBold = 12;

/** What `draw` puts on an empty page. */
template <typename Draw>
QList<DrawnGlyph> drawn(const type::FontBook &fonts, const Draw &draw)
{
    pdf::Resources resources(fonts);
    pdf::Page page(0, resources);
    page.beginArtifact();
    draw(page);
    page.end();
    return takeText(page, resources);
}

/** The lines of a paragraph as the layout draws them. */
QList<DrawnGlyph> drawn(const layout::Paragraph &paragraph, double baseline, const type::FontBook &fonts)
{
    return drawn(fonts, [&](pdf::Page &page) {
        for (size_t i = 0; i < paragraph.lines.size(); ++i)
            page.run(*paragraph.shaped, type::drawnOrder(*paragraph.shaped, paragraph.lines[i]), Sheet::left,
                     baseline + double(i) * paragraph.leading());
    });
}

layout::Paragraph set(const QString &text, const type::TextStyle &style, double width, const type::FontBook &fonts)
{
    return layout::Paragraph(std::make_shared<const type::ShapedText>(type::shape(fonts, paper::plain(text), style)), width);
}

bool isLarge(const DrawnGlyph &glyph)
{
    return glyph.size >= (glyph.font.contains("Bold") ? leastIfBold : leastIfNotBold);
}

/** The first number in "Pièce n° 3 —", on each line of these glyphs. */
QList<int> numbersIn(const QList<DrawnGlyph> &glyphs)
{
    static const QRegularExpression form(withoutBlanks(content::exhibitHeading(u"([0-9]{1,9})"_s, {})));
    QList<int> numbers;
    for (const DrawnLine &line : linesOf(glyphs))
        for (auto found = form.globalMatch(withoutBlanks(textOf(glyphs, line))); found.hasNext();)
            numbers << found.next().captured(1).toInt();
    return numbers;
}

} // namespace

Heading headingOf(int number, const QString &name, const type::FontBook &fonts)
{
    const QString text = content::exhibitHeading(QString::number(number), name);
    const auto first = set(text, layout::sectionStyle, Sheet::width - layout::roomForCount, fonts);
    const auto later = type::shape(fonts, paper::plain(text), layout::runningStyle);
    return {drawn(first, Sheet::top + first.baseline(), fonts),
            drawn(fonts, [&](pdf::Page &page) { layout::drawRunningHead(page, later); })};
}

QList<DrawnGlyph> headingOf(const QString &text, double size, const type::FontBook &fonts)
{
    const bool isSection = size == layout::sectionStyle.size;
    const auto paragraph = set(text, {type::Style::Bold, size, 0}, Sheet::width - (isSection ? layout::roomForCount : 0), fonts);
    return drawn(paragraph, Sheet::top, fonts);
}

qsizetype findDrawn(const QList<DrawnGlyph> &heading, const QList<DrawnGlyph> &page, const type::FontBook &fonts)
{
    const auto same = [&](const DrawnGlyph &one, const DrawnGlyph &other) {
        return isSameLetter(one, other, fonts) && std::abs(one.place.y() - other.place.y()) <= samePlace;
    };
    const auto at = std::search(page.begin(), page.end(), heading.begin(), heading.end(), same);
    return heading.isEmpty() || at == page.end() ? -1 : at - page.begin();
}

bool standsAlone(const QList<DrawnGlyph> &page, qsizetype at, qsizetype count)
{
    const double top = page[at].place.y() - page[at].size;
    const double bottom = page[at + count - 1].place.y() + 3;
    for (qsizetype i = 0; i < page.size(); ++i)
        if ((i < at || i >= at + count) && page[i].size >= leastIfBold && page[i].place.y() > top && page[i].place.y() < bottom)
            return false;
    return true;
}

bool headsAnother(const QList<DrawnGlyph> &page, qsizetype at, qsizetype count)
{
    QList<DrawnGlyph> others;
    for (qsizetype i = 0; i < page.size(); ++i)
        if (isLarge(page[i]) && (i < at || i >= at + count))
            others << page[i];
    return !numbersIn(others).isEmpty();
}

QList<int> headedNumbers(const QList<DrawnGlyph> &page, bool hasNotes)
{
    const auto isOfWords = [&](const DrawnGlyph &glyph) {
        return glyph.font.contains("Bold") &&
               (glyph.size == layout::bodySize || (hasNotes && glyph.size == layout::subheadingSize));
    };
    QList<DrawnGlyph> large;
    std::copy_if(page.begin(), page.end(), std::back_inserter(large),
                 [&](const DrawnGlyph &glyph) { return isLarge(glyph) && !isOfWords(glyph); });
    return numbersIn(large);
}

} // namespace appui
