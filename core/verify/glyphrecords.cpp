// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/glyphrecords_p.h"

#include "base/digest.h"

#include <QtEndian>

namespace appui {

namespace {

constexpr int deepest = 6;
constexpr qsizetype headerSize = 10; // contours, and the box around them

QByteArray withoutPadding(QByteArray record)
{
    while (record.endsWith('\0'))
        record.chop(1);
    return record;
}

} // namespace

quint16 shortAt(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at) : 0;
}

GlyphRecords::GlyphRecords(QByteArray glyf, QByteArray loca, bool isLong)
    : m_glyf(std::move(glyf))
    , m_loca(std::move(loca))
    , m_isLong(isLong)
{
}

QByteArray GlyphRecords::rawOf(qsizetype glyph) const
{
    const auto place = [&](qsizetype i) -> qsizetype {
        return m_isLong ? qsizetype(shortAt(m_loca, 4 * i)) << 16 | shortAt(m_loca, 4 * i + 2) : 2 * shortAt(m_loca, 2 * i);
    };
    return glyph >= 0 && glyph < count() ? m_glyf.mid(place(glyph), std::max<qsizetype>(0, place(glyph + 1) - place(glyph)))
                                         : QByteArray();
}

/** With what its parts are in the place of their numbers. */
QByteArray GlyphRecords::composed(QByteArray record)
{
    enum Flags { WordArguments = 0x1, OneScale = 0x8, MoreParts = 0x20, TwoScales = 0x40, Matrix = 0x80 };
    QByteArray parts;
    for (qsizetype at = headerSize; at + 4 <= record.size();) {
        const quint16 flags = shortAt(record, at);
        parts += sha256(of(shortAt(record, at + 2)));
        record[at + 2] = record[at + 3] = '\0';
        at += 4 + (flags & WordArguments ? 4 : 2) + (flags & OneScale ? 2 : 0) + (flags & TwoScales ? 4 : 0) +
              (flags & Matrix ? 8 : 0);
        if (!(flags & MoreParts))
            break;
    }
    return withoutPadding(record) + parts;
}

const QByteArray &GlyphRecords::of(qsizetype glyph)
{
    static const QByteArray tooDeep("too deep");
    if (const auto known = m_known.find(glyph); known != m_known.end())
        return known->second;
    if (m_depth == deepest)
        return tooDeep;
    ++m_depth;
    const QByteArray raw = rawOf(glyph);
    const bool isComposed = raw.size() > headerSize && qint16(shortAt(raw, 0)) < 0;
    const QByteArray record = isComposed ? composed(raw) : withoutPadding(raw);
    --m_depth;
    return m_known[glyph] = record;
}

} // namespace appui
