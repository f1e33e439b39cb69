// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/qualification.h"
#include "report/letters.h"
#include "support/casebook.h"
#include "support/catch.h"
#include "support/law.h"

#include <algorithm>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

TEST_CASE("A suspect's name is a suspicion, and the account stays cited", "[report][letters]")
{
    Casebook book;
    book.record(u"party"_s, Party{.id = u"k"_s,
                                  .name = u"Paul Durand"_s,
                                  .account = u"@zor0_54"_s,
                                  .platform = u"Chirper"_s,
                                  .profileUrl = u"https://chirper.example/zor0_54"_s,
                                  .role = Party::Role::Pupil});
    book.record(u"party"_s, Party{.id = u"n"_s, .account = u"Nono"_s, .platform = u"Chirper"_s});
    book.record(u"party"_s, Party{.id = u"m"_s, .name = u"Marie Petit"_s, .role = Party::Role::Colleague});
    for (const QString &author : {u"k"_s, u"n"_s, u"m"_s})
        book.record(u"propos"_s, Propos{.id = author + u'p', .verbatim = u"Mots."_s, .author = author});
    const auto letter = [&](const QString &kind, const QString &about = {}) {
        return letterText(book.store(), {kind, about}, catalogue()).value();
    };

    const QString complaint = letter(u"plainte"_s);
    INFO(complaint.toStdString());
    CHECK(
        complaint.contains(u"plainte simple contre X, et notamment contre les personnes que je soupçonne, Paul Durand et Marie "
                           u"Petit, contre les utilisateurs des deux comptes, adresses ou numéros désignés ci-dessous, et contre "
                           "toute autre personne"_s));
    CHECK(complaint.contains(
        u"porter plainte contre X, et notamment contre les personnes que je soupçonne, Paul Durand et Marie Petit, pour"_s));
    CHECK(complaint.contains(u"(Chirper, @zor0_54)"_s));
    CHECK(complaint.contains(u"(auteur supposé\u00A0: Marie Petit)"_s));
    CHECK(complaint.contains(u"en cause\u00A0: @zor0_54 (Chirper)\u202F; «\u202FNono\u202F» (Chirper)."_s));
    CHECK(complaint.contains(u"Je soupçonne, sous réserve de ce que l’enquête établira\u00A0: Paul Durand, que je pense être "
                             "l’utilisateur de @zor0_54 (Chirper)\u202F; Marie Petit."_s));

    for (const QString &kind : {u"constat"_s, u"rsst"_s, u"accident-service"_s}) {
        INFO(kind.toStdString());
        CHECK_FALSE(letter(kind).contains(u"Durand"_s));
        CHECK_FALSE(letter(kind).contains(u"Marie"_s));
    }
    CHECK(letter(u"constat"_s).contains(u"https://chirper.example/zor0_54, @zor0_54 (Chirper)"_s));
    const QString school = letter(u"fait-etablissement"_s);
    CHECK(school.contains(u"@zor0_54 (Chirper)"_s));
    CHECK(school.contains(u"P.\u00A0D., que je pense être l’utilisateur de @zor0_54"_s));
    CHECK(letter(u"parents"_s).contains(u"le compte en cause est @zor0_54 (Chirper)"_s));
    CHECK(letter(u"parents"_s).contains(u"@zor0_54)\u00A0: «"_s));
    CHECK_FALSE(letter(u"defense-nom"_s, u"m"_s).contains(u"auteur supposé"_s));

    book.record({Change::Action::Removed, u"party"_s, u"m"_s});
    CHECK(
        letter(u"plainte"_s).contains(u"la personne que je soupçonne, Paul Durand, contre les utilisateurs des deux comptes"_s));
    book.record({Change::Action::Removed, u"party"_s, u"n"_s});
    CHECK(letter(u"plainte"_s)
              .contains(
                  u"la personne que je soupçonne, Paul Durand, contre l’utilisateur de @zor0_54 (Chirper), et contre toute"_s));
    CHECK_FALSE(letter(u"plainte"_s).contains(u"(Paul Durand"_s));
}

