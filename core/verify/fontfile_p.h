// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/typography/fontbook_p.h"

#include <set>

namespace appui {

/** What is wrong with an embedded font file, that is said to be a part of one of the program's own faces. */
struct FontFileFaults
{
    bool isMisshapen = false; ///< readers may find different glyphs in it: a table twice, or over another, or of another kind
    QByteArray strange;       ///< a table of what all glyphs share, that is not the face's; empty: none
};
FontFileFaults faultsOfFontFile(const QByteArray &file, const type::Face &own);

/** Those of these glyphs of a sound TrueType file that are, in their instructions too, none of the face's. */
std::set<hb_codepoint_t> strangeGlyphs(const QByteArray &file, const type::Face &own, const std::set<hb_codepoint_t> &glyphs);

} // namespace appui
