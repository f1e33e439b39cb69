// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework.h"

using namespace appui;
using namespace Qt::StringLiterals;
using appui::test::Desk;

namespace {

const QByteArray header = "fichier;intitule;url;plateforme;auteur;publie_le;constate_le;visible;propos\n";

} // namespace

TEST_CASE("The log tells an exhibit's words, its acts and their authors", "[casework]")
{
    Desk desk;
    const auto report =
        desk.import({desk.file(u"a.txt"_s, "a"), desk.file(u"b.txt"_s, "b"), desk.file(u"c.txt"_s, "c")},
                    header + "a.txt;Un fil;https://x.example/1;Chirper;Nono;2026-11-10;2026-11-11;public;« nulle » 😂\n"
                             "a.txt;;;Chirper;Nono;2026-10;;groupe 31;on sait où elle habite\n"
                             "b.txt;Certificat;;;;2026-11-13;;;\n"
                             "c.txt;Porte;;;inconnu;;;;SALE PROF\n");
    CHECK_FALSE(report.hasProblems());
    const Dossier &dossier = desk.dossier();

    const Exhibit *thread = dossier.exhibitNumbered(1);
    CHECK(thread->title == u"Un fil"_s);
    CHECK(thread->url == u"https://x.example/1"_s);
    CHECK(thread->seen.value() == u"2026-11-11"_s);
    const auto words = dossier.proposShownBy(thread->id);
    REQUIRE(words.size() == 2);
    CHECK(words[0]->verbatim == u"« nulle » 😂"_s);
    CHECK(words[1]->published.value() == u"2026-10"_s);
    CHECK(words[1]->audience == Audience{Audience::Kind::Group, 31});
    CHECK(words[0]->author == words[1]->author);
    CHECK(dossier.parties.size() == 1);
    CHECK(dossier.parties.find(words[0]->author)->account == u"Nono"_s);

    CHECK(dossier.proposShownBy(dossier.exhibitNumbered(2)->id).empty());
    const auto acts = dossier.eventsShownBy(dossier.exhibitNumbered(2)->id);
    REQUIRE(acts.size() == 1);
    CHECK(acts[0]->what == u"Certificat"_s);
    CHECK(acts[0]->date.value() == u"2026-11-13"_s);

    const auto door = dossier.proposShownBy(dossier.exhibitNumbered(3)->id);
    REQUIRE(door.size() == 1);
    CHECK(door[0]->author.isEmpty());
}

TEST_CASE("The same log read again doubles nothing and writes nothing", "[casework]")
{
    Desk desk;
    const QByteArray log = test::contentOf(test::samplePath(u"pieces.csv"_s));
    QStringList paths;
    for (const auto name : {u"01-chirper-fil.png", u"07-porte-salle-204.jpg", u"12-certificat.pdf", u"16-sms-recopie.txt",
                            u"17-copie exacte (2) – été.png"})
        paths.append(test::samplePath(QString::fromUtf16(name)));
    desk.import(paths, log);
    const Head head = desk.store().head();
    CHECK(desk.dossier().propos.size() == 3);
    CHECK(desk.dossier().events.size() == 1);
    desk.import(paths, log);
    CHECK(desk.store().head() == head);
}

TEST_CASE("What a log said can be taken back, and the exhibits stay", "[casework]")
{
    Desk desk;
    const auto report = desk.import({test::samplePath(u"01-chirper-fil.png"_s), test::samplePath(u"12-certificat.pdf"_s)},
                                    test::contentOf(test::samplePath(u"pieces.csv"_s)));
    CHECK(report.facts == desk.dossier().propos.size() + desk.dossier().events.size());
    REQUIRE(report.facts > 1);
    const Dossier told = desk.dossier();
    REQUIRE(desk.store().record(report.takesBack));
    const Dossier &after = desk.dossier();
    CHECK(after.propos.isEmpty());
    CHECK(after.events.isEmpty());
    CHECK(after.parties.isEmpty());
    REQUIRE(after.exhibits.size() == 2);
    CHECK(after.exhibitNumbered(1)->title == u"01-chirper-fil"_s);
    CHECK(after.exhibitNumbered(1)->url.isEmpty());
    CHECK(after.exhibitNumbered(2)->recipients == told.exhibitNumbered(2)->recipients); // what is medical stays so
    REQUIRE(desk.store().record(report.logged));
    CHECK(desk.dossier().exhibits == told.exhibits);
    CHECK(desk.dossier().propos.size() == told.propos.size());
}

