// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <map>

namespace appui {

/** A number of two bytes in a font's table; 0 beyond its end. */
quint16 shortAt(const QByteArray &bytes, qsizetype at);

/**
 * The glyphs of a TrueType font, each with all that is said of it: points, instructions, the glyphs that it is made of; but not
 * their numbers, which differ in a subset. ISO/IEC 14496-22, 5.3.3 and 5.3.4.
 */
class GlyphRecords
{
public:
    /** The tables of those names; the places of glyphs in four bytes each, or two. They must outlive this. */
    GlyphRecords(QByteArray glyf, QByteArray loca, bool isLong);

    qsizetype count() const { return m_loca.size() / (m_isLong ? 4 : 2) - 1; }
    /** Equal ones are drawn alike at every size. Of what is too deep, or cut short, something that equals no glyph. */
    const QByteArray &of(qsizetype glyph);

private:
    QByteArray rawOf(qsizetype glyph) const;
    QByteArray composed(QByteArray record);

    QByteArray m_glyf;
    QByteArray m_loca;
    bool m_isLong;
    int m_depth = 0;
    std::map<qsizetype, QByteArray> m_known;
};

} // namespace appui
