// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "legal/deadlines.h"

#include <QByteArray>
#include <QDateTime>

namespace appui {

struct CalendarOptions
{
    /** What was said, the law that runs and what stops it; otherwise nothing that a colleague who sees the calendar may not read.
     */
    bool detailed = false;
    QDateTime made; ///< UTC
};

/**
 * The days to act on as an iCalendar file (RFC 5545), in French: an all-day event for each deadline that is not over, on its
 * prudent date, with the last legal day in its description, and alarms seven days and one day before; where something is lost by
 * law, thirty and fifteen days before too. A day that an act moved stands beside the day without it, while that is to come. What
 * is perhaps over stands on the eve of the last day that it may have. An event keeps its UID from one export to the next, so that
 * a calendar brings it up to date.
 */
QByteArray calendar(const Dossier &dossier, const QList<Deadline> &deadlines, const CalendarOptions &options);

} // namespace appui
