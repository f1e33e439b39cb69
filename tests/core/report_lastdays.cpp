// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/casebook.h"
#include "support/catch.h"

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

using Answers = QList<std::pair<QString, QString>>;

/** Plain spaces where the papers have others. */
QString plain(QString text)
{
    return text.replace(u'\u00A0', u' ').replace(u'\u202F', u' ');
}

Propos words(const char *published, Audience::Kind audience, const Answers &answers)
{
    Propos words{.id = u"p"_s,
                 .verbatim = u"Mots."_s,
                 .published = *PartialDate::parse(QLatin1StringView(published)),
                 .audience = {audience},
                 .discriminatory = Answer::No};
    for (const auto &[question, answer] : answers)
        words.answers.insert(question, answer);
    return words;
}

const Answers insult{{u"insult"_s, u"yes"_s}, {u"fact"_s, u"no"_s}, {u"work"_s, u"yes"_s}, {u"threat"_s, u"no"_s}};

/** A threat and no insult, in writing. */
Answers threatOf(const QString &what)
{
    return {{u"insult"_s, u"no"_s},  {u"fact"_s, u"no"_s},    {u"work"_s, u"yes"_s},
            {u"online"_s, u"yes"_s}, {u"threat"_s, what},     {u"threat_written"_s, u"yes"_s},
            {u"on_duty"_s, u"no"_s}, {u"repeated"_s, u"no"_s}};
}

/** Every paper on which a last day stands. */
QStringList papersOf(Casebook &book)
{
    return {plain(book.letter(u"plainte"_s)), plain(book.sheet(u"plainte"_s)), plain(book.letter(u"avocat"_s)),
            plain(book.sheet(u"avocat"_s)), plain(book.text(Recipient::Avocat))};
}

} // namespace

TEST_CASE("A last day that an act moved is told with the act, its condition and the day without it", "[report][deadlines]")
{
    Casebook book;
    book.record(u"propos"_s, words("2026-08-20", Audience::Kind::Public, insult));
    const Step act{.id = u"s"_s, .kind = u"plainte-cpc"_s, .sent = *PartialDate::parse(u"2026-11-10"_s)};
    book.record(u"step"_s, act);
    for (const QString &paper : papersOf(book)) {
        INFO(paper.toStdString());
        CHECK(paper.contains(u"10 février 2027, à minuit, compté de l’acte du 10 novembre 2026 (plainte avec constitution de "
                             u"partie civile), à condition que cet acte vise ces faits ; sinon, le dernier jour légal est le "
                             u"20 novembre 2026"_s));
        CHECK_FALSE(paper.contains(u"avant les poursuites"_s));
    }
    const QString table = plain(book.text(Recipient::Avocat));
    CHECK(table.contains(u"10 févr. 2027, compté de l’acte du 10 nov. 2026 s’il vise ces faits, sinon 20 nov. 2026"_s));
    CHECK(table.contains(u"ou de l’acte que la case nomme s’il a fait repartir le délai"_s));
}

TEST_CASE("A clock that is over or not by the exact day says until when it may run", "[report][deadlines]")
{
    Casebook book;
    book.record(u"propos"_s, words("2026-08", Audience::Kind::Public, insult));
    for (const QString &paper : papersOf(book)) {
        INFO(paper.toStdString());
        CHECK(paper.contains(u"selon le jour exact, qui n’est pas connu, ce délai court peut-être jusqu’au 30 novembre 2026"_s));
        CHECK_FALSE(paper.contains(u"délai plus long"_s));
    }
    for (const Recipient recipient : {Recipient::Procureur, Recipient::Avocat})
        CHECK(plain(book.text(recipient)).contains(u"peut-être le 30 nov. 2026, jour non connu"_s));
}

TEST_CASE("Where the three months are over, the year if the motive is held stands on every paper", "[report][deadlines]")
{
    Casebook book;
    Propos slur = words("2026-06-25", Audience::Kind::Public, insult);
    slur.discriminatory = Answer::Yes;
    slur.answers.insert(u"discriminatory"_s, u"yes"_s);
    book.record(u"propos"_s, slur);
    for (const QString &paper : papersOf(book)) {
        INFO(paper.toStdString());
        CHECK(paper.contains(u"un an si le mobile discriminatoire est retenu"_s));
        CHECK(paper.contains(u"soit le 25 juin 2027, à minuit"_s));
    }
    CHECK(plain(book.text(Recipient::Procureur)).contains(u"25 juin 2027 si le mobile discriminatoire est retenu"_s));
}

