// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "work/snapshot.h"

#include <QList>

namespace appui {

class Catalogue;

/** Something on the line of time. What is known by its month or year alone stretches from `from` to `to`. */
struct TimeMark
{
    enum class Kind { Words, Act, Seen, Step };
    Kind kind = Kind::Words;
    QString id; ///< of the propos, event, exhibit or step
    QDateTime from;
    QDateTime to;    ///< the same as `from` when the minute or the day is known
    QString text;    ///< one line
    QString exhibit; ///< id of the exhibit that shows it, empty for a step without a receipt
};

/** What one author did; or what the person herself saw and undertook. */
struct TimeLane
{
    QString name;
    QList<TimeMark> marks; ///< by date
};

/**
 * A lane for each author, the one who began first at the top, then those of the person, where her own papers and steps are too;
 * what has no date is not on the line.
 */
QList<TimeLane> lanesOf(const Snapshot &snapshot, const Catalogue &law);

} // namespace appui
