// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/typography/fontbook_p.h"

#include "report/typography/characters_p.h"

#include <QResource>

#include <hb-ot.h>

#include <algorithm>
#include <span>

namespace appui::type {

namespace {

hb_face_t *openFace(const QString &resource)
{
    const QResource file(QStringLiteral(":/fonts/") + resource);
    Q_ASSERT_X(file.isValid(), "openFace", qPrintable(resource));
    // Fonts are stored uncompressed, so the blob points into the program itself and needs no copy.
    const Handle<hb_blob_t, hb_blob_destroy> blob(hb_blob_create(
        reinterpret_cast<const char *>(file.data()), unsigned(file.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    return hb_face_create(blob.get(), 0);
}

} // namespace

Face::Face(const QString &resource, const QByteArray &postScriptName)
    : m_name(postScriptName)
    , m_face(openFace(resource))
    , m_font(hb_font_create(m_face.get()))
    , m_unitsPerEm(hb_face_get_upem(m_face.get()))
{
    hb_font_extents_t extents{};
    hb_font_get_h_extents(m_font.get(), &extents);
    m_ascent = extents.ascender / m_unitsPerEm;
    m_descent = -extents.descender / m_unitsPerEm;
}

hb_codepoint_t Face::glyphFor(char32_t c) const
{
    hb_codepoint_t glyph = 0;
    hb_font_get_nominal_glyph(m_font.get(), c, &glyph);
    return glyph;
}

bool Face::has(char32_t c) const
{
    return glyphFor(c) != 0;
}

bool Face::isCff() const
{
    const Handle<hb_blob_t, hb_blob_destroy> table(hb_face_reference_table(m_face.get(), HB_TAG('C', 'F', 'F', ' ')));
    return hb_blob_get_length(table.get()) > 0;
}

const Face &FontBook::at(Slot slot) const
{
    struct File
    {
        const char16_t *resource;
        const char *name;
    };
    static constexpr std::array<File, Count> files{{
        {u"serif.ttf", "GentiumBookPlus"},
        {u"serif-bold.ttf", "GentiumBookPlus-Bold"},
        {u"serif-italic.ttf", "GentiumBookPlus-Italic"},
        {u"serif-bold-italic.ttf", "GentiumBookPlus-BoldItalic"},
        {u"mono.ttf", "LiberationMono"},
        {u"mono-bold.ttf", "LiberationMono-Bold"},
        {u"sans.ttf", "DejaVuSans"},
        {u"sans-bold.ttf", "DejaVuSans-Bold"},
        {u"maths.ttf", "DejaVuMathTeXGyre"},
        {u"han.ttf", "DroidSansFallback"},
        {u"unifont.otf", "Unifont"},
        {u"unifont-upper.otf", "UnifontUpper"},
        {u"emoji.ttf", "NotoColorEmoji"},
    }};
    auto &face = m_faces[slot];
    if (!face)
        face = std::make_unique<Face>(QString::fromUtf16(files[slot].resource), files[slot].name);
    return *face;
}

const Face &FontBook::face(Style style) const
{
    return at(Slot(int(style)));
}

const Face *FontBook::named(const QByteArray &name) const
{
    for (int slot = 0; slot < Count; ++slot)
        if (at(Slot(slot)).name() == name)
            return &at(Slot(slot));
    return nullptr;
}

const Face &FontBook::emoji() const
{
    return at(Emoji);
}

const Face *FontBook::faceFor(std::u32string_view cluster, Style style) const
{
    const auto covers = [&](const Face &face) {
        return std::all_of(cluster.begin(), cluster.end(), [&](char32_t c) { return isInvisible(c) || face.has(standIn(c)); });
    };
    const bool bold = style == Style::Bold || style == Style::BoldItalic || style == Style::MonoBold;
    for (const Slot slot : {Slot(int(style)), bold ? SansBold : Sans, Sans, Maths, Han, Unifont, UnifontUpper})
        if (covers(at(slot)))
            return &at(slot);
    return nullptr;
}

} // namespace appui::type
