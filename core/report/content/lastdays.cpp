// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/lastdays_p.h"

#include "report/content/copy_p.h"
#include "report/content/frenchdates_p.h"
#include "report/content/summary_p.h"
#include "report/content/typography_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

QString reserve(const Deadline &clock)
{
    if (clock.startKnownBy >= PartialDate::Precision::Day)
        return {};
    return u", compté du premier jour possible, le jour n’étant pas connu"_s;
}

/** Whether a period is the longer one that applies if the motive is held: that of a petty offence is not sure to be longer. */
bool isLonger(const QString &rule, const Catalogue &law)
{
    const LimitationRule *period = law.limitationRule(rule);
    if (!period || period->doubtfulMonths > 0)
        return false;
    const QList<FirstClocks> &all = law.firstClocks();
    return std::any_of(all.begin(), all.end(), [&](const FirstClocks &clocks) { return clocks.longer == rule; });
}

/** Begun nobody knows when: its days are the latest possible. */
bool mayHaveBegun(const Deadline &deadline)
{
    return deadline.state == Deadline::State::UnknownStart && deadline.lastLegalDay.isValid();
}

bool isToCome(const Deadline &deadline)
{
    return deadline.daysLeft >= -1; // the last legal day is the one behind the prudent day
}

bool runs(const Deadline &deadline)
{
    return deadline.state == Deadline::State::Ahead || deadline.state == Deadline::State::Near ||
           (mayHaveBegun(deadline) && isToCome(deadline));
}

bool runsPerhaps(const Deadline &deadline)
{
    return deadline.state == Deadline::State::Doubtful && deadline.perhapsUntil.isValid();
}

bool isOfPressLaw(const Deadline &deadline)
{
    return deadline.rule.startsWith("press-"_L1);
}

/** What the shortest clock of a fact leaves to be told. */
const Deadline *openClock(const Fact &fact, const Copy &copy)
{
    const Deadline *clock = shortestClock(fact, copy);
    if (!clock || clock->state != Deadline::State::Doubtful)
        return clock && runs(*clock) ? clock : nullptr;
    const Deadline *year = yearIfHeld(fact, copy);
    return runsPerhaps(*clock) && (clock->dayDecides || !year) ? clock : year;
}

QDate todayOf(const Copy &copy)
{
    return copy.made.toTimeZone(copy.zone).date();
}

/** The first of its days that is still to come: the one that counts without the act that moved it, if it is not over. */
QDate firstOf(const Deadline &clock, const Copy &copy)
{
    if (clock.otherwise.isValid() && clock.otherwise >= todayOf(copy))
        return clock.otherwise;
    return runsPerhaps(clock) ? clock.perhapsUntil : clock.lastLegalDay;
}

/** "du 10 novembre 2026", or "noté, novembre 2026" where no more is known. */
QString dayOfAct(const Step &act, const Copy &copy)
{
    const PartialDate &date = act.sent.isEmpty() ? act.received : act.sent;
    const QString day = inSentence(date, copy.zone);
    return date.precision() >= PartialDate::Precision::Day ? u"du "_s + longDay(date.earliestDay(copy.zone)) : u"noté, "_s + day;
}

/** ", compté de l’acte du 10 novembre 2026 (citation directe), à condition que cet acte vise ces faits…" */
QString restart(const Deadline &clock, const Copy &copy)
{
    const Step *act = copy.dossier.steps.find(clock.restartedBy);
    if (!act || !clock.otherwise.isValid())
        return {};
    QString title = titleOf(*act, copy);
    title[0] = title[0].toLower();
    const QDate latest = clock.otherwiseLatest.isValid() ? clock.otherwiseLatest : clock.otherwise;
    const QString day = latest > clock.otherwise ? u"entre le %1 et le %2, selon le jour exact"_s : u"le %1"_s;
    const Propos *propos = copy.dossier.propos.find(clock.id);
    const bool isToldBeside = propos && propos->discriminatory == Answer::Yes; // with the year of yearIfHeld()
    const QString year = clock.otherwiseLonger.isValid() && !isToldBeside
                             ? u" (le %1, un an, si le mobile discriminatoire est retenu)"_s.arg(longDay(clock.otherwiseLonger))
                             : QString();
    const QString told =
        u", compté de l’acte %1 (%2), à condition que cet acte vise ces faits ; sinon, le dernier jour légal %3 "_s;
    return french(told).arg(dayOfAct(*act, copy), title, latest < todayOf(copy) ? u"était"_s : u"est"_s) +
           (latest > clock.otherwise ? day.arg(longDay(clock.otherwise), longDay(latest)) : day.arg(longDay(clock.otherwise))) +
           year;
}

} // namespace

const Deadline *shortestClock(const Fact &fact, const Copy &copy)
{
    const Deadline *shortest = nullptr;
    for (const Deadline &deadline : copy.deadlines) {
        if (deadline.id != fact.id || !isOfPressLaw(deadline))
            continue;
        if (!shortest || (deadline.lastLegalDay.isValid() && deadline.lastLegalDay < shortest->lastLegalDay))
            shortest = &deadline;
    }
    return shortest;
}

