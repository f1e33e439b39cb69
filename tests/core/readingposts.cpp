// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/posts_p.h"

#include "support/catch.h"
#include "support/testdata.h"

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

QList<TextLine> storedLines(const QString &name, double scale = 1, double top = 0)
{
    return linesOf(contentOf(dataPath(u"reading/"_s + name)), scale, top).value();
}

/** A line as a reader gives it: letters of 20 pixels; two spaces make a wide gap. */
TextLine line(double x, double y, const QString &text, double height = 20)
{
    TextLine made;
    for (const QString &word : text.split(u' ')) {
        const double width = double(word.size()) * height * 0.5;
        if (!word.isEmpty())
            made.words.append({word, {x, y, width, height}, 95});
        x += word.isEmpty() ? height * 1.5 : width + height * 0.3;
    }
    return made;
}

QList<Post> posts(const QList<TextLine> &lines)
{
    return postsIn(lines, {600, 1200});
}

std::string words(const QList<Post> &all, qsizetype index)
{
    return all.value(index).words.toStdString();
}

} // namespace

TEST_CASE("The posts of a feed are whole: account, date, words and region", "[reading]")
{
    const QList<Post> all = postsIn(storedLines(u"feed.tsv"_s), {1080, 2340});
    REQUIRE(all.size() == 9);
    const QStringList accounts{u"@zor0_54"_s,           u"@la6emeb"_s,   u"@ptitloup57"_s,
                               u"@fontanel_la_nulle"_s, u"@x_ano_x"_s,   u"@kevk_college"_s,
                               u"@parent_furax"_s,      u"@nono54000"_s, u"@zor0_54"_s};
    const QStringList dates{u"2026-11-03T08:00"_s, u"2026-11-04T09:13"_s, u"2026-11-05T10:26"_s,
                            u"2026-11-06T11:39"_s, u"2026-11-07T12:52"_s, u"2026-11-08T13:05"_s,
                            u"2026-11-09T14:18"_s, u"2026-11-10T15:31"_s, u"2026-11-11T16:44"_s};
    for (qsizetype i = 0; i < all.size(); ++i) {
        INFO(i);
        CHECK(all[i].account.toStdString() == accounts[i].toStdString());
        CHECK(all[i].date.value() == dates[i]);
        CHECK(all[i].date.source() == PartialDate::Source::Displayed);
        CHECK(QRectF(0, 0, 1, 1).contains(all[i].region));
        CHECK(all[i].isCut == (i == 8));
        if (i > 0)
            CHECK(all[i].region.top() >= all[i - 1].region.bottom());
    }
    CHECK(words(all, 0) == "j'ai filmé le cours de ce matin, regardez la vidéo");
    CHECK(words(all, 2) == "on sait où elle habite, rue des Tilleuls, attention à toi madame...");
    CHECK(words(all, 3) == "demain on t'attend à la sortie");
    CHECK(words(all, 7) == "franchement elle mérite de se faire virer");
    CHECK(all[3].name == u"Mme Fontanel OFFICIELLE"_s);
    CHECK(all[3].shownDate == u"6 nov. 2026 à 11:39"_s);
}

TEST_CASE("Comments read at a larger scale, in a part of the picture, lie where they are", "[reading]")
{
    const QList<Post> all = postsIn(storedLines(u"comments.tsv"_s, 2.5, 547), {1366, 900});
    REQUIRE(all.size() == 3);
    CHECK(all[0].account == u"@ptitloup57"_s);
    CHECK(all[1].account == u"@fontanel_la_nulle"_s);
    CHECK(all[2].account == u"@x_ano_x"_s);
    CHECK(words(all, 2) == "qui a la photo de la classe ? envoie en MP");
    CHECK(all[0].region.top() > 0.59);
    CHECK(all[0].region.bottom() < 0.68);
}

