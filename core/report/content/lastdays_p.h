// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "legal/deadlines.h"

namespace appui::content {

struct Copy;
struct Fact;

/**
 * Until when words or an act could be prosecuted if the law of 1881 applied: the shortest of its clocks that may run, whatever
 * they turn out to be. Null when none may.
 */
const Deadline *shortestClock(const Fact &fact, const Copy &copy);

/**
 * "le 3 février 2027, à minuit", or the earliest that it may be where only the month or the year is known, or the latest where it
 * is not sure when it began; of a clock that an act set running again, that act, its condition and the day without it.
 */
QString lastDay(const Deadline &clock, const Copy &copy);
/** The same in a table: "3 févr. 2027". */
QString lastDayInTable(const Deadline &clock);

/** The year that counts instead if the motive that was answered of these words is held; null when none runs. */
const Deadline *yearIfHeld(const Fact &fact, const Copy &copy);

using FactClock = std::pair<const Fact *, const Deadline *>;

/**
 * The clocks whose last day is known and still to come, the shortest first, those included that may have begun earlier; where the
 * three months are over or seem so, what may run still: they themselves, or the year of yearIfHeld().
 */
QList<FactClock> runningClocks(const Copy &copy);

/** The other periods of limitation that are near their end or perhaps over; without a fact, of all of them together. */
QList<FactClock> otherClocks(const Copy &copy);

/** Of those, the three months that end first, with their fact; null when none is sure to run. */
FactClock firstClock(const QList<FactClock> &running, const Copy &copy);

/** Of the others, the one that an act moved and whose day without it is to come and before the end of `first`; or null. */
FactClock firstOtherwise(const QList<FactClock> &running, const Deadline &first, const Copy &copy);

/** Whether the last day that a clock is told with, or perhaps has, is that of the year which applies only if the motive is held.
 */
bool isOnlyIfHeld(const Deadline &clock, const Copy &copy);

/** Whether its three months are over, and the year perhaps not. */
bool mayLastAYear(const Deadline &clock, const Copy &copy);

} // namespace appui::content
