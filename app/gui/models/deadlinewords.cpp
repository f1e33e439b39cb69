// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/deadlinewords.h"

#include "legal/catalogue.h"
#include "look/wording.h"
#include "models/fact.h"

#include <QCoreApplication>

namespace appui::deadlinewords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(deadlines)
};

/** To the day that days() names: of an answer that is awaited the last one, not the one after, on which to act. */
int daysNamed(const Deadline &deadline)
{
    if (deadline.kind != LimitationRule::Kind::Answer || !deadline.lastLegalDay.isValid())
        return deadline.daysLeft;
    return deadline.daysLeft - int(deadline.lastLegalDay.daysTo(deadline.prudentDay));
}

} // namespace

Tone tone(const Deadline &deadline)
{
    switch (deadline.state) {
    case Deadline::State::Near:
    case Deadline::State::Doubtful:
    case Deadline::State::UnknownStart:
    case Deadline::State::NotStarted:
        return Tone::Ochre;
    case Deadline::State::Passed:
        return Tone::Red;
    case Deadline::State::Done:
        return Tone::Green;
    case Deadline::State::Ahead:
    case Deadline::State::Open:
        break;
    }
    return Tone::Plain;
}

QString timeLeft(const Deadline &deadline)
{
    switch (deadline.state) {
    case Deadline::State::Passed:
        return Words::tr("over");
    case Deadline::State::Open:
        return Words::tr("possible now");
    case Deadline::State::Done:
        return Words::tr("done");
    case Deadline::State::Doubtful:
        return Words::tr("perhaps over: see a lawyer at once");
    case Deadline::State::UnknownStart:
        return Words::tr("may be running already");
    case Deadline::State::NotStarted:
        return Words::tr("not running yet");
    case Deadline::State::Ahead:
    case Deadline::State::Near:
        break;
    }
    if (deadline.daysLeft < 0)
        return Words::tr("today, until midnight");
    const int left = daysNamed(deadline);
    return left > 0 ? appui::days(left) : Words::tr("today");
}

QString subject(const Deadline &deadline, const Dossier &dossier, const Catalogue &law)
{
    if (const auto fact = factIn(dossier, deadline.id))
        return titleOf(*fact);
    if (const Step *step = dossier.steps.find(deadline.id))
        if (const Procedure *procedure = law.procedure(step->kind))
            return procedure->title;
    return deadline.title;
}

QString days(const Deadline &deadline)
{
    using Kind = LimitationRule::Kind;
    if (deadline.state == Deadline::State::NotStarted)
        return deadline.remarks.join(u' ');
    if (!deadline.prudentDay.isValid())
        return Words::tr("The date from which it runs is not known yet.");
    if (!deadline.lastLegalDay.isValid())
        return Words::tr("Come back to it on %1.").arg(longDay(deadline.prudentDay));
    switch (deadline.kind) {
    case Kind::Answer:
        return Words::tr("The answer is awaited until %1.").arg(longDay(deadline.lastLegalDay));
    case Kind::Opening:
        if (deadline.state == Deadline::State::Open)
            return Words::tr("Open since %1.").arg(longDay(deadline.prudentDay));
        return Words::tr("Possible from %1.").arg(longDay(deadline.prudentDay));
    case Kind::Conservation:
        return Words::tr("Kept until %1; act before %2.").arg(longDay(deadline.lastLegalDay), longDay(deadline.prudentDay));
    case Kind::Prescription:
    case Kind::Action:
    case Kind::Reminder:
        break;
    }
    return Words::tr("Act before %1 (last legal day: %2, at midnight).")
        .arg(longDay(deadline.prudentDay), longDay(deadline.lastLegalDay));
}

} // namespace appui::deadlinewords
