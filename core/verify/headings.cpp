// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/headings_p.h"

#include "report/content/typography_p.h"
#include "report/layout/blocks_p.h"
#include "verify/setanew_p.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

using layout::Sheet;

constexpr double nearly = 0.05;   // points
constexpr double leastIfBold = 9; // points: what looks like a heading
constexpr double leastIfNotBold = 12;

/** The lines of a paragraph as the layout draws them. */
QList<DrawnGlyph> drawn(const layout::Paragraph &paragraph, double baseline, size_t lines, const type::FontBook &fonts)
{
    pdf::Resources resources(fonts);
    pdf::Page page(0, resources);
    page.beginArtifact();
    for (size_t i = 0; i < lines; ++i)
        page.run(*paragraph.shaped, type::drawnOrder(*paragraph.shaped, paragraph.lines[i]), Sheet::left,
                 baseline + double(i) * paragraph.leading());
    page.end();
    return takeText(page, resources);
}

layout::Paragraph set(const QString &text, const type::TextStyle &style, double width, const type::FontBook &fonts)
{
    return layout::Paragraph(std::make_shared<const type::ShapedText>(type::shape(fonts, paper::plain(text), style)), width);
}

} // namespace

Heading headingOf(int number, const QString &name, const type::FontBook &fonts)
{
    const QString text = content::french(u"Pièce n° %1 — "_s).arg(number) + name;
    const auto first = set(text, layout::sectionStyle, Sheet::width - layout::roomForCount, fonts);
    const auto later = set(text, layout::runningStyle, Sheet::width - layout::roomForCount, fonts);
    return {drawn(first, Sheet::top + first.baseline(), first.lines.size(), fonts),
            drawn(later, layout::runningBaseline, 1, fonts)};
}

QList<DrawnGlyph> headingOf(const QString &text, double size, const type::FontBook &fonts)
{
    const bool isSection = size == layout::sectionStyle.size;
    const auto paragraph = set(text, {type::Style::Bold, size, 0}, Sheet::width - (isSection ? layout::roomForCount : 0), fonts);
    return drawn(paragraph, Sheet::top, paragraph.lines.size(), fonts);
}

qsizetype findDrawn(const QList<DrawnGlyph> &heading, const QList<DrawnGlyph> &page, const type::FontBook &fonts)
{
    const auto same = [&](const DrawnGlyph &one, const DrawnGlyph &other) {
        return isSameLetter(one, other, fonts) && std::abs(one.place.y() - other.place.y()) <= nearly;
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

QList<int> headedNumbers(const QList<DrawnGlyph> &page, qsizetype from, qsizetype count)
{
    static const QRegularExpression form(u"Piècen°([0-9]{1,9})—"_s);
    QList<DrawnGlyph> large;
    for (qsizetype i = 0; i < page.size(); ++i) {
        const bool isBold = page[i].font.contains("Bold");
        if (page[i].size >= (isBold ? leastIfBold : leastIfNotBold) && (i < from || i >= from + count))
            large << page[i];
    }
    QList<int> numbers;
    for (const DrawnLine &line : linesOf(large))
        for (auto found = form.globalMatch(withoutBlanks(textOf(large, line))); found.hasNext();)
            numbers << found.next().captured(1).toInt();
    return numbers;
}

} // namespace appui
