// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/typography/fontbook_p.h"

#include <optional>
#include <set>

namespace appui {

/** The outline of a glyph and its width, in units of the em; empty where it shows nothing. Those that are equal look the same. */
QByteArray outlineOf(hb_font_t *font, hb_codepoint_t glyph);

/** Tells which outlines one of the program's own faces has for a text. */
class GlyphShapes
{
public:
    explicit GlyphShapes(const type::Face &face)
        : m_face(face)
    {
    }

    /**
     * Whether a glyph with this outline may stand for `text`: the character's own glyph, or one that the face's rules put in its
     * place; in scripts whose letters join or change places, and of marks alone, any of the face. One that means nothing of its
     * own, several letters, or another script's must not look like a single Latin letter or digit.
     */
    bool mayStandFor(const QString &text, const QByteArray &outline) const;
    /** Whether the face shows nothing for `text`. */
    bool showsNothing(const QString &text) const;
    /** Whether `text` is nothing, or marks that lie over a letter. */
    static bool isMarkAlone(const QString &text);

private:
    QByteArray outlineFor(char32_t c) const;
    bool looksLatin(const QByteArray &outline) const;
    bool looksLikeASign(const QByteArray &outline) const;
    bool isOfTheFace(const QByteArray &outline) const;
    bool isReachable(const QString &text, const QByteArray &outline) const;

    const type::Face &m_face;
    mutable std::optional<std::set<QByteArray>> m_latin;
    mutable std::optional<std::set<QByteArray>> m_signs;
    mutable std::optional<std::set<QByteArray>> m_all; ///< digests
};

} // namespace appui
