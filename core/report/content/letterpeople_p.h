// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/content/copy_p.h"

namespace appui::content {

/** Who writes, to whom, against whom, and who saw it. */
void setPeople(Values &values, const Copy &copy);

} // namespace appui::content
