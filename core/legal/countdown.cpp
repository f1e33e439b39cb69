// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/countdown_p.h"

#include <QLocale>

#include <algorithm>
#include <functional>

namespace appui {
namespace {

using Kind = LimitationRule::Kind;
using State = Deadline::State;

QString written(const QDate &day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

/** The last local day that a partial date may denote. */
QDate latestDay(const PartialDate &date, const QTimeZone &zone)
{
    const QDate first = date.earliestDay(zone);
    if (date.precision() == PartialDate::Precision::Year)
        return first.addYears(1).addDays(-1);
    if (date.precision() == PartialDate::Precision::Month)
        return first.addMonths(1).addDays(-1);
    return first;
}

bool isWait(Kind kind)
{
    return kind == Kind::Answer || kind == Kind::Opening;
}

/** Those that the rule has of its own, counted from its start or back from its end; then the eve and the week before. */
QList<int> alarmsOf(const LimitationRule &rule, const Deadline &deadline)
{
    const bool isLost = rule.kind == Kind::Prescription || rule.kind == Kind::Action;
    const bool hasOwn = !rule.alertsAfter.isEmpty() || !rule.alertsBefore.isEmpty();
    QList<int> days = hasOwn || !isLost ? rule.alertsBefore : QList<int>{30, 15};
    for (const int after : rule.alertsAfter)
        days << int(deadline.start.addDays(after).daysTo(deadline.prudentDay));
    days << 7 << 1;
    days.removeIf([](int day) { return day < 1; });
    std::sort(days.begin(), days.end(), std::greater<>());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

bool concerns(const Step &step, const QStringList &facts)
{
    return step.concerns.isEmpty() || facts.isEmpty() ||
           std::any_of(facts.begin(), facts.end(), [&](const QString &id) { return step.concerns.contains(id); });
}

} // namespace

QDate lastLegalDay(const LimitationRule &rule, const QDate &start)
{
    // QDate::addMonths() keeps the day of the month, or takes the month's last day: the law's own rule.
    return start.addMonths(rule.months).addDays(rule.days + (rule.hours + 23) / 24);
}

Countdown::Countdown(const Dossier &dossier, const Catalogue &catalogue, const QDate &today)
    : m_dossier(dossier)
    , m_catalogue(catalogue)
    , m_zone(dossier.zone())
    , m_today(today)
{
    for (const Step &step : dossier.steps) {
        if (firstDay(step).isValid())
            m_steps.push_back(&step);
    }
    std::stable_sort(m_steps.begin(), m_steps.end(),
                     [this](const Step *a, const Step *b) { return firstDay(*a) < firstDay(*b); });
}

Beginning Countdown::ofFact(const PartialDate &date, const QStringList &exhibits) const
{
    using Precision = PartialDate::Precision;
    QDate seen;
    for (const QString &id : exhibits) {
        const Exhibit *exhibit = m_dossier.exhibits.find(id);
        const QDate then = exhibit ? localDay(exhibit->seen) : QDate();
        if (then.isValid() && then <= m_today && exhibit->seen.precision() >= Precision::Day && (!seen.isValid() || then < seen))
            seen = then;
    }

    Beginning beginning;
    const QDate told = localDay(date);
    const bool isAhead = told.isValid() && told > m_today;
    beginning.day = isAhead ? QDate() : told;
    if (!beginning.day.isValid()) {
        beginning.day = seen;
        beginning.mayBeEarlier = true;
        beginning.remarks << (isAhead ? say(QStringLiteral("future-date"), told)
                                      : m_catalogue.sentence(QStringLiteral("maybe-started")));
        if (seen.isValid())
            beginning.remarks << say(QStringLiteral("from-oldest-seen"), seen);
        return beginning;
    }
    if (seen.isValid() && seen < beginning.day) {
        beginning.day = seen;
        beginning.mayBeEarlier = true;
        beginning.remarks << say(QStringLiteral("seen-before"), seen);
        return beginning;
    }
    if (date.source() == PartialDate::Source::AtTheLatest) {
        beginning.mayBeEarlier = true;
        beginning.remarks << m_catalogue.sentence(QStringLiteral("maybe-started"));
    } else if (date.precision() < Precision::Day) {
        beginning.knownBy = date.precision();
        beginning.latest = latestDay(date, m_zone);
        if (seen.isValid())
            beginning.latest = std::min(beginning.latest, seen);
    } else if (date.source() == PartialDate::Source::Remembered) {
        beginning.remarks << m_catalogue.sentence(QStringLiteral("remembered"));
    } else {
        beginning.certain = true;
    }
    return beginning;
}

Beginning Countdown::between(const PartialDate &date, const QDate &floor, const QDate &ceiling) const
{
    Beginning beginning;
    beginning.day = localDay(date);
    beginning.certain = date.precision() >= PartialDate::Precision::Day;
    if (!beginning.day.isValid() || beginning.certain)
        return beginning;
    beginning.knownBy = date.precision();
    beginning.latest = std::min(latestDay(date, m_zone), m_today);
    if (ceiling.isValid() && ceiling >= beginning.day)
        beginning.latest = std::min(beginning.latest, ceiling);
    if (floor.isValid() && floor <= beginning.latest)
        beginning.day = std::max(beginning.day, floor);
    return beginning;
}

Beginning Countdown::ofReception(const Step &step) const
{
    if (!step.received.isEmpty())
        return between(step.received, localDay(step.sent));
    Beginning beginning = between(step.sent);
    beginning.certain = false;
    beginning.mayBeLater = beginning.day.isValid();
    if (beginning.day.isValid())
        beginning.remarks << m_catalogue.sentence(QStringLiteral("receipt-unknown")).arg(dateOf(step));
    return beginning;
}

Beginning Countdown::ofSending(const Step &step) const
{
    return step.sent.isEmpty() ? ofReception(step) : between(step.sent, {}, latestDay(step.received, m_zone));
}

bool Countdown::hasTaken(const QString &procedure, const QStringList &facts) const
{
    return std::any_of(m_steps.begin(), m_steps.end(),
                       [&](const Step *step) { return step->kind == procedure && concerns(*step, facts); });
}

Beginning Countdown::ofRefusal(const Step &step, const LimitationRule &silence) const
{
    const Beginning request = ofReception(step);
    if (!request.day.isValid())
        return {};
    Beginning implied = request;
    implied.day = lastLegalDay(silence, request.day);
    implied.latest = lastLegalDay(silence, request.latest);
    if (step.answered.isEmpty() && !step.answer.isEmpty()) {
        implied.latest = implied.latest.isValid() ? implied.latest : implied.day;
        implied.day = request.day;
        implied.certain = false;
        implied.remarks = {m_catalogue.sentence(QStringLiteral("refusal-date-unknown"))};
        return implied;
    }
    const Beginning told = between(step.answered, request.day);
    if (!told.day.isValid())
        return m_today > implied.day ? implied : Beginning{};
    const auto last = [](const Beginning &one) { return one.latest.isValid() ? one.latest : one.day; };
    if (last(told) <= implied.day && m_catalogue.isDecision(step.answer))
        return told;
    if (told.day > last(implied) && !request.mayBeLater)
        return implied;
    Beginning either = told;
    either.day = std::min(told.day, implied.day);
    either.latest = request.mayBeLater ? last(told) : std::min(last(told), last(implied));
    either.certain = false;
    either.mayBeLater = request.mayBeLater && !m_catalogue.isDecision(step.answer);
    if (!m_catalogue.isDecision(step.answer)) {
        either.latest = last(implied);
        either.remarks
            << m_catalogue.sentence(QStringLiteral("refusal-or-silence")).arg(written(told.day), written(last(implied)));
    }
    return either;
}

Deadline Countdown::run(const LimitationRule &rule, const Beginning &beginning, const QStringList &facts) const
{
    Deadline deadline = blank(rule);
    const bool isUnsure = beginning.latest.isValid() && beginning.latest > beginning.day;
    deadline.start = isUnsure && isWait(rule.kind) ? beginning.latest : beginning.day;
    deadline.startIsCertain = beginning.certain;
    deadline.startKnownBy = beginning.knownBy;
    deadline.remarks = beginning.remarks;
    if (!beginning.day.isValid())
        return deadline;
    if (isUnsure && beginning.knownBy < PartialDate::Precision::Day)
        deadline.remarks.prepend(
            say(isWait(rule.kind) ? QStringLiteral("partial-wait") : QStringLiteral("partial-date"), deadline.start));
    deadline.lastLegalDay = lastLegalDay(rule, deadline.start);
    const QDate longest = interrupt(rule, beginning, facts, deadline);
    if (rule.kind == Kind::Prescription && rule.startsFrom == LimitationRule::Start::Publication)
        deadline.remarks << m_catalogue.sentence(QStringLiteral("no-extension"));
    settle(rule, beginning, facts, longest, deadline);
    return deadline;
}

Deadline Countdown::remind(const LimitationRule &rule, const Step &step) const
{
    Deadline deadline = blank(rule);
    deadline.prudentDay = localDay(step.next);
    deadline.start = deadline.prudentDay;
    deadline.startIsCertain = step.next.precision() >= PartialDate::Precision::Day;
    deadline.alarms = alarmsOf(rule, deadline);
    deadline.daysLeft = int(m_today.daysTo(deadline.prudentDay));
    deadline.state = deadline.daysLeft < 0 ? State::Passed : deadline.daysLeft <= rule.nearDays ? State::Near : State::Ahead;
    return deadline;
}

void Countdown::answer(Deadline &deadline, const Step &step) const
{
    deadline.state = State::Done;
    const QDate day = localDay(step.answered);
    if (day.isValid() && (m_catalogue.isDecision(step.answer) || !deadline.lastLegalDay.isValid()))
        deadline.remarks << say(QStringLiteral("answered"), day);
    else if (day.isValid())
        deadline.remarks
            << m_catalogue.sentence(QStringLiteral("answered-perhaps")).arg(written(day), written(deadline.lastLegalDay));
}

void Countdown::open(Deadline &deadline, const QStringList &facts, const QStringList &spared) const
{
    const QStringList takenBy = m_catalogue.limitationRule(deadline.rule)->doneBy;
    const auto dayTaken = [&](const QString &fact) {
        const QDate dismissed = dismissal(deadline.rule, fact);
        const bool isFirst = dismissed.isValid() && (!deadline.prudentDay.isValid() || dismissed < deadline.prudentDay);
        const QDate open = isFirst ? dismissed : deadline.prudentDay;
        const auto takesIt = [&](const Step *later) {
            const bool isInTime = open.isValid() && firstDay(*later) >= open;
            return takenBy.contains(later->kind) && concerns(*later, {fact}) && (spared.contains(fact) || isInTime);
        };
        const auto taken = std::find_if(m_steps.begin(), m_steps.end(), takesIt);
        return taken == m_steps.end() ? QDate() : firstDay(**taken);
    };
    QDate last;
    for (const QString &fact : facts.isEmpty() ? QStringList{QString()} : facts) {
        const QDate day = dayTaken(fact);
        if (!day.isValid())
            return;
        last = last.isValid() ? std::max(last, day) : day;
    }
    deadline.state = State::Done;
    deadline.remarks << say(QStringLiteral("done"), last);
}

bool Countdown::mayDismiss(const Step &step) const
{
    return localDay(step.answered).isValid() && (step.answer.isEmpty() || m_catalogue.isDecision(step.answer));
}

QDate Countdown::dismissal(const QString &opening, const QString &fact) const
{
    QDate first;
    for (const Step *step : m_steps) {
        const Procedure *procedure = m_catalogue.procedure(step->kind);
        const QDate answered = localDay(step->answered);
        const bool counts = procedure && procedure->starts.contains(opening) && concerns(*step, {fact}) && mayDismiss(*step);
        if (counts && (!first.isValid() || answered < first))
            first = answered;
    }
    return first;
}

QDate Countdown::localDay(const PartialDate &date) const
{
    return date.earliestDay(m_zone);
}

QString Countdown::say(const QString &sentence, const QDate &day) const
{
    return m_catalogue.sentence(sentence).arg(written(day));
}

Deadline Countdown::blank(const LimitationRule &rule) const
{
    Deadline deadline;
    deadline.rule = rule.id;
    deadline.kind = rule.kind;
    deadline.title = rule.title;
    deadline.whatStops = rule.stops;
    deadline.whatDoesNot = rule.doesNotStop;
    deadline.condition = rule.condition;
    deadline.text = rule.text;
    deadline.mark = markOf(rule.basis);
    QStringList citations;
    for (const QString &key : rule.references)
        citations << m_catalogue.citation(key);
    deadline.source = citations.join(QStringLiteral("\u202f; "));
    return deadline;
}

bool Countdown::isOpenTo(const Step &act, const LimitationRule &rule, const QStringList &facts) const
{
    const LimitationRule *opening = m_catalogue.limitationRule(rule.opening);
    if (!opening || !opening->doneBy.contains(act.kind))
        return true;
    return std::any_of(m_steps.begin(), m_steps.end(), [&](const Step *step) {
        const Procedure *procedure = m_catalogue.procedure(step->kind);
        if (!procedure || !procedure->starts.contains(opening->id) || !concerns(*step, facts))
            return false;
        const QDate answered = localDay(step->answered);
        const Beginning beginning = procedure->fromSending ? ofSending(*step) : ofReception(*step);
        const QDate begun = beginning.latest.isValid() ? beginning.latest : beginning.day;
        const bool hasWaited = procedure->runsFrom.isEmpty() && firstDay(act) > lastLegalDay(*opening, begun);
        return hasWaited || (mayDismiss(*step) && answered <= firstDay(act));
    });
}

void Countdown::restart(const LimitationRule &rule, const Step &act, const QDate &longest, Deadline &deadline) const
{
    const bool isToCome = longest >= m_today;
    const QString unmoved =
        longest > deadline.lastLegalDay
            ? m_catalogue.sentence(QStringLiteral("between")).arg(written(deadline.lastLegalDay), written(longest))
            : written(deadline.lastLegalDay);
    deadline.remarks << m_catalogue.sentence(isToCome ? QStringLiteral("restarted-until") : QStringLiteral("restarted"))
                            .arg(titleOf(act), dateOf(act), unmoved);
    if (!deadline.otherwise.isValid() ||
        std::max(deadline.otherwise, deadline.otherwiseLatest) < m_today) { // the earliest that runs
        deadline.otherwise = deadline.lastLegalDay;
        deadline.otherwiseLatest = longest > deadline.lastLegalDay ? longest : QDate();
    }
    deadline.start = firstDay(act);
    deadline.startIsCertain = false;
    deadline.startKnownBy = PartialDate::Precision::Day;
    deadline.lastLegalDay = lastLegalDay(rule, deadline.start);
    deadline.restartedBy = act.id;
}

QString Countdown::perhapsInTime(const LimitationRule &rule, const Step &act, const Beginning &beginning) const
{
    const bool isExact = firstDay(act) == lastDay(act);
    if (isExact && beginning.latest.isValid() && lastDay(act) <= lastLegalDay(rule, beginning.latest)) {
        QDate saving = beginning.day;
        while (lastLegalDay(rule, saving) < lastDay(act))
            saving = saving.addDays(1);
        return m_catalogue.sentence(QStringLiteral("in-time-if-from")).arg(titleOf(act), dateOf(act), written(saving));
    }
    return m_catalogue.sentence(QStringLiteral("perhaps-in-time")).arg(titleOf(act), dateOf(act));
}

QDate Countdown::interrupt(const LimitationRule &rule, const Beginning &beginning, const QStringList &facts,
                           Deadline &deadline) const
{
    QDate longest = std::max(deadline.lastLegalDay, lastLegalDay(rule, beginning.latest));
    for (const Step *step : m_steps) {
        const QDate day = firstDay(*step);
        if (day < deadline.start || !concerns(*step, facts))
            continue;
        if (rule.notInterruptedBy.contains(step->kind)) {
            deadline.remarks << m_catalogue.sentence(QStringLiteral("not-interrupted")).arg(titleOf(*step), dateOf(*step));
        } else if (!rule.interruptedBy.contains(step->kind)) {
            continue;
        } else if (!isOpenTo(*step, rule, facts)) {
            deadline.remarks << m_catalogue.sentence(QStringLiteral("premature")).arg(titleOf(*step), dateOf(*step));
        } else if (day > longest) {
            deadline.remarks << m_catalogue.sentence(QStringLiteral("too-late")).arg(titleOf(*step), dateOf(*step));
        } else {
            if (lastDay(*step) <= deadline.lastLegalDay)
                restart(rule, *step, longest, deadline);
            else
                deadline.remarks.prepend(perhapsInTime(rule, *step, beginning));
            longest = std::max(longest, lastLegalDay(rule, std::min(lastDay(*step), longest)));
        }
    }
    return longest;
}

void Countdown::settle(const LimitationRule &rule, const Beginning &beginning, const QStringList &facts, const QDate &longest,
                       Deadline &deadline) const
{
    deadline.prudentDay = deadline.lastLegalDay.addDays(isWait(rule.kind) ? 1 : -1);
    deadline.alarms = alarmsOf(rule, deadline);
    deadline.daysLeft = int(m_today.daysTo(deadline.prudentDay));
    if (rule.doubtfulMonths > 0)
        deadline.longerUntil = deadline.start.addMonths(rule.doubtfulMonths);
    const auto settles = [&](const Step *step) {
        return rule.kind != Kind::Opening && rule.doneBy.contains(step->kind) && concerns(*step, facts) &&
               firstDay(*step) >= beginning.day && (isWait(rule.kind) || lastDay(*step) <= deadline.lastLegalDay);
    };
    const auto done = std::find_if(m_steps.begin(), m_steps.end(), settles);

    if (done != m_steps.end()) {
        deadline.state = State::Done;
        deadline.remarks << say(QStringLiteral("done"), firstDay(**done));
    } else if (m_today > deadline.lastLegalDay && rule.kind == Kind::Opening) {
        deadline.state = State::Open;
    } else if (m_today > deadline.lastLegalDay) {
        deadline.state = isDoubtful(beginning, longest, deadline) ? State::Doubtful : State::Passed;
    } else if (beginning.mayBeEarlier) {
        deadline.state = State::UnknownStart;
    } else {
        deadline.state = deadline.daysLeft <= rule.nearDays ? State::Near : State::Ahead;
    }
}

bool Countdown::isDoubtful(const Beginning &beginning, const QDate &longest, Deadline &deadline) const
{
    const bool mayBeLonger = deadline.longerUntil.isValid() && m_today <= deadline.longerUntil;
    if (mayBeLonger) {
        deadline.perhapsUntil = deadline.longerUntil;
        deadline.remarks.prepend(m_catalogue.sentence(QStringLiteral("doubtful")));
    }
    deadline.dayDecides = m_today <= longest && !beginning.mayBeLater;
    if (deadline.dayDecides) {
        deadline.perhapsUntil = longest;
        deadline.remarks.prepend(say(QStringLiteral("partial-doubtful"), longest));
    }
    return mayBeLonger || deadline.dayDecides || beginning.mayBeLater;
}

QString Countdown::titleOf(const Step &step) const
{
    const Procedure *procedure = m_catalogue.procedure(step.kind);
    return procedure ? procedure->title : step.kind;
}

QString Countdown::dateOf(const Step &step) const
{
    const bool isOfSending = localDay(step.sent) == firstDay(step);
    const PartialDate &date = isOfSending ? step.sent : step.received;
    if (date.precision() == PartialDate::Precision::Year)
        return QString::number(firstDay(step).year());
    if (date.precision() == PartialDate::Precision::Month)
        return QLocale(QLocale::French).toString(firstDay(step), QStringLiteral("MMMM yyyy"));
    return written(firstDay(step));
}

QDate Countdown::firstDay(const Step &step) const
{
    const QDate sent = localDay(step.sent);
    const QDate received = localDay(step.received);
    if (!sent.isValid() || !received.isValid())
        return sent.isValid() ? sent : received;
    return std::min(sent, received);
}

QDate Countdown::lastDay(const Step &step) const
{
    const QDate sent = latestDay(step.sent, m_zone);
    const QDate received = latestDay(step.received, m_zone);
    if (!sent.isValid() || !received.isValid())
        return sent.isValid() ? sent : received;
    return std::max(sent, received);
}

} // namespace appui
