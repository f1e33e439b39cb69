// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/content/copy_p.h"

namespace appui::content {

/** The clocks of the press law: what still runs, what is over, what may be. */
void setLastDays(Values &values, const Copy &copy);

/** Unless answers say that it is neither an insult, nor a precise fact, nor a call to others. */
bool mayBePress(const Fact &fact, const Copy &copy);

} // namespace appui::content
