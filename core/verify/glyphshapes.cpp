// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/glyphshapes_p.h"

#include "base/digest.h"
#include "report/typography/characters_p.h"

#include <QList>
#include <QString>

#include <hb-subset.h>

#include <algorithm>

namespace appui {

namespace {

struct Outline
{
    QByteArray bytes;

    void add(char step, std::initializer_list<float> points)
    {
        bytes += step;
        for (const float point : points)
            bytes.append(reinterpret_cast<const char *>(&point), sizeof point);
    }
};

hb_draw_funcs_t *outlining()
{
    using Funcs = hb_draw_funcs_t;
    using State = hb_draw_state_t;
    hb_draw_funcs_t *funcs = hb_draw_funcs_create();
    hb_draw_funcs_set_move_to_func(
        funcs,
        [](Funcs *, void *data, State *, float x, float y, void *) {
            static_cast<Outline *>(data)->add('m', {x, y});
        },
        nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(
        funcs,
        [](Funcs *, void *data, State *, float x, float y, void *) {
            static_cast<Outline *>(data)->add('l', {x, y});
        },
        nullptr, nullptr);
    hb_draw_funcs_set_quadratic_to_func(
        funcs,
        [](Funcs *, void *data, State *, float x1, float y1, float x, float y, void *) {
            static_cast<Outline *>(data)->add('q', {x1, y1, x, y});
        },
        nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(
        funcs,
        [](Funcs *, void *data, State *, float x1, float y1, float x2, float y2, float x, float y, void *) {
            static_cast<Outline *>(data)->add('c', {x1, y1, x2, y2, x, y});
        },
        nullptr, nullptr);
    hb_draw_funcs_make_immutable(funcs);
    return funcs;
}

QList<uint> visible(const QString &text)
{
    QList<uint> seen;
    for (const char32_t c : text.toUcs4())
        if (!type::isInvisible(c))
            seen << c;
    return seen;
}

bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining || category == QChar::Mark_Enclosing;
}

/** A letter, and what becomes of it with some of its marks: of many, the shaper joins others with it than Unicode does. */
QList<char32_t> joined(char32_t base, const QList<uint> &marks)
{
    QList<char32_t> letters{base};
    const bool isUnderMarks = marks.size() > 1;
    if (isUnderMarks && (base == U'i' || base == 0x0456)) // whose dot gives way to the marks
        letters << 0x0131;
    if (isUnderMarks && (base == U'j' || base == 0x0458))
        letters << 0x0237;
    for (const uint mark : marks)
        for (qsizetype i = 0; mark != base && i < letters.size(); ++i) {
            const char32_t parts[] = {letters[i], mark};
            const auto whole = QString::fromUcs4(parts, 2).normalized(QString::NormalizationForm_C).toUcs4();
            if (whole.size() == 1 && !letters.contains(whole.front()))
                letters << whole.front();
        }
    return letters;
}

/** Of a script whose letters neither join nor change places, or of none. */
bool isPlain(char32_t c)
{
    static const std::set<QChar::Script> scripts{QChar::Script_Common,   QChar::Script_Han,      QChar::Script_Hiragana,
                                                 QChar::Script_Katakana, QChar::Script_Bopomofo, QChar::Script_Armenian,
                                                 QChar::Script_Georgian};
    return scripts.count(QChar::script(c)) && QChar::joiningType(c) == QChar::Joining_None;
}

bool isPlainLetter(char32_t c)
{
    const auto script = QChar::script(c);
    return (QChar::isLetter(c) &&
            (script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic)) ||
           (c >= U'0' && c <= U'9');
}

} // namespace

QByteArray outlineOf(hb_font_t *font, hb_codepoint_t glyph)
{
    static hb_draw_funcs_t *const funcs = outlining();
    Outline outline;
#if HB_VERSION_ATLEAST(7, 0, 0)
    hb_font_draw_glyph(font, glyph, funcs, &outline);
#else
    hb_font_get_glyph_shape(font, glyph, funcs, &outline);
#endif
    if (!outline.bytes.isEmpty())
        outline.add('w', {float(hb_font_get_glyph_h_advance(font, glyph))});
    return outline.bytes;
}

QByteArray GlyphShapes::outlineFor(char32_t c) const
{
    const hb_codepoint_t glyph = m_face.glyphFor(type::standIn(c));
    return glyph == 0 ? QByteArray() : outlineOf(m_face.font(), glyph);
}

bool GlyphShapes::looksLatin(const QByteArray &outline) const
{
    if (!m_latin) {
        m_latin.emplace();
        for (char32_t c = U'0'; c < 0x250; ++c)
            if (QChar::isLetterOrNumber(c) && m_face.has(c))
                m_latin->insert(outlineFor(c));
    }
    return m_latin->count(outline) > 0;
}

bool GlyphShapes::looksLikeASign(const QByteArray &outline) const
{
    if (!m_signs) {
        constexpr std::pair<char32_t, char32_t> ranges[] = {{0x21, 0x58f}, {0x2010, 0x2bff}};
        m_signs.emplace();
        for (const auto &[from, to] : ranges)
            for (char32_t c = from; c <= to; ++c)
                if (m_face.has(c) && !isMark(c))
                    m_signs->insert(outlineFor(c));
    }
    return m_signs->count(outline) > 0;
}

bool GlyphShapes::isOfTheFace(const QByteArray &outline) const
{
    if (!m_all) {
        m_all.emplace();
        for (hb_codepoint_t glyph = 0; glyph < hb_face_get_glyph_count(m_face.face()); ++glyph)
            m_all->insert(sha256(outlineOf(m_face.font(), glyph)));
    }
    return m_all->count(sha256(outline)) > 0;
}

bool GlyphShapes::isReachable(const QString &text, const QByteArray &outline) const
{
    const Handle<hb_subset_input_t, hb_subset_input_destroy> input(hb_subset_input_create_or_fail());
    hb_set_t *characters = hb_subset_input_unicode_set(input.get());
    for (const QString &form :
         {text, text.normalized(QString::NormalizationForm_D), text.normalized(QString::NormalizationForm_C)})
        for (const char32_t c : form.toUcs4()) {
            hb_set_add(characters, type::standIn(c));
            hb_set_add(characters, QChar::mirroredChar(c));
        }
    const Handle<hb_subset_plan_t, hb_subset_plan_destroy> plan(hb_subset_plan_create_or_fail(m_face.face(), input.get()));
    const hb_map_t *glyphs = hb_subset_plan_new_to_old_glyph_mapping(plan.get());
    for (hb_codepoint_t glyph = 0; glyph < hb_map_get_population(glyphs); ++glyph)
        if (outlineOf(m_face.font(), hb_map_get(glyphs, glyph)) == outline)
            return true;
    return false;
}

bool GlyphShapes::mayStandFor(const QString &text, const QByteArray &outline) const
{
    const auto characters = visible(text.normalized(QString::NormalizationForm_C));
    const auto draws = [&](char32_t c) { return outlineFor(c) == outline || outlineFor(QChar::mirroredChar(c)) == outline; };
    for (const QList<uint> &form : {characters, visible(text)}) {
        const auto bases = std::count_if(form.begin(), form.end(), [](char32_t c) { return !isMark(c); });
        if (bases != 1 && form.size() != 1)
            continue;
        const auto base = std::find_if(form.begin(), form.end(), [](char32_t c) { return !isMark(c); });
        const QList<char32_t> letters = joined(base == form.end() ? form.front() : *base, form);
        if (std::any_of(letters.begin(), letters.end(), draws))
            return true;
    }
    if (looksLatin(outline) || (characters.isEmpty() && looksLikeASign(outline)))
        return false;
    const bool isStrict = !characters.isEmpty() && (std::any_of(characters.begin(), characters.end(), isPlainLetter) ||
                                                    std::all_of(characters.begin(), characters.end(), isPlain));
    return isStrict ? isReachable(text, outline) : isOfTheFace(outline);
}

bool GlyphShapes::isMarkAlone(const QString &text)
{
    const auto characters = visible(text);
    return std::all_of(characters.begin(), characters.end(), isMark);
}

bool GlyphShapes::showsNothing(const QString &text) const
{
    const auto characters = visible(text);
    return std::all_of(characters.begin(), characters.end(),
                       [&](char32_t c) { return m_face.has(type::standIn(c)) && outlineFor(c).isEmpty(); });
}

} // namespace appui
