// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/typography/shapedtexts_p.h"

namespace appui::type {

namespace {

constexpr qsizetype longestKept = 160; // units
constexpr qsizetype mostKept = 250;

} // namespace

size_t qHash(const ShapedTexts::Key &key, size_t seed)
{
    for (const paper::Span &span : key.text)
        seed = qHashMulti(seed, span.text, span.anchor, span.bold, span.italic, span.mono);
    return qHashMulti(seed, int(key.base.style), key.base.size, key.base.grey);
}

ShapedTexts::ShapedTexts(const FontBook &fonts)
    : m_fonts(fonts)
    , m_known(mostKept)
{
}

std::shared_ptr<const ShapedText> ShapedTexts::shaped(const paper::Text &text, const TextStyle &base)
{
    const bool isShort = paper::sizeOf(text) <= longestKept;
    const Key key{text, base};
    if (isShort)
        if (const auto *known = m_known.object(key))
            return *known;
    auto shaped = std::make_shared<const ShapedText>(shape(m_fonts, text, base));
    if (isShort)
        m_known.insert(key, new std::shared_ptr<const ShapedText>(shaped));
    return shaped;
}

} // namespace appui::type