QString lastDay(const Deadline &clock, const Copy &copy)
{
    const QString day = u"le "_s + longDay(clock.lastLegalDay) + u", à minuit"_s + restart(clock, copy);
    if (mayHaveBegun(clock))
        return u"au plus tard "_s + day + u" (délai peut-être déjà entamé)"_s;
    const QString doubt = reserve(clock);
    return doubt.isEmpty() ? day : u"au plus tôt "_s + day + doubt;
}

namespace {

/** The day without the act, as a table shows it. */
QString unmoved(const Deadline &clock)
{
    QString day = shortDay(clock.otherwise);
    if (clock.otherwiseLatest.isValid())
        day += u" à "_s + shortDay(clock.otherwiseLatest);
    if (clock.otherwiseLonger.isValid())
        day += u" ou, si le mobile discriminatoire est retenu, "_s + shortDay(clock.otherwiseLonger);
    return day;
}

} // namespace

QString lastDayInTable(const Deadline &clock)
{
    QString day = shortDay(clock.lastLegalDay);
    if (clock.otherwise.isValid())
        day += u", compté de l’acte du %1 s’il vise ces faits, sinon %2"_s.arg(shortDay(clock.start), unmoved(clock));
    if (clock.dayDecides)
        return u"au plus tôt le %1, peut-être le %2, jour non connu"_s.arg(day, shortDay(clock.perhapsUntil));
    if (mayHaveBegun(clock))
        return u"au plus tard le "_s + day + u", délai peut-être déjà entamé"_s;
    if (runsPerhaps(clock))
        return day + u", peut-être le "_s + shortDay(clock.perhapsUntil);
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

QList<FactClock> runningClocks(const Copy &copy)
{
    QList<FactClock> running;
    for (const Fact &fact : copy.facts)
        if (const Deadline *clock = openClock(fact, copy))
            running.append({&fact, clock});
    std::stable_sort(running.begin(), running.end(),
                     [&](auto &a, auto &b) { return firstOf(*a.second, copy) < firstOf(*b.second, copy); });
    return running;
}

QList<FactClock> otherClocks(const Copy &copy)
{
    using State = Deadline::State;
    QList<FactClock> others;
    for (const Deadline &deadline : copy.deadlines) {
        const LimitationRule *rule = copy.law.limitationRule(deadline.rule);
        const QDate otherwise = deadline.otherwise;
        const bool isNearOtherwise = rule && deadline.state == State::Ahead && otherwise.isValid() &&
                                     otherwise >= todayOf(copy) && todayOf(copy).daysTo(otherwise) - 1 <= rule->nearDays;
        const bool isNear = deadline.state == State::Near || isNearOtherwise || runsPerhaps(deadline) ||
                            (mayHaveBegun(deadline) && isToCome(deadline) && rule && deadline.daysLeft <= rule->nearDays);
        if (deadline.kind != LimitationRule::Kind::Prescription || isOfPressLaw(deadline) || !isNear)
            continue;
        const auto fact =
            std::find_if(copy.facts.begin(), copy.facts.end(), [&](const Fact &one) { return one.id == deadline.id; });
        if (fact != copy.facts.end() || deadline.id.isEmpty())
            others.append({fact == copy.facts.end() ? nullptr : &*fact, &deadline});
    }
    return others;
}

bool mayLastAYear(const Deadline &clock, const Copy &copy)
{
    return runsPerhaps(clock) && !clock.dayDecides && isLonger(clock.perhapsUnder, copy.law);
}

bool isOnlyIfHeld(const Deadline &clock, const Copy &copy)
{
    return isOfPressLaw(clock) && (isLonger(clock.rule, copy.law) || mayLastAYear(clock, copy));
}

FactClock firstClock(const QList<FactClock> &running, const Copy &copy)
{
    FactClock first{nullptr, nullptr};
    for (const auto &[fact, clock] : running) {
        const LimitationRule *rule = copy.law.limitationRule(clock->rule);
        const bool counts = rule && rule->months == 3 && clock->state != Deadline::State::Doubtful;
        if (counts && (!first.second || clock->lastLegalDay < first.second->lastLegalDay))
            first = {fact, clock};
    }
    return first;
}

FactClock firstOtherwise(const QList<FactClock> &running, const Deadline &first, const Copy &copy)
{
    FactClock earliest{nullptr, nullptr};
    for (const auto &[fact, clock] : running) {
        const bool counts = clock != &first && clock->otherwise >= todayOf(copy) && clock->otherwise < first.lastLegalDay;
        if (clock->otherwise.isValid() && counts && (!earliest.second || clock->otherwise < earliest.second->otherwise))
            earliest = {fact, clock};
    }
    return earliest;
}

} // namespace appui::content
