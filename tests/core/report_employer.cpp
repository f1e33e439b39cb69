// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/change.h"
#include "report/letters.h"
#include "support/casebook.h"
#include "support/catch.h"
#include "support/law.h"

#include <QRegularExpression>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

TEST_CASE("Pupils stand by their initials where names must not be", "[report][letters]")
{
    Casebook book;
    book.record(u"party"_s, Party{.id = u"k"_s, .name = u"Kévin du-Pont"_s, .role = Party::Role::Pupil});
    book.record(u"propos"_s,
                Propos{.id = u"p"_s, .verbatim = u"kévin du-pont et DU-PONT KÉVIN, Kévina, Kévin"_s, .author = u"k"_s});
    book.record(u"party"_s, Party{.id = u"z"_s, .account = u"@kevin.du-pont"_s});
    book.record(u"party"_s, Party{.id = u"n"_s, .account = u"Nono_57"_s});
    book.record(u"propos"_s, Propos{.id = u"q"_s, .verbatim = u"Kevin encore"_s, .author = u"z"_s});
    book.record(u"propos"_s, Propos{.id = u"r"_s, .verbatim = u"et NONO"_s, .author = u"n"_s});
    const QString text = book.letter(u"fait-etablissement"_s);
    INFO(text.toStdString());
    CHECK_FALSE(text.contains(u"du-Pont"_s, Qt::CaseInsensitive));
    CHECK_FALSE(text.contains(u"Kévin "_s, Qt::CaseInsensitive));
    CHECK_FALSE(text.contains(u"Kevin "_s, Qt::CaseInsensitive));
    CHECK(text.contains(u"K.\u00A0D.\u00A0P."_s));
    CHECK(text.contains(u"Kévina, K."_s));
    CHECK(text.contains(u"«\u202FNono_57\u202F»"_s));
    CHECK(text.contains(u"sauf s’ils contiennent l’un de ces noms"_s));
    CHECK_FALSE(book.letter(u"rsst"_s).contains(u"K."_s));
    for (const QString &kind : {u"discipline"_s, u"protection"_s, u"accident-service"_s}) {
        INFO(kind.toStdString());
        CHECK_FALSE(book.letter(kind).contains(u"Pont"_s, Qt::CaseInsensitive));
        CHECK_FALSE(book.letter(kind).contains(u"Kévin "_s));
    }
}

TEST_CASE("The employer reads neither a minor's name, nor an account that holds it, nor the mother's", "[report][letters]")
{
    Casebook book;
    book.record(u"party"_s, Party{.id = u"l"_s,
                                  .name = u"Lucas Wernert"_s,
                                  .label = u"Lucas Wernert, élève de 4e A"_s,
                                  .account = u"@lucas.wernert"_s,
                                  .platform = u"Chirper"_s,
                                  .profileUrl = u"https://chirper.example/lucas.wernert"_s,
                                  .role = Party::Role::Pupil});
    book.record(u"party"_s, Party{.id = u"m"_s,
                                  .name = u"Sophie Wernert"_s,
                                  .label = u"mère de l’élève"_s,
                                  .account = u"SophieW68"_s,
                                  .role = Party::Role::Parent});
    const Exhibit shown = book.add("Vu sur le compte de Lucas : @lucas.wernert, lucaswernert57",
                                   Exhibit{.title = u"Message de Lucas Wernert"_s,
                                           .mediaType = u"text/plain"_s,
                                           .fileName = u"lucas_wernert.txt"_s,
                                           .url = u"https://chirper.example/lucas.wernert/status/12"_s});
    book.record(u"propos"_s,
                Propos{.id = u"p"_s, .verbatim = u"Signé Lucas Wernert."_s, .author = u"l"_s, .exhibits = {shown.id}});
    book.record(u"propos"_s, Propos{.id = u"q"_s, .verbatim = u"Moi, SophieW68, je dis."_s, .author = u"m"_s});
    for (const QString &kind :
         {u"discipline"_s, u"protection"_s, u"accident-service"_s, u"fait-etablissement"_s, u"rsst"_s, QString()}) {
        const QString text = kind.isEmpty() ? book.text(Recipient::Recteur) : book.letter(kind);
        INFO(text.toStdString());
        CHECK_FALSE(text.contains(u"lucas"_s, Qt::CaseInsensitive));
        CHECK_FALSE(text.contains(u"wernert"_s, Qt::CaseInsensitive));
        CHECK_FALSE(text.contains(u"SophieW"_s));
        CHECK_FALSE(text.contains(u"L.\u00A0W., L."_s));
        CHECK_FALSE(text.contains(u"W.."_s));
    }
    CHECK(book.letter(u"fait-etablissement"_s).contains(u"@l… (Chirper)"_s));
    CHECK(book.letter(u"plainte"_s).contains(u"Lucas Wernert"_s));
}

