// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/letterpeople_p.h"

#include "legal/review.h"
#include "report/content/falseaccounts_p.h"
#include "report/content/frenchdates_p.h"
#include "report/content/summary_p.h"
#include "report/content/typography_p.h"
#include "report/content/worklink_p.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

bool isMan(const QString &civility)
{
    return civility.startsWith("M."_L1) || civility == "M"_L1 || civility == "Monsieur"_L1;
}

bool isWoman(const QString &civility)
{
    return civility.startsWith("Mme"_L1) || civility.startsWith("Mlle"_L1) || civility == "Madame"_L1;
}

/** "Nancy", from the end of an address; empty when it can't be told. */
QString cityOf(const QString &address)
{
    static const QRegularExpression afterCode(u"\\b\\d{5}\\s+([^,;\\n]+?)(?:\\s+(?:cedex|CEDEX|Cedex).*)?\\s*$"_s);
    return afterCode.match(address).captured(1);
}

/** "de Nancy-Metz", "d’Aix-Marseille", "de la Martinique". */
QString of(const QString &place)
{
    static const QString vowels = u"AEIOUYÀÂÉÈÊÎÔÛaeiouyàâéèêîôû"_s;
    if (place.isEmpty())
        return {};
    static const QStringList withArticle{u"Guadeloupe"_s, u"Guyane"_s, u"Martinique"_s, u"Réunion"_s};
    if (withArticle.contains(place))
        return u"de la "_s + place;
    return (vowels.contains(place.at(0)) ? u"d’"_s : u"de "_s) + place;
}

/** How the address that she declares is called, and what her sheet says of it. */
void setDeclaredAddress(Values &values, const Copy &copy)
{
    const Victim &victim = copy.dossier.profile.victim;
    const bool isProfessional = victim.declaredAddressKind == "professional"_L1;
    const WorkLink link = WorkLink::of(copy);
    if (isProfessional && values.has(u"former"_s))
        values.set(u"workplace_left"_s, u"oui"_s);
    else if (isProfessional && link.allDenied)
        values.set(u"workplace_unfounded"_s, u"oui"_s);
    else if (isProfessional && (link.isOpen || link.isMixed())) {
        values.set(u"workplace_reserved"_s, u"oui"_s);
        values.set(u"declared"_s, copy.pages.sentence(u"address-professional-some"_s));
    } else if (isProfessional || victim.declaredAddressKind == "third-party"_L1)
        values.set(u"declared"_s, copy.pages.sentence(u"address-"_s + victim.declaredAddressKind));
}

/** Who employs her, under which law, and whether still: letters go elsewhere, and say less, where it is not known. */
void setEmployment(Values &values, const Copy &copy)
{
    const Victim &victim = copy.dossier.profile.victim;
    const QStringList employments = copy.law.employmentsOf(victim);
    const bool isLocal = employments.contains(u"local"_s);
    if (employments.contains(u"private"_s))
        values.set(u"private_school"_s, u"oui"_s);
    values.set(isLocal ? u"local_employer"_s : u"state_employer"_s, u"oui"_s);
    const bool isFormer = employments.contains(u"former"_s);
    values.set(isFormer ? u"former"_s : u"in_office"_s, u"oui"_s);
    values.set(isFormer ? u"former_school"_s : u"present_school"_s, unclosed(victim.school));

    const QString status = copy.law.statusOf(victim);
    values.set(status.isEmpty() ? u"status_unknown"_s : status, u"oui"_s);
    if (status != "fonctionnaire"_L1)
        values.set(u"quality_open"_s, u"oui"_s);
    if (status != "contractuel"_L1)
        values.set(isLocal ? u"under_local_employer"_s : u"under_rectorat"_s, u"oui"_s);

    const QString degree = copy.law.degreeOf(victim);
    values.set(degree.isEmpty() ? u"degree_unknown"_s : degree + u"_degree"_s, u"oui"_s);
    if (degree != "second"_L1)
        values.set(u"no_degree_law"_s, u"oui"_s);
}

