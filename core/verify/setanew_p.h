// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pdf/page_p.h"
#include "verify/drawntext_p.h"

namespace appui {

/** How far apart, at the most, lies what is in the same place. */
inline constexpr double samePlace = 0.05; // points

/** The text that a page draws which the layout has just set; the page is empty then. */
QList<DrawnGlyph> takeText(pdf::Page &page, pdf::Resources &resources);

/** Whether two glyphs are the same letter in the same font, size and grey, as far to the right; at any height. */
bool isSameLetter(const DrawnGlyph &one, const DrawnGlyph &other, const type::FontBook &fonts);

} // namespace appui
