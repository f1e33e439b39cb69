// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/setanew_p.h"

#include <cmath>

namespace appui {

QList<DrawnGlyph> takeText(pdf::Page &page, pdf::Resources &resources)
{
    return readText(page.takeContent(), [&](const QByteArray &font, quint16 code) {
        const pdf::FontSubset &subset = resources.font(*resources.fonts().named(font));
        return CodeMeaning{subset.meaning(code), subset.width(code)};
    });
}

bool isSameLetter(const DrawnGlyph &one, const DrawnGlyph &other, const type::FontBook &fonts)
{
    if (one.font != other.font || one.size != other.size || one.grey != other.grey ||
        std::abs(one.place.x() - other.place.x()) > samePlace)
        return false;
    const type::Face *face = fonts.named(one.font);
    return face && face->isCff() ? one.code == other.code : one.text == other.text;
}

} // namespace appui