TEST_CASE("The functions are the reason of those facts only that were answered to be about the work", "[report][letters]")
{
    const QString one =
        u"Le fait n°\u00A01 me vise en raison de mes fonctions\u202F; pour les autres, ce lien reste à apprécier."_s;
    const QString two = u"Les faits nos\u00A01 et 3 me visent en raison de mes fonctions\u202F; pour les autres, ce lien"_s;
    const QString all = u"Ces faits me visent en raison de mes fonctions."_s;
    struct Case
    {
        QStringList answers;
        QString protection;
        QString complaint;
        QString school;
    };
    const auto [answers, protection, complaint, school] = GENERATE_COPY(
        Case{{u"yes"_s, u"no"_s}, one, u"et, parmi ces faits, le n°\u00A01 me vise en raison"_s, u"pour partie en raison"_s},
        Case{{u"yes"_s, u"unknown"_s, u"yes"_s}, two, u"parmi ces faits, les nos\u00A01 et 3 me visent"_s, u"pour partie en"_s},
        Case{{u"yes"_s, {}}, one, u"le n°\u00A01 me vise en raison"_s, u"pour partie en raison"_s},
        Case{{u"yes"_s, u"yes"_s}, all, u"et ces faits me visent en raison"_s, u"victime en raison de mes fonctions"_s},
        Case{{{}}, all, u"et ces faits me visent en raison"_s, u"victime en raison de mes fonctions"_s},
        Case{{{}, u"unknown"_s}, {}, {}, {}}, Case{{u"unknown"_s}, {}, {}, {}}, Case{{u"no"_s, u"unknown"_s}, {}, {}, {}},
        Case{{u"no"_s}, {}, {}, {}});
    Casebook book;
    for (int i = 0; i < answers.size(); ++i)
        book.record(u"propos"_s, Propos{.id = u"p%1"_s.arg(i),
                                        .verbatim = u"Mots."_s,
                                        .published = *PartialDate::parse(u"2026-11-0%1"_s.arg(i + 1)),
                                        .answers = {{u"work"_s, answers[i]}}});
    for (const auto &[kind, told] :
         {std::pair{u"protection"_s, protection}, {u"plainte"_s, complaint}, {u"fait-etablissement"_s, school}}) {
        const QString text = book.letter(kind);
        INFO(text.toStdString());
        CHECK(text.contains(u"en raison de mes fonctions"_s) == !told.isEmpty());
        CHECK(text.contains(told));
    }
    const bool isMixed = protection == one || protection == two;
    CHECK(book.letter(u"fait-etablissement"_s).contains(u"• N°\u00A02 — Le 2\u00A0novembre"_s) == isMixed);
    CHECK(book.letter(u"fait-etablissement"_s).contains(protection) == (isMixed || protection.isEmpty()));
    CHECK(book.letter(u"rsst"_s).contains(u"pour partie en raison de mes fonctions"_s) == isMixed);
}

TEST_CASE("A letter goes to who employs the victim, and says no more of the work than is known", "[report][letters]")
{
    Casebook book;
    const auto employ = [&](const QString &status, const QString &school) {
        Profile profile;
        profile.victim.status = status;
        profile.victim.school = school;
        profile.victim.declaredAddress = u"2 rue Exemple, 54000 Nancy"_s;
        profile.victim.declaredAddressKind = u"professional"_s;
        book.setProfile(profile);
    };
    const auto sheet = [&](const QString &kind) { return book.sheet(kind); };
    book.record(u"propos"_s, Propos{.id = u"p"_s, .verbatim = u"Mots."_s, .answers = {{u"work"_s, u"yes"_s}}});

    employ(u"ATSEM titulaire"_s, u"École Exemple"_s);
    for (const QString &kind : {u"protection"_s, u"accident-service"_s}) {
        INFO(kind.toStdString());
        CHECK_FALSE(book.letter(kind).contains(u"rect"_s));
        CHECK(sheet(kind).contains(u"si c’est l’État"_s) != sheet(kind).contains(u"si l’État vous emploie, le recteur"_s));
        CHECK(book.letter(kind).contains(u"Autorité qui m’emploie"_s));
        CHECK(sheet(kind).contains(u"à une collectivité"_s));
    }
    CHECK(book.letter(u"plainte"_s).contains(u"Je suis chargé(e) d’une mission de service public"_s));

    employ(u"professeur retraité"_s, u"Collège Exemple"_s);
    const QString complaint = book.letter(u"plainte"_s);
    INFO(complaint.toStdString());
    CHECK(complaint.contains(u"J’ai été chargé(e) d’une mission de service public"_s));
    CHECK(complaint.contains(u"J’ai exercé mes fonctions"_s));
    CHECK_FALSE(complaint.contains(u"Adresse professionnelle"_s));
    CHECK(sheet(u"plainte"_s).contains(u"Vous n’êtes plus en fonctions"_s));
    CHECK(book.letter(u"protection"_s).contains(u"j’ai exercé mes fonctions"_s));

    employ(u"professeure titulaire"_s, u"Lycée privé Exemple"_s);
    CHECK(sheet(u"plainte"_s).contains(u"prérogatives de puissance publique"_s));
    CHECK(book.letter(u"protection"_s).contains(u"susceptibles de constituer un crime ou un délit"_s));
}

