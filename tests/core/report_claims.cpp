// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/letters.h"
#include "support/casebook.h"
#include "support/catch.h"

#include <QRegularExpression>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

TEST_CASE("A letter lists as many facts as it counts, and none of her health or of her own steps", "[report][letters]")
{
    Casebook book;
    book.record(u"propos"_s, Propos{.id = u"p"_s, .verbatim = u"Mots."_s, .published = *PartialDate::parse(u"2026-11-03"_s)});
    book.record(u"event"_s, Event{.id = u"c"_s, .what = u"Certificat médical"_s, .date = *PartialDate::parse(u"2026-11-04"_s)});
    book.record(u"event"_s, Event{.id = u"m"_s, .what = u"Main courante"_s, .date = *PartialDate::parse(u"2026-11-05"_s)});
    book.record(u"event"_s, Event{.id = u"e"_s, .what = u"Pneu crevé"_s, .date = *PartialDate::parse(u"2026-11-06"_s)});
    const auto kind = GENERATE(as<QString>(), u"plainte"_s, u"protection"_s, u"fait-etablissement"_s, u"discipline"_s);
    const QString text = book.letter(kind);
    INFO(text.toStdString());
    CHECK(text.count(u"• "_s) == text.count(u"• N°"_s) + (kind == "plainte"_L1 || kind == "protection"_L1 ? 0 : 2));
    CHECK(text.contains(u"Pneu crevé"_s));
    CHECK_FALSE(text.contains(u"Certificat médical"_s));
    CHECK_FALSE(text.contains(u"Main courante"_s));
    CHECK(text.contains(u"Ces numéros sont ceux du dossier"_s) == (kind == "plainte"_L1 || kind == "protection"_L1));
}

TEST_CASE("The sheet says of which facts the three months seem over", "[report][complaint]")
{
    Casebook book;
    book.record(u"propos"_s, Propos{.id = u"p"_s,
                                    .verbatim = u"Mots."_s,
                                    .published = *PartialDate::parse(u"2025-01-03"_s),
                                    .audience = {Audience::Kind::Public},
                                    .discriminatory = Answer::No});
    book.record(u"propos"_s, Propos{.id = u"q"_s,
                                    .verbatim = u"Autres mots."_s,
                                    .published = *PartialDate::parse(u"2026-11-03"_s),
                                    .audience = {Audience::Kind::Public},
                                    .discriminatory = Answer::No});
    CHECK(book.sheet(u"plainte"_s).contains(u"Pour l’un des propos (fait n°\u00A01 de l’exposé), ce délai paraît déjà écoulé"_s));
}

TEST_CASE("The prosecutor's summary counts no days of the press law that every answer denies", "[report][complaint]")
{
    Casebook book;
    Propos words{.id = u"p"_s, .verbatim = u"Mots."_s, .published = *PartialDate::parse(u"2026-11-03"_s)};
    words.audience = {Audience::Kind::Addressed};
    words.answers = {{u"insult"_s, u"no"_s}, {u"fact"_s, u"no"_s}};
    book.record(u"propos"_s, words);
    CHECK_FALSE(book.text(Recipient::Procureur).contains(u"Derniers jours"_s));
    Propos other = words;
    other.answers.insert(u"insult"_s, u"yes"_s);
    book.record({Change::Action::Changed, u"propos"_s, u"p"_s, difference(words, other)});
    CHECK(book.text(Recipient::Procureur).contains(u"Derniers jours"_s));
}

TEST_CASE("A masked number is no account to look for", "[report][complaint]")
{
    Casebook book;
    for (const auto &[id, account] : {std::pair{u"k"_s, u"@zor0_54"_s}, {u"m"_s, u"numéro masqué"_s}, {u"a"_s, u"@inconnu"_s}}) {
        book.record(u"party"_s, Party{.id = id, .account = account});
        book.record(u"propos"_s, Propos{.id = id + u'p', .verbatim = u"Mots."_s, .author = id});
    }
    const QString text = book.letter(u"plainte"_s);
    INFO(text.toStdString());
    CHECK(text.contains(u"@zor0_54\u202F; @inconnu."_s)); // who calls himself so has an account all the same
    CHECK_FALSE(text.contains(u"trois comptes"_s));
}

TEST_CASE("Data are asked for even where no address or account can be listed", "[report][complaint]")
{
    Casebook book;
    book.record(u"event"_s, Event{.id = u"e"_s,
                                  .what = u"Appels répétés d’un numéro masqué"_s,
                                  .audience = {Audience::Kind::Addressed},
                                  .answers = {{u"online"_s, u"yes"_s}}});
    const QString text = book.letter(u"plainte"_s);
    CHECK(text.contains(u"données d’identification des auteurs"_s));
    CHECK_FALSE(text.contains(u"euille de réquisitions"_s));
}

