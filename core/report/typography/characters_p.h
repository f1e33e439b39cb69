// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <string>
#include <string_view>

namespace appui::type {

/** The code points of a text; U+FFFD for half a pair. */
std::u32string charactersOf(QStringView text);

/** Characters that show nothing of their own: joiners, variation selectors, direction marks, the byte order mark. */
bool isInvisible(char32_t c);

/** The character whose glyph is drawn for `c`: a plain space for the many kinds of space. */
char32_t standIn(char32_t c);

/** The width of one of those spaces as a fraction of the em; 0 where the plain space's own width is right. */
double spaceWidth(char32_t c);

/** Whether a grapheme cluster is shown as a colour picture rather than as text (Unicode Technical Standard 51). */
bool isEmoji(std::u32string_view cluster);

} // namespace appui::type
