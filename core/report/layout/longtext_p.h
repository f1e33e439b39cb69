// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/layout/flow_p.h"

namespace appui::layout {

/**
 * A text of any length, broken into lines part by part: a character that is shaped takes a hundred times its own room. The lines
 * are those of the whole, but that directions which a line turned on, and did not turn off, end with a part.
 */
class LongText
{
public:
    LongText(const Flow &flow, paper::Text text, const type::TextStyle &style, double width);

    /** Whether where pages turn may tell on its lines: it has several parts, and letters or signs that run from the right. */
    static bool dependsOnPages(const QString &text);

    /** The part at hand; from next() on, it has the lines of two pages, or all that are left. */
    const Paragraph &part() const { return m_part; }
    /** The first line of the part that was not taken yet. */
    size_t next() const { return m_next; }
    bool isBegun() const { return m_from > 0 || m_next > 0; }
    bool isAtEnd() const { return m_next == m_part.lines.size(); }

    /** Goes on behind these lines; what part() gave before is gone. */
    void take(size_t lines);

private:
    void set();

    const Flow &m_flow;
    const paper::Text m_text;
    const type::TextStyle m_style;
    const double m_width;
    const qsizetype m_size;
    qsizetype m_from = 0; ///< where the part begins, in units of the text
    Paragraph m_part;
    size_t m_end = 0; ///< of its lines, in clusters
    bool m_isLast = false;
    size_t m_next = 0;
};

} // namespace appui::layout