TEST_CASE("The sheet warns where no answer ties the facts to the work", "[report][letters]")
{
    Casebook book;
    book.record(u"propos"_s, Propos{.id = u"p"_s, .verbatim = u"Mots."_s});
    CHECK(book.sheet(u"protection"_s).contains(u"ce qu’aucune de vos réponses ne confirme"_s));
    CHECK(book.sheet(u"plainte"_s).contains(u"ce qu’aucune de vos réponses ne confirme"_s));
    book.record(u"propos"_s, Propos{.id = u"q"_s, .verbatim = u"Mots."_s, .answers = {{u"work"_s, u"no"_s}}});
    CHECK(book.letter(u"protection"_s).contains(u"Le lien de ces faits avec mes fonctions reste à apprécier."_s));
    CHECK(book.sheet(u"protection"_s).contains(u"Aucune de vos réponses ne rattache ces faits"_s));
    CHECK_FALSE(book.sheet(u"protection"_s).contains(u"ce qu’aucune de vos réponses ne confirme"_s));

    // Who said of each that it is not is not made to write the contrary.
    Casebook denied;
    denied.record(u"propos"_s, Propos{.id = u"q"_s, .verbatim = u"Mots."_s, .answers = {{u"work"_s, u"no"_s}}});
    CHECK_FALSE(denied.letter(u"protection"_s).contains(u"reste à apprécier"_s));
    CHECK(denied.sheet(u"protection"_s).contains(u"Aucune de vos réponses ne rattache ces faits"_s));
}

TEST_CASE("Of a letter about one platform or one author, only the facts that it lists tell of the functions", "[report][letters]")
{
    Casebook book;
    for (const auto &[id, platform, work] : {std::tuple{u"p"_s, u"Chirper"_s, u"no"_s}, {u"q"_s, u"Autre"_s, u"yes"_s}}) {
        const Exhibit page = book.add(id.toUtf8(), Exhibit{.mediaType = u"text/plain"_s,
                                                           .url = u"https://%1.example/1"_s.arg(platform.toLower()),
                                                           .platform = platform});
        book.record(u"propos"_s, Propos{.id = id, .verbatim = u"Mots."_s, .exhibits = {page.id}, .answers = {{u"work"_s, work}}});
    }
    CHECK_FALSE(book.letter(u"notification"_s, u"Chirper"_s).contains(u"en raison de mes fonctions"_s));
    CHECK(book.letter(u"notification"_s, u"Autre"_s).contains(u"reconnaissable, en raison de mes fonctions."_s));
}

TEST_CASE("The workplace's address is declared under the article only where some answer may tie the facts to it",
          "[report][letters]")
{
    Casebook book;
    Profile profile;
    profile.victim.declaredAddressKind = u"professional"_s;
    profile.victim.declaredAddress = u"Collège Exemple"_s;
    book.setProfile(profile);
    book.record(u"propos"_s, Propos{.id = u"p"_s, .verbatim = u"Mots."_s, .answers = {{u"work"_s, u"no"_s}}});
    CHECK_FALSE(book.letter(u"plainte"_s).contains(u"10-2"_s));
    CHECK_FALSE(book.text(Recipient::Procureur).contains(u"10-2"_s));
    CHECK(book.sheet(u"plainte"_s).contains(u"sans lien avec vos fonctions"_s));
    book.record(u"propos"_s, Propos{.id = u"q"_s, .verbatim = u"Autres mots."_s, .answers = {{u"work"_s, u"yes"_s}}});
    CHECK(book.letter(u"plainte"_s)
              .contains(u"déclarée pour les seuls faits commis en raison de mes fonctions (art.\u00A010-2, 9°"_s));
    CHECK(book.sheet(u"plainte"_s).contains(u"ne rattachent pas tous ces faits"_s));
    book.record({Change::Action::Removed, u"propos"_s, u"p"_s});
    CHECK(book.letter(u"plainte"_s).contains(u"Adresse professionnelle déclarée (art.\u00A010-2, 9°"_s));
    CHECK_FALSE(book.sheet(u"plainte"_s).contains(u"ne rattachent pas tous ces faits"_s));
}

