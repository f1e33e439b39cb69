// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/content/copy_p.h"

namespace appui::content {

/** What the placeholders of every letter stand for, from the profile and the facts of the copy. */
Values letterValues(const Copy &copy);

/** One line for each démarche: "• Plainte…, le 3 novembre 2026 (réf. 12)". */
QString stepLines(const Copy &copy);

} // namespace appui::content
