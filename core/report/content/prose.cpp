// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/prose_p.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

using namespace paper;

constexpr double rightHalf = 261;

void append(Text &text, const QString &words)
{
    if (!words.isEmpty())
        text << Span{words};
}

/** "3 et 4" of "pièces nos 3 et 4": each number its own link. */
void appendNumbers(Text &text, const QString &words, const QSet<int> &numbers)
{
    static const QRegularExpression figures(u"\\d+"_s);
    qsizetype from = 0;
    for (auto matches = figures.globalMatch(words); matches.hasNext();) {
        const auto match = matches.next();
        const int number = match.captured().toInt();
        if (match.capturedStart() > from)
            text << Span{.text = words.mid(from, match.capturedStart() - from), .bold = true};
        text << Span{
            .text = match.captured(), .bold = true, .anchor = numbers.contains(number) ? exhibitAnchor(number) : QString()};
        from = match.capturedEnd();
    }
}

QStringList lines(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

QList<Block> singleLines(const QString &text, Look look, double indent)
{
    QList<Block> blocks;
    for (const QString &line : lines(text))
        blocks << Paragraph{.text = plain(line), .look = look, .indent = indent, .spaceAfter = 1};
    blocks << Gap{10};
    return blocks;
}

QList<Block> labelled(const QString &text, const QSet<int> &numbers)
{
    QList<Block> blocks;
    for (const QString &line : lines(text)) {
        const qsizetype colon = line.indexOf(u':') + 1;
        blocks << Paragraph{
            .text = bold(line.left(colon)) + withLinks(line.mid(colon), numbers), .look = Look::Plain, .spaceAfter = 2};
    }
    blocks << Gap{6};
    return blocks;
}

/** A list is set off from what follows it as a paragraph is. */
void closeList(QList<Block> &blocks)
{
    if (auto *last = blocks.isEmpty() ? nullptr : std::get_if<Item>(&blocks.last()))
        last->spaceAfter = Paragraph().spaceAfter;
}

/** Nobody signs an empty page. */
void keepWithSignature(QList<Block> &blocks)
{
    if (auto *last = blocks.isEmpty() ? nullptr : std::get_if<Paragraph>(&blocks.last()))
        last->keepWithNext = true;
}

} // namespace

QString exhibitAnchor(int number)
{
    return u"piece-%1"_s.arg(number);
}

Text withLinks(const QString &text, const QSet<int> &numbers)
{
    static const QRegularExpression reference(u"pièce(?: n°|s nos)[ \\x{A0}]\\d+(?:(?:, | et )\\d+)*"_s);
    Text spans;
    qsizetype from = 0;
    for (auto matches = reference.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        append(spans, text.mid(from, match.capturedStart() - from));
        appendNumbers(spans, match.captured(), numbers);
        from = match.capturedEnd();
    }
    append(spans, text.mid(from));
    return spans;
}

Text numberLinks(const QList<int> &numbers)
{
    Text text;
    for (const int number : numbers) {
        if (!text.isEmpty())
            text << Span{u", "_s};
        text << Span{.text = QString::number(number), .bold = true, .anchor = exhibitAnchor(number)};
    }
    return text;
}

QList<Block> paragraphs(const QString &text, const QSet<int> &numbers, Look look)
{
    static const QRegularExpression item(u"^(•|☐|\\d+°) "_s);
    QList<Block> blocks;
    for (const QString &line : lines(text)) {
        const auto match = item.match(line);
        if (match.hasMatch()) {
            blocks << Item{.sign = match.captured(1), .text = withLinks(line.mid(match.capturedLength()), numbers)};
        } else {
            closeList(blocks);
            blocks << Paragraph{.text = withLinks(line, numbers), .look = look};
        }
    }
    closeList(blocks);
    return blocks;
}

QList<Block> setLetter(const QList<LetterBlock> &letter, const QSet<int> &numbers)
{
    QList<Block> blocks;
    for (const LetterBlock &block : letter) {
        if (block.text.trimmed().isEmpty())
            continue;
        if (block.style == "sender"_L1)
            blocks += singleLines(block.text, Look::Plain, 0);
        else if (block.style == "recipient"_L1 || block.style == "place"_L1)
            blocks += singleLines(block.text, Look::Plain, rightHalf);
        else if (block.style == "small"_L1)
            blocks += paragraphs(block.text, numbers, Look::Small);
        else if (block.style == "labelled"_L1)
            blocks += labelled(block.text, numbers);
        else if (block.style == "title"_L1)
            blocks << Heading{.text = block.text};
        else if (block.style == "signature"_L1) {
            keepWithSignature(blocks);
            blocks << Signature{block.text};
        } else
            blocks += paragraphs(block.text, numbers);
    }
    return blocks;
}

} // namespace appui::content
