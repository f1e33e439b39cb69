// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/letterdays_p.h"

#include "report/content/frenchdates_p.h"
#include "report/content/lastdays_p.h"
#include "report/content/typography_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::content {

bool mayBePress(const Fact &fact, const Copy &copy)
{
    const Propos *propos = copy.dossier.propos.find(fact.id);
    const Event *event = copy.dossier.events.find(fact.id);
    const QJsonObject answers = propos ? propos->answers : event ? event->answers : QJsonObject();
    const auto is = [&](const char *question, QLatin1StringView answer) {
        return answers.value(QLatin1StringView(question)).toString() == answer;
    };
    return !is("insult", "no"_L1) || !is("fact", "no"_L1) || is("incites_hatred", "yes"_L1) || is("incites_violence", "yes"_L1);
}

void setLastDays(Values &values, const Copy &copy)
{
    const auto running = runningClocks(copy);
    if (std::any_of(running.begin(), running.end(), [&](const auto &one) { return mayBePress(*one.first, copy); }))
        values.set(u"press_possible"_s, u"oui"_s);
    for (const auto &[fact, clock] : running) {
        const LimitationRule *rule = copy.law.limitationRule(clock->rule);
        if (!rule || rule->months != 3)
            continue;
        values.set(u"last_day"_s, lastDay(*clock));
        values.set(u"prudent_day"_s, longDay(clock->prudentDay));
        if (const Deadline *year = yearIfHeld(*fact, copy))
            values.set(u"year_day"_s, longDay(year->lastLegalDay));
        break;
    }
    const auto setCount = [&](const QString &key, Deadline::State state) {
        QList<int> numbers;
        for (const Fact &fact : copy.facts)
            if (const Deadline *clock = shortestClock(fact, copy); clock && clock->state == state)
                numbers << fact.number;
        if (numbers.isEmpty())
            return;
        const QString counted = among(numbers.size(), u"propos"_s);
        const QString which = copy.numbersOfFacts(numbers);
        values.set(key, counted);
        values.set(key + u"_facts"_s, which);
        values.set(key + u"_which"_s, which.isEmpty() ? counted : counted + u" ("_s + which + u')');
    };
    setCount(u"passed"_s, Deadline::State::Passed);
    setCount(u"doubtful"_s, Deadline::State::Doubtful);
}

} // namespace appui::content