TEST_CASE("A complaint names no matter that only a civil judge repairs", "[report][letters]")
{
    Casebook book;
    Propos propos{.id = u"p"_s, .verbatim = u"Mots."_s};
    propos.answers = {{u"name_published"_s, u"yes"_s}, {u"insult"_s, u"no"_s}};
    book.record(u"propos"_s, propos);
    const auto found = qualify(book.store().dossier(), propos, catalogue()).candidates;
    REQUIRE(std::any_of(found.begin(), found.end(), [](const Candidate &one) { return one.offence == "image_civ"_L1; }));
    CHECK_FALSE(book.letter(u"plainte"_s).contains(u"code civil"_s));
}

namespace {

/** Words of which one question is still open, and others that may be one thing or the other. */
void recordThreat(Casebook &book)
{
    const Exhibit seen = book.add("x", Exhibit{.title = u"Message"_s, .mediaType = u"text/plain"_s, .fileName = u"a.txt"_s});
    Propos threat{.id = u"p"_s, .verbatim = u"On va te tuer."_s, .audience = {Audience::Kind::Addressed}, .exhibits = {seen.id}};
    threat.answers = {{u"threat"_s, u"death"_s}, {u"threat_written"_s, u"yes"_s}, {u"insult"_s, u"no"_s}};
    book.record(u"propos"_s, threat);
}

} // namespace

TEST_CASE("A complaint names under reserve what an answer leaves open", "[report][complaint]")
{
    Casebook book;
    recordThreat(book);
    Event profile{.id = u"e"_s, .what = u"Faux profil"_s};
    profile.answers = {{u"false_account"_s, u"yes"_s}};
    book.record(u"event"_s, profile);
    const QString text = book.letter(u"plainte"_s);
    INFO(text.toStdString());
    CHECK(text.contains(u", article 222-17, alinéa 2, du code pénal\u00A0: fait n°\u00A01 de l’exposé (pièce n°\u00A01)\n"_s));
    CHECK(text.contains(u"(pièce n°\u00A01), sous réserve d’établir l’exercice des fonctions au moment de la menace"_s));
    CHECK(text.contains(u"sous réserve d’établir qu’il ne s’agit ni d’un homonyme, ni d’une parodie évidente"_s));
    CHECK(text.indexOf(u"222-17"_s) < text.indexOf(u"433-3"_s));
    CHECK(book.sheet(u"plainte"_s).contains(u"sous réserve d’établir"_s));

    Propos settled = *book.store().dossier().propos.find(u"p"_s);
    settled.answers.insert(u"qualification"_s, u"menace_ens_mort"_s);
    book.record({Change::Action::Changed, u"propos"_s, u"p"_s, difference(*book.store().dossier().propos.find(u"p"_s), settled)});
    const QString chosen = book.letter(u"plainte"_s);
    CHECK_FALSE(chosen.contains(u"222-17"_s));
    CHECK_FALSE(chosen.contains(u"sous réserve d’établir l’exercice"_s));
    CHECK(chosen.contains(u"433-3"_s));
}

TEST_CASE("Several acts make one harassment, which one of them may show to be whole", "[report][complaint]")
{
    Casebook book;
    const auto act = [&](const QString &id, const QString &health) {
        const Exhibit seen = book.add(id.toUtf8(), Exhibit{.mediaType = u"text/plain"_s});
        Propos words{.id = id, .verbatim = u"Mots."_s, .audience = {Audience::Kind::Addressed}, .exhibits = {seen.id}};
        words.answers = {{u"repeated"_s, u"yes"_s},
                         {u"same_author"_s, u"yes"_s},
                         {u"online"_s, u"yes"_s},
                         {u"insult"_s, u"no"_s},
                         {u"health"_s, health}};
        book.record(u"propos"_s, words);
    };
    act(u"p"_s, u"unknown"_s);
    CHECK(book.letter(u"plainte"_s).contains(u"sous réserve d’établir la dégradation des conditions de vie"_s));
    act(u"q"_s, u"yes"_s);
    const QString text = book.letter(u"plainte"_s);
    INFO(text.toStdString());
    CHECK(text.count(u"• Harcèlement moral"_s) == 1);
    CHECK(text.contains(u"4°, du code pénal\u00A0: faits nos\u00A01 et 2 de l’exposé (pièces nos\u00A01 et 2)\n"_s));
    CHECK_FALSE(text.contains(u"la dégradation des conditions de vie"_s));
}

