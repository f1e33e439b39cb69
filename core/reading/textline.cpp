// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/textline_p.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace appui {

namespace {

enum Column { Level, Page, Block, Paragraph, Line, Word, Left, Top, Width, Height, Confidence, Text, ColumnCount };
constexpr QByteArrayView wordLevel("5");

} // namespace

QString TextLine::text() const
{
    QStringList all;
    for (const TextWord &word : words)
        all.append(word.text);
    return all.join(u' ');
}

QRectF TextLine::box() const
{
    QRectF all;
    for (const TextWord &word : words)
        all |= word.box;
    return all;
}

double TextLine::height() const
{
    QList<double> heights;
    for (const TextWord &word : words)
        heights.append(word.box.height());
    if (heights.isEmpty())
        return 0;
    const auto middle = heights.begin() + heights.size() / 2;
    std::nth_element(heights.begin(), middle, heights.end());
    return *middle;
}

Result<QList<TextLine>> linesOf(const QByteArray &tsv, double scale, double top)
{
    QList<TextLine> lines;
    QList<QByteArray> current;
    const QList<QByteArray> rows = tsv.split('\n');
    if (!rows.first().startsWith("level\t"))
        return fail(Error::Code::Io, QCoreApplication::translate("reading", "The program that reads pictures gave no answer."),
                    QString::fromUtf8(tsv.left(200)));
    for (const QByteArray &row : rows) {
        const QList<QByteArray> cells = row.trimmed().split('\t');
        if (cells.size() != ColumnCount || cells[Level] != wordLevel)
            continue;
        const QString text = QString::fromUtf8(cells[Text]).trimmed();
        if (text.isEmpty())
            continue;
        if (const auto line = cells.mid(Page, Word - Page); lines.isEmpty() || line != current) {
            current = line;
            lines.append(TextLine());
        }
        const QRectF box(cells[Left].toDouble() / scale, top + cells[Top].toDouble() / scale, cells[Width].toDouble() / scale,
                         cells[Height].toDouble() / scale);
        lines.last().words.append({text, box, cells[Confidence].toDouble()});
    }
    return lines;
}

} // namespace appui
