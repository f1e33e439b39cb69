// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/ownpapers.h"
#include "legal/review_p.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {
namespace {

constexpr auto profile = Gap::Subject::Profile;

/** Whether it was answered of some of what others did that it has nothing to do with the victim's work. */
bool isPartlyForeign(const Inspection &inspection)
{
    const auto &matters = inspection.matters;
    return std::any_of(matters.begin(), matters.end(), [](const Matter &matter) { return matter.answer("work") == u"no"; });
}

void inspectVictim(Inspection &inspection, const Victim &victim)
{
    const auto find = [&](const char *code, const QString &field = {}) { inspection.find(code, profile, {}, {}, field); };
    if (victim.familyName.isEmpty())
        find("victim-name-missing");
    for (const auto &[empty, field] : {std::pair{victim.birthDate.isEmpty(), u"victim.birth_date"_s},
                                       std::pair{victim.birthPlace.isEmpty(), u"victim.birth_place"_s},
                                       std::pair{victim.nationality.isEmpty(), u"victim.nationality"_s}}) {
        if (empty) {
            find("civil-status-incomplete", field);
            break;
        }
    }
    if (victim.declaredAddress.isEmpty())
        find("address-missing");
    else if (victim.declaredAddressKind == u"personal")
        find("private-address");
    else if (victim.declaredAddressKind == u"third-party")
        find("third-party-consent");
    else if (victim.declaredAddressKind == u"professional" && isPartlyForeign(inspection))
        find("professional-address-unrelated");
    if (victim.phone.isEmpty() && victim.email.isEmpty())
        find("contact-missing");
    if (inspection.law.statusOf(victim).isEmpty())
        find("status-unknown");
    if (victim.school.isEmpty())
        find("school-missing");
    if (victim.hierarchy.isEmpty())
        find("hierarchy-missing");
    if (victim.aslMember && victim.aslNumber.isEmpty())
        find("asl-number-missing");
}

/** The earliest date that a text gives with its year, in the year before `day`; empty when it gives none. */
PartialDate dateInYearBefore(const QDate &day, const QString &text, const Inspection &inspection)
{
    PartialDate earliest;
    for (const PartialDate &found : datesIn(text)) {
        // What is older is rather where the person comes from: "je suis en poste depuis septembre 2019".
        const bool isNear = inspection.endOf(found) < day && inspection.dayOf(found) >= day.addYears(-1);
        if (isNear && (earliest.isEmpty() || inspection.dayOf(found) < inspection.dayOf(earliest)))
            earliest = found;
    }
    return earliest;
}

void inspectBeginning(Inspection &inspection, const QString &account)
{
    QDate first;
    for (const Matter &matter : inspection.matters)
        if (const QDate day = inspection.dayOf(matter.date); day.isValid() && (!first.isValid() || day < first))
            first = day;
    const PartialDate told = first.isValid() ? dateInYearBefore(first, account, inspection) : PartialDate();
    if (!told.isEmpty())
        inspection.find("account-earlier", profile, {}, {told.typed(), written(first)});
}

/** "Nancy" of "Tribunal judiciaire de Nancy". */
QString townOf(const QString &court)
{
    static const QRegularExpression name(u"judiciaire\\s+(?:de\\s+|du\\s+|des\\s+|d['’]\\s*)(.+)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return name.match(court.trimmed()).captured(1).trimmed();
}

void inspectCourt(Inspection &inspection, const Profile &situation)
{
    if (situation.procureur.name.isEmpty()) {
        inspection.find("court-missing", profile, {});
        return;
    }
    const QString town = townOf(situation.procureur.name);
    const auto namesTown = [&](const QString &place) { return place.contains(town, Qt::CaseInsensitive); };
    // Nobody but the person knows which court her commune answers to: told and printed, it is a reason.
    if (situation.placeOfFacts.isEmpty() || (situation.victim.residence.isEmpty() &&
                                             !(namesTown(situation.placeOfFacts) || namesTown(situation.victim.declaredAddress) ||
                                               namesTown(situation.victim.school))))
        inspection.find("court-reason-missing", profile, {}, {situation.procureur.name});
    const auto &matters = inspection.matters;
    if (situation.victim.residence.isEmpty() &&
        std::any_of(matters.begin(), matters.end(), [](const Matter &matter) { return matter.isOnline(); }))
        inspection.find("residence-missing", profile, {});
}

/** The rules that run only for what is asked about an accident and a sick leave, and that nobody was asked about. */
QStringList clocksUnasked(const Inspection &inspection)
{
    const QString status = inspection.law.statusOf(inspection.dossier.profile.victim);
    QStringList titles;
    for (const LimitationRule &rule : inspection.law.limitationRules()) {
        const bool ofHealth = rule.question == u"accident" || rule.question == u"sick_leave";
        if (!ofHealth || rule.startsFrom == LimitationRule::Start::MedicalFinding ||
            (!rule.statuses.isEmpty() && !status.isEmpty() && !rule.statuses.contains(status)))
            continue;
        const auto &matters = inspection.matters;
        const auto &steps = inspection.dossier.steps;
        const bool asked =
            std::any_of(matters.begin(), matters.end(), [&](const Matter &m) { return m.answers.contains(rule.question); });
        const bool done = std::any_of(steps.begin(), steps.end(), [&](const Step &s) { return rule.doneBy.contains(s.kind); });
        if (!asked && !done)
            titles << rule.title;
    }
    return titles;
}

bool showsMedical(const Matter &matter)
{
    return isMedical(matter.what) ||
           std::any_of(matter.shownBy.begin(), matter.shownBy.end(), [](const Exhibit *exhibit) { return isMedical(*exhibit); });
}

/** An accident that is told on a doctor's paper alone. */
void lookForAccident(Inspection &inspection)
{
    const Matter *onPaper = nullptr;
    for (const Matter &matter : inspection.matters) {
        if (matter.answer("accident") != u"yes")
            continue;
        if (!isMedicalPaper(Event{.what = matter.what}))
            return;
        onPaper = &matter;
    }
    if (onPaper)
        inspection.find("accident-day-missing", *onPaper);
}

} // namespace

QList<PartialDate> datesIn(const QString &text)
{
    static const QRegularExpression date(
        u"(?<![\\d/])(?:(?:\\d{1,2}|1er)\\s+)?\\p{L}{3,9}\\.?\\s+\\d{4}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{4}\\b"_s);
    QList<PartialDate> dates;
    for (auto it = date.globalMatch(text); it.hasNext();)
        if (const auto found = PartialDate::parse(it.next().captured().simplified()); found && !found->isEmpty())
            dates << *found;
    return dates;
}

void inspectProfile(Inspection &inspection)
{
    const Profile &situation = inspection.dossier.profile;
    inspectVictim(inspection, situation.victim);
    inspectCourt(inspection, situation);
    if (situation.recteur.address.isEmpty())
        inspection.find("recteur-missing", profile, {});
    if (situation.account.isEmpty())
        inspection.find("account-missing", profile, {});
    inspectBeginning(inspection, situation.account);
    if (situation.harm.isEmpty())
        inspection.find("harm-missing", profile, {});
    if (situation.damageEstimate.isEmpty())
        inspection.find("damage-estimate-missing", profile, {});
}

void inspectHealth(Inspection &inspection)
{
    lookForAccident(inspection);
    const auto &matters = inspection.matters;
    const auto medical = std::find_if(matters.begin(), matters.end(), showsMedical);
    const bool spokenOf =
        medical != matters.end() || isMedical(inspection.dossier.profile.harm) || isMedical(inspection.dossier.profile.account);
    const QStringList clocks = spokenOf ? clocksUnasked(inspection) : QStringList();
    if (clocks.isEmpty())
        return;
    const QStringList named{clocks.join(u"\u202f; ")};
    if (medical != matters.end() && medical->subject == Gap::Subject::Event)
        inspection.find("health-clock-unasked", *medical, named);
    else
        inspection.find("health-clock-unasked", profile, {}, named, u"harm"_s);
}

} // namespace appui