TEST_CASE("A capture of two authors' words is cited by the number that each of them has in the account", "[report][complaint]")
{
    Casebook book;
    const Exhibit thread = book.add("x", Exhibit{.title = u"Fil"_s, .mediaType = u"text/plain"_s});
    const auto said = [&](const QString &id, const QString &day, const QString &author, const QJsonObject &answers) {
        book.record(u"party"_s, Party{.id = author, .account = author});
        book.record(u"propos"_s, Propos{.id = id,
                                        .verbatim = u"Mots de "_s + author,
                                        .published = *PartialDate::parse(day),
                                        .audience = {Audience::Kind::Addressed},
                                        .author = author,
                                        .exhibits = {thread.id},
                                        .answers = answers});
    };
    said(u"p"_s, u"2026-11-03"_s, u"@un"_s,
         {{u"threat"_s, u"death"_s}, {u"threat_written"_s, u"yes"_s}, {u"on_duty"_s, u"no"_s}});
    said(u"q"_s, u"2026-11-04"_s, u"@deux"_s, {{u"denounced"_s, u"yes"_s}, {u"knew_false"_s, u"yes"_s}});
    const QString text = book.letter(u"plainte"_s);
    INFO(text.toStdString());
    CHECK(text.contains(u"222-17, alinéa 2, du code pénal\u00A0: fait n°\u00A01 de l’exposé (pièce n°\u00A01)"_s));
    CHECK(text.contains(u"226-10 du code pénal\u00A0: fait n°\u00A02 de l’exposé (pièce n°\u00A01)"_s));
    CHECK(text.contains(u"• N°\u00A02 — Le 4\u00A0novembre"_s));
    CHECK(book.text(Recipient::Procureur).contains(u"2.\u00A0Le 4\u00A0novembre"_s));
    CHECK_FALSE(book.letter(u"rsst"_s).contains(u"N°"_s));
}

TEST_CASE("A complaint recalls the press law's period unless every answer denies insult and defamation", "[report][complaint]")
{
    Casebook book;
    const QString recalled = u"J’appelle votre attention sur un délai"_s;
    Propos threat{.id = u"p"_s, .verbatim = u"Mots."_s, .published = *PartialDate::parse(u"2026-11-03"_s)};
    threat.audience = {Audience::Kind::Addressed};
    threat.answers = {{u"insult"_s, u"no"_s}, {u"fact"_s, u"no"_s}};
    book.record(u"propos"_s, threat);
    CHECK_FALSE(book.letter(u"plainte"_s).contains(recalled));
    CHECK_FALSE(book.sheet(u"plainte"_s).contains(u"3\u00A0février\u00A02027"_s));
    Propos words{.id = u"q"_s, .verbatim = u"Mots."_s, .published = *PartialDate::parse(u"2026-11-04"_s)};
    words.audience = {Audience::Kind::Addressed};
    book.record(u"propos"_s, words);
    CHECK(book.letter(u"plainte"_s).contains(recalled));
    CHECK(book.letter(u"plainte"_s).contains(u"s’ils ne l’ont pas été, adressés"_s));
}