TEST_CASE("The same words at another date are other words", "[casework]")
{
    Desk desk;
    desk.import({desk.file(u"a.txt"_s, "a")}, header + "a.txt;;;Chirper;Nono;2026-11-10T10:01;;;sale prof\n"
                                                       "a.txt;;;Chirper;Nono;2026-11-10T10:02;;;sale prof\n"
                                                       "a.txt;;;Chirper;Nono;2026-11-10T10:02;;;sale prof\n"
                                                       "a.txt;;;Chirper;Kevk;2026-11-10T10:02;;;sale prof\n");
    CHECK(desk.dossier().propos.size() == 3);
}

TEST_CASE("A row fills what is empty and says so where the dossier says otherwise", "[casework]")
{
    Desk desk;
    const QString file = desk.file(u"a.txt"_s, "a");
    desk.import({file}, header + "a.txt;Un fil;https://x.example/1;;;;;;des mots\n");
    const auto report = desk.import({}, header + "a.txt;Autre titre;;Chirper;;2026-11-10;;public;des mots\n");
    REQUIRE(report.outcomes.size() == 1);
    CHECK(report.outcomes.first().kind == ImportOutcome::Kind::LogProblem);
    CHECK(report.outcomes.first().line == 2);
    const Exhibit *exhibit = desk.dossier().exhibitNumbered(1);
    CHECK(exhibit->title == u"Un fil"_s);
    CHECK(exhibit->platform == u"Chirper"_s);
    const auto words = desk.dossier().proposShownBy(exhibit->id);
    REQUIRE(words.size() == 1);
    CHECK(words[0]->published.value() == u"2026-11-10"_s);
    CHECK(words[0]->audience.kind == Audience::Kind::Public);
}

TEST_CASE("Rows of a double go to the exhibit it is a double of", "[casework]")
{
    Desk desk;
    desk.import({desk.file(u"a.txt"_s, "a"), desk.file(u"b.txt"_s, "a")}, header + "b.txt;;;;;;;;des mots\n");
    CHECK(desk.dossier().proposShownBy(desk.dossier().exhibitNumbered(1)->id).size() == 1);
}

TEST_CASE("A row finds its file in spite of letters, accents and folders written another way", "[casework]")
{
    Desk desk;
    const QString composed = u"\u00e9t\u00e9.txt"_s;
    const auto report = desk.import({desk.file(u"IMG_1.txt"_s, "a"), desk.file(composed, "b")},
                                    header + "img_1.TXT;;;;;;;;un\n" + "captures\\e\u0301te\u0301.txt;;;;;;;;deux\n");
    CHECK_FALSE(report.hasProblems());
    CHECK(desk.dossier().proposShownBy(desk.dossier().exhibitNumbered(1)->id).size() == 1);
    CHECK(desk.dossier().proposShownBy(desk.dossier().exhibitNumbered(2)->id).size() == 1);
}

TEST_CASE("A row without its file is reported with its line, and the rest goes in", "[casework]")
{
    Desk desk;
    const auto report = desk.import({desk.file(u"a.txt"_s, "a")}, header + "absent.png;;;;;;;;perdus\n"
                                                                           "a.txt;;;;;2026-13-45;;;gardés\n");
    REQUIRE(report.outcomes.size() == 3);
    CHECK(report.outcomes[1].line == 2);
    CHECK(report.outcomes[1].message.contains(u"absent.png"_s));
    CHECK(report.outcomes[2].line == 3);
    CHECK(desk.dossier().propos.size() == 1);
}

TEST_CASE("A row that could mean two exhibits is not told to either", "[casework]")
{
    Desk desk;
    QDir(desk.path({})).mkpath(u"x"_s);
    const auto report =
        desk.import({desk.file(u"a.txt"_s, "un"), desk.file(u"x/a.txt"_s, "deux")}, header + "a.txt;;;;;;;;des mots\n");
    CHECK(report.hasProblems());
    CHECK(desk.dossier().propos.isEmpty());
}

TEST_CASE("An author is one party for each account of a platform", "[casework]")
{
    Desk desk;
    QList<Change> changes;
    const QString first = authorParty(desk.dossier(), u"@zor0_54"_s, u"Chirper"_s, changes);
    CHECK(authorParty(desk.dossier(), u"@zor0_54"_s, u"chirper"_s, changes) == first);
    CHECK(changes.size() == 1);
    REQUIRE(desk.store().record(changes));
    changes.clear();
    CHECK(authorParty(desk.dossier(), u"@zor0_54"_s, u"Chirper"_s, changes) == first);
    CHECK(authorParty(desk.dossier(), {}, u"Chirper"_s, changes).isEmpty());
    CHECK(authorParty(desk.dossier(), u"Inconnu"_s, {}, changes).isEmpty());
    CHECK(changes.isEmpty());
    CHECK(authorParty(desk.dossier(), u"@zor0_54"_s, u"VidTube"_s, changes) != first);
    CHECK(authorParty(desk.dossier(), u"Zor0_54"_s, u"Chirper"_s, changes) != first);
}
