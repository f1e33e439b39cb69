// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"

namespace appui {

Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

Clock fixedClock(const QDateTime &moment)
{
    return [utc = moment.toUTC()] { return utc; };
}

} // namespace appui