TEST_CASE("A contravention is not brought where the victim lives", "[report][complaint]")
{
    Casebook book;
    Propos words{.id = u"p"_s, .verbatim = u"Je vais te frapper."_s, .audience = {Audience::Kind::Addressed}};
    words.answers = {{u"sexual"_s, u"remark"_s}, {u"insult"_s, u"no"_s}, {u"fact"_s, u"no"_s}, {u"repeated"_s, u"no"_s}};
    book.record(u"propos"_s, words);
    QString text = book.letter(u"plainte"_s);
    INFO(text.toStdString());
    CHECK(text.contains(u"R625-8-3"_s));
    CHECK_FALSE(text.contains(u"113-2-1"_s));
    CHECK(text.contains(u"je ne me prévaux pas"_s));
    CHECK(book.sheet(u"plainte"_s).contains(u"La lettre nomme une contravention"_s));

    Propos threat{.id = u"q"_s, .verbatim = u"Je vais te tuer."_s, .audience = {Audience::Kind::Addressed}};
    threat.answers = {{u"threat"_s, u"death"_s}, {u"threat_written"_s, u"yes"_s}, {u"on_duty"_s, u"no"_s}};
    book.record(u"propos"_s, threat);
    text = book.letter(u"plainte"_s);
    CHECK(text.contains(u"113-2-1"_s));
    CHECK(text.indexOf(u"222-17"_s) < text.indexOf(u"je ne me prévaux pas"_s));
    CHECK(text.indexOf(u"R625-8-3"_s) > text.indexOf(u"je ne me prévaux pas"_s));
}

TEST_CASE("What excludes one another is in no complaint until one is chosen, and the sheet says so", "[report][complaint]")
{
    Casebook book;
    Propos words{.id = u"p"_s, .verbatim = u"Mots."_s, .audience = {Audience::Kind::Public}};
    words.answers = {{u"insult"_s, u"yes"_s}, {u"fact"_s, u"yes"_s}, {u"work"_s, u"yes"_s}};
    book.record(u"propos"_s, words);
    CHECK_FALSE(book.letter(u"plainte"_s).contains(u"1881 sur la liberté de la presse) "_s));
    CHECK_FALSE(book.letter(u"plainte"_s).contains(u"• Injure"_s));
    CHECK(book.sheet(u"plainte"_s).contains(u"Pour l’un des propos ou des faits, plusieurs qualifications s’excluent"_s));
}

TEST_CASE("But for a civil servant, the quality of a citizen in charge of a public service is to be shown", "[report][complaint]")
{
    Casebook book;
    Propos words{.id = u"p"_s, .verbatim = u"Mots."_s, .audience = {Audience::Kind::Public}, .discriminatory = Answer::No};
    words.answers = {{u"fact"_s, u"yes"_s}, {u"insult"_s, u"no"_s}, {u"work"_s, u"yes"_s}};
    book.record(u"propos"_s, words);
    const auto [status, isOpen] = GENERATE(table<QString, bool>({{u"professeur certifié, titulaire"_s, false},
                                                                 {u"AESH"_s, true},
                                                                 {u"Assistante d’éducation"_s, true},
                                                                 {u"maître de l’enseignement privé sous contrat"_s, true},
                                                                 {u"professeure"_s, true},
                                                                 {QString(), true}}));
    INFO(status.toStdString());
    Profile profile;
    profile.victim.status = status;
    book.setProfile(profile);
    CHECK(book.letter(u"plainte"_s).contains(u"sous réserve d’établir la qualité de citoyen chargé d’un service public"_s) ==
          isOpen);
    CHECK_FALSE(book.letter(u"plainte"_s).contains(u"art. 32"_s));
    CHECK(book.sheet(u"plainte"_s).contains(u"choix d’avocat"_s) == isOpen);
}

TEST_CASE("What was said aloud is brought where it was said, and asks for no data", "[report][complaint]")
{
    Casebook book;
    Propos insult{.id = u"p"_s, .verbatim = u"Mots."_s, .audience = {Audience::Kind::Addressed}, .author = u"k"_s};
    insult.answers = {{u"insult"_s, u"yes"_s},   {u"fact"_s, u"no"_s},  {u"online"_s, u"no"_s},  {u"spoken"_s, u"yes"_s},
                      {u"directed"_s, u"yes"_s}, {u"work"_s, u"yes"_s}, {u"on_duty"_s, u"yes"_s}};
    insult.answers.insert(u"qualification"_s, u"outrage"_s);
    book.record(u"party"_s, Party{.id = u"k"_s, .account = u"@k"_s, .platform = u"Chirper"_s});
    book.record(u"propos"_s, insult);
    QString text = book.letter(u"plainte"_s);
    INFO(text.toStdString());
    REQUIRE(text.contains(u"433-5"_s));
    for (const QString &ofNetworks : {u"113-2-1"_s, u"Je réside"_s, u"60-1-2"_s, u"feuille de réquisitions"_s})
        CHECK_FALSE(text.contains(ofNetworks, Qt::CaseInsensitive));
    CHECK(text.contains(u"Le procureur du lieu de l’infraction est compétent"_s));
    CHECK_FALSE(book.text(Recipient::Procureur).contains(u"Feuille de réquisitions"_s));
    CHECK(book.sheet(u"plainte"_s).contains(u"rien ne s’est passé en ligne"_s));

    Propos online = insult;
    online.answers.insert(u"online"_s, u"yes"_s);
    book.record({Change::Action::Changed, u"propos"_s, u"p"_s, difference(insult, online)});
    text = book.letter(u"plainte"_s);
    for (const QString &ofNetworks : {u"113-2-1"_s, u"Je réside"_s, u"60-1-2"_s, u", feuille de réquisitions, annexe"_s})
        CHECK(text.contains(ofNetworks));
    CHECK(book.text(Recipient::Procureur).contains(u"punie d’une simple amende"_s));
}

