// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/deadlines.h"

#include "legal/countdown_p.h"
#include "legal/ownpapers.h"
#include "legal/qualification.h"

#include <algorithm>
#include <tuple>

namespace appui {
namespace {

using Kind = LimitationRule::Kind;
using Start = LimitationRule::Start;
using State = Deadline::State;
using Subject = Deadline::Subject;

/** Words or an act, as far as the law's periods care. */
struct Fact
{
    Subject subject;
    QString id;
    Beginning beginning;
    Audience::Kind audience;
    Answer discriminatory;
    Answers answers;
    QStringList offences;        ///< of which it is "susceptible"
    QStringList held;            ///< the one of them that was chosen, or else all
    bool isMedicalPaper = false; ///< its day is the doctor's
    bool isShownOnline = false;  ///< an exhibit was seen on a page or a platform
};

Fact factOf(const QString &id, Audience::Kind audience, const Beginning &beginning, const Qualification &qualification,
            Answer discriminatory)
{
    Fact fact{Subject::Propos, id, beginning, audience, discriminatory, qualification.answers, {}, {}};
    for (const Candidate &candidate : qualification.candidates) {
        fact.offences << candidate.offence;
        if (candidate.chosen)
            fact.held = {candidate.offence};
    }
    if (fact.held.isEmpty())
        fact.held = fact.offences;
    return fact;
}

/** Of an act, about which the question is asked as any other. */
Answer motiveOf(const Event &event)
{
    const QString answer = event.answers.value(QLatin1StringView("discriminatory")).toString();
    return answer == u"yes" ? Answer::Yes : answer == u"no" ? Answer::No : Answer::Unknown;
}

/** The latest of several acts that count as one. */
struct LastAct
{
    Beginning beginning;
    QStringList facts;
    QStringList offences;
};

Beginning later(const Beginning &a, const Beginning &b)
{
    return a.day.isValid() && (!b.day.isValid() || a.day >= b.day) ? a : b;
}

class Collector
{
public:
    Collector(const Dossier &dossier, const Catalogue &catalogue, const QDate &today)
        : m_dossier(dossier)
        , m_catalogue(catalogue)
        , m_countdown(dossier, catalogue, today)
    {
    }

    QList<Deadline> collect()
    {
        for (const Propos &p : m_dossier.propos)
            addFact(factOf(p.id, p.audience.kind, m_countdown.ofFact(p.published, p.exhibits), qualify(m_dossier, p, m_catalogue),
                           p.discriminatory));
        for (const Event &e : m_dossier.events) {
            Fact fact = factOf(e.id, e.audience.kind, m_countdown.ofFact(e.date, e.exhibits), qualify(m_dossier, e, m_catalogue),
                               motiveOf(e));
            fact.subject = Subject::Event;
            fact.isMedicalPaper = isMedicalPaper(e);
            fact.isShownOnline = isShownOnline(e);
            addFact(fact);
        }
        for (auto it = m_lastActs.cbegin(); it != m_lastActs.cend(); ++it)
            addLastAct(*m_catalogue.limitationRule(it.key()), it.value());
        for (const Step &step : m_dossier.steps)
            addStep(step);
        return std::move(m_deadlines);
    }

private:
    void add(Subject subject, const QString &id, Deadline deadline)
    {
        deadline.subject = subject;
        deadline.id = id;
        m_deadlines << std::move(deadline);
    }

    void addFact(const Fact &fact)
    {
        if (fact.answers.value(QStringLiteral("act_of_another")) != u"no")
            m_acts << fact.id;
        if (isOfPressLawAlone(fact))
            m_ofPressLaw << fact.id;
        addFirstClocks(fact);
        for (const QString &id : fact.offences)
            addOffence(*m_catalogue.offence(id), fact);
        for (const LimitationRule &rule : m_catalogue.limitationRules()) {
            if (!rule.computed)
                continue;
            if (rule.kind == Kind::Conservation ? leavesConnectionData(rule, fact) : isAsked(rule, fact))
                addRule(rule, fact);
        }
    }