void setVictim(Values &values, const Copy &copy)
{
    const Victim &victim = copy.dossier.profile.victim;
    const QString name = (victim.givenNames + u' ' + victim.familyName.toUpper()).trimmed();
    values.set(u"full_name"_s, name);
    values.set(u"sender"_s, name.isEmpty() || victim.civility.isEmpty() ? name : victim.civility + QChar::Nbsp + name);
    values.agree(u"e"_s, isMan(victim.civility) ? QString() : isWoman(victim.civility) ? u"e"_s : u"(e)"_s);
    values.set(u"birth_date"_s, written(victim.birthDate, copy.zone));
    values.set(u"birth_place"_s, unclosed(victim.birthPlace));
    values.set(u"nationality"_s, victim.nationality);
    values.set(u"status"_s, unclosed(victim.status));
    values.set(u"school"_s, unclosed(victim.school));
    values.set(u"hierarchy"_s, victim.hierarchy);
    values.set(u"address"_s, victim.declaredAddress);
    values.set(u"city"_s, cityOf(victim.declaredAddress));
    if (victim.declaredAddressKind != "personal"_L1)
        values.set(u"safe_address"_s, victim.declaredAddress);
    values.set(victim.residence.isEmpty() ? u"no_residence"_s : u"residence"_s,
               victim.residence.isEmpty() ? u"oui"_s : victim.residence);
    values.set(u"phone"_s, victim.phone);
    values.set(u"email"_s, victim.email);
    setEmployment(values, copy);
    setDeclaredAddress(values, copy);
    if (victim.aslMember) {
        values.set(u"asl_number"_s, victim.aslNumber);
        if (victim.aslNumber.isEmpty())
            values.set(u"asl_unnumbered"_s, u"oui"_s);
    }
}

const Addressee &addressee(const Copy &copy)
{
    const Profile &profile = copy.dossier.profile;
    switch (copy.recipient) {
    case Recipient::Procureur:
        return profile.procureur;
    case Recipient::Recteur:
        return profile.recteur;
    case Recipient::Avocat:
        break;
    }
    return profile.avocat;
}

void setAddressees(Values &values, const Copy &copy)
{
    const Profile &profile = copy.dossier.profile;
    values.set(u"addressee"_s, addressee(copy).name);
    values.set(u"addressee_address"_s, addressee(copy).address);
    values.set(u"of_academie"_s, of(profile.recteur.name.isEmpty() ? profile.victim.academie : profile.recteur.name));
    values.set(u"lawyer"_s, profile.avocat.name);
    values.set(u"today"_s, copy.today());
    values.set(u"exhibit_count"_s, counted(qint64(copy.exhibits.size()), u"pièce"_s, u"pièces"_s, Gender::Feminine));
}

QString labelAfter(const Party &party)
{
    return party.label.isEmpty() || party.label == "X"_L1 || party.label == party.name ? QString() : u", "_s + party.label;
}

/** "Paul Durand, un élève de 3e C, que je pense être l’utilisateur de @zor0_54 (Chirper)" */
QString suspicion(const QString &name, const Copy &copy)
{
    QString label;
    QStringList accounts;
    for (const Source &source : sources(copy)) {
        if (source.party->name != name)
            continue;
        if (label.isEmpty())
            label = labelAfter(*source.party);
        if (!accountOf(*source.party).isEmpty())
            accounts << accountName(*source.party);
    }
    Values values;
    values.set(u"name"_s, name + label);
    values.set(u"of_account"_s, of(listed(accounts)));
    return copy.pages.sentence(u"suspect"_s, values);
}

/** "X, et notamment contre la personne que je soupçonne, Paul Durand (mineur)" */
QString accusedLine(const QStringList &names, const Copy &copy)
{
    QStringList told;
    for (const QString &name : names) {
        const auto &parties = copy.dossier.parties;
        const bool minor = std::any_of(parties.begin(), parties.end(),
                                       [&](const Party &party) { return party.name == name && party.minor == Answer::Yes; });
        told << (minor ? name + u" (mineur)"_s : name);
    }
    if (told.isEmpty())
        return u"X"_s;
    return (told.size() == 1 ? u"X, et notamment contre la personne que je soupçonne, "_s
                             : u"X, et notamment contre les personnes que je soupçonne, "_s) +
           listed(told);
}