TEST_CASE("A complaint of contraventions alone asks for no connection data", "[report][complaint]")
{
    Casebook book;
    Profile profile;
    profile.placeOfFacts = u"Nancy et en ligne"_s;
    book.setProfile(profile);
    Propos insult{.id = u"p"_s, .verbatim = u"Mots."_s, .audience = {Audience::Kind::Addressed}, .author = u"k"_s};
    insult.answers = {{u"insult"_s, u"yes"_s}, {u"fact"_s, u"no"_s}, {u"online"_s, u"yes"_s}, {u"qualification"_s, u"inj_np"_s}};
    book.record(u"party"_s, Party{.id = u"k"_s, .account = u"@k"_s, .platform = u"Chirper"_s});
    book.record(u"propos"_s, insult);
    const QString text = book.letter(u"plainte"_s);
    INFO(text.toStdString());
    REQUIRE(text.contains(u"R621-2"_s));
    CHECK(text.contains(u"Lieu de l’infraction, ou résidence de l’un des suspects"_s));
    CHECK_FALSE(text.contains(u"et en ligne"_s));
    CHECK(book.sheet(u"plainte"_s).contains(u"Complétez à la main le lieu de l’infraction"_s));
    CHECK_FALSE(text.contains(u"60-1-2"_s));
    CHECK_FALSE(text.contains(u"feuille de réquisitions"_s));
    CHECK_FALSE(book.text(Recipient::Procureur).contains(u"Feuille de réquisitions"_s));
    CHECK(book.text(Recipient::Avocat).contains(u"Pas de feuille de réquisitions\u00A0: d’après les réponses données"_s));
    CHECK_FALSE(book.text(Recipient::Avocat).contains(u"Chaque valeur est celle de l’adresse"_s));
    for (const paper::Attachment &file : book.document(Recipient::Avocat).attachments)
        CHECK(file.name != "requisitions.csv"_L1);
}

TEST_CASE("An intimidation to be exempted from the rules asks the administration to complain itself", "[report][letters]")
{
    Casebook book;
    recordThreat(book);
    CHECK_FALSE(book.letter(u"protection"_s).contains(u"433-3-1"_s));
    const Propos before = *book.store().dossier().propos.find(u"p"_s);
    Propos after = before;
    after.answers.insert(u"demand"_s, u"exemption"_s);
    book.record({Change::Action::Changed, u"propos"_s, u"p"_s, difference(before, after)});
    CHECK(book.letter(u"protection"_s).contains(u"et le dépôt de la plainte qui revient à l’administration"_s));
    CHECK(book.letter(u"protection"_s).contains(u"433-3-1, alinéa 2"_s));
}

TEST_CASE("Who is named in a complaint is said to be a minor, and what naming risks", "[report][complaint]")
{
    Casebook book;
    Party boy{.id = u"k"_s, .name = u"Paul Durand"_s, .account = u"@k"_s};
    book.record(u"propos"_s, Propos{.id = u"p"_s, .verbatim = u"Mots."_s, .author = u"k"_s});
    CHECK_FALSE(book.sheet(u"plainte"_s).contains(u"226-10"_s));
    CHECK_FALSE(book.sheet(u"plainte"_s).contains(u"L11-1"_s));
    book.record(u"party"_s, boy);
    CHECK_FALSE(book.letter(u"plainte"_s).contains(u"(mineur)"_s));
    CHECK(book.sheet(u"plainte"_s).contains(u"226-10"_s));
    CHECK(book.sheet(u"plainte"_s).contains(u"cinq ans d’emprisonnement"_s));
    Party minor = boy;
    minor.minor = Answer::Yes;
    book.record({Change::Action::Changed, u"party"_s, u"k"_s, difference(boy, minor)});
    CHECK(book.letter(u"plainte"_s).contains(u"la personne que je soupçonne, Paul Durand (mineur), "_s));
    CHECK(book.sheet(u"plainte"_s).contains(u"L11-1"_s));
    CHECK(book.sheet(u"plainte"_s).contains(u"L513-4"_s));
}

