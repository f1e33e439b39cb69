// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/longtext_p.h"

#include <algorithm>
#include <numeric>

namespace appui::layout {

namespace {

constexpr qsizetype longestPart = 64 << 10; // units
constexpr size_t fewLines = 128;            // two pages of the smallest text

/** At most `most` units from `from` on, and no half of a character, in the same number of spans. */
paper::Text partOf(paper::Text text, qsizetype from, qsizetype most)
{
    for (paper::Span &span : text) {
        const qsizetype before = std::min(from, span.text.size());
        span.text = span.text.mid(before, most);
        from -= before;
        most -= span.text.size();
        if (most == 0 && !span.text.isEmpty() && span.text.back().isHighSurrogate())
            span.text.chop(1);
    }
    return text;
}

} // namespace

LongText::LongText(const Flow &flow, paper::Text text, const type::TextStyle &style, double width)
    : m_flow(flow)
    , m_text(std::move(text))
    , m_style(style)
    , m_width(width)
    , m_size(paper::sizeOf(m_text))
{
    set();
}

bool LongText::dependsOnPages(const QString &text)
{
    const auto hasDirection = [](QChar c) {
        switch (c.direction()) {
        case QChar::DirL:
        case QChar::DirEN:
        case QChar::DirES:
        case QChar::DirET:
        case QChar::DirCS:
        case QChar::DirB:
        case QChar::DirS:
        case QChar::DirWS:
        case QChar::DirON:
        case QChar::DirBN:
        case QChar::DirNSM:
            return false;
        default:
            return true;
        }
    };
    return text.size() > longestPart && std::any_of(text.begin(), text.end(), hasDirection);
}

void LongText::take(size_t lines)
{
    m_next += lines;
    if (m_isLast || m_part.lines.size() - m_next >= fewLines)
        return;
    const auto &clusters = m_part.shaped->clusters;
    const size_t end = m_next < m_part.lines.size() ? m_part.lines[m_next].begin : m_end;
    m_from = std::accumulate(clusters.begin(), clusters.begin() + qsizetype(end), m_from,
                             [](qsizetype at, const type::Cluster &cluster) { return at + cluster.text.size(); });
    set();
}

void LongText::set()
{
    m_part = {}; // before the next one is made
    const paper::Text part = m_size <= longestPart ? m_text : partOf(m_text, m_from, longestPart);
    m_part = m_flow.set(part, m_style, m_width);
    m_next = 0;
    m_isLast = m_from + paper::sizeOf(part) >= m_size;
    m_end = m_part.shaped->clusters.size();
    if (!m_isLast && m_part.lines.size() > 1) {
        m_end = m_part.lines.back().begin; // the next part may go on with this line
        m_part.lines.pop_back();
    }
}

} // namespace appui::layout