TEST_CASE("Of a raid one message is enough, and what the same author repeats is not one act", "[report][complaint]")
{
    const QString alone = u"dont un seul est rapporté ici"_s;
    Propos words{.id = u"p"_s, .verbatim = u"Mots."_s, .author = u"a"_s};
    words.answers = {{u"repeated"_s, u"yes"_s}, {u"same_author"_s, u"yes"_s}, {u"health"_s, u"yes"_s}, {u"online"_s, u"yes"_s}};
    Casebook one;
    one.record(u"party"_s, Party{.id = u"a"_s, .account = u"@zor0_54"_s});
    one.record(u"propos"_s, words);
    CHECK(one.letter(u"plainte"_s).contains(alone));
    one.record(u"propos"_s, Propos{.id = u"q"_s, .verbatim = u"Encore."_s, .author = u"a"_s});
    CHECK_FALSE(one.letter(u"plainte"_s).contains(alone));

    words.answers[u"several_people"_s] = GENERATE(u"concerted"_s, u"successive"_s);
    Casebook raid;
    raid.record(u"party"_s, Party{.id = u"a"_s, .account = u"@zor0_54"_s});
    raid.record(u"propos"_s, words);
    CHECK_FALSE(raid.letter(u"plainte"_s).contains(alone));
}

TEST_CASE("One act is not yet a harassment, and a blackmail is not carried out for that", "[report][complaint]")
{
    Casebook book;
    Propos words{.id = u"p"_s, .verbatim = u"Mots."_s, .audience = {Audience::Kind::Addressed}};
    words.answers = {{u"repeated"_s, u"yes"_s}, {u"same_author"_s, u"yes"_s}, {u"health"_s, u"yes"_s},  {u"online"_s, u"yes"_s},
                     {u"insult"_s, u"no"_s},    {u"blackmail"_s, u"yes"_s},   {u"demand"_s, u"other"_s}};
    book.record(u"propos"_s, words);
    const QString reserve = u"sous réserve d’établir la répétition des actes, dont un seul est rapporté ici"_s;
    CHECK(book.letter(u"plainte"_s).contains(reserve));
    CHECK(book.letter(u"plainte"_s).contains(u"Chantage, article 312-10 du code pénal"_s));
    CHECK_FALSE(book.letter(u"plainte"_s).contains(u"312-11"_s));
    words.id = u"q"_s;
    book.record(u"propos"_s, words);
    CHECK_FALSE(book.letter(u"plainte"_s).contains(reserve));
}

TEST_CASE("An accident is told as it was answered, and its sheet says what the letter does not do", "[report][letters]")
{
    Casebook book;
    Profile profile;
    profile.recteur.name = u"Martinique"_s;
    profile.victim.status = u"maître de l’enseignement privé sous contrat"_s;
    book.setProfile(profile);
    Event shock{.id = u"e"_s, .what = u"Boîte académique ouverte"_s, .date = *PartialDate::parse(u"2026-11-10"_s)};
    shock.audience = {Audience::Kind::Addressed};
    shock.answers = {{u"accident"_s, u"yes"_s}};
    book.record(u"event"_s, shock);
    const QString text = book.letter(u"accident-service"_s);
    INFO(text.toStdString());
    CHECK(text.contains(u"à un moment précis du service, j’ai subi une blessure ou un choc."_s));
    CHECK_FALSE(text.contains(u"reçu personnellement"_s));
    CHECK(text.contains(u"l’académie de la Martinique"_s));
    CHECK(book.sheet(u"accident-service"_s).contains(u"Ce que cette lettre ne fait pas"_s));
    CHECK(book.sheet(u"accident-service"_s).contains(u"Enseignement privé\u00A0: à vérifier."_s));
    CHECK_FALSE(book.sheet(u"plainte"_s).contains(u"Enseignement privé\u00A0: à vérifier."_s));
}

TEST_CASE("A fact keeps the dossier's number in every paper, and what is skipped tells nothing", "[report][letters]")
{
    Casebook book;
    const Exhibit shown = book.add("vu", {.recipients = {Recipient::Procureur, Recipient::Avocat}});
    const auto propos = [&](const QString &id, const char *day, const QString &answer, const QStringList &exhibits) {
        Propos words{.id = id, .verbatim = u"Mots "_s + id, .published = *PartialDate::parse(QLatin1StringView(day))};
        words.answers = {{u"work"_s, answer}};
        words.exhibits = exhibits;
        book.record(u"propos"_s, words);
    };
    propos(u"b"_s, "2026-11-05", u"yes"_s, {});
    propos(u"a"_s, "2026-11-03", u"yes"_s, {shown.id});
    book.record(u"event"_s, Event{.id = u"c"_s, .what = u"Certificat médical"_s, .date = *PartialDate::parse(u"2026-11-04"_s)});
    propos(u"d"_s, "2026-11-06", u"no"_s, {});
    const QString neutral = u"Ces numéros sont ceux du dossier"_s;
    for (const QString &kind : {u"plainte"_s, u"protection"_s, u"discipline"_s}) {
        const QString letter = book.letter(kind);
        INFO(letter.toStdString());
        CHECK(letter.contains(QRegularExpression(u"N°.3.—.Le.5"_s)));
        CHECK(letter.contains(QRegularExpression(u"N°.4.—.Le.6"_s)));
        CHECK(letter.contains(neutral));
        CHECK_FALSE(letter.contains(u"santé"_s, Qt::CaseInsensitive));
    }
    CHECK(book.text(Recipient::Recteur).contains(u"3.\u00A0Le 5"_s));
    CHECK(book.text(Recipient::Avocat).contains(u"3.\u00A0«\u202FMots b"_s));
}

