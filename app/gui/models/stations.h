// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "legal/deadlines.h"
#include "legal/review.h"
#include "work/snapshot.h"

#include <array>

namespace appui {

class Catalogue;

/** The six stations of the way, in its order; each can be visited at any time. */
enum class Station { Situation, Pieces, Facts, Deadlines, Steps, Export };
inline constexpr int stationCount = 6;

QString stationName(Station station);
/** The page of the help about it. */
QString helpTopic(Station station);

/** How far a station is. */
struct StationState
{
    enum class Progress { Empty, Begun, Ready };
    Progress progress = Progress::Empty;
    QString line; ///< "14 pièces"
};

/** `gaps`: what the review finds in that snapshot. */
std::array<StationState, stationCount> stationStates(const Snapshot &snapshot, const QList<Deadline> &deadlines,
                                                     const QList<Gap> &gaps);

/** Of what the review finds, what "my situation" is to mend; advice can wait. */
QList<Gap> missingInSituation(const QList<Gap> &gaps);

/** The dossier's dates as of `now`, in its own time zone. */
QList<Deadline> deadlinesOf(const Snapshot &snapshot, const Catalogue &law, const QDateTime &now);

/** What the review finds as of `now`, in the dossier's own time zone. */
QList<Gap> gapsIn(const Snapshot &snapshot, const Catalogue &law, const QDateTime &now);

/** The first that still can be kept, or else may still be kept; null when there is none. */
const Deadline *mostUrgent(const QList<Deadline> &deadlines);

} // namespace appui
