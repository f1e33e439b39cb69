// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/typography/shaping_p.h"

#include <QCache>

#include <memory>

namespace appui::type {

/** Shapes texts, and remembers the short ones: labels, feet and heads come on every page. */
class ShapedTexts
{
public:
    explicit ShapedTexts(const FontBook &fonts);

    std::shared_ptr<const ShapedText> shaped(const paper::Text &text, const TextStyle &base);

private:
    struct Key
    {
        paper::Text text;
        TextStyle base;
        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed);

    const FontBook &m_fonts;
    QCache<Key, std::shared_ptr<const ShapedText>> m_known;
};

} // namespace appui::type
