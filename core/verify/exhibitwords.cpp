// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/exhibitwords_p.h"

#include "report/layout/blocks_p.h"
#include "verify/setanew_p.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

using layout::Sheet;

/** As the words themselves are set, and nothing else on their pages. */
bool isVerbatim(const DrawnGlyph &glyph)
{
    constexpr double size = 8.6;
    return glyph.font.startsWith("LiberationMono") && std::abs(glyph.size - size) < 0.01;
}

} // namespace

ExhibitWords::ExhibitWords(const QList<paper::Block> &blocks, const type::FontBook &fonts, const std::function<bool()> &goesOn)
    : m_fonts(fonts)
    , m_file(m_nowhere, fonts, {})
    , m_flow(m_file, fonts, m_about)
{
    if (const auto placed = layout::place(m_flow, blocks, [&](qint64, qint64) { return goesOn(); }); !placed)
        m_fault = placed.error().message;
}

const DrawnGlyph *ExhibitWords::next(qsizetype ahead)
{
    for (; m_at + ahead >= m_expected.size() && m_page < m_file.pageCount(); ++m_page) {
        m_expected.remove(0, m_at);
        m_at = 0;
        auto more = takeText(m_file.page(m_page), m_file.resources());
        for (DrawnGlyph &glyph : more)
            glyph.place.ry() += m_page * pdf::Page::height;
        m_expected += more;
    }
    return m_at + ahead < m_expected.size() ? &m_expected[m_at + ahead] : nullptr;
}

qsizetype ExhibitWords::countRight(const QList<DrawnGlyph> &page, qsizetype from)
{
    qsizetype count = 0;
    for (const DrawnGlyph *due = next(); due && from + count < page.size(); due = next(++count)) {
        if (!isSameLetter(*due, page[from + count], m_fonts))
            break;
        if (count == 0)
            continue;
        const DrawnGlyph &before = m_expected[m_at + count - 1];
        const double down = page[from + count].place.y() - page[from + count - 1].place.y();
        const bool turnsThere = int(before.place.y() / pdf::Page::height) != int(due->place.y() / pdf::Page::height);
        if (turnsThere ? down <= 0 : std::abs(down - (due->place.y() - before.place.y())) > samePlace)
            break;
    }
    return count;
}

void ExhibitWords::refuse(const DrawnGlyph &at)
{
    const DrawnGlyph *due = m_fault.isEmpty() ? next() : nullptr;
    if (m_fault.isEmpty())
        m_fault = u"page %1 of the exhibit, at %2, %3: “%4”"_s.arg(m_read).arg(at.place.x()).arg(at.place.y()).arg(at.text);
    if (due)
        m_fault += u", not “%1” at %2"_s.arg(due->text).arg(due->place.x());
}

void ExhibitWords::follow(const QList<DrawnGlyph> &page)
{
    constexpr double underTheHead = 12; // points below the running head's line
    ++m_read;
    if (!m_fault.isEmpty() || (!next() && !m_isBegun))
        return;
    double top = m_isBegun ? layout::runningBaseline + underTheHead : 0;
    qsizetype from = 0, count = 0;
    const auto isInPlace = [&](const DrawnGlyph &glyph) { return glyph.place.y() > top && glyph.place.y() < Sheet::footRule; };
    if (m_isBegun) {
        from = std::find_if(page.begin(), page.end(), isInPlace) - page.begin();
        count = countRight(page, from);
    } else {
        for (; from < page.size() && count == 0; ++from)
            if (isSameLetter(*next(), page[from], m_fonts))
                count = countRight(page, from);
        --from;
        const auto begin = page.begin() + (count == 0 ? page.size() : from);
        if (const auto other = std::find_if(page.begin(), begin, isVerbatim); other != begin)
            return refuse(*other);
        if (count == 0)
            return;
        top = page[from].place.y() - page[from].size;
    }
    m_isBegun = true;
    m_at += count;
    for (qsizetype i = 0; i < page.size(); ++i)
        if ((i < from || i >= from + count) && isInPlace(page[i]))
            return refuse(page[i]);
}

QString ExhibitWords::fault()
{
    if (m_fault.isEmpty() && next())
        m_fault = u"not all of it is there: “%1”"_s.arg(next()->text);
    return m_fault;
}

} // namespace appui
