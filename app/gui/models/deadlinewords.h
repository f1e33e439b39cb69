// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "legal/deadlines.h"
#include "look/colours.h"

namespace appui {

/** How the window speaks of a deadline. */
namespace deadlinewords {

/** Ochre for a clock that runs, red for one that is over. */
Tone tone(const Deadline &deadline);
/** "72 days", "over", "may be running already". */
QString timeLeft(const Deadline &deadline);
/** « the words », or what the date is about. */
QString subject(const Deadline &deadline, const Dossier &dossier, const Catalogue &law);
/** One sentence: the day to act before, and the last legal day; for an answer that is awaited, until when. */
QString days(const Deadline &deadline);

} // namespace deadlinewords
} // namespace appui