    void addFirstClocks(const Fact &fact)
    {
        for (const FirstClocks &clocks : m_catalogue.firstClocks()) {
            if (clocks.ofPropos != (fact.subject == Subject::Propos) || !clocks.audiences.contains(fact.audience))
                continue;
            if (!clocks.discriminatory.isEmpty() && !clocks.discriminatory.contains(fact.discriminatory))
                continue;
            if (evaluate(clocks.unless, fact.answers) == Truth::True)
                continue;
            for (const QString &id : clocks.rules) {
                Deadline deadline = m_countdown.run(*m_catalogue.limitationRule(id), fact.beginning, {fact.id});
                for (const QString &key : clocks.remarks)
                    deadline.remarks << m_catalogue.sentence(key);
                if (const LimitationRule *longer = m_catalogue.limitationRule(clocks.longer); longer && longer->id != id)
                    reserve(deadline, *longer, fact);
                add(fact.subject, fact.id, deadline);
            }
        }
    }

    /** The rule that applies instead to such a fact, whoever it was meant for, if its motive is held; null when there is none. */
    const LimitationRule *longerOf(const LimitationRule &rule, const Fact &fact) const
    {
        for (const FirstClocks &clocks : m_catalogue.firstClocks())
            if (clocks.rules.contains(rule.id) && clocks.discriminatory.contains(fact.discriminatory) && !clocks.longer.isEmpty())
                return m_catalogue.limitationRule(clocks.longer);
        return nullptr;
    }

    /** Says what the law adds if the motive is held, and calls nothing over that it may save. */
    void reserve(Deadline &deadline, const LimitationRule &longer, const Fact &fact) const
    {
        const Deadline other = m_countdown.run(longer, fact.beginning, {fact.id});
        const bool petty = m_catalogue.limitationRule(deadline.rule)->doubtfulMonths > 0;
        if (other.lastLegalDay > deadline.lastLegalDay)
            deadline.remarks.prepend(m_countdown.say(
                petty ? QStringLiteral("if-discriminatory-petty") : QStringLiteral("if-discriminatory"), other.lastLegalDay));
        if (deadline.otherwise.isValid() && !petty)
            deadline.otherwiseLonger = other.otherwise.isValid() ? other.otherwise : other.lastLegalDay;
        if (deadline.state != State::Passed || other.state == State::Passed)
            return;
        deadline.state = State::Doubtful;
        deadline.perhapsUnder = longer.id;
        deadline.perhapsUntil = other.state == State::Doubtful ? other.perhapsUntil : other.lastLegalDay;
        if (other.state == State::Doubtful)
            deadline.remarks.prepend(other.remarks.first());
    }

    /** Its clock, or its name on the clock of that length that runs already for the same words. */
    void addOffence(const Offence &offence, const Fact &fact)
    {
        const LimitationRule *rule = m_catalogue.limitationRule(offence.limitation);
        if (!rule)
            return;
        if (rule->startsFrom == Start::LastAct) {
            LastAct &last = m_lastActs[rule->id];
            last.beginning = later(last.beginning, fact.beginning);
            last.facts << fact.id;
            if (!last.offences.contains(offence.id))
                last.offences << offence.id;
            return;
        }
        const auto same = std::find_if(m_deadlines.begin(), m_deadlines.end(), [&](const Deadline &d) {
            return d.subject == fact.subject && d.id == fact.id && d.rule == rule->id;
        });
        if (same != m_deadlines.end()) {
            same->offences << offence.id;
            return;
        }
        addRule(*rule, fact, {offence.id});
    }

    void addLastAct(const LimitationRule &rule, const LastAct &last)
    {
        Deadline deadline = m_countdown.run(rule, last.beginning, last.facts);
        deadline.offences = last.offences;
        if (last.beginning.day.isValid())
            deadline.remarks << m_countdown.say(QStringLiteral("last-act"), last.beginning.day);
        add(Subject::Dossier, {}, deadline);
    }