TEST_CASE("Messages end with their hour, which is no date", "[reading]")
{
    const QList<Post> all = postsIn(storedLines(u"messages.tsv"_s), {1080, 2340});
    REQUIRE(all.size() == 7);
    CHECK(all[0].account.startsWith(u"Zor0"));
    CHECK(words(all, 0) == "Mme Fontanel est la pire prof du collège, une vraie nulle");
    CHECK(words(all, 1) == "elle a frappé un élève, je l'ai vu de mes yeux (c'est faux mais partagez)");
    CHECK(all[3].account == u"Mme Fontanel OFFICIELLE"_s);
    CHECK(words(all, 6) == "demain on t'attend à la sortie");
    for (const Post &post : all)
        CHECK(post.date.isEmpty());
    CHECK(all[4].shownDate == u"17:36"_s);
}

TEST_CASE("An hour on the last line, and the day above, make a date", "[reading]")
{
    const auto all =
        posts({line(200, 10, u"lundi 9 novembre 2026"_s), line(40, 100, u"KevK"_s), line(40, 124, u"tu vas voir demain  17:18"_s),
               line(40, 200, u"Nono"_s), line(40, 224, u"on sait où tu gares"_s), line(40, 248, u"ta voiture  9:05"_s)});
    REQUIRE(all.size() == 2);
    CHECK(all[0].account == u"KevK"_s);
    CHECK(words(all, 0) == "tu vas voir demain");
    CHECK(all[0].date.value() == u"2026-11-09T17:18"_s);
    CHECK(words(all, 1) == "on sait où tu gares ta voiture");
    CHECK(all[1].date.value() == u"2026-11-09T09:05"_s);
}

TEST_CASE("Messages between two people show no name, and none is made up", "[reading]")
{
    const auto all =
        posts({line(40, 100, u"tu vas voir demain à la sortie"_s), line(40, 124, u"sale nulle"_s), line(240, 148, u"17:18"_s),
               line(300, 230, u"Bonjour, qui êtes-vous ?"_s), line(500, 254, u"17:20"_s)});
    REQUIRE(all.size() == 2);
    CHECK(all[0].account.isEmpty());
    CHECK(words(all, 0) == "tu vas voir demain à la sortie sale nulle");
    CHECK(words(all, 1) == "Bonjour, qui êtes-vous ?");
}

TEST_CASE("A date that counts from today is shown, not resolved", "[reading]")
{
    const auto all =
        posts({line(40, 100, u"@jean_d · il y a 2 h"_s), line(40, 124, u"prof nulle"_s), line(40, 150, u"J'aime  Répondre"_s),
               line(40, 200, u"@marie · hier à 17:05"_s), line(40, 224, u"démission"_s)});
    REQUIRE(all.size() == 2);
    CHECK(all[0].account == u"@jean_d"_s);
    CHECK(all[0].shownDate == u"il y a 2 h"_s);
    CHECK(all[0].date.isEmpty());
    CHECK(words(all, 0) == "prof nulle");
    CHECK(all[1].shownDate == u"hier à 17:05"_s);
    CHECK(all[1].date.isEmpty());
}

TEST_CASE("Where no handle is shown, the name above or beside the date is the account", "[reading]")
{
    SECTION("beside")
    {
        const auto all = posts({line(40, 100, u"KevK 05/11/2026 10:26"_s), line(40, 124, u"elle mérite de se faire virer"_s),
                                line(40, 200, u"Marie D. · 6 nov. 2026"_s), line(40, 224, u"laissez-la"_s)});
        REQUIRE(all.size() == 2);
        CHECK(all[0].account == u"KevK"_s);
        CHECK(all[0].date.value() == u"2026-11-05T10:26"_s);
        CHECK(all[1].account == u"Marie D."_s);
        CHECK(all[1].date.value() == u"2026-11-06"_s);
    }
    SECTION("above")
    {
        const auto all = posts({line(40, 100, u"Marie Dupont"_s), line(40, 122, u"5 novembre 2026, 10:26"_s),
                                line(40, 150, u"cette prof est une honte"_s), line(40, 180, u"J'aime  Commenter  Partager"_s)});
        REQUIRE(all.size() == 1);
        CHECK(all[0].account == u"Marie Dupont"_s);
        CHECK(all[0].date.value() == u"2026-11-05T10:26"_s);
        CHECK(words(all, 0) == "cette prof est une honte");
    }
}

