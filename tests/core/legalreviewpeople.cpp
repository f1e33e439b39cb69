// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/proofstate.h"
#include "core/reviewcase.h"
#include "support/casebook.h"
#include "support/catch.h"
#include "support/law.h"

using namespace Qt::StringLiterals;
using namespace appui;
using namespace appui::test;

TEST_CASE("A medical paper stays away from the recteur, and asks for its short periods", "[review]")
{
    Dossier dossier = soundDossier();
    Exhibit certificate{.id = u"m"_s,
                        .number = 2,
                        .title = u"Certificat médical initial"_s,
                        .digest = QByteArray(32, 'x'),
                        .mediaType = u"application/pdf"_s,
                        .fileName = u"c.pdf"_s,
                        .seen = date("2026-11-13")};
    dossier.exhibits.put(certificate);
    Event event{.id = u"e"_s, .what = u"Certificat médical initial"_s, .date = date("2026-11-13"), .exhibits = {u"m"_s}};
    dossier.events.put(event);
    CHECK(found(dossier) ==
          QStringList{u"health-clock-unasked event e -> answers"_s, u"medical-for-recteur exhibit m -> recipients"_s});
    const QList<Gap> gaps = review(dossier, catalogue(), wholeProof(), day("2026-11-22"));
    CHECK(gaps.first().why.contains(catalogue().limitationRule(u"accident-15d"_s)->title));

    certificate.recipients = {Recipient::Procureur, Recipient::Avocat};
    dossier.exhibits.put(certificate);
    event.answers = {{u"accident"_s, u"no"_s}, {u"sick_leave"_s, u"no"_s}};
    dossier.events.put(event);
    CHECK(found(dossier).isEmpty());

    // Ticked, it says how long is left.
    event.answers = {{u"accident"_s, u"yes"_s}, {u"sick_leave"_s, u"no"_s}};
    dossier.events.put(event);
    const QString undated = u"accident-day-missing event e -> answers"_s;
    CHECK(found(dossier) == QStringList{undated, u"action-near event e"_s});
    CHECK(found(dossier, "2026-11-29").count(u"action-late event e"_s) == 2);

    // An accident that has its own day is no longer missing it.
    dossier.events.put(
        {.id = u"f"_s, .what = u"Chute"_s, .date = date("2026-11-12"), .exhibits = {u"x"_s}, .answers = event.answers});
    CHECK_FALSE(found(dossier).contains(undated));
}

TEST_CASE("What speaks of health or names a child goes to the recteur with a warning", "[review]")
{
    const Dossier dossier = soundDossier();
    ProofState proof = wholeProof();
    const auto said = [&](const QString &words) {
        proof.words = {{exhibit(dossier).digest, words}};
        return found(dossier, "2026-11-22", proof);
    };
    CHECK(said(u"Le père de famille et la mère d’élève étaient dans l’enceinte du collège."_s).isEmpty());
    CHECK(said(u"Depuis son arrêt de travail, elle prend des antidépresseurs."_s) ==
          QStringList{u"health-for-recteur exhibit x -> recipients"_s});
    CHECK(said(u"Je suis la maman de Léa."_s) == QStringList{u"child-in-exhibit exhibit x -> recipients"_s});

    Dossier other = dossier;
    Exhibit titled = exhibit(dossier);
    titled.title = u"Message sur mon burn-out"_s;
    other.exhibits.put(titled);
    CHECK(found(other) == QStringList{u"health-for-recteur exhibit x -> recipients"_s});
    titled.recipients = {Recipient::Procureur};
    other.exhibits.put(titled);
    CHECK(found(other).isEmpty());

    other = dossier;
    other.profile.account += u" Mon médecin m’a arrêtée."_s;
    CHECK(found(other).contains(u"health-in-account profile -> account"_s));

    for (const QString &account : {u"Papa de Léo"_s, u"@maman_de_leo"_s}) {
        INFO(account.toStdString());
        other = dossier;
        other.parties.put({.id = u"p"_s, .account = account, .profileUrl = u"https://x.example/p"_s});
        CHECK(found(other) == QStringList{u"child-in-handle party p -> account"_s});
    }
    other.parties.put({.id = u"k"_s, .name = u"Leo Exemple"_s, .role = Party::Role::Pupil});
    CHECK(found(other).isEmpty());
    proof.words = {{exhibit(dossier).digest, u"C’est Leo qui l’a dit."_s}};
    CHECK(found(other, "2026-11-22", proof) == QStringList{u"minor-in-exhibit exhibit x -> recipients"_s});
}