    void addRule(const LimitationRule &rule, const Fact &fact, const QStringList &offences = {})
    {
        const QString status = m_catalogue.statusOf(m_dossier.profile.victim);
        if (!rule.statuses.isEmpty() && !status.isEmpty() && !rule.statuses.contains(status))
            return;
        const Beginning beginning = beginningOf(rule, fact);
        if (rule.startsFrom == Start::MedicalFinding && !beginning.day.isValid())
            return;
        Deadline deadline = m_countdown.run(rule, beginning, {fact.id});
        deadline.offences = offences;
        if (const LimitationRule *longer = longerOf(rule, fact); longer && longer->id != rule.id)
            reserve(deadline, *longer, fact);
        if (!rule.statuses.isEmpty() && status.isEmpty())
            deadline.remarks << m_catalogue.sentence(QStringLiteral("status-unknown"));
        add(fact.subject, fact.id, deadline);
    }

    Beginning beginningOf(const LimitationRule &rule, const Fact &fact) const
    {
        if (rule.startsFrom == Start::MedicalFinding)
            return fact.isMedicalPaper ? fact.beginning : findingAfter(fact.beginning.day, rule);
        Beginning beginning = fact.beginning;
        if (rule.startsFrom == Start::Accident && fact.isMedicalPaper) {
            beginning.mayBeEarlier = true;
            beginning.certain = false;
            beginning.remarks.prepend(m_catalogue.sentence(QStringLiteral("accident-by-paper")));
        }
        return beginning;
    }

    /** The first paper of a doctor's after an accident, as long as the rule lets it come; a day that is not known finds none. */
    Beginning findingAfter(const QDate &accident, const LimitationRule &rule) const
    {
        Beginning first;
        for (const Event &event : m_dossier.events) {
            if (!isMedicalPaper(event))
                continue;
            const Beginning finding = m_countdown.ofFact(event.date, event.exhibits);
            const bool isInTime =
                accident.isValid() && finding.day > accident && finding.day <= accident.addMonths(rule.withinMonths);
            if (isInTime && (!first.day.isValid() || finding.day < first.day))
                first = finding;
        }
        return first;
    }

    bool isShownOnline(const Event &event) const
    {
        return std::any_of(event.exhibits.begin(), event.exhibits.end(), [this](const QString &id) {
            const Exhibit *exhibit = m_dossier.exhibits.find(id);
            return exhibit && !exhibit->removed && !(exhibit->url.isEmpty() && exhibit->platform.isEmpty());
        });
    }

    bool leavesConnectionData(const LimitationRule &rule, const Fact &fact) const
    {
        if (fact.answers.value(QStringLiteral("online")) == u"no" ||
            fact.answers.value(QStringLiteral("act_of_another")) == u"no")
            return false;
        const bool published = fact.audience == Audience::Kind::Public || fact.audience == Audience::Kind::Group;
        const bool online = fact.subject == Subject::Propos || published || fact.isShownOnline ||
                            evaluate(rule.online, fact.answers) == Truth::True;
        return online && mayBeRequisitioned(fact);
    }

    /** Nobody may ask for them where a fine alone, or a petty offence, is in question; without a candidate nothing is known. */
    bool mayBeRequisitioned(const Fact &fact) const
    {
        using Data = Offence::ConnectionData;
        return fact.held.isEmpty() || std::any_of(fact.held.begin(), fact.held.end(), [this](const QString &id) {
                   const Data data = m_catalogue.offence(id)->connectionData;
                   return data == Data::Yes || data == Data::IfOnline;
               });
    }

    bool isOfPressLawAlone(const Fact &fact) const
    {
        QList<const Offence *> offences;
        for (const QString &id : fact.held)
            if (const Offence *offence = m_catalogue.offence(id); offence->nature != Offence::Nature::Civil)
                offences << offence;
        return !offences.isEmpty() && std::all_of(offences.begin(), offences.end(), [](const Offence *offence) {
            return offence->nature == Offence::Nature::Delit && offence->pressLaw == Offence::PressLaw::Whole;
        });
    }

    static bool isAsked(const LimitationRule &rule, const Fact &fact)
    {
        return !rule.question.isEmpty() && fact.answers.value(rule.question) == rule.answer;
    }

