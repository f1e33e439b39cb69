// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "verify/documentchecks_p.h"
#include "verify/exhibitwords_p.h"

namespace appui {

/** The pages of mails and texts against the attached originals. */
class WordsCheck
{
public:
    WordsCheck(const ExaminedDocument &document, const RightFiles &files, const type::FontBook &fonts)
        : m_document(document)
        , m_files(files)
        , m_fonts(fonts)
    {
    }

    /** The next page, which is one of exhibit `piece` of the manifest; of none: -1. False when `goesOn` asked to stop. */
    bool read(qsizetype piece, const QList<DrawnGlyph> &page, Findings &findings, const std::function<bool()> &goesOn);
    void conclude(Findings &findings);

    /** The numbers of those that were compared. */
    const QList<int> &compared() const { return m_compared; }

private:
    /** Null: of another kind, or where they can't be told. */
    std::unique_ptr<ExhibitWords> wordsOf(const Manifest::Piece &piece, const std::function<bool()> &goesOn) const;

    const ExaminedDocument &m_document;
    const RightFiles &m_files;
    const type::FontBook &m_fonts;
    std::unique_ptr<ExhibitWords> m_words; ///< of the exhibit whose pages are being read
    qsizetype m_piece = -1;
    QList<int> m_compared;
};

} // namespace appui
