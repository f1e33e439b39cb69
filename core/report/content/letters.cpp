// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/sections_p.h"

#include "report/content/letterform_p.h"
#include "report/content/prose_p.h"

namespace appui::content {

Result<Blocks> letter(const Copy &copy, const QString &name)
{
    const auto matter = LetterMatter::ofExport(copy, name);
    const auto blocks = matter ? matter->blocks() : fail(matter);
    if (!blocks)
        return fail(blocks);
    return setLetter(*blocks, copy.numbers());
}

} // namespace appui::content
