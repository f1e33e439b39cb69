// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/deadlines.h"
#include "legal/premature.h"
#include "legal/review_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {
namespace {

using Kind = LimitationRule::Kind;
using State = Deadline::State;

Gap::Subject subjectOf(const Deadline &deadline)
{
    switch (deadline.subject) {
    case Deadline::Subject::Propos:
        return Gap::Subject::Propos;
    case Deadline::Subject::Event:
        return Gap::Subject::Event;
    case Deadline::Subject::Step:
        return Gap::Subject::Step;
    case Deadline::Subject::Dossier:
        break;
    }
    return Gap::Subject::Dossier;
}

/** The prudent day; on the last legal one, that. */
QString dayToActBy(const Deadline &deadline)
{
    return written(deadline.daysLeft < 0 ? deadline.lastLegalDay : deadline.prudentDay);
}

/** Whether the day that counts if the act was about other facts is near. */
bool isNearOtherwise(const Inspection &inspection, const Deadline &deadline)
{
    const auto days = inspection.today.daysTo(deadline.otherwise);
    return deadline.state == State::Ahead && deadline.otherwise.isValid() && days >= 0 &&
           days - 1 <= inspection.law.limitationRule(deadline.rule)->nearDays;
}

/** A prescription: the lawyer's business. */
void tellPrescription(Inspection &inspection, const Deadline &deadline)
{
    const Gap::Subject subject = subjectOf(deadline);
    if (isNearOtherwise(inspection, deadline))
        inspection.find("deadline-near", subject, deadline.id,
                        {deadline.title, written(std::max(deadline.otherwise.addDays(-1), inspection.today))});
    else if (deadline.state == State::Near)
        inspection.find("deadline-near", subject, deadline.id, {deadline.title, dayToActBy(deadline)});
    else if (deadline.state == State::Doubtful)
        inspection.find("deadline-doubtful", subject, deadline.id, {deadline.title});
    else if (deadline.state == State::Passed)
        inspection.find("deadline-passed", subject, deadline.id, {deadline.title, written(deadline.lastLegalDay)});
}

/** Something that the person has to do in time. */
void tellAction(Inspection &inspection, const Deadline &deadline)
{
    const Gap::Subject subject = subjectOf(deadline);
    if (deadline.state == State::Near)
        inspection.find("action-near", subject, deadline.id, {deadline.title, dayToActBy(deadline)}).law = deadline.source;
    else if (deadline.state == State::Doubtful)
        inspection.find("action-doubtful", subject, deadline.id, {deadline.title}).law = deadline.source;
    else if (deadline.state == State::Passed)
        inspection.find("action-late", subject, deadline.id, {deadline.title, written(deadline.lastLegalDay)}).law =
            deadline.source;
}

/** Somebody else's answer, or one's own reminder. */
void tellWait(Inspection &inspection, const Deadline &deadline)
{
    if (deadline.state != State::Passed)
        return;
    if (deadline.kind == Kind::Reminder)
        inspection.find("step-due", Gap::Subject::Step, deadline.id, {written(deadline.prudentDay)});
    else if (deadline.kind == Kind::Answer)
        inspection.find("answer-overdue", Gap::Subject::Step, deadline.id, {deadline.title, written(deadline.lastLegalDay)});
}

/** The clock of the press law that a complaint leaves running. */
bool isLeftRunning(const Deadline &deadline, const Step &step, const Catalogue &law)
{
    const LimitationRule &rule = *law.limitationRule(deadline.rule);
    return rule.startsFrom == LimitationRule::Start::Publication && rule.kind == Kind::Prescription &&
           (deadline.state == State::Near || deadline.state == State::Ahead) && deadline.restartedBy.isEmpty() &&
           rule.notInterruptedBy.contains(step.kind) && (step.concerns.isEmpty() || step.concerns.contains(deadline.id));
}

/** A petty offence's clock, which goes on where another offence's would have begun again. */
bool isPettyAndLeftRunning(const Deadline &deadline, const Step &step, const Catalogue &law)
{
    const LimitationRule &rule = *law.limitationRule(deadline.rule);
    return rule.notInterruptedBy.contains(step.kind) && deadline.restartedBy.isEmpty() && deadline.lastLegalDay.isValid() &&
           deadline.state != State::Done && (step.concerns.isEmpty() || step.concerns.contains(deadline.id));
}

/** The facts behind some of the dates, and the first of these. */
void tellOf(Inspection &inspection, const Step &step, const char *code, const QList<Deadline> &dates)
{
    if (dates.isEmpty())
        return;
    QStringList facts;
    QDate first;
    for (const Deadline &deadline : dates) {
        facts << deadline.id;
        first = first.isValid() ? std::min(first, deadline.lastLegalDay) : deadline.lastLegalDay;
    }
    inspection.find(code, Gap::Subject::Step, step.id, {inspection.named(facts), written(first)});
}

void tellOfComplaint(Inspection &inspection, const Step &step, const QList<Deadline> &all)
{
    QList<Deadline> left;
    for (const Deadline &deadline : all)
        if (isLeftRunning(deadline, step, inspection.law))
            left << deadline;
    tellOf(inspection, step, "complaint-stops-nothing", left);
}

/** What is over is not told as if it were due. */
void tellOfPettyOffences(Inspection &inspection, const Step &step, const QList<Deadline> &all)
{
    QList<Deadline> left;
    QList<Deadline> over;
    for (const Deadline &deadline : all)
        if (isPettyAndLeftRunning(deadline, step, inspection.law))
            (deadline.lastLegalDay < inspection.today ? over : left) << deadline;
    tellOf(inspection, step, "petty-offence-not-stopped", left);
    tellOf(inspection, step, "petty-offence-elapsed", over);
}

} // namespace

void inspectDeadlines(Inspection &inspection)
{
    const QList<Deadline> all = deadlines(inspection.dossier, inspection.law, inspection.today);
    for (const Deadline &deadline : all) {
        if (deadline.kind == Kind::Prescription)
            tellPrescription(inspection, deadline);
        else if (deadline.kind == Kind::Action)
            tellAction(inspection, deadline);
        else
            tellWait(inspection, deadline);
    }
    for (const Step &step : inspection.dossier.steps)
        if (const Procedure *taken = inspection.law.procedure(step.kind); taken && taken->isTakenForComplaint)
            tellOfComplaint(inspection, step, all);
        else if (inspection.law.isInterrupting(step.kind))
            tellOfPettyOffences(inspection, step, all);
    for (const PrematureStep &premature : prematureSteps(inspection.dossier, inspection.law, all))
        inspection.find("civil-party-premature", Gap::Subject::Step, premature.step->id, {inspection.named(premature.facts)});
}

} // namespace appui
