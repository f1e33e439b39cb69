// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/premature.h"

#include "dossier/dossier.h"
#include "legal/catalogue.h"
#include "legal/qualification.h"

#include <algorithm>

namespace appui {
namespace {

bool isAbout(const Step &step, const QString &fact)
{
    return step.concerns.isEmpty() || step.concerns.contains(fact);
}

/** The last local day that it may denote; invalid when it is empty. */
QDate lastDayOf(const PartialDate &date, const QTimeZone &zone)
{
    return date.isEmpty() ? QDate() : date.end(zone).addMSecs(-1).toTimeZone(zone).date();
}

/** Whether it is held to be a délit for which the law of 1881 dispenses nobody from waiting. */
bool hasToWait(const QList<Candidate> &candidates, const Catalogue &law)
{
    const bool someChosen = std::any_of(candidates.begin(), candidates.end(), [](const Candidate &one) { return one.chosen; });
    return std::any_of(candidates.begin(), candidates.end(), [&](const Candidate &one) {
        const Offence &offence = *law.offence(one.offence);
        return (one.chosen || !someChosen) && offence.nature == Offence::Nature::Delit &&
               offence.pressLaw != Offence::PressLaw::Whole;
    });
}

QStringList factsThatWait(const Dossier &dossier, const Catalogue &law)
{
    QStringList facts;
    for (const Propos &propos : dossier.propos)
        if (!propos.answers.isEmpty() && hasToWait(qualify(dossier, propos, law).candidates, law))
            facts << propos.id;
    for (const Event &event : dossier.events)
        if (!event.answers.isEmpty() && hasToWait(qualify(dossier, event, law).candidates, law))
            facts << event.id;
    return facts;
}

/** From when on it is open for that fact: the end of a wait or the answer to any complaint; invalid where nothing opens it. */
QDate openingOf(const QString &fact, const LimitationRule &rule, const Dossier &dossier, const Catalogue &law,
                const QList<Deadline> &all)
{
    QDate first;
    const auto consider = [&first](const QDate &day) {
        if (day.isValid() && (!first.isValid() || day < first))
            first = day;
    };
    for (const Deadline &deadline : all)
        if (const Step *complaint = dossier.steps.find(deadline.id);
            complaint && deadline.rule == rule.id && isAbout(*complaint, fact))
            consider(deadline.prudentDay);
    for (const Step &step : dossier.steps)
        if (const Procedure *procedure = law.procedure(step.kind); procedure && procedure->starts.contains(rule.id) &&
                                                                   isAbout(step, fact) &&
                                                                   (step.answer.isEmpty() || law.isDecision(step.answer)))
            consider(step.answered.earliestDay(dossier.zone()));
    return first;
}

PrematureStep lookAt(const Step &step, const QDate &taken, const QStringList &waiting, const LimitationRule &rule,
                     const Dossier &dossier, const Catalogue &law, const QList<Deadline> &all)
{
    PrematureStep premature{&step, {}, {}};
    QList<QDate> openings;
    for (const QString &fact : waiting) {
        const QDate opens = isAbout(step, fact) ? openingOf(fact, rule, dossier, law, all) : taken;
        if (opens.isValid() && opens <= taken)
            continue;
        premature.facts << fact;
        openings << opens;
    }
    if (!openings.isEmpty() && std::all_of(openings.begin(), openings.end(), [](const QDate &day) { return day.isValid(); }))
        premature.opens = *std::max_element(openings.begin(), openings.end());
    return premature;
}

} // namespace

QList<PrematureStep> prematureSteps(const Dossier &dossier, const Catalogue &catalogue, const QList<Deadline> &all)
{
    QList<PrematureStep> premature;
    for (const LimitationRule &rule : catalogue.limitationRules()) {
        const auto isKept = [&](const Step &step) { return rule.doneBy.contains(step.kind); };
        if (rule.kind != LimitationRule::Kind::Opening || std::none_of(dossier.steps.begin(), dossier.steps.end(), isKept))
            continue;
        const QStringList waiting = factsThatWait(dossier, catalogue);
        for (const Step &step : dossier.steps) {
            const QDate taken = lastDayOf(step.sent.isEmpty() ? step.received : step.sent, dossier.zone());
            if (!isKept(step) || !taken.isValid())
                continue;
            const PrematureStep one = lookAt(step, taken, waiting, rule, dossier, catalogue, all);
            if (!one.facts.isEmpty())
                premature << one;
        }
    }
    return premature;
}

} // namespace appui