TEST_CASE("One post alone has its handle above and its date below", "[reading]")
{
    const auto all =
        posts({line(40, 100, u"Jean Dupont"_s), line(40, 122, u"@jean_d"_s), line(40, 150, u"cette prof est une honte"_s),
               line(40, 180, u"10:26 PM · Nov 5, 2026"_s), line(40, 210, u"12  3  45"_s)});
    REQUIRE(all.size() == 1);
    CHECK(all[0].account == u"@jean_d"_s);
    CHECK(all[0].name == u"Jean Dupont"_s);
    CHECK(words(all, 0) == "cette prof est une honte");
    CHECK(all[0].date.value() == u"2026-11-05T22:26"_s);
    CHECK(all[0].date.typed() == u"10:26 PM · Nov 5, 2026"_s);
}

TEST_CASE("A handle or a date among the words begins no new post", "[reading]")
{
    const auto all = posts({line(40, 100, u"Jean @jean_d · 5 nov. 2026"_s), line(40, 124, u"va voir @fontanel elle est nulle"_s),
                            line(40, 148, u"j'ai vu @fontanel hier"_s), line(40, 172, u"rendez-vous le 9 novembre 2026"_s)});
    REQUIRE(all.size() == 1);
    CHECK(words(all, 0) == "va voir @fontanel elle est nulle j'ai vu @fontanel hier rendez-vous le 9 novembre 2026");
}

TEST_CASE("A picture taken for text is left out and said, never guessed", "[reading]")
{
    TextLine body = line(40, 124, u"une vraie nulle &"_s);
    body.words.last().confidence = 40;
    const auto all = posts({line(40, 100, u"Jean @jean_d · 5 nov. 2026"_s), body});
    REQUIRE(all.size() == 1);
    CHECK(words(all, 0) == "une vraie nulle");
    CHECK(all[0].hasUnreadSign);
    body.words.last().confidence = 95;
    CHECK(words(posts({line(40, 100, u"Jean @jean_d · 5 nov. 2026"_s), body}), 0) == "une vraie nulle &");
}

TEST_CASE("Emojis on a line of their own do not end the words", "[reading]")
{
    TextLine emojis = line(40, 148, u"& &"_s);
    for (TextWord &word : emojis.words)
        word.confidence = 20;
    const auto all =
        posts({line(40, 100, u"Jean @jean_d · 5 nov. 2026"_s), line(40, 124, u"cette prof"_s), emojis,
               line(40, 172, u"une honte"_s), line(40, 200, u"&  12  3"_s), line(40, 260, u"Accueil Recherche Moi"_s)});
    REQUIRE(all.size() == 1);
    CHECK(words(all, 0) == "cette prof une honte");
    CHECK(all[0].hasUnreadSign);
}

TEST_CASE("A letter or a page without posts proposes nothing", "[reading]")
{
    CHECK(posts({line(40, 100, u"Certificat médical initial"_s), line(40, 130, u"Je soussigné, docteur Martin, certifie"_s),
                 line(40, 160, u"avoir examiné Mme Fontanel"_s)})
              .isEmpty());
    CHECK(posts({}).isEmpty());
}

TEST_CASE("TSV that is none is refused", "[reading]")
{
    for (const QByteArray &wrong : {QByteArray(), QByteArray("Error in pixReadStream"), QByteArray("\x89PNG")}) {
        const auto lines = linesOf(wrong);
        REQUIRE_FALSE(lines);
        CHECK(lines.error().code == Error::Code::Io);
    }
    CHECK(linesOf("level\tpage_num\n5\tx\n5\t1\t1\t1\t1\t1\tleft\n")->isEmpty());
}
