// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/steps.h"

#include "dossier/dossier.h"
#include "legal/catalogue.h"
#include "legal/qualification.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {
namespace {

QSet<QString> advisedBy(const Qualification &qualification)
{
    QSet<QString> procedures;
    for (const Advice &advice : qualification.advice)
        procedures.unite(QSet<QString>(advice.procedures.begin(), advice.procedures.end()));
    return procedures;
}

QSet<QString> advisedIn(const Dossier &dossier, const Catalogue &catalogue)
{
    QSet<QString> procedures;
    for (const Propos &propos : dossier.propos)
        procedures.unite(advisedBy(qualify(dossier, propos, catalogue)));
    for (const Event &event : dossier.events)
        procedures.unite(advisedBy(qualify(dossier, event, catalogue)));
    return procedures;
}

/** What is not known of the victim excludes nothing. */
bool isFor(const Procedure &procedure, const QString &status, const QString &degree)
{
    const bool fitsDegree = degree.isEmpty() || procedure.degree.isEmpty() || procedure.degree == degree;
    return fitsDegree && (status.isEmpty() || procedure.statuses.contains(u"all"_s) || procedure.statuses.contains(status));
}

} // namespace

QList<ProposedStep> proposedSteps(const Dossier &dossier, const Catalogue &catalogue)
{
    std::vector<const Procedure *> procedures;
    const QString status = catalogue.statusOf(dossier.profile.victim);
    const QString degree = catalogue.degreeOf(dossier.profile.victim);
    for (const Procedure &procedure : catalogue.procedures())
        if (procedure.isStep && isFor(procedure, status, degree))
            procedures.push_back(&procedure);
    std::stable_sort(procedures.begin(), procedures.end(), [](auto *a, auto *b) { return a->order < b->order; });

    const QSet<QString> advised = advisedIn(dossier, catalogue);
    QList<ProposedStep> proposed;
    for (const Procedure *procedure : procedures) {
        proposed.append({procedure->id, advised.contains(procedure->id), {}});
        for (const Step &step : dossier.steps)
            if (step.kind == procedure->id)
                proposed.last().taken << step.id;
    }
    return proposed;
}

} // namespace appui
