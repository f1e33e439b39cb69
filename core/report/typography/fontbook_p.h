// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/handle_p.h"

#include <QByteArray>
#include <QString>

#include <hb.h>

#include <array>
#include <memory>
#include <vector>

namespace appui::type {

/** The looks in which text is set. */
enum class Style { Regular, Bold, Italic, BoldItalic, Mono, MonoBold };

/** One font file of the program's own resources. Lengths are fractions of the em. */
class Face
{
public:
    /** `resource` is a file below ":/fonts". */
    Face(const QString &resource, const QByteArray &postScriptName);

    hb_face_t *face() const { return m_face.get(); }
    hb_font_t *font() const { return m_font.get(); }
    /** The name under which it is embedded. */
    const QByteArray &name() const { return m_name; }
    double ascent() const { return m_ascent; }
    double descent() const { return m_descent; }
    double unitsPerEm() const { return m_unitsPerEm; }
    bool has(char32_t c) const;
    hb_codepoint_t glyphFor(char32_t c) const;
    bool isCff() const;

private:
    QByteArray m_name;
    Handle<hb_face_t, hb_face_destroy> m_face;
    Handle<hb_font_t, hb_font_destroy> m_font;
    double m_unitsPerEm;
    double m_ascent;
    double m_descent;
};

/**
 * The fonts of the paper, the same on every computer: a serif for reading, a fixed-width face for digests, and behind them faces
 * that together have every assigned character of the basic plane. Files are opened when first needed.
 */
class FontBook
{
public:
    const Face &face(Style style) const;
    /** The first face that has every visible character of `cluster`; null when none has. */
    const Face *faceFor(std::u32string_view cluster, Style style) const;
    /** The face that is embedded under this name; null: none. */
    const Face *named(const QByteArray &name) const;
    /** Colour pictures of emoji. */
    const Face &emoji() const;

private:
    enum Slot {
        Serif,
        SerifBold,
        SerifItalic,
        SerifBoldItalic,
        Mono,
        MonoBold,
        Sans,
        SansBold,
        Maths,
        Han,
        Unifont,
        UnifontUpper,
        Emoji,
        Count
    };
    const Face &at(Slot slot) const;

    mutable std::array<std::unique_ptr<Face>, Count> m_faces;
};

} // namespace appui::type