TEST_CASE("The employer does not read where the victim lives in the words that tell it", "[report][letters]")
{
    Casebook book;
    book.record(u"propos"_s, Propos{.id = u"p"_s, .verbatim = u"Il habite 12 rue du Moulin, allez-y."_s});
    book.record(u"propos"_s, Propos{.id = u"q"_s, .verbatim = u"on sait où elle habite, rue des Tilleuls"_s});
    for (const QString &kind : {u"protection"_s, u"accident-service"_s, u"fait-etablissement"_s, QString()}) {
        const QString text = kind.isEmpty() ? book.text(Recipient::Recteur) : book.letter(kind);
        INFO(text.toStdString());
        CHECK(text.contains(u"Il habite [adresse], allez-y."_s));
        CHECK_FALSE(text.contains(u"Tilleuls"_s));
        CHECK(text.contains(u"adresse retirée de cette copie"_s));
    }
    CHECK(book.letter(u"plainte"_s).contains(u"12 rue du Moulin"_s));
}

TEST_CASE("Neither who attacked nor a platform is told where the victim lives", "[report][letters]")
{
    Casebook book;
    Party author{.id = u"a"_s};
    author.account = u"@ptitloup"_s;
    author.platform = u"Chirper"_s;
    book.record(u"party"_s, author);
    const Exhibit shown =
        book.add("capture", {.mediaType = u"text/plain"_s, .url = u"https://chirper.example/1"_s, .platform = u"Chirper"_s});
    book.record(u"propos"_s, Propos{.id = u"p"_s,
                                    .verbatim = u"on sait où elle habite, rue des Tilleuls"_s,
                                    .author = u"a"_s,
                                    .exhibits = {shown.id}});
    for (const QString &kind : {u"defense-nom"_s, u"notification"_s, u"effacement"_s, u"cnil"_s}) {
        const QString text = book.letter(kind);
        INFO(text.toStdString());
        CHECK(text.contains(u"on sait où elle habite, [adresse]"_s));
        CHECK_FALSE(text.contains(u"Tilleuls"_s));
    }
    CHECK(book.letter(u"plainte"_s).contains(u"Tilleuls"_s));
}

TEST_CASE("The register that others read quotes nothing", "[report][letters]")
{
    Casebook book;
    book.record(u"propos"_s, Propos{.id = u"p"_s, .verbatim = u"on sait où elle habite, rue des Tilleuls"_s});
    const QString text = book.letter(u"rsst"_s);
    INFO(text.toStdString());
    CHECK_FALSE(text.contains(u"Tilleuls"_s));
    CHECK(text.contains(u"en raison de mes fonctions, la cible"_s));
    CHECK(text.contains(u"la cible d’attaques, en ligne ou non\u00A0: un propos"_s));
    CHECK(text.contains(u"que je ne recopie pas dans ce registre"_s));
}

