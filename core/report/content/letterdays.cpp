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

/** "propos", "faits", "propos ou des faits": an account that was broken into is nobody's words. */
QString nounOf(const QList<const Fact *> &facts)
{
    const auto isWords = [](const Fact *fact) { return !fact->words.isEmpty(); };
    if (std::all_of(facts.begin(), facts.end(), isWords))
        return u"propos"_s;
    return std::any_of(facts.begin(), facts.end(), isWords) ? u"propos ou des faits"_s : u"faits"_s;
}

/** How many facts' clock stands so, and which. */
void setCount(Values &values, const QString &key, Deadline::State state, const Copy &copy)
{
    QList<const Fact *> facts;
    QList<int> numbers;
    for (const Fact &fact : copy.facts)
        if (const Deadline *clock = shortestClock(fact, copy); clock && clock->state == state) {
            facts << &fact;
            numbers << fact.number;
        }
    if (facts.isEmpty())
        return;
    const QString counted = among(facts.size(), nounOf(facts));
    const QString which = copy.numbersOfFacts(numbers);
    values.set(key, counted);
    values.set(key + u"_facts"_s, which);
    values.set(key + u"_which"_s, which.isEmpty() ? counted : counted + u" ("_s + which + u')');
}

} // namespace

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
    setCount(values, u"passed"_s, Deadline::State::Passed, copy);
    setCount(values, u"doubtful"_s, Deadline::State::Doubtful, copy);
    setCount(values, u"undated"_s, Deadline::State::UnknownStart, copy);
}

} // namespace appui::content