TEST_CASE("A petty offence and a délit near their end have their last day on every paper", "[report][deadlines]")
{
    struct Line
    {
        const char *published;
        QString threat;
        QString told;
        QString inTable;
    };
    const auto line = GENERATE(Line{"2025-11-24", u"violence"_s,
                                    u"Contravention : un an (art. 9 du code de procédure pénale) ; date prudente le 23 novembre "
                                    u"2026, dernier jour légal le 24 novembre 2026, à minuit ; ce qui l’interrompt : actes "
                                    u"d’enquête et procès-verbaux (CPP 9-2) ; citation directe devant le tribunal de police"_s,
                                    u"Contravention : un an : 24 nov. 2026"_s},
                               Line{"2020-11-25", u"death"_s,
                                    u"Délit de droit commun : six ans (art. 8 du code de procédure pénale) ; date prudente le 24 "
                                    u"novembre 2026, dernier jour légal le 25 novembre 2026, à minuit"_s,
                                    u"Délit de droit commun : six ans : 25 nov. 2026"_s});
    Casebook book;
    book.record(u"propos"_s, words(line.published, Audience::Kind::Addressed, threatOf(line.threat)));
    for (const QString &paper : papersOf(book)) {
        INFO(paper.toStdString());
        CHECK(paper.contains(line.told));
    }
    CHECK(plain(book.letter(u"avocat"_s)).contains(u"avant ces derniers jours, et lequel ?"_s));
    CHECK(plain(book.text(Recipient::Avocat)).contains(line.inTable));
    CHECK(plain(book.text(Recipient::Procureur)).contains(line.told));
}

TEST_CASE("A petty offence has three months out of caution, and a year only perhaps", "[report][deadlines]")
{
    Casebook book;
    Propos slur = words("2026-09-01", Audience::Kind::Addressed, insult);
    slur.discriminatory = Answer::Yes;
    slur.answers.insert(u"discriminatory"_s, u"yes"_s);
    book.record(u"propos"_s, slur);
    for (const QString &paper : papersOf(book)) {
        INFO(paper.toStdString());
        CHECK_FALSE(paper.contains(u"1er décembre 2026 si le mobile"_s));
        CHECK_FALSE(paper.contains(u"1er déc. 2026 si le mobile"_s));
        CHECK_FALSE(paper.contains(u"un an si le mobile discriminatoire est retenu (art. 65-3"_s));
    }
    CHECK(
        plain(book.letter(u"plainte"_s))
            .contains(u"trois mois, par prudence, date prudente le 30 novembre 2026, dernier jour légal le 1er décembre 2026, à "
                      u"minuit ; un an peut-être (art. 65-4, non lu, à vérifier), soit jusqu’au 1er septembre 2027"_s));
}

TEST_CASE("A petty offence of which the month alone is known has its own outer day beside the year", "[report][deadlines]")
{
    Casebook book;
    Propos slur = words("2026-08", Audience::Kind::Addressed, insult);
    slur.discriminatory = Answer::Yes;
    slur.answers.insert(u"discriminatory"_s, u"yes"_s);
    book.record(u"propos"_s, slur);
    const QString letter = plain(book.letter(u"plainte"_s));
    INFO(letter.toStdString());
    CHECK(letter.contains(u"ce délai court peut-être jusqu’au 30 novembre 2026"_s));
    CHECK(letter.contains(u"un an peut-être (art. 65-4, non lu, à vérifier), soit jusqu’au 1er août 2027"_s));
    CHECK_FALSE(letter.contains(u"ce délai court peut-être jusqu’au 1er août 2027"_s));
}

TEST_CASE("Of two acts, the earliest day that counts without them stands on every paper", "[report][deadlines]")
{
    Casebook book;
    book.record(u"propos"_s, words("2026-09-03", Audience::Kind::Public, insult));
    const Step first{.id = u"s"_s, .kind = u"plainte-cpc"_s, .sent = *PartialDate::parse(u"2026-10-10"_s)};
    const Step second{.id = u"t"_s, .kind = u"citation-directe"_s, .sent = *PartialDate::parse(u"2026-11-10"_s)};
    book.record(u"step"_s, first);
    book.record(u"step"_s, second);
    for (const QString &paper : papersOf(book)) {
        INFO(paper.toStdString());
        CHECK(paper.contains(u"sinon, le dernier jour légal est le 3 décembre 2026"_s));
    }
}

