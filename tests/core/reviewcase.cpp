// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reviewcase.h"

#include "support/law.h"

using namespace Qt::StringLiterals;

namespace appui::test {

Dossier soundDossier()
{
    Dossier dossier;
    dossier.heading.id = u"d"_s;
    Victim &victim = dossier.profile.victim;
    victim.familyName = u"Fontanel"_s;
    victim.givenNames = u"Claire"_s;
    victim.birthDate = date("1984-05-17");
    victim.birthPlace = u"Épinal"_s;
    victim.nationality = u"française"_s;
    victim.status = u"professeure certifiée, titulaire"_s;
    victim.school = u"Collège Jean-Exemple, Nancy"_s;
    victim.declaredAddress = u"Collège Jean-Exemple, 54000 Nancy"_s;
    victim.declaredAddressKind = u"professional"_s;
    victim.hierarchy = u"Principal du collège Jean-Exemple"_s;
    victim.residence = u"Nancy"_s;
    victim.phone = u"06"_s;
    dossier.profile.procureur.name = u"Tribunal judiciaire de Nancy"_s;
    dossier.profile.recteur.address = u"54035 Nancy"_s;
    dossier.profile.account = u"Le 3 novembre…"_s;
    dossier.profile.harm = u"Sommeil perdu"_s;
    dossier.profile.damageEstimate = u"3 000 €, provisoirement"_s;
    dossier.profile.placeOfFacts = u"Nancy et en ligne"_s;
    dossier.exhibits.put({.id = u"x"_s,
                          .number = 1,
                          .title = u"Fil"_s,
                          .digest = QByteArray(32, 'x'),
                          .mediaType = u"image/png"_s,
                          .fileName = u"01.png"_s,
                          .url = u"https://chirper.example/a/status/1"_s,
                          .platform = u"Chirper"_s,
                          .seen = date("2026-11-11T19:05+01:00")});
    dossier.parties.put(
        {.id = u"a"_s, .account = u"@a"_s, .platform = u"Chirper"_s, .profileUrl = u"https://chirper.example/a"_s});
    dossier.propos.put({.id = u"p"_s,
                        .verbatim = u"vraie nulle"_s,
                        .published = date("2026-11-10T15:31+01:00"),
                        .audience = {Audience::Kind::Public},
                        .author = u"a"_s,
                        .discriminatory = Answer::No,
                        .exhibits = {u"x"_s},
                        .answers = {{u"insult"_s, u"yes"_s}, {u"work"_s, u"yes"_s}}});
    return dossier;
}

ProofState wholeProof()
{
    return {.stamped = {QByteArray(32, 'x')}, .headStamped = true};
}

QStringList found(const Dossier &dossier, const char *today, const ProofState &proof)
{
    QStringList all;
    for (const Gap &gap : review(dossier, catalogue(), proof, day(today)))
        all << gap.code + u' ' + toToken(gap.subject) + (gap.id.isEmpty() ? QString() : u' ' + gap.id) +
                   (gap.field.isEmpty() ? QString() : u" -> "_s + gap.field);
    all.sort();
    return all;
}

Exhibit exhibit(const Dossier &dossier)
{
    return *dossier.exhibits.find(u"x"_s);
}

Propos words(const Dossier &dossier)
{
    return *dossier.propos.find(u"p"_s);
}

} // namespace appui::test