TEST_CASE("An accident's letter asserts no certificate that the dossier does not hold", "[report][letters]")
{
    Casebook book;
    const auto letter = [&] { return book.letter(u"accident-service"_s); };
    CHECK_FALSE(letter().contains(u"médicalement constaté"_s));
    CHECK_FALSE(letter().contains(u"vous parvient"_s));
    CHECK(letter().contains(u"Je vous adresserai sous pli fermé le certificat"_s));
    CHECK(letter().contains(u"Jour et heure de l’accident\u00A0: …"_s));
    book.add("%PDF-1.4", Exhibit{.title = u"Certificat médical initial"_s});
    Event accident{.id = u"e"_s, .what = u"Porte dégradée"_s, .date = date("2026-11-12T07:58+01:00")};
    accident.answers[u"accident"_s] = u"yes"_s;
    book.record(u"event"_s, accident);
    CHECK(letter().contains(u"Le certificat médical qui le constate vous parvient sous pli fermé."_s));
    CHECK_FALSE(letter().contains(u"Je vous adresserai"_s));
    CHECK(letter().contains(u"Jour et heure de l’accident\u00A0: le 12\u00A0novembre\u00A02026 à 7\u00A0h\u00A058"_s));
}

TEST_CASE("What is medical goes neither to the employer unasked, nor among the offences", "[report][letters]")
{
    Casebook book;
    book.record(u"event"_s, Event{.id = u"e"_s, .what = u"Certificat médical du docteur Roche"_s});
    book.record(u"party"_s, Party{.id = u"m"_s, .name = u"Anne Petit"_s, .account = u"@anne"_s, .role = Party::Role::Parent});
    book.record(u"propos"_s, Propos{.id = u"p"_s, .verbatim = u"Des mots."_s, .author = u"m"_s});
    for (const QString &kind : {u"protection"_s, u"discipline"_s, u"fait-etablissement"_s, u"plainte"_s}) {
        INFO(kind.toStdString());
        CHECK_FALSE(book.letter(kind).contains(u"Roche"_s));
    }
    const QString discipline = book.letter(u"discipline"_s);
    CHECK_FALSE(discipline.contains(u"Petit"_s));
    CHECK_FALSE(discipline.contains(u"@anne"_s));
    CHECK_FALSE(book.letter(u"accident-service"_s).contains(u"Ce jour-là"_s));
    CHECK_FALSE(book.letter(u"rsst"_s).contains(u"images"_s));
}

TEST_CASE("An accident is declared under the régime of the status", "[report][letters]")
{
    Casebook book;
    Profile profile;
    const auto declared = [&](const QString &status) {
        profile.victim.status = status;
        book.setProfile(profile);
        return book.letter(u"accident-service"_s);
    };
    CHECK(declared(u"professeur certifié, titulaire"_s).contains(u"L822-18"_s));
    CHECK(declared(u"AESH"_s).contains(u"accident du travail"_s));
    CHECK(declared(u"AESH, AED"_s).contains(u"Autorité qui a signé mon contrat"_s));
    CHECK_FALSE(declared(u"AESH"_s).contains(u"recteur"_s));
    CHECK_FALSE(declared(u"AESH "_s).contains(u"L822-18"_s));
    CHECK(declared(u"professeur"_s).contains(u"selon mon statut"_s));
    declared(u"AESH"_s);
    const QString sheet = book.sheet(u"accident-service"_s);
    INFO(sheet.toStdString());
    CHECK_FALSE(sheet.contains(u"quinze jours"_s, Qt::CaseInsensitive));
    CHECK_FALSE(sheet.contains(u"86-442"_s));
    CHECK(sheet.contains(u"le délai et le destinataire sont à vérifier"_s));
    CHECK(sheet.contains(u"chef d’établissement si c’est l’établissement (à confirmer)"_s));
}