TEST_CASE("A délit that an act moved is told as long as its day without the act is near", "[report][deadlines]")
{
    Casebook book;
    book.record(u"propos"_s, words("2020-12-05", Audience::Kind::Addressed, threatOf(u"death"_s)));
    const Step act{.id = u"s"_s, .kind = u"citation-directe"_s, .sent = *PartialDate::parse(u"2026-11-10"_s)};
    book.record(u"step"_s, act);
    for (const QString &paper : papersOf(book)) {
        INFO(paper.toStdString());
        CHECK((paper.contains(u"sinon, le dernier jour légal est le 5 décembre 2026"_s)));
    }
}

TEST_CASE("No act is asked for before a day that is over", "[report][deadlines]")
{
    Casebook book;
    book.record(u"propos"_s, words("2026-05-10", Audience::Kind::Public, insult));
    CHECK(plain(book.letter(u"avocat"_s))
              .contains(u"(plainte avec constitution de partie civile, citation directe), et lequel ?"_s));
}

TEST_CASE("No day of the press law is counted for words that are neither insult nor fact", "[report][deadlines]")
{
    Casebook book;
    book.record(u"propos"_s, words("2026-11-10", Audience::Kind::Public, threatOf(u"death"_s)));
    for (const QString &paper : papersOf(book)) {
        INFO(paper.toStdString());
        CHECK_FALSE(paper.contains(u"10 février 2027"_s));
        CHECK_FALSE(paper.contains(u"10 févr. 2027"_s));
    }
}

TEST_CASE("For less than a year of prison, the data of the victim's own device are asked for, and no others",
          "[report][complaint]")
{
    Casebook book;
    book.record(u"propos"_s, words("2026-11-10", Audience::Kind::Addressed, threatOf(u"crime"_s)));
    const QString letter = plain(book.letter(u"plainte"_s));
    INFO(letter.toStdString());
    CHECK(letter.contains(u"les données techniques qui portent sur mon propre équipement terminal"_s));
    CHECK_FALSE(letter.contains(u"données d’identification des auteurs"_s));
    CHECK(plain(book.sheet(u"plainte"_s)).contains(u"que sur votre propre appareil, et à votre demande"_s));
    CHECK(plain(book.text(Recipient::Avocat)).contains(u"un délit puni de moins d’un an, seulement celles de l’équipement"_s) ==
          plain(book.text(Recipient::Avocat)).contains(u"Feuille de réquisitions"_s));

    Propos graver = words("2026-11-10", Audience::Kind::Addressed, threatOf(u"death"_s));
    graver.id = u"q"_s;
    book.record(u"propos"_s, graver);
    const QString both = plain(book.letter(u"plainte"_s));
    CHECK(both.contains(u"données d’identification des auteurs"_s));
    CHECK(both.contains(u"que sur mon propre équipement terminal, et je la demande : Menace de crime ou de délit"_s));
}

TEST_CASE("A refusal that was noted ends the silence", "[report][letters]")
{
    Casebook book;
    book.record(u"step"_s, Step{.id = u"s"_s,
                                .kind = u"protection-fonctionnelle"_s,
                                .sent = *PartialDate::parse(u"2026-08-20"_s),
                                .received = *PartialDate::parse(u"2026-08-25"_s),
                                .answer = u"Refus"_s,
                                .answered = *PartialDate::parse(u"2026-10-15"_s)});
    const QString sheet = plain(book.sheet(u"protection"_s));
    INFO(sheet.toStdString());
    CHECK(sheet.contains(u"une réponse est notée, le 15 octobre 2026"_s));
    CHECK_FALSE(sheet.contains(u"25 octobre 2026"_s));
}

TEST_CASE("Where the three months of words of unknown motive are over, every paper says that a year may run",
          "[report][deadlines]")
{
    Casebook book;
    Propos said = words("2026-08-01", Audience::Kind::Public, insult);
    said.discriminatory = GENERATE(Answer::Unknown, Answer::Yes);
    book.record(u"propos"_s, said);
    for (const QString &paper : papersOf(book) + QStringList{plain(book.text(Recipient::Procureur))}) {
        INFO(paper.toStdString());
        CHECK(paper.contains(u"si le mobile discriminatoire est retenu"_s));
        CHECK((paper.contains(u"1er août 2027"_s) || paper.contains(u"1er août. 2027"_s)));
        CHECK_FALSE(paper.contains(u"délai écoulé le"_s));
    }
}

