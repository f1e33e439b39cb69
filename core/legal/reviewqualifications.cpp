// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

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

bool mayBeOfOneDay(const Matter &a, const Matter &b)
{
    return a.date.isEmpty() || b.date.isEmpty() || a.date.value().left(10) == b.date.value().left(10);
}

/** The words that were read before, by their author and by what they say, whatever their case and spaces. */
class EarlierWords
{
public:
    /** The first that say the same as `matter`, or null; `matter` is among the earlier ones from then on. */
    const Matter *twinOf(const Matter &matter)
    {
        if (matter.subject != Gap::Subject::Propos || matter.words.isEmpty())
            return nullptr;
        std::vector<const Matter *> &same = m_seen[{matter.author, matter.words.simplified().toCaseFolded()}];
        const auto twin = std::find_if(same.begin(), same.end(), [&](const Matter *one) { return mayBeOfOneDay(*one, matter); });
        const Matter *found = twin == same.end() ? nullptr : *twin;
        same.push_back(&matter);
        return found;
    }

private:
    QHash<std::pair<QString, QString>, std::vector<const Matter *>> m_seen;
};

/** Of words that were noted before: what was held of them then. */
void compareWithEarlier(Inspection &inspection, const Matter &matter, const Matter &twin)
{
    inspection.find("words-doubled", matter);
    const QString here = chosenFor(matter, inspection.law);
    const QString there = chosenFor(twin, inspection.law);
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
    for (const Matter &matter : inspection.matters) {
        if (matter.answer("health") != u"yes")
            continue;
        const QList<Candidate> candidates = inspection.candidatesOf(matter);
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

bool isHeld(const Candidate &candidate, const QList<Candidate> &all)
{
    const bool someChosen = std::any_of(all.begin(), all.end(), [](const Candidate &one) { return one.chosen; });
    return someChosen ? candidate.chosen : candidate.alternatives.isEmpty();
}

/**
 * A complaint of contraventions alone, of what happened online: where the victim lives gives no court, and "online" is no place.
 */
void lookForPettyCourt(Inspection &inspection)
{
    using Nature = Offence::Nature;
    bool petty = false;
    bool online = false;
    for (const Matter &matter : inspection.matters) {
        online = online || matter.answer("online") != u"no";
        if (matter.answers.isEmpty())
            continue;
        const QList<Candidate> all = inspection.candidatesOf(matter);
        for (const Candidate &candidate : all) {
            const Nature nature = inspection.law.offence(candidate.offence)->nature;
            if (!isHeld(candidate, all) || nature == Nature::Civil)
                continue;
            if (nature == Nature::Delit)
                return;
            petty = true;
        }
    }
    const auto &parties = inspection.dossier.parties;
    const bool homeKnown = std::any_of(parties.begin(), parties.end(), [](const Party &party) {
        return party.part == Party::Part::Author && !party.address.isEmpty();
    });
    if (petty && online && !homeKnown)
        inspection.find("petty-court-ground-missing", Gap::Subject::Profile, {});
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
    EarlierWords earlier;
    for (const Matter &matter : inspection.matters) {
        if (const Matter *twin = earlier.twinOf(matter))
            compareWithEarlier(inspection, matter, *twin);
        if (const Event *event = inspection.dossier.events.find(matter.id); event && !isActOfAnother(*event, inspection.law))
            continue;
        if (matter.answers.isEmpty()) {
            unanswered << matter.id;
            continue;
        }
        const QString chosen = chosenFor(matter, inspection.law);
        const QList<Candidate> candidates = inspection.candidatesOf(matter);
        inspectCandidates(inspection, matter, candidates);
        if (!chosen.isEmpty() && std::none_of(candidates.begin(), candidates.end(), [](const Candidate &c) { return c.chosen; }))
            inspection.find("qualification-not-candidate", matter);
    }
    lookForCertificate(inspection);
    lookForWork(inspection);
    lookForPettyCourt(inspection);
    if (!unanswered.isEmpty())
        inspection.find("questions-unanswered", Gap::Subject::Dossier, {}, {inspection.named(unanswered)});
}

} // namespace appui
