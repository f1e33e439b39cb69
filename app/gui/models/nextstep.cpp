// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/nextstep.h"

#include "legal/catalogue.h"
#include "look/wording.h"
#include "models/deadlinewords.h"
#include "models/stations.h"
#include "report/letters.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(nextstep)
};

/** Empty when there is nothing left to propose. */
QString procedureToTake(const QList<ProposedStep> &proposed, const QString &served)
{
    QString advised;
    for (const ProposedStep &step : proposed) {
        if (!step.taken.isEmpty())
            continue;
        if (step.procedure == served)
            return served;
        if (step.advised && advised.isEmpty())
            advised = step.procedure;
    }
    return advised;
}

} // namespace

QString procedureServedBy(Recipient recipient)
{
    if (const auto kinds = letterKinds())
        for (const LetterKind &kind : *kinds)
            if (kind.opens == recipient)
                return kind.procedure;
    return {};
}

QString nextStep(const Reckoning &reckoning, Recipient recipient, const Catalogue &law)
{
    QStringList sentences;
    const Procedure *procedure = law.procedure(procedureToTake(reckoning.proposed, procedureServedBy(recipient)));
    if (procedure)
        sentences.append(
            Words::tr("Next step: %1. Note it in “Steps to take” once it is done.").arg(inSentence(procedure->title)));
    if (const Deadline *nearest = mostUrgent(reckoning.deadlines))
        sentences.append(Words::tr("Nearest date: act before %1 (%2).", "a day, how long that is away")
                             .arg(longDay(nearest->prudentDay), deadlinewords::timeLeft(*nearest)));
    if (mostUrgent(reckoning.deadlines) && procedure && procedure->isTakenForComplaint)
        sentences.append(Words::tr("A plain complaint may not stop that clock: see the lawyer first."));
    return sentences.join(u'\n');
}

} // namespace appui
