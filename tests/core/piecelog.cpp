// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/piecelog.h"

#include "support/catch.h"
#include "support/testdata.h"

using namespace Qt::StringLiterals;
using namespace appui;
using namespace appui::test;

namespace {

PieceLog logOf(const QByteArray &bytes)
{
    const auto log = readPieceLog(bytes);
    REQUIRE(log);
    return *log;
}

QList<int> problemLines(const PieceLog &log)
{
    QList<int> lines;
    for (const LogProblem &problem : log.problems)
        lines.append(problem.line);
    return lines;
}

} // namespace

TEST_CASE("The sample log is read whole", "[piecelog]")
{
    const PieceLog log = logOf(contentOf(samplePath(QStringLiteral("pieces.csv"))));
    CHECK(log.problems.isEmpty());
    REQUIRE(log.rows.size() == 12);

    const LogRow &first = log.rows.first();
    CHECK(first.line == 2);
    CHECK(first.fileName == u"01-chirper-fil.png"_s);
    CHECK(first.title == u"Fil de messages injurieux"_s);
    CHECK(first.url == u"https://chirper.example/zor0_54/status/178245590231"_s);
    CHECK(first.platform == u"Chirper"_s);
    CHECK(first.author == u"Nono"_s);
    CHECK(first.published.value() == u"2026-11-10T15:31+01:00"_s);
    CHECK(first.seen.value() == u"2026-11-11T19:05+01:00"_s);
    CHECK(first.audience == Audience{Audience::Kind::Public, 0});
    CHECK(first.words == u"franchement elle mérite de se faire virer"_s);

    CHECK(log.rows[2].published.value() == u"2026-10"_s);
    CHECK(log.rows[3].words == u"« trop nulle », « incapable », « on va te crever les pneus »"_s);
    CHECK(log.rows[5].audience == Audience{Audience::Kind::Group, 31});
    CHECK(log.rows[5].words.endsWith(u"😂"_s));
    CHECK(log.rows[7].audience == Audience{});
    CHECK(log.rows.last().line == 13);
}

TEST_CASE("A log is read in any encoding, with any separator and line end", "[piecelog]")
{
    const QByteArray variant =
        GENERATE(as<QByteArray>(), "fichier;auteur;propos\na.png;Zoé;été\n",
                 "\xEF\xBB\xBF"
                 "fichier;auteur;propos\r\na.png;Zoé;été\r\n",
                 "fichier;auteur;propos\ra.png;Zo\xE9;\xE9t\xE9", "propos,fichier,auteur\nété,a.png,Zoé\n",
                 "fichier\tauteur\tpropos\na.png\tZoé\tété\n", "sep=;\nfichier;auteur;propos\na.png;Zoé;été\n",
                 "\n\nFichier ; Auteur ; Propos\n;;\n a.png ; Zoé ;été;;\n");
    const PieceLog log = logOf(variant);
    CHECK(log.problems.isEmpty());
    REQUIRE(log.rows.size() == 1);
    CHECK(log.rows.first().fileName == u"a.png"_s);
    CHECK(log.rows.first().author == u"Zoé"_s);
    CHECK(log.rows.first().words == u"été"_s);
}

TEST_CASE("Words keep every quote and line they were typed with", "[piecelog]")
{
    const PieceLog log = logOf("fichier;propos;auteur\n"
                               "a.png;\"un;deux\r\ntrois \"\"quatre\"\"\";x\n"
                               "b.png;\"nulle\", \"incapable\";y\n"
                               "c.png;écran de 5\" cassé;z\n"
                               "d.png;\"jamais fermé;w\n"
                               "e.png;  deux espaces ;v\n");
    REQUIRE(log.rows.size() == 5);
    CHECK(log.rows[0].words == u"un;deux\ntrois \"quatre\""_s);
    CHECK(log.rows[0].line == 2);
    CHECK(log.rows[1].words == u"\"nulle\", \"incapable\""_s);
    CHECK(log.rows[1].line == 4);
    CHECK(log.rows[2].words == u"écran de 5\" cassé"_s);
    CHECK(log.rows[3].words == u"\"jamais fermé"_s);
    CHECK(log.rows[3].author == u"w"_s);
    CHECK(log.rows[4].words == u"  deux espaces "_s);
    CHECK(problemLines(log) == QList<int>{6});
}

TEST_CASE("What is wrong in one line is told with its number, and the rest goes in", "[piecelog]")
{
    const PieceLog log = logOf("fichier;publie_le;constate_le;visible;propos\n"
                               "a.png;31/02/2026;2026-11-05;public;\"deux\nlignes\"\n"
                               "b.png;2026-11-05;hier;tout le monde;x\n"
                               ";2026-11-05;;;x\n"
                               "c.png;2026-11-05;;;des mots; non protégés\n"
                               "d.png\n"
                               "\n"
                               "e.png;2026-11-05;;groupe 31;x\n");
    CHECK(problemLines(log) == QList<int>{2, 4, 4, 5, 6});
    REQUIRE(log.rows.size() == 4);
    CHECK(log.rows[0].published.isEmpty());
    CHECK(log.rows[0].seen.value() == u"2026-11-05"_s);
    CHECK(log.rows[0].words == u"deux\nlignes"_s);
    CHECK(log.rows[1].published.value() == u"2026-11-05"_s);
    CHECK(log.rows[1].seen.isEmpty());
    CHECK(log.rows[1].audience == Audience{});
    CHECK(log.rows[2].fileName == u"d.png"_s);
    CHECK(log.rows[2].line == 7);
    CHECK(log.rows[3].line == 9);
    CHECK(log.problems.first().message.contains(u"31/02/2026"_s));
}

TEST_CASE("Columns are found by their names", "[piecelog]")
{
    const PieceLog log = logOf("Intitulé;Publié le;couleur;FICHIER;fichier;\n"
                               "t;2026;rouge;a.png;b.png\n");
    CHECK(problemLines(log) == QList<int>{1, 1});
    CHECK(log.problems[0].message.contains(u"couleur"_s));
    CHECK(log.problems[1].message.contains(u"fichier"_s));
    REQUIRE(log.rows.size() == 1);
    CHECK(log.rows.first().title == u"t"_s);
    CHECK(log.rows.first().published.value() == u"2026"_s);
    CHECK(log.rows.first().fileName == u"a.png"_s);
}

TEST_CASE("A log without the column of the files is refused", "[piecelog]")
{
    const QByteArray bytes = GENERATE(as<QByteArray>(), "", "\n\n", "intitule;propos\nx;y\n", "nothing of the kind");
    const auto log = readPieceLog(bytes);
    REQUIRE_FALSE(log);
    CHECK(log.error().code == Error::Code::Invalid);
    CHECK_FALSE(log.error().message.isEmpty());
}
