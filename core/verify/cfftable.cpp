// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/cfftable_p.h"

#include <QList>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace appui {

namespace {

// Operators of dictionaries; those of two bytes begin with 12.
constexpr int charsetOperator = 15, charStringsOperator = 17, fontDictsOperator = 12 << 8 | 36, matrixOperator = 12 << 8 | 7;

/** Reads forward; what lies behind the end is 0, and never there. */
class Reading
{
public:
    Reading(const QByteArray &bytes, qsizetype at)
        : m_bytes(bytes)
        , m_at(at)
    {
    }

    bool isAtEnd() const { return m_at < 0 || m_at >= m_bytes.size(); }
    qsizetype number(int bytes)
    {
        qsizetype value = 0;
        for (int i = 0; i < bytes; ++i, ++m_at)
            value = value << 8 | (isAtEnd() ? 0 : uchar(m_bytes[m_at]));
        return value;
    }
    QList<QByteArray> index()
    {
        const qsizetype count = number(2);
        const int size = count > 0 ? int(number(1)) : 0;
        if (count == 0 || size < 1 || size > 4)
            return {};
        QList<qsizetype> offsets;
        for (qsizetype i = 0; i <= count && !isAtEnd(); ++i)
            offsets << number(size);
        QList<QByteArray> items;
        for (qsizetype i = 0; i + 1 < offsets.size(); ++i)
            items << m_bytes.mid(m_at - 1 + offsets[i], std::max<qsizetype>(0, offsets[i + 1] - offsets[i]));
        m_at += offsets.isEmpty() ? 0 : offsets.last() - 1;
        return items;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at;
};

/** The operators with the bytes of their operands; nothing when one comes twice, or something can't be read. */
std::optional<std::map<int, QByteArray>> dictionaryIn(const QByteArray &bytes)
{
    std::map<int, QByteArray> entries;
    QByteArray operands;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const int first = uchar(bytes[i]);
        if (first <= 21) {
            const int key = first == 12 && i + 1 < bytes.size() ? 12 << 8 | uchar(bytes[++i]) : first;
            if (!entries.emplace(key, std::exchange(operands, {})).second)
                return {};
            continue;
        }
        qsizetype more = first == 28 ? 2 : first == 29 ? 4 : first >= 247 && first <= 254 ? 1 : 0;
        if (first == 30) // a real number, which ends with the digit f
            for (more = 1; i + more < bytes.size() && (bytes[i + more] & 0xf) != 0xf; ++more) {
            }
        operands += bytes.mid(i, 1 + more);
        i += more;
    }
    return entries;
}

/** A place, which is always written in five bytes by who cuts fonts; else nothing. */
qsizetype placeIn(const std::map<int, QByteArray> &dictionary, int key)
{
    const auto entry = dictionary.find(key);
    const bool isPlace = entry != dictionary.end() && entry->second.size() == 5 && entry->second[0] == 29;
    return isPlace ? Reading(entry->second, 1).number(4) : -1;
}

struct Table
{
    std::map<int, QByteArray> top;
    QList<std::map<int, QByteArray>> fonts;
    qsizetype glyphs = 0;
};

std::optional<Table> tableIn(const QByteArray &cff)
{
    Reading reading(cff, cff.size() > 2 ? uchar(cff[2]) : 0);
    (void)reading.index(); // names
    const auto tops = reading.index();
    const auto top = tops.size() == 1 ? dictionaryIn(tops.first()) : std::nullopt;
    if (!top)
        return {};
    Table table{*top, {}, Reading(cff, placeIn(*top, charStringsOperator)).number(2)};
    for (const QByteArray &each : Reading(cff, placeIn(*top, fontDictsOperator)).index()) {
        const auto font = dictionaryIn(each);
        if (!font)
            return {};
        table.fonts << *font;
    }
    return table;
}

/** Whether every glyph stands under its own number. */
bool numbersItsGlyphs(const QByteArray &cff, const Table &table)
{
    Reading reading(cff, placeIn(table.top, charsetOperator));
    const auto format = reading.number(1);
    if (format > 2)
        return false;
    for (qsizetype glyph = 1; glyph < table.glyphs;) {
        if (reading.isAtEnd() || reading.number(2) != glyph)
            return false;
        glyph += 1 + (format == 0 ? 0 : reading.number(int(format)));
    }
    return true;
}

/** Of the same operators, and by the same matrix. */
bool saysTheSame(const std::map<int, QByteArray> &found, const std::map<int, QByteArray> &own)
{
    return std::all_of(found.begin(), found.end(),
                       [&](const auto &entry) {
                           const auto known = own.find(entry.first);
                           return known != own.end() && (entry.first != matrixOperator || entry.second == known->second);
                       }) &&
           found.count(matrixOperator) == own.count(matrixOperator);
}

} // namespace

bool isDrawnAs(const QByteArray &cff, const QByteArray &own)
{
    const auto found = tableIn(cff), known = tableIn(own);
    if (!found || !known || found->fonts.isEmpty() || known->fonts.isEmpty())
        return false;
    return saysTheSame(found->top, known->top) && numbersItsGlyphs(cff, *found) &&
           std::all_of(found->fonts.begin(), found->fonts.end(),
                       [&](const auto &font) { return saysTheSame(font, known->fonts.first()); });
}

} // namespace appui
