// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/candidates_p.h"

#include "legal/qualification.h"
#include "report/content/typography_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

QList<Candidate> candidatesOf(const Fact &fact, const Copy &copy)
{
    if (const Propos *propos = copy.dossier.propos.find(fact.id); propos && !propos->answers.isEmpty())
        return qualify(copy.dossier, *propos, copy.law).candidates;
    if (const Event *event = copy.dossier.events.find(fact.id); event && !event->answers.isEmpty())
        return qualify(copy.dossier, *event, copy.law).candidates;
    return {};
}

QList<Candidate> forLetter(const QList<Candidate> &all)
{
    const bool someChosen = std::any_of(all.begin(), all.end(), [](const Candidate &one) { return one.chosen; });
    QList<Candidate> named;
    for (const Candidate &one : all)
        if (someChosen ? one.chosen : one.missing.isEmpty() && one.alternatives.isEmpty())
            named << one;
    return named;
}

} // namespace

QStringList candidateNames(const Fact &fact, const Copy &copy)
{
    QStringList names;
    for (const Candidate &candidate : candidatesOf(fact, copy))
        if (const Offence *offence = copy.law.offence(candidate.offence))
            names << u"%1 (%2)"_s.arg(offence->label, offence->article);
    return names;
}

QString candidateLines(const Copy &copy)
{
    QStringList order;
    QHash<QString, std::vector<const Exhibit *>> shown;
    for (const Fact &fact : copy.facts)
        for (const Candidate &candidate : forLetter(candidatesOf(fact, copy))) {
            if (!order.contains(candidate.offence))
                order << candidate.offence;
            auto &exhibits = shown[candidate.offence];
            for (const Exhibit *exhibit : fact.exhibits)
                if (std::find(exhibits.begin(), exhibits.end(), exhibit) == exhibits.end())
                    exhibits.push_back(exhibit);
        }
    QStringList lines;
    for (const QString &id : order) {
        const Offence *offence = copy.law.offence(id);
        if (!offence || offence->nature == Offence::Nature::Civil) // no prosecutor retains what only a judge repairs
            continue;
        auto &exhibits = shown[id];
        std::sort(exhibits.begin(), exhibits.end(), [](auto *a, auto *b) { return a->number < b->number; });
        Values values;
        values.set(u"offence"_s, offence->label);
        values.set(u"citation"_s, offence->citation);
        values.set(u"pieces"_s, copy.pieces(exhibits));
        lines << copy.pages.sentence(u"candidate-line"_s, values);
    }
    return lines.join(u'\n');
}

} // namespace appui::content