TEST_CASE("A month of which the year may not be over stands on every paper", "[report][deadlines]")
{
    Casebook book;
    Propos said = words("2025-11", Audience::Kind::Public, insult);
    said.discriminatory = Answer::Yes;
    book.record(u"propos"_s, said);
    for (const QString &paper : papersOf(book) + QStringList{plain(book.text(Recipient::Procureur))}) {
        INFO(paper.toStdString());
        CHECK((paper.contains(u"30 novembre 2025"_s) || paper.contains(u"30 novembre 2026"_s) ||
               paper.contains(u"30 nov. 2026"_s)));
    }
}

TEST_CASE("The first last day is that which ends first, with the earlier one that an act may not have moved",
          "[report][deadlines]")
{
    Casebook book;
    Propos moved = words("2026-09-01", Audience::Kind::Public, insult);
    Propos running = words("2026-09-10", Audience::Kind::Public, insult);
    running.id = u"q"_s;
    book.record(u"propos"_s, moved);
    book.record(u"propos"_s, running);
    book.record(
        u"step"_s,
        Step{.id = u"s"_s, .kind = u"citation-directe"_s, .sent = *PartialDate::parse(u"2026-11-10"_s), .concerns = {u"p"_s}});
    for (const QString &paper : papersOf(book)) {
        INFO(paper.toStdString());
        CHECK(paper.contains(u"10 décembre 2026, à minuit (et dès le 1er décembre 2026, à minuit, pour "_s));
        CHECK_FALSE(paper.contains(u"date prudente le 9 février 2027"_s));
    }
    CHECK(plain(book.text(Recipient::Procureur)).contains(u"Premier terme : date prudente le 9 décembre 2026"_s));
}

TEST_CASE("A last day of one fact is not told of all", "[report][deadlines]")
{
    Casebook book;
    Propos early = words("2026-08", Audience::Kind::Public, insult);
    early.verbatim = u"vieux mots"_s;
    Propos late = words("2026-11-05", Audience::Kind::Public, insult);
    late.id = u"q"_s;
    book.record(u"propos"_s, early);
    book.record(u"propos"_s, late);
    for (const QString &kind : {u"fait-etablissement"_s, u"discipline"_s, u"rsst"_s}) {
        const QString sheet = plain(book.sheet(kind));
        INFO(sheet.toStdString());
        CHECK(sheet.contains(u"vieux mots"_s));
        CHECK_FALSE(sheet.contains(u"ensemble des faits"_s));
    }
}

TEST_CASE("The lawyer is told of the days to go to court against a refusal", "[report][deadlines]")
{
    Casebook book;
    book.record(u"step"_s, Step{.id = u"s"_s,
                                .kind = u"protection-fonctionnelle"_s,
                                .received = *PartialDate::parse(u"2026-08-01"_s),
                                .answer = u"Refus"_s,
                                .answered = *PartialDate::parse(u"2026-09-30"_s)});
    const auto told = u"deux mois pour saisir le tribunal administratif"_s;
    CHECK(plain(book.letter(u"avocat"_s)).contains(told));
    CHECK(plain(book.letter(u"avocat"_s)).contains(u"dernier jour légal le 30 novembre 2026"_s));
    CHECK_FALSE(plain(book.letter(u"plainte"_s)).contains(told));
}

TEST_CASE("When it happened is not said of words without a date", "[report][letters]")
{
    Casebook book;
    book.record(u"propos"_s, words("2026-06-25", Audience::Kind::Public, insult));
    Propos undated = words("", Audience::Kind::Public, insult);
    undated.id = u"q"_s;
    book.record(u"propos"_s, undated);
    CHECK(plain(book.letter(u"plainte"_s)).contains(u"deux propos, le 25 juin 2026 ou à une date inconnue"_s));
}

TEST_CASE("The year of what an act moved is told with its own day without the act", "[report][deadlines]")
{
    for (const Answer motive : {Answer::Yes, Answer::Unknown}) {
        Casebook book;
        Propos said = words("2026-08-10", Audience::Kind::Public, insult);
        said.discriminatory = motive;
        book.record(u"propos"_s, said);
        book.record(u"step"_s, Step{.id = u"s"_s, .kind = u"plainte-cpc"_s, .sent = *PartialDate::parse(u"2026-11-05"_s)});
        const QString letter = plain(book.letter(u"plainte"_s));
        INFO(letter.toStdString());
        CHECK(letter.count(u"10 août 2027"_s) == 1);
        CHECK(letter.contains(u"5 novembre 2027, compté de cet acte, sinon le 10 août 2027"_s) == (motive == Answer::Yes));
    }
}
