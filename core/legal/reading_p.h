// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/row_p.h"
#include "legal/law.h"

namespace appui {

/** One value of the catalogue from its JSON object; what is wrong goes to the row's Problem. */
template <typename T>
T readLaw(Row &row);

/** {"question", "is"}, {"all"}, {"any"} or {"not"}. */
Condition readCondition(Row row);
Qualifier readQualifier(Row row);

} // namespace appui