TEST_CASE("Accounts are counted alike wherever they are counted", "[report][complaint]")
{
    Casebook book;
    for (int i = 1; i <= 8; ++i) {
        const QString id = u"k%1"_s.arg(i);
        book.record(u"party"_s, Party{.id = id, .account = i == 1 ? u"numéro masqué"_s : u"@compte%1"_s.arg(i)});
        book.record(u"propos"_s, Propos{.id = id + u'p', .verbatim = u"Mots."_s, .author = id});
    }
    const QString text = book.text(Recipient::Procureur);
    INFO(text.toStdString());
    CHECK(text.contains(u"les utilisateurs des sept comptes"_s));
    CHECK(text.contains(u"sept comptes, adresses ou numéros y figurent"_s));
    CHECK(text.contains(u"Et un autre compte, adresse ou numéro et un auteur dont ni le compte ni le numéro n’est connu."_s));
}

TEST_CASE("Who shouted it is an author, and uses no account", "[report][complaint]")
{
    Casebook book;
    book.record(u"party"_s, Party{.id = u"s"_s, .label = u"un parent"_s});
    book.record(u"event"_s, Event{.id = u"e"_s, .what = u"Menaces criées au portail"_s, .author = u"s"_s});
    const QString text = book.letter(u"plainte"_s);
    INFO(text.toStdString());
    CHECK(text.contains(u"notamment l’auteur désigné comme «\u202Fun parent\u202F»"_s));
    CHECK(text.contains(u"L’auteur désigné comme «\u202Fun parent\u202F»\u00A0: identité à établir."_s));
    CHECK_FALSE(text.contains(u"utilisateur"_s));
    CHECK_FALSE(text.contains(u"en cause"_s));
    book.record(u"party"_s, Party{.id = u"k"_s, .account = u"emma@mail.example"_s});
    book.record(u"propos"_s, Propos{.id = u"p"_s, .verbatim = u"Mots."_s, .author = u"k"_s});
    CHECK(book.letter(u"plainte"_s).contains(u"notamment l’utilisateur d’emma@mail.example et l’auteur désigné comme"_s));
}

TEST_CASE("An account that was broken into is a fact, and is on the requisition sheet", "[report][complaint]")
{
    Casebook book;
    book.record(u"event"_s, Event{.id = u"e"_s,
                                  .what = u"Boîte académique ouverte par un tiers"_s,
                                  .date = *PartialDate::parse(u"2026-01-03"_s),
                                  .audience = {Audience::Kind::Addressed},
                                  .answers = {{u"hacked"_s, u"yes"_s}, {u"online"_s, u"yes"_s}}});
    const QString text = book.text(Recipient::Procureur);
    INFO(text.toStdString());
    CHECK(
        text.contains(u"compte de la victime, dont les accès sont à rechercher\u00A0: Boîte académique ouverte par un tiers"_s));
    const QString sheet = book.sheet(u"plainte"_s);
    INFO(sheet.toStdString());
    CHECK(sheet.contains(u"l’un des faits"_s));
    CHECK_FALSE(sheet.contains(u"l’un des propos"_s));
}

TEST_CASE("The sheet names the facts of which the date is doubtful or unknown", "[report][complaint]")
{
    Casebook book;
    const auto propos = [&](const QString &id, const QString &day) {
        book.record(u"propos"_s, Propos{.id = id,
                                        .verbatim = u"Mots "_s + id,
                                        .published = day.isEmpty() ? PartialDate() : *PartialDate::parse(day),
                                        .audience = {Audience::Kind::Public},
                                        .discriminatory = Answer::No});
    };
    propos(u"a"_s, u"2025-01-03"_s);
    propos(u"b"_s, u"2026-08"_s); // over on 1 November, or not before the end of the month
    propos(u"c"_s, u"2026-11-03"_s);
    propos(u"d"_s, {});
    const QString sheet = book.sheet(u"plainte"_s);
    INFO(sheet.toStdString());
    CHECK(sheet.contains(u"Pour l’un des propos (fait n°\u00A01 de l’exposé), ce délai paraît déjà écoulé."_s));
    CHECK(sheet.contains(u"Pour l’un des propos (fait n°\u00A02 de l’exposé), il est peut-être écoulé"_s));
    CHECK(sheet.contains(u"Pour l’un des propos (fait n°\u00A04 de l’exposé), la date est inconnue ou incertaine"_s));
}
