// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace appui::cli {

/** Speaks French, unless the person's locale is English. Call it once, when there is an application. */
void installLanguage();

} // namespace appui::cli
