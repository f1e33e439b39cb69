// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stations.h"

#include "look/wording.h"
#include "models/lacks.h"
#include "report/contents.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

using Progress = StationState::Progress;

QString say(const char *sentence, int n = -1)
{
    return QCoreApplication::translate("stations", sentence, nullptr, n);
}

StationState situation(const Profile &profile, const QList<Gap> &gaps)
{
    if (profile == Profile())
        return {Progress::Empty, say(QT_TRANSLATE_NOOP("stations", "to fill in"))};
    const qsizetype missing = missingInSituation(gaps).size();
    if (missing == 0)
        return {Progress::Ready, say(QT_TRANSLATE_NOOP("stations", "complete"))};
    return {Progress::Begun, say(QT_TRANSLATE_N_NOOP("stations", "%n point(s) to see"), int(missing))};
}

StationState pieces(const Snapshot &snapshot)
{
    int count = 0;
    bool ready = true;
    for (const Exhibit &exhibit : snapshot.dossier.exhibits) {
        if (exhibit.removed)
            continue;
        ++count;
        ready = ready && lacksOf(snapshot, exhibit).isEmpty();
    }
    if (count == 0)
        return {Progress::Empty, say(QT_TRANSLATE_NOOP("stations", "none yet"))};
    return {ready ? Progress::Ready : Progress::Begun, say(QT_TRANSLATE_N_NOOP("stations", "%n exhibit(s)"), count)};
}

StationState facts(const Dossier &dossier)
{
    const auto dated = [](const auto &facts, auto date) {
        return std::count_if(facts.begin(), facts.end(), [date](const auto &fact) { return !(fact.*date).isEmpty(); });
    };
    const qsizetype all = dossier.propos.size() + dossier.events.size();
    const qsizetype known = dated(dossier.propos, &Propos::published) + dated(dossier.events, &Event::date);
    if (all == 0)
        return {Progress::Empty, say(QT_TRANSLATE_NOOP("stations", "nothing yet"))};
    return {known == all ? Progress::Ready : Progress::Begun, say(QT_TRANSLATE_N_NOOP("stations", "%n fact(s)"), int(all))};
}

StationState timeLeft(const QList<Deadline> &deadlines)
{
    const Deadline *next = mostUrgent(deadlines);
    if (!next)
        return {Progress::Empty, say(QT_TRANSLATE_NOOP("stations", "no date yet"))};
    return {Progress::Begun, next->daysLeft > 0 ? say(QT_TRANSLATE_NOOP("stations", "deadline: %1")).arg(days(next->daysLeft))
                                                : say(QT_TRANSLATE_NOOP("stations", "see at once"))};
}

StationState steps(const Dossier &dossier)
{
    if (dossier.steps.isEmpty())
        return {Progress::Empty, say(QT_TRANSLATE_NOOP("stations", "what to do"))};
    return {Progress::Begun, say(QT_TRANSLATE_N_NOOP("stations", "%n noted"), int(dossier.steps.size()))};
}

StationState exports(const Dossier &dossier)
{
    int made = 0; // one made again is still one
    for (const Recipient recipient : {Recipient::Procureur, Recipient::Recteur, Recipient::Avocat})
        made += lastMade(dossier, recipient) ? 1 : 0;
    if (made == 0)
        return {dossier.exhibits.isEmpty() ? Progress::Empty : Progress::Begun,
                say(QT_TRANSLATE_NOOP("stations", "the three documents"))};
    return {made == 3 ? Progress::Ready : Progress::Begun, say(QT_TRANSLATE_N_NOOP("stations", "%n document(s) made"), made)};
}

} // namespace

QString stationName(Station station)
{
    switch (station) {
    case Station::Situation:
        return say(QT_TRANSLATE_NOOP("stations", "My situation"));
    case Station::Pieces:
        return say(QT_TRANSLATE_NOOP("stations", "The exhibits"));
    case Station::Facts:
        return say(QT_TRANSLATE_NOOP("stations", "The facts"));
    case Station::Deadlines:
        return say(QT_TRANSLATE_NOOP("stations", "Offences and deadlines"));
    case Station::Steps:
        return say(QT_TRANSLATE_NOOP("stations", "Steps to take"));
    case Station::Export:
        return say(QT_TRANSLATE_NOOP("stations", "My dossier"));
    }
    return {};
}

QString helpTopic(Station station)
{
    static const QString topics[stationCount] = {u"situation"_s, u"pieces"_s,    u"faits"_s,
                                                 u"delais"_s,    u"demarches"_s, u"dossier"_s};
    return topics[int(station)];
}

QList<Gap> missingInSituation(const QList<Gap> &gaps)
{
    QList<Gap> missing = gaps;
    missing.removeIf(
        [](const Gap &gap) { return gap.subject != Gap::Subject::Profile || gap.severity == Gap::Severity::Advice; });
    return missing;
}

QList<Deadline> deadlinesOf(const Snapshot &snapshot, const Catalogue &law, const QDateTime &now)
{
    return deadlines(snapshot.dossier, law, now.toTimeZone(snapshot.dossier.zone()).date());
}

QList<Gap> gapsIn(const Snapshot &snapshot, const Catalogue &law, const QDateTime &now)
{
    return review(snapshot.dossier, law, snapshot.proof(), now.toTimeZone(snapshot.dossier.zone()).date());
}

const Deadline *mostUrgent(const QList<Deadline> &deadlines)
{
    const Deadline *first = nullptr;
    for (const Deadline &deadline : deadlines) {
        if (deadline.kind != LimitationRule::Kind::Prescription && deadline.kind != LimitationRule::Kind::Action)
            continue;
        const bool open = deadline.state == Deadline::State::Ahead || deadline.state == Deadline::State::Near ||
                          deadline.state == Deadline::State::Doubtful;
        if (open && deadline.prudentDay.isValid() && (!first || deadline.prudentDay < first->prudentDay))
            first = &deadline;
    }
    return first;
}

std::array<StationState, stationCount> stationStates(const Snapshot &snapshot, const QList<Deadline> &deadlines,
                                                     const QList<Gap> &gaps)
{
    return {situation(snapshot.dossier.profile, gaps),
            pieces(snapshot),
            facts(snapshot.dossier),
            timeLeft(deadlines),
            steps(snapshot.dossier),
            exports(snapshot.dossier)};
}

} // namespace appui
