// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <functional>

namespace appui {

/** Tells the time, in UTC. Passed in, so that tests and reproducible exports can fix it. */
using Clock = std::function<QDateTime()>;

/** The computer's own clock: never proof of a date by itself. */
Clock systemClock();

/** A clock that always tells the same moment. */
Clock fixedClock(const QDateTime &moment);

} // namespace appui