    void addStep(const Step &step)
    {
        const Procedure *procedure = m_catalogue.procedure(step.kind);
        bool reminded = false;
        for (const QString &id : procedure ? procedure->starts : QStringList()) {
            const LimitationRule &rule = *m_catalogue.limitationRule(id);
            if (rule.startsFrom == Start::Next) {
                reminded = true;
                addReminder(rule, step);
            } else if (rule.startsFrom == Start::Refusal) {
                addRefusal(rule, *procedure, step);
            } else {
                addWait(rule, *procedure, step);
            }
        }
        if (const LimitationRule *rule = m_catalogue.limitationRule(QStringLiteral("step-reminder")); rule && !reminded)
            addReminder(*rule, step);
    }

    void addReminder(const LimitationRule &rule, const Step &step)
    {
        if (!step.next.isEmpty())
            add(Subject::Step, step.id, m_countdown.remind(rule, step));
    }

    void addWait(const LimitationRule &rule, const Procedure &procedure, const Step &step)
    {
        const bool isIdle = !procedure.runsFrom.isEmpty();
        const Beginning beginning = isIdle                  ? Beginning{}
                                    : procedure.fromSending ? m_countdown.ofSending(step)
                                                            : m_countdown.ofReception(step);
        if (isIdle ? m_countdown.hasTaken(procedure.runsFrom, step.concerns) : !beginning.day.isValid())
            return;
        Deadline deadline = m_countdown.run(rule, beginning, step.concerns);
        if (isIdle) {
            deadline.state = State::NotStarted;
            deadline.remarks << m_catalogue.sentence(QStringLiteral("copy-needed"));
        }
        const QDate answered = m_countdown.localDay(step.answered);
        if (rule.startsFrom == Start::Filed) {
            if (!isIdle && step.receipt.isEmpty() && step.reference.isEmpty()) {
                deadline.startIsCertain = false;
                deadline.remarks.prepend(m_catalogue.sentence(QStringLiteral("receipt-needed")));
            }
            if (answered.isValid())
                deadline.remarks << m_countdown.say(QStringLiteral("dismissed"), answered);
            m_countdown.open(deadline, step.concerns.isEmpty() ? m_acts : step.concerns,
                             rule.sparesPressLaw ? m_ofPressLaw : QStringList());
        } else if (answered.isValid() || !step.answer.isEmpty()) {
            m_countdown.answer(deadline, step);
        }
        add(Subject::Step, step.id, deadline);
    }

    void addRefusal(const LimitationRule &rule, const Procedure &procedure, const Step &step)
    {
        for (const QString &id : procedure.starts) {
            const LimitationRule &silence = *m_catalogue.limitationRule(id);
            if (silence.kind != Kind::Answer)
                continue;
            const Beginning beginning = m_countdown.ofRefusal(step, silence);
            if (beginning.day.isValid())
                add(Subject::Step, step.id, m_countdown.run(rule, beginning, step.concerns));
            return;
        }
    }

    const Dossier &m_dossier;
    const Catalogue &m_catalogue;
    Countdown m_countdown;
    QMap<QString, LastAct> m_lastActs; ///< by rule
    QStringList m_acts;                ///< what somebody did or wrote
    QStringList m_ofPressLaw;          ///< those that are nothing but délits of the law of 1881
    QList<Deadline> m_deadlines;
};

int rank(const Deadline &deadline)
{
    switch (deadline.state) {
    case State::Doubtful:
        return 0;
    case State::UnknownStart:
        return deadline.prudentDay.isValid() ? 1 : 0;
    case State::Near:
    case State::Ahead:
        return 1;
    case State::NotStarted:
        return 2;
    case State::Passed:
    case State::Open:
        return 3;
    case State::Done:
        break;
    }
    return 4;
}

/** What is over stands the latest first: there something may remain to be done. */
bool isMoreUrgent(const Deadline &a, const Deadline &b)
{
    if (rank(a) == rank(b) && rank(a) == rank({.state = State::Passed}))
        return a.prudentDay > b.prudentDay;
    return std::tuple(rank(a), a.prudentDay) < std::tuple(rank(b), b.prudentDay);
}

} // namespace

QList<Deadline> deadlines(const Dossier &dossier, const Catalogue &catalogue, const QDate &today)
{
    QList<Deadline> all = Collector(dossier, catalogue, today).collect();
    std::stable_sort(all.begin(), all.end(), isMoreUrgent);
    return all;
}

} // namespace appui
