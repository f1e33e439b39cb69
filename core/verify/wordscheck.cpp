// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/wordscheck_p.h"

#include "report/content/exhibitview_p.h"
#include "report/layout/longtext_p.h"
#include "verify/subjects_p.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

std::unique_ptr<ExhibitWords> WordsCheck::wordsOf(const Manifest::Piece &piece, const std::function<bool()> &goesOn) const
{
    const ContentKind kind = contentKind(piece.mediaType);
    const auto attached = m_files.constFind(piece.attachment);
    // What the employer's copy leaves out, only the dossier knows.
    if ((kind != ContentKind::Mail && kind != ContentKind::Text) || attached == m_files.cend() ||
        m_document.manifest.recipient == Recipient::Recteur)
        return {};
    FileSlice original(m_document.path, attached->from, attached->size);
    const auto examination = examine(original, piece.fileName);
    const auto pages = content::Wording::read(u"pages"_s, [](const QString &, const QString &key) { return key; });
    if (!examination || examination->kind != kind || !examination->defect.isEmpty() || !pages)
        return {};
    const auto blocks = content::wordsOf(original, kind, *pages, {});
    const auto dependsOnPages = [](const paper::Block &block) {
        const auto *paragraph = std::get_if<paper::Paragraph>(&block);
        return paragraph && layout::LongText::dependsOnPages(paragraph->text.first().text);
    };
    if (blocks && std::any_of(blocks->begin(), blocks->end(), dependsOnPages))
        return {};
    return blocks ? std::make_unique<ExhibitWords>(*blocks, m_fonts, goesOn) : nullptr;
}

bool WordsCheck::read(qsizetype piece, const QList<DrawnGlyph> &page, Findings &findings, const std::function<bool()> &goesOn)
{
    if (piece != m_piece) {
        conclude(findings);
        m_piece = piece;
        if (piece >= 0)
            m_words = wordsOf(m_document.manifest.pieces[piece], goesOn);
        if (m_words && m_words->isStopped())
            return false;
    }
    if (m_words)
        m_words->follow(page);
    return true;
}

void WordsCheck::conclude(Findings &findings)
{
    if (!m_words)
        return;
    const int number = m_document.manifest.pieces[m_piece].number;
    if (const QString fault = m_words->fault(); !fault.isEmpty())
        findings.addOfVersion(
            "exhibit-text-altered", exhibitsSubject({number}),
            QCoreApplication::translate("verify", "The text on the pages of this exhibit is not the original's."), fault);
    const bool isTold = m_words->fault().isEmpty() || !findings.isForeignVersion();
    if (isTold && !m_compared.contains(number))
        m_compared << number;
    m_words.reset();
}

} // namespace appui
