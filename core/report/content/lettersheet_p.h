// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/content/letterform_p.h"
#include "report/content/sections_p.h"

namespace appui::content {

/** What the victim alone reads with a letter. */
Result<Blocks> letterSheet(const LetterMatter &matter);

} // namespace appui::content
