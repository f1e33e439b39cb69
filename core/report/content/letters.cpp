// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/sections_p.h"

#include "report/content/lettervalues_p.h"
#include "report/content/prose_p.h"

namespace appui::content {

Result<Blocks> letter(const Copy &copy, const QString &name)
{
    const auto wording = copy.wording(name);
    if (!wording)
        return fail(wording);
    return setLetter(wording->blocks(letterValues(copy)), copy.numbers());
}

} // namespace appui::content