TEST_CASE("The sheet of an accident tells its last days, and those of the sick leave", "[report][letters]")
{
    Casebook book;
    Profile profile;
    profile.victim.status = u"professeur certifié, titulaire"_s;
    book.setProfile(profile);
    CHECK_FALSE(book.sheet(u"accident-service"_s).contains(u"dernier jour légal le"_s));
    Event shock{.id = u"e"_s, .what = u"Altercation"_s, .date = *PartialDate::parse(u"2026-11-15T10:00+01:00"_s)};
    shock.answers = {{u"accident"_s, u"yes"_s}, {u"sick_leave"_s, u"yes"_s}};
    book.record(u"event"_s, shock);
    const QString sheet = book.sheet(u"accident-service"_s);
    INFO(sheet.toStdString());
    CHECK(sheet.contains(
        u"quinze jours\u00A0: date prudente le 29\u00A0novembre\u00A02026, dernier jour légal le 30\u00A0novembre"_s));
    CHECK(sheet.contains(
        u"48 heures\u00A0: date prudente le 16\u00A0novembre\u00A02026, dernier jour légal le 17\u00A0novembre"_s));
}

TEST_CASE("The sheet of an accident calls no last day over that may not be", "[report][letters]")
{
    Casebook book;
    Profile profile;
    profile.victim.status = u"professeur certifié, titulaire"_s;
    book.setProfile(profile);
    const Exhibit seen = book.add("x", Exhibit{.title = u"Fil"_s, .mediaType = u"text/plain"_s, .seen = date("2026-11-15")});
    const auto sheet = [&](const char *day, const QStringList &exhibits) {
        Event shock{.id = newId(), .what = u"Altercation"_s, .exhibits = exhibits, .answers = {{u"accident"_s, u"yes"_s}}};
        if (*day)
            shock.date = date(day);
        book.record(u"event"_s, shock);
        const QString text = book.sheet(u"accident-service"_s);
        book.record({Change::Action::Removed, u"event"_s, shock.id});
        return text;
    };
    const QString over = u"quinze jours\u00A0: le dernier jour légal était le 16\u00A0octobre\u00A02026"_s;
    const QString unsure = u"quinze jours\u00A0: à vérifier, ce délai est peut-être déjà passé. "_s;
    CHECK(sheet("2026-10-01", {}).contains(over));
    CHECK(sheet("2026", {}).contains(unsure + u"Compté du premier jour possible"_s));
    CHECK(sheet("", {seen.id}).contains(unsure + u"Délai peut-être déjà entamé"_s));
    CHECK(sheet("", {}).contains(unsure + u"Délai peut-être déjà entamé"_s));
    CHECK_FALSE(sheet("2026", {}).contains(u"dernier jour légal"_s));
}

TEST_CASE("The sheet of an accident speaks of one witness, or of several", "[report][letters]")
{
    Casebook book;
    book.record(u"party"_s, Party{.id = u"a"_s, .part = Party::Part::Witness, .name = u"M. Exemple"_s});
    CHECK(book.sheet(u"accident-service"_s).contains(u"Le témoin noté dans le dossier (M. Exemple) n’est pas repris ici"_s));
    book.record(u"party"_s, Party{.id = u"b"_s, .part = Party::Part::Witness, .name = u"Mme Essai"_s});
    CHECK(book.sheet(u"accident-service"_s)
              .contains(u"Les témoins notés dans le dossier (M. Exemple\u202F; Mme Essai) ne sont pas repris ici"_s));
}

TEST_CASE("The law of the second degree is cited for a school of the second degree alone", "[report][letters]")
{
    const QRegularExpression secondDegree(u"R511|R421-10|2011-728"_s);
    Casebook book;
    Profile profile;
    const auto written = [&](const QString &kind, const QString &school) {
        profile.victim.school = school;
        book.setProfile(profile);
        return book.letter(kind) + book.sheet(kind);
    };
    for (const QString &kind : {u"discipline"_s, u"fait-etablissement"_s}) {
        INFO(kind.toStdString());
        CHECK(written(kind, u"Collège Jean-Exemple, 54000 Nancy"_s).contains(secondDegree));
        CHECK_FALSE(written(kind, u"École du Lycée, 54000 Nancy"_s).contains(secondDegree));
        CHECK(book.letter(kind).contains(u"inspecteur de l’éducation nationale"_s));
        CHECK(book.sheet(kind).contains(u"premier degré"_s));
        CHECK_FALSE(book.letter(kind).contains(u"disciplinaire"_s));
        CHECK_FALSE(written(kind, u"Exemple"_s).contains(secondDegree));
        CHECK(book.sheet(kind).contains(u"précisez-le dans"_s));
    }
}

