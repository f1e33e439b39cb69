// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/letterdays_p.h"

#include "report/content/frenchdates_p.h"
#include "report/content/lastdays_p.h"
#include "report/content/typography_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

/** Unless answers say that it is neither an insult, nor a precise fact, nor a call to others. */
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

} // namespace

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
    const auto inState = [&](Deadline::State state) {
        return std::count_if(copy.facts.begin(), copy.facts.end(), [&](const Fact &fact) {
            const Deadline *clock = shortestClock(fact, copy);
            return clock && clock->state == state;
        });
    };
    if (const qsizetype passed = inState(Deadline::State::Passed); passed > 0)
        values.set(u"passed"_s, among(passed, u"propos"_s));
    if (const qsizetype doubtful = inState(Deadline::State::Doubtful); doubtful > 0)
        values.set(u"doubtful"_s, among(doubtful, u"propos"_s));
}

} // namespace appui::content
