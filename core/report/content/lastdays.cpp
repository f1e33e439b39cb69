// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/lastdays_p.h"

#include "report/content/copy_p.h"
#include "report/content/frenchdates_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

QString reserve(const Deadline &clock)
{
    using Precision = PartialDate::Precision;
    if (clock.startKnownBy >= Precision::Day)
        return {};
    return clock.startKnownBy == Precision::Month ? u", compté du premier jour du mois, le jour n’étant pas connu"_s
                                                  : u", compté du premier jour de l’année, le jour n’étant pas connu"_s;
}

/** Whether a period is the one that applies if the motive is held. */
bool isLonger(const QString &rule, const Catalogue &law)
{
    const QList<FirstClocks> &all = law.firstClocks();
    return std::any_of(all.begin(), all.end(), [&](const FirstClocks &clocks) { return clocks.longer == rule; });
}

/** Begun nobody knows when: its days are the latest possible. */
bool mayHaveBegun(const Deadline &deadline)
{
    return deadline.state == Deadline::State::UnknownStart && deadline.lastLegalDay.isValid();
}

bool runs(const Deadline &deadline)
{
    const bool isToCome = deadline.daysLeft >= -1; // the last legal day is the one behind the prudent day
    return deadline.state == Deadline::State::Ahead || deadline.state == Deadline::State::Near ||
           (mayHaveBegun(deadline) && isToCome);
}

} // namespace

const Deadline *shortestClock(const Fact &fact, const Copy &copy)
{
    const Deadline *shortest = nullptr;
    for (const Deadline &deadline : copy.deadlines) {
        if (deadline.id != fact.id || !deadline.rule.startsWith("press-"_L1))
            continue;
        if (!shortest || (deadline.lastLegalDay.isValid() && deadline.lastLegalDay < shortest->lastLegalDay))
            shortest = &deadline;
    }
    return shortest;
}

QString lastDay(const Deadline &clock)
{
    const QString day = u"le "_s + longDay(clock.lastLegalDay) + u", à minuit"_s;
    if (mayHaveBegun(clock))
        return u"au plus tard "_s + day + u" (délai peut-être déjà entamé)"_s;
    const QString doubt = reserve(clock);
    return doubt.isEmpty() ? day : u"au plus tôt "_s + day + doubt;
}

QString lastDayInTable(const Deadline &clock)
{
    const QString day = shortDay(clock.lastLegalDay);
    if (mayHaveBegun(clock))
        return u"au plus tard le "_s + day + u", délai peut-être déjà entamé"_s;
    return reserve(clock).isEmpty() ? day : u"au plus tôt le "_s + day + u", jour non connu"_s;
}

const Deadline *yearIfHeld(const Fact &fact, const Copy &copy)
{
    const Propos *propos = copy.dossier.propos.find(fact.id);
    if (!propos || propos->discriminatory != Answer::Yes)
        return nullptr;
    const Deadline *shortest = shortestClock(fact, copy);
    for (const Deadline &deadline : copy.deadlines)
        if (deadline.id == fact.id && isLonger(deadline.rule, copy.law) && runs(deadline) && shortest != &deadline)
            return &deadline;
    return nullptr;
}

QList<std::pair<const Fact *, const Deadline *>> runningClocks(const Copy &copy)
{
    QList<std::pair<const Fact *, const Deadline *>> running;
    for (const Fact &fact : copy.facts) {
        const Deadline *clock = shortestClock(fact, copy);
        if (clock && clock->state == Deadline::State::Doubtful)
            clock = yearIfHeld(fact, copy);
        if (clock && runs(*clock))
            running.append({&fact, clock});
    }
    std::stable_sort(running.begin(), running.end(),
                     [](auto &a, auto &b) { return a.second->lastLegalDay < b.second->lastLegalDay; });
    return running;
}

} // namespace appui::content