TEST_CASE("A letter is listed under the title and the procedure that it has in that dossier", "[report][letters]")
{
    Dossier dossier;
    const auto listed = [&](const QString &kind) {
        const QList<LetterKind> kinds = letterKinds(dossier, catalogue()).value();
        for (const LetterKind &one : kinds)
            if (one.id == kind)
                return one.procedure + u", "_s + one.title;
        return QString();
    };
    const auto opened = [&](const QString &procedure) { return lettersByProcedure(dossier, catalogue()).value(procedure); };
    Victim &victim = dossier.profile.victim;
    victim.school = u"Collège Jean-Exemple"_s;
    CHECK(listed(u"discipline"_s) == u"discipline, Demande de procédure disciplinaire"_s);
    CHECK(opened(u"fait-etablissement"_s) == u"fait-etablissement"_s);
    CHECK(opened(u"signalement-hierarchie"_s).isEmpty());

    victim.school = u"École primaire Exemple"_s;
    CHECK(listed(u"discipline"_s) == u"signalement-hierarchie, Demande de mesures à l’égard d’élèves"_s);
    CHECK(opened(u"signalement-hierarchie"_s) == u"fait-etablissement"_s);

    victim.school.clear();
    CHECK(opened(u"signalement-hierarchie"_s) == u"fait-etablissement"_s);
    CHECK(opened(u"discipline"_s) == u"discipline"_s); // offered as long as nobody knows the degree

    CHECK(opened(u"accident-travail"_s).isEmpty());
    victim.status = u"AESH"_s;
    CHECK(opened(u"accident-travail"_s) == u"accident-service"_s);
}

TEST_CASE("A school disciplines no mother, whatever little is known of her", "[report][letters]")
{
    Casebook book;
    book.record(u"party"_s, Party{.id = u"m"_s, .label = u"la mère d’un élève"_s, .account = u"@maman_57"_s});
    book.record(u"party"_s, Party{.id = u"k"_s, .account = u"@k"_s});
    book.record(u"propos"_s, Propos{.id = u"p"_s, .verbatim = u"Ses mots à elle."_s, .author = u"m"_s});
    book.record(u"propos"_s, Propos{.id = u"q"_s, .verbatim = u"Ses mots à lui."_s, .author = u"k"_s});
    const QString text = book.letter(u"discipline"_s);
    CHECK_FALSE(text.contains(u"maman_57"_s));
    CHECK_FALSE(text.contains(u"à elle"_s));
    CHECK(text.contains(u"à lui"_s));
}

TEST_CASE("The employer's copy says that its pieces still show what its words leave out", "[report][letters]")
{
    Casebook book;
    book.add("x", Exhibit{.title = u"Fil"_s, .mediaType = u"text/plain"_s, .fileName = u"a.txt"_s});
    const QString said = u"des noms que ce document réduit à des initiales"_s;
    CHECK_FALSE(book.text(Recipient::Recteur).contains(said));
    book.record(u"party"_s, Party{.id = u"k"_s, .name = u"Paul Durand"_s, .role = Party::Role::Pupil});
    CHECK(book.text(Recipient::Recteur).contains(u"reproduites et jointes"_s));
    CHECK(book.text(Recipient::Recteur, {.withOriginals = false}).contains(said));
    CHECK_FALSE(book.text(Recipient::Recteur, {.withOriginals = false}).contains(u"reproduites et jointes"_s));
    CHECK_FALSE(book.text(Recipient::Procureur).contains(said));
}
