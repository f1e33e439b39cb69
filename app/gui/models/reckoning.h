// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "legal/deadlines.h"
#include "legal/qualification.h"
#include "legal/steps.h"
#include "models/fact.h"
#include "models/gapgroup.h"
#include "models/lanes.h"
#include "models/stations.h"
#include "work/snapshot.h"

#include <memory>
#include <optional>

namespace appui {

class Catalogue;

/** Words or an act: what it may fall under, and the dates that it sets running. */
struct AssessedFact
{
    Fact fact;
    bool isAttack = true; ///< else a paper of her own, or a step that she took: it proves, it is no offence
    Qualification found;
    QList<Deadline> dates; ///< most urgent first

    /** The date to act on: the first that can still be kept, or else the first of all; null when there is none. */
    const Deadline *nearest() const;
    /** The one that was chosen, or else the first; null when there is none. */
    const Candidate *foremost() const;
};

/** What the law says of a snapshot on one day, and what else takes long to put in order. Never changes: any thread may read it.
 */
struct Reckoning
{
    SnapshotPtr snapshot;
    QList<Deadline> deadlines;   ///< most urgent first
    QList<AssessedFact> matters; ///< by their nearest date, those without one last
    QList<ProposedStep> proposed;
    QList<Gap> gaps;           ///< what the review finds, the worst first
    QList<GapGroup> gapGroups; ///< the gaps, what is said of several said once
    QList<TimeLane> lanes;
    std::array<StationState, stationCount> stations;
    RecipientSet outdated; ///< whose copy says something else than one made now would

    QList<Deadline> datesOf(const QString &subject) const;
};

using ReckoningPtr = std::shared_ptr<const Reckoning>;

/** May take long in a dossier of thousands of facts: not for the GUI thread. */
ReckoningPtr reckon(const SnapshotPtr &snapshot, const Catalogue &law, const QDateTime &now);

/** What the words or the act of that id may fall under; nothing when they are no longer there. */
std::optional<Qualification> qualificationOf(const Dossier &dossier, const QString &id, const Catalogue &law);

} // namespace appui