TEST_CASE("The words of texts and mails are read for the review, and no others", "[review]")
{
    Casebook book;
    const Exhibit text = book.add("la maman de L\xC3\xA9\x61", Exhibit{.mediaType = u"text/plain"_s, .fileName = u"a.txt"_s});
    const Exhibit mail = book.add("From: Papa <p@x.example>\r\nSubject: burn-out\r\n\r\nCorps.\r\n",
                                  Exhibit{.mediaType = u"message/rfc822"_s, .fileName = u"b.eml"_s});
    book.add("du texte", Exhibit{.mediaType = u"image/png"_s, .fileName = u"c.png"_s});
    const auto proof = proofState(book.store());
    REQUIRE(proof);
    CHECK(proof->words.size() == 2);
    CHECK(proof->words.value(text.digest) == u"la maman de Léa"_s);
    CHECK(proof->words.value(mail.digest).contains(u"burn-out"_s));
    CHECK(proof->words.value(mail.digest).contains(u"Corps."_s));
}

TEST_CASE("People: accounts, witnesses, and the names of the young", "[review]")
{
    Dossier dossier = soundDossier();
    dossier.parties.put({.id = u"h"_s, .account = u"Nono"_s, .platform = u"Chirper"_s});
    dossier.parties.put({.id = u"i"_s, .account = u"a@b.example"_s, .platform = u"Courriel"_s});
    dossier.parties.put({.id = u"t"_s, .account = u"numéro masqué"_s, .platform = u"Téléphone"_s});
    CHECK(found(dossier) == QStringList{u"account-handle-only party h -> profile_url"_s});

    dossier = soundDossier();
    dossier.parties.put({.id = u"w"_s, .part = Party::Part::Witness, .name = u"M. Exemple"_s});
    CHECK(found(dossier) ==
          QStringList{u"witness-about-missing party w -> about"_s, u"witness-address-missing party w -> address"_s});

    dossier = soundDossier();
    dossier.parties.put({.id = u"k"_s, .name = u"Kevin Exemple"_s, .role = Party::Role::Pupil});
    CHECK(found(dossier).isEmpty());
    Exhibit named = exhibit(dossier);
    named.title = u"Kevin Exemplette"_s; // another name
    dossier.exhibits.put(named);
    CHECK(found(dossier).isEmpty());
    named.title = u"Fil de Kevin Exemple"_s;
    dossier.exhibits.put(named);
    dossier.profile.account += u" Kevin Exemple m'a filmée."_s;
    CHECK(found(dossier) == QStringList{u"minor-in-exhibit exhibit x -> recipients"_s, u"minor-named exhibit x -> title"_s,
                                        u"minor-named profile -> account"_s});
    named.recipients = {Recipient::Procureur, Recipient::Avocat};
    dossier.exhibits.put(named);
    CHECK(found(dossier) == QStringList{u"minor-named exhibit x -> title"_s, u"minor-named profile -> account"_s});
    dossier.letters.put({.id = u"e"_s, .letter = u"protection"_s, .block = u"harm"_s, .text = u"Kevin Exemple y est."_s});
    CHECK(found(dossier).first() == u"minor-in-letter dossier"_s);
}

TEST_CASE("An account that begins before the first dated words is said", "[review]")
{
    Dossier dossier = soundDossier();
    const auto isSaid = [&](const QString &account) {
        dossier.profile.account = account;
        return found(dossier).contains(u"account-earlier profile -> account"_s);
    };
    CHECK(isSaid(u"Tout a commencé le 14 octobre 2026, par un faux profil."_s));
    CHECK(isSaid(u"Depuis octobre 2026 je reçois des messages ; le 10 novembre 2026, des insultes."_s));
    CHECK(isSaid(u"le 09/11/2026 déjà"_s));
    CHECK_FALSE(isSaid(u"Le 10 novembre 2026, des insultes. En novembre 2026, tout a changé."_s));
    CHECK_FALSE(isSaid(u"Je suis en poste depuis septembre 2019."_s));
    CHECK_FALSE(isSaid(u"Le 3 novembre, des insultes."_s));
    dossier.propos = {};
    CHECK_FALSE(isSaid(u"Le 14 octobre 2026, par un faux profil."_s));
}

TEST_CASE("Words of health in the account are told before the recteur reads them", "[review]")
{
    struct Line
    {
        QString account;
        bool told;
    };
    const auto line = GENERATE(
        Line{u"Je suis en arrêt depuis le 10 novembre."_s, true}, Line{u"J’ai eu un malaise devant les élèves."_s, true},
        Line{u"Je suis toujours en arrêt."_s, true}, Line{u"J’ai fini aux urgences."_s, true},
        Line{u"J’ai été arrêtée par mon médecin."_s, true}, Line{u"Crise de larmes en salle 204."_s, true},
        Line{u"L’élève a été arrêté par la police."_s, false}, Line{u"Le bus était à l’arrêt devant le collège."_s, false});
    INFO(line.account.toStdString());
    Dossier dossier = soundDossier();
    dossier.profile.account = line.account;
    CHECK(found(dossier).contains(u"health-in-account profile -> account"_s) == line.told);
}
