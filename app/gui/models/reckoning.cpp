// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reckoning.h"

#include "report/contents.h"
#include "work/aside.h"

#include <algorithm>
#include <type_traits>

namespace appui {

namespace {

using State = Deadline::State;

bool isToActOn(const Deadline &deadline)
{
    return deadline.kind == LimitationRule::Kind::Prescription || deadline.kind == LimitationRule::Kind::Action;
}

bool isOpen(const Deadline &deadline)
{
    return deadline.state != State::Passed && deadline.state != State::Done;
}

template <typename T>
void addMatters(Reckoning &reckoning, const Collection<T> &facts, QHash<QString, QList<Deadline>> &dates, const Catalogue &law)
{
    for (const T &fact : facts) {
        bool isAttack = true;
        if constexpr (std::is_same_v<T, Event>)
            isAttack = isActOfAnother(fact, law);
        reckoning.matters.append({factOf(fact), isAttack, qualify(reckoning.snapshot->dossier, fact, law), dates.take(fact.id)});
    }
}

} // namespace

const Deadline *AssessedFact::nearest() const
{
    const Deadline *first = nullptr;
    for (const Deadline &deadline : dates) {
        if (!isToActOn(deadline))
            continue;
        if (isOpen(deadline))
            return &deadline;
        first = first ? first : &deadline;
    }
    return first;
}

const Candidate *AssessedFact::foremost() const
{
    const auto chosen =
        std::find_if(found.candidates.begin(), found.candidates.end(), [](const Candidate &c) { return c.chosen; });
    if (chosen != found.candidates.end())
        return &*chosen;
    return found.candidates.isEmpty() ? nullptr : &found.candidates.first();
}

QList<Deadline> Reckoning::datesOf(const QString &subject) const
{
    QList<Deadline> found;
    for (const Deadline &deadline : deadlines)
        if (deadline.id == subject)
            found.append(deadline);
    return found;
}

ReckoningPtr reckon(const SnapshotPtr &snapshot, const Catalogue &law, const QDateTime &now)
{
    auto reckoning = endingAside<Reckoning>();
    reckoning->snapshot = snapshot;
    reckoning->deadlines = deadlinesOf(*snapshot, law, now);
    reckoning->proposed = proposedSteps(snapshot->dossier, law);
    reckoning->gaps = gapsIn(*snapshot, law, now);
    reckoning->gapGroups = grouped(reckoning->gaps);
    reckoning->lanes = lanesOf(*snapshot, law);
    reckoning->stations = stationStates(*snapshot, reckoning->deadlines, reckoning->gaps);
    reckoning->outdated = outdatedCopies(snapshot->dossier, law);
    QHash<QString, QList<Deadline>> dates;
    QHash<QString, int> place;
    for (const Deadline &deadline : reckoning->deadlines) {
        dates[deadline.id].append(deadline);
        if (isToActOn(deadline) && !place.contains(deadline.id))
            place.insert(deadline.id, int(place.size()));
    }
    addMatters(*reckoning, snapshot->dossier.propos, dates, law);
    addMatters(*reckoning, snapshot->dossier.events, dates, law);
    std::stable_sort(reckoning->matters.begin(), reckoning->matters.end(), [&](const AssessedFact &a, const AssessedFact &b) {
        return place.value(a.fact.id, INT_MAX) < place.value(b.fact.id, INT_MAX);
    });
    return reckoning;
}

std::optional<Qualification> qualificationOf(const Dossier &dossier, const QString &id, const Catalogue &law)
{
    if (const Propos *propos = dossier.propos.find(id))
        return qualify(dossier, *propos, law);
    if (const Event *event = dossier.events.find(id))
        return qualify(dossier, *event, law);
    return {};
}

} // namespace appui