TEST_CASE("A platform reads neither reserves nor the profile of whoever wrote, but one that passes for the victim",
          "[report][notification]")
{
    Casebook book;
    const Exhibit seen = book.add(
        "x", Exhibit{.mediaType = u"text/plain"_s, .url = u"https://chirper.example/a/status/1"_s, .platform = u"Chirper"_s});
    book.record(u"party"_s, Party{.id = u"a"_s, .account = u"@a"_s, .profileUrl = u"https://chirper.example/a"_s});
    Propos words{.id = u"p"_s, .verbatim = u"On va te tuer."_s, .author = u"a"_s, .exhibits = {seen.id}};
    words.audience = {Audience::Kind::Public};
    words.answers = {{u"threat"_s, u"death"_s}, {u"on_duty"_s, u"unknown"_s}};
    book.record(u"propos"_s, words);
    QString text = book.letter(u"notification"_s);
    INFO(text.toStdString());
    CHECK(text.contains(u"susceptible de constituer\u00A0: Menace de mort"_s));
    CHECK_FALSE(text.contains(u"sous réserve"_s));
    CHECK(text.contains(u"profil\u00A0: https://chirper.example/a"_s));
    CHECK_FALSE(text.contains(u"• https://chirper.example/a,"_s));
    CHECK_FALSE(book.letter(u"effacement"_s).contains(u"• https://chirper.example/a,"_s));

    Party taker = *book.store().dossier().parties.find(u"a"_s);
    taker.impersonates = u"mon nom"_s;
    book.record({Change::Action::Changed, u"party"_s, u"a"_s, difference(*book.store().dossier().parties.find(u"a"_s), taker)});
    text = book.letter(u"notification"_s);
    CHECK(text.contains(u"• https://chirper.example/a, @a\u00A0: compte qui paraît se faire passer pour moi"_s));
}

TEST_CASE("A platform is told of each address why it is illicit", "[report][notification]")
{
    Casebook book;
    const auto page = [&](const QString &id, const QString &answer, const QString &value) {
        const Exhibit seen = book.add(
            id.toUtf8(),
            Exhibit{.mediaType = u"text/plain"_s, .url = u"https://chirper.example/a/"_s + id, .platform = u"Chirper"_s});
        Propos words{.id = id, .verbatim = u"Mots."_s, .audience = {Audience::Kind::Public}, .exhibits = {seen.id}};
        words.discriminatory = Answer::No;
        words.answers = {{answer, value}, {u"work"_s, u"yes"_s}};
        book.record(u"propos"_s, words);
    };
    page(u"p"_s, u"insult"_s, u"yes"_s);
    CHECK_FALSE(book.sheet(u"notification"_s).contains(u"laissé en pointillés"_s));
    page(u"q"_s, u"name_published"_s, u"yes"_s);
    page(u"r"_s, u"insult"_s, u"no"_s);
    const QStringList lines = book.letter(u"notification"_s).split(u'\n');
    const auto lineOf = [&](const QString &end) { return lines.filter(u"https://chirper.example/a/"_s + end).value(0); };
    CHECK(lineOf(u"p"_s).contains(u"susceptible de constituer\u00A0: Injure publique"_s));
    CHECK(lineOf(u"q"_s).contains(u"sur le plan civil\u00A0: Droit à l’image"_s));
    CHECK_FALSE(lineOf(u"q"_s).contains(u"susceptible de constituer"_s));
    CHECK_FALSE(lineOf(u"q"_s).contains(u"Injure"_s));
    CHECK(lineOf(u"r"_s).contains(u"ce qui le rend illicite\u00A0: ……"_s));
    CHECK(book.sheet(u"notification"_s).contains(u"laissé en pointillés"_s));
    CHECK_FALSE(book.letter(u"constat"_s).contains(u"susceptible"_s));
}
