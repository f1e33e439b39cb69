// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/content/copy_p.h"
#include "report/content/sections_p.h"

namespace appui::content {

/** The accounts in this copy that pass for the victim: what each takes of her, who was told, whether it is still there. */
Blocks falseAccountSheet(const Copy &copy);
/** The same for a letter, one line each, and whether it is one or several. */
void setFalseAccounts(Values &values, const Copy &copy);

} // namespace appui::content
