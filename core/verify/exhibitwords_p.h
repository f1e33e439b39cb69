// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/layout/flow_p.h"
#include "verify/drawntext_p.h"

#include <QFile>

namespace appui {

/**
 * The words of a mail or a text, set anew as the layout does it, against what the exhibit's pages draw: from where they begin to
 * the end of each page nothing else stands, and what stands there is them, letter by letter, line under line.
 */
class ExhibitWords
{
public:
    /** `goesOn` is asked at each page that is set; once it says no, they are not whole. */
    ExhibitWords(const QList<paper::Block> &blocks, const type::FontBook &fonts, const std::function<bool()> &goesOn);

    bool isStopped() const { return m_flow.isStopped(); }

    /** Follows them on the next page of the exhibit. */
    void follow(const QList<DrawnGlyph> &page);

    /** Where the pages draw something else, or nothing any more; empty: nowhere. */
    QString fault();

private:
    const DrawnGlyph *next(qsizetype ahead = 0);
    /** How many glyphs from `from` on are as they should be. */
    qsizetype countRight(const QList<DrawnGlyph> &page, qsizetype from);
    void refuse(const DrawnGlyph &at);

    const type::FontBook &m_fonts;
    QFile m_nowhere; ///< nothing is written
    paper::Document m_about;
    pdf::File m_file;
    layout::Flow m_flow;
    int m_page = 0; ///< of those set anew, from which glyphs are taken next
    QList<DrawnGlyph> m_expected;
    qsizetype m_at = 0;
    bool m_isBegun = false;
    int m_read = 0; ///< pages of the exhibit
    QString m_fault;
};

} // namespace appui
