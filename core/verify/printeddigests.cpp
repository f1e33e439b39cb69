// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/printeddigests_p.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr double smallest = 7; // points: of a digest that people are to compare

/** Letters without a gap. */
struct Word
{
    QString text;
    bool isMono = true; ///< all of it
    double size = 0;    ///< of its smallest letter
};

bool isMono(const DrawnGlyph &glyph)
{
    return glyph.font.contains("Mono");
}

QList<Word> wordsOf(const QList<DrawnGlyph> &glyphs, const DrawnLine &line)
{
    QList<Word> words;
    double end = 0;
    bool isWithin = false;
    for (const qsizetype i : line) {
        const DrawnGlyph &glyph = glyphs[i];
        const bool isBlank = glyph.text.trimmed().isEmpty();
        if (!isBlank && (!isWithin || glyph.place.x() > end + 0.3 * glyph.size))
            words << Word{.size = glyph.size};
        isWithin = !isBlank;
        end = glyph.place.x() + glyph.advance;
        if (isBlank)
            continue;
        words.last().text += glyph.text;
        words.last().isMono = words.last().isMono && isMono(glyph);
        words.last().size = std::min(words.last().size, glyph.size);
    }
    return words;
}

/** What looks like a digest among the glyphs of one kind, whole or not. */
QStringList hexIn(const QList<DrawnGlyph> &glyphs, DrawnLine line, bool mono)
{
    static const QRegularExpression form(u"[0-9a-fA-F]{32,}"_s);
    line.removeIf([&](qsizetype i) { return isMono(glyphs[i]) != mono; });
    const QString text = mono ? textOf(glyphs, line).remove(u' ') : textOf(glyphs, line);
    QStringList found;
    for (auto each = form.globalMatch(text); each.hasNext();)
        found << each.next().captured();
    return found;
}

} // namespace

PrintedDigests::PrintedDigests(const Manifest &manifest)
    : m_listed{manifest.head, manifest.stampedHead}
{
    for (const Manifest::Piece &piece : manifest.pieces) {
        m_listed << piece.digest;
        m_listed.unite(QSet<Digest>(piece.images.begin(), piece.images.end()));
        m_pairs << std::pair(piece.number, piece.digest);
        m_names += u'\n' + piece.name + u'\n' + piece.fileName;
    }
    for (const Manifest::Listed &file : manifest.files)
        m_listed << file.digest;
}

QStringList PrintedDigests::read(const QList<DrawnGlyph> &page)
{
    static const QRegularExpression form(u"\\A[0-9a-f]{64}\\z"_s);
    const QList<DrawnLine> lines = linesOf(page);
    QStringList wrong;
    bool isOfDigests = false;
    for (const DrawnLine &line : lines) {
        const QList<Word> words = wordsOf(page, line);
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (!words[i].isMono || !form.match(words[i].text).hasMatch())
                continue;
            const Digest digest = QByteArray::fromHex(words[i].text.toLatin1());
            bool isNumber = false;
            const int number = i > 0 ? words[i - 1].text.toInt(&isNumber) : 0;
            const bool isRight = m_listed.contains(digest) && (!isNumber || m_pairs.contains({number, digest}));
            isOfDigests = isOfDigests || (isNumber && isRight);
            if (!isRight)
                wrong << words[i].text;
            if (!isRight || words[i].size < smallest)
                continue;
            m_printed << digest;
            if (isNumber && words[i - 1].size >= smallest)
                m_numbered << std::pair(number, digest);
        }
    }
    for (const DrawnLine &line : isOfDigests ? lines : QList<DrawnLine>()) {
        m_text += withoutBlanks(textOf(page, line)) + u'\n';
        for (const QString &text : hexIn(page, line, true) + hexIn(page, line, false))
            if (!m_listed.contains(QByteArray::fromHex(text.toLatin1())) && !m_names.contains(text))
                wrong << text;
    }
    wrong.removeDuplicates();
    return wrong;
}

} // namespace appui
