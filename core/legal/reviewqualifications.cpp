// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/qualification.h"
#include "legal/review_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {
namespace {

QString chosenFor(const Matter &matter, const Catalogue &law)
{
    const QString chosen = matter.answer("qualification");
    return law.offence(chosen) ? chosen : QString();
}

Qualification qualified(const Matter &matter, const Inspection &inspection)
{
    const Dossier &dossier = inspection.dossier;
    if (const Propos *propos = dossier.propos.find(matter.id))
        return qualify(dossier, *propos, inspection.law);
    return qualify(dossier, *dossier.events.find(matter.id), inspection.law);
}

bool sameWords(const Matter &a, const Matter &b)
{
    const bool sameDay = a.date.isEmpty() || b.date.isEmpty() || a.date.value().left(10) == b.date.value().left(10);
    return a.subject == Gap::Subject::Propos && b.subject == a.subject && !a.words.isEmpty() && a.author == b.author && sameDay &&
           a.words.simplified().compare(b.words.simplified(), Qt::CaseInsensitive) == 0;
}

/** Whether the same words were noted before, and what was held of them then. */
void compareWithEarlier(Inspection &inspection, qsizetype at)
{
    const Matter matter = inspection.matters.at(at);
    const auto end = inspection.matters.cbegin() + at;
    const auto twin =
        std::find_if(inspection.matters.cbegin(), end, [&](const Matter &earlier) { return sameWords(earlier, matter); });
    if (twin == end)
        return;
    inspection.find("words-doubled", matter, {inspection.dossier.label(twin->id)});
    const QString here = chosenFor(matter, inspection.law);
    const QString there = chosenFor(*twin, inspection.law);
    if (here.isEmpty() || there.isEmpty() || !inspection.law.offence(here)->neverWith.contains(there))
        return;
    inspection.find("two-qualifications", matter,
                    {inspection.law.offence(there)->label + u"\u202f; "_s + inspection.law.offence(here)->label});
}

/** What was answered of the health of somebody who may be harassed, where no certificate is among the exhibits. */
void lookForCertificate(Inspection &inspection)
{
    const auto exhibits = inspection.dossier.exhibitsByNumber();
    if (std::any_of(exhibits.begin(), exhibits.end(), [](const Exhibit *exhibit) { return isMedical(*exhibit); }))
        return;
    for (const Matter &matter : std::as_const(inspection.matters)) {
        if (matter.answer("health") != u"yes")
            continue;
        const QList<Candidate> candidates = qualified(matter, inspection).candidates;
        if (std::any_of(candidates.begin(), candidates.end(), [&](const Candidate &candidate) {
                return isOfSeveralActs(*inspection.law.offence(candidate.offence), inspection.law);
            })) {
            inspection.find("health-certificate-missing", matter);
            return;
        }
    }
}

QString labelsOf(const QList<Candidate> &candidates, const Catalogue &law)
{
    QStringList labels;
    for (const Candidate &candidate : candidates)
        labels << law.offence(candidate.offence)->label;
    return labels.join(u"\u202f; "_s);
}

/** What the complaint will not name, or under reserve only, for want of a choice or of an answer. */
void inspectCandidates(Inspection &inspection, const Matter &matter, const QList<Candidate> &candidates)
{
    QList<Candidate> excluding;
    QList<Candidate> open;
    for (const Candidate &candidate : candidates) {
        if (candidate.chosen)
            return;
        if (inspection.law.offence(candidate.offence)->nature == Offence::Nature::Civil)
            continue;
        if (!candidate.alternatives.isEmpty())
            excluding << candidate;
        else if (!candidate.open.isEmpty())
            open << candidate;
    }
    if (!excluding.isEmpty())
        inspection.find("candidates-undecided", matter, {labelsOf(excluding, inspection.law)});
    if (!open.isEmpty())
        inspection.find("candidate-open", matter, {labelsOf(open, inspection.law)});
}

/** Answers about the work were given, and none ties anything to it. */
void lookForWork(Inspection &inspection)
{
    const auto &matters = inspection.matters;
    const auto saysSo = [](const Matter &m) { return m.answer("work") == u"yes" || m.answer("on_duty") == u"yes"; };
    if (std::any_of(matters.begin(), matters.end(), [](const Matter &m) { return !m.answer("work").isEmpty(); }) &&
        std::none_of(matters.begin(), matters.end(), saysSo))
        inspection.find("work-link-missing", Gap::Subject::Dossier, {});
}

} // namespace

void inspectQualifications(Inspection &inspection)
{
    QStringList unanswered;
    for (qsizetype i = 0; i < inspection.matters.size(); ++i) {
        const Matter matter = inspection.matters.at(i);
        compareWithEarlier(inspection, i);
        if (isMedical(matter.what))
            continue;
        if (matter.answers.isEmpty()) {
            unanswered << inspection.dossier.label(matter.id);
            continue;
        }
        const QString chosen = chosenFor(matter, inspection.law);
        const QList<Candidate> candidates = qualified(matter, inspection).candidates;
        inspectCandidates(inspection, matter, candidates);
        if (!chosen.isEmpty() && std::none_of(candidates.begin(), candidates.end(), [](const Candidate &c) { return c.chosen; }))
            inspection.find("qualification-not-candidate", matter);
    }
    lookForCertificate(inspection);
    lookForWork(inspection);
    if (!unanswered.isEmpty())
        inspection.find("questions-unanswered", Gap::Subject::Dossier, {}, {unanswered.join(u", ")});
}

} // namespace appui