/** "les utilisateurs des six comptes…", "l’utilisateur de @zor0_54 (Chirper) et l’auteur désigné comme « un parent »" */
QString targetsOf(const QStringList &accounts, const QString &described, const Copy &copy)
{
    Values values;
    values.set(u"count"_s, inWords(accounts.size()));
    values.set(u"of_account"_s, of(accounts.value(0)));
    QStringList targets;
    if (!accounts.isEmpty())
        targets << copy.pages.sentence(accounts.size() == 1 ? u"user"_s : u"users"_s, values);
    if (!described.isEmpty())
        targets << described;
    return listed(targets);
}

/** "l’auteur désigné comme « un parent »": who said or did it in person, and is known by no name and no account. */
QString describedAs(const QStringList &labels, const Copy &copy)
{
    if (labels.isEmpty())
        return {};
    Values values;
    values.set(u"labels"_s, listed(labels));
    return copy.pages.sentence(labels.size() == 1 ? u"described"_s : u"described-several"_s, values);
}

void setAuthors(Values &values, const Copy &copy)
{
    QStringList accounts;
    QStringList labels;
    QStringList accused;
    for (const Source &source : sources(copy)) {
        const Party &party = *source.party;
        const bool isSuspect = !suspectOf(party).isEmpty();
        if (isPupil(party))
            values.set(u"pupil_suspected"_s, u"oui"_s);
        if (isSuspect && !accused.contains(party.name))
            accused << party.name;
        if (isHidden(party))
            continue;
        if (const QString account = accountOf(party); !account.isEmpty())
            accounts << accountName(party) + (isSuspect ? QString() : labelAfter(party));
        else if (!isSuspect)
            labels << quoted(party.label);
    }
    QStringList named;
    for (const QString &name : accused)
        named << suspicion(name, copy);
    values.set(u"accounts"_s, accounts.join(french(u" ; "_s)));
    values.set(u"named"_s, named.join(french(u" ; "_s)));
    values.set(u"accused"_s, listed(accused + QStringList(u"X"_s)));
    values.set(u"against_short"_s, accusedLine(accused, copy));
    if (accounts.size() > 1)
        values.set(u"count"_s, inWords(accounts.size()));
    else if (accounts.size() == 1)
        values.set(u"account"_s, accounts.first());
    values.set(u"described"_s, describedAs(labels, copy));
    values.set(u"targets"_s, targetsOf(accounts, values.value(u"described"_s), copy));
    values.set(u"against"_s, copy.pages.sentence(accused.isEmpty() ? u"against"_s : u"against-named"_s, values));
}

void setWitnesses(Values &values, const Copy &copy)
{
    QStringList lines;
    QStringList names;
    for (const Party &party : copy.dossier.parties) {
        if (party.part != Party::Part::Witness)
            continue;
        names << displayName(party);
        Values witness;
        witness.set(u"name"_s, displayName(party));
        witness.set(u"address"_s, party.address);
        witness.set(u"about"_s, unclosed(party.about));
        lines << copy.pages.sentence(u"witness-line"_s, witness);
    }
    values.set(u"witnesses"_s, lines.join(u'\n'));
    values.set(lines.size() == 1 ? u"one_witness"_s : u"several_witnesses"_s, u"oui"_s);
    values.set(u"witness_names"_s, names.join(french(u" ; "_s)));
}

} // namespace

void setPeople(Values &values, const Copy &copy)
{
    setVictim(values, copy);
    setAddressees(values, copy);
    setAuthors(values, copy);
    setFalseAccounts(values, copy);
    setWitnesses(values, copy);
}

} // namespace appui::content
