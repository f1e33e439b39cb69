// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/interview.h"

#include "casework/change.h"
#include "gui/house.h"
#include "support/catch.h"
#include "support/testdata.h"

#include "models/lacks.h"
#include "pages/piecespage.h"
#include "pages/workspace.h"
#include "work/arrival.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

QWidget *focused(House &house, const char *name)
{
    auto *widget = named<QWidget>(house.window.get(), QString::fromLatin1(name));
    INFO(name);
    REQUIRE(widget->isVisible());
    REQUIRE(QApplication::focusWidget() == widget);
    return widget;
}

/** Types the answer, and goes on with Enter. */
void answer(House &house, const char *field, const QString &text)
{
    QWidget *widget = focused(house, field);
    QTest::keyClicks(widget, text);
    QTest::keyClick(widget, Qt::Key_Return, qobject_cast<QPlainTextEdit *>(widget) ? Qt::ControlModifier : Qt::NoModifier);
    house.settle();
}

/** A new dossier with one capture of words, of which everything before their date was told. */
void answerUpToTheDate(House &house)
{
    house.createDossier();
    house.window->workspace()->go(Station::Pieces);
    house.window->workspace()->pieces()->receive(Arrival{.paths = {samplePath(u"05-messagerie-groupe.png"_s)}});
    house.settle();
    click(house.window.get(), u"oneByOne"_s);
    answer(house, "askedUrl", u"https://chirper.example/zor0_54/status/1"_s);
    QTest::keyClick(focused(house, "isWords"), Qt::Key_Return);
    house.settle();
    answer(house, "askedText", u"on sait ou elle habite"_s);
}

} // namespace

TEST_CASE("The station itself leads out of the questions about its exhibits", "[gui]")
{
    House house;
    house.createExample();
    house.window->workspace()->go(Station::Pieces);
    click(house.window.get(), u"oneByOne"_s);
    auto *questions = named<QWidget>(house.window.get(), u"interviewPage"_s);
    REQUIRE(questions->isVisible());
    click(house.window.get(), u"station2"_s);
    CHECK_FALSE(questions->isVisible());
}

TEST_CASE("How the date is known is asked while it is typed", "[gui]")
{
    House house;
    answerUpToTheDate(house);

    QWidget *date = focused(house, "askedDate");
    auto *remembered = named<QWidget>(house.window.get(), u"askedSourceRemembered"_s);
    CHECK_FALSE(remembered->isVisible());
    QTest::keyClicks(date, u"05/11/2026"_s);
    CHECK(remembered->isVisible());
    click(house.window.get(), u"askedSourceRemembered"_s);
    house.settle();
    CHECK(house.dossier().propos.begin()->published.source() == PartialDate::Source::Remembered);
}

TEST_CASE("A date that can't be read holds the question, until it can or is not known", "[gui]")
{
    House house;
    answerUpToTheDate(house);

    answer(house, "askedDate", u"hier matin"_s);
    auto *date = qobject_cast<QLineEdit *>(focused(house, "askedDate")); // still asked
    REQUIRE(date);
    CHECK(date->text() == u"hier matin"_s);
    SECTION("it is mended")
    {
        date->selectAll();
        answer(house, "askedDate", u"9 novembre 2026"_s);
        CHECK(house.dossier().propos.begin()->published.tellsDay());
    }
    SECTION("it is not known")
    {
        click(house.window.get(), u"dontKnow"_s);
        house.settle();
        CHECK(house.dossier().propos.begin()->published.isEmpty());
    }
    focused(house, "askedAuthor");
}

TEST_CASE("An exhibit is told by keys alone, one question after another", "[gui]")
{
    House house;
    house.createDossier();
    house.window->workspace()->go(Station::Pieces);
    house.window->workspace()->pieces()->receive(
        Arrival{.paths = {samplePath(u"01-chirper-fil.png"_s), samplePath(u"05-messagerie-groupe.png"_s)}});
    house.settle();
    click(house.window.get(), u"oneByOne"_s);

    answer(house, "askedUrl", u"https://chirper.example/zor0_54/status/1"_s);
    QTest::keyClick(focused(house, "isWords"), Qt::Key_Return);
    house.settle();
    answer(house, "askedText", u"on sait ou elle habite"_s);
    answer(house, "askedDate", u"05/11/2026 10:26"_s);
    QTest::keyClicks(focused(house, "askedAuthor"), u"@ptitloup57"_s);
    click(house.window.get(), u"askedAudiencePublic"_s);
    house.settle();
    click(house.window.get(), u"nextQuestion"_s);
    house.settle();

    const Dossier &dossier = house.dossier();
    REQUIRE(dossier.propos.size() == 1);
    const Propos &propos = *dossier.propos.begin();
    CHECK(propos.verbatim == u"on sait ou elle habite"_s);
    CHECK(propos.published.value() == u"2026-11-05T10:26"_s);
    CHECK(dossier.parties.find(propos.author)->account == u"@ptitloup57"_s);
    CHECK(propos.audience.kind == Audience::Kind::Public);
    CHECK(dossier.exhibitNumbered(1)->url == u"https://chirper.example/zor0_54/status/1"_s);

    // The second exhibit: nothing is known of it, and that is an answer too.
    focused(house, "askedUrl");
    click(house.window.get(), u"dontKnow"_s);
    focused(house, "isWords");
    click(house.window.get(), u"dontKnow"_s);
    focused(house, "finishLater");
    CHECK(house.dossier().propos.size() == 1);
}

TEST_CASE("A question about words shows them, and a click beside the list of accounts reaches its target", "[gui]")
{
    House house;
    answerUpToTheDate(house);
    house.desk.record(u"author"_s,
                      [](const Dossier &) { return QList<Change>{addition(Party{.id = u"a"_s, .account = u"@ptitloup57"_s})}; });
    house.settle();
    auto *about = named<QLabel>(house.window.get(), u"askedWords"_s);
    CHECK(about->isVisible());
    CHECK(about->text().contains(u"on sait ou elle habite"_s));

    click(house.window.get(), u"dontKnow"_s);
    auto *author = qobject_cast<QLineEdit *>(focused(house, "askedAuthor"));
    CHECK(about->isVisible());
    QTest::keyClicks(author, u"@pti"_s);
    QAbstractItemView *list = author->completer()->popup();
    REQUIRE(eventually([&] { return list->isVisible(); }));
    QTest::qWait(100); // until the page has settled around it
    auto *everybody = named<QWidget>(house.window.get(), u"askedAudiencePublic"_s);
    const QPoint place = everybody->mapToGlobal(everybody->rect().center());
    QTest::mouseClick(list->windowHandle(), Qt::LeftButton, {}, list->mapFromGlobal(place));
    CHECK_FALSE(list->isVisible());
    house.settle();
    CHECK(house.dossier().propos.begin()->audience.kind == Audience::Kind::Public);
}

TEST_CASE("What was not online is asked for no address, now or later", "[gui]")
{
    House house;
    house.createDossier();
    house.window->workspace()->go(Station::Pieces);
    house.window->workspace()->pieces()->receive(Arrival{.paths = {samplePath(u"11-palette.png"_s)}});
    house.settle();
    click(house.window.get(), u"oneByOne"_s);
    focused(house, "askedUrl");
    click(house.window.get(), u"noPage"_s);
    house.settle();
    click(house.window.get(), u"isAct"_s);
    house.settle();
    REQUIRE(house.dossier().events.size() == 1);
    CHECK(house.dossier().events.begin()->answers.value(u"online"_s).toString() == u"no"_s);
    const Snapshot &snapshot = *house.desk.snapshot();
    const Exhibit &exhibit = *house.dossier().exhibitNumbered(1);
    CHECK_FALSE(lacksOf(snapshot, exhibit).contains(Lack::Address));
    CHECK(lacksOf(snapshot, exhibit).contains(Lack::Seen)); // the day alone is asked for
}

TEST_CASE("What is to complete and what is asked about are the same exhibits", "[gui]")
{
    House house;
    house.createExample();
    const Snapshot &snapshot = *house.desk.snapshot();
    QSet<QString> asked;
    for (const InterviewQuestion &question : openQuestions(snapshot))
        asked.insert(question.exhibit);
    QSet<QString> lacking;
    for (const Exhibit &exhibit : house.dossier().exhibits)
        if (!lacksOf(snapshot, exhibit).isEmpty())
            lacking.insert(exhibit.id);
    CHECK_FALSE(lacking.isEmpty());
    CHECK(asked == lacking);
}

TEST_CASE("The interview asks what is missing, and nothing twice", "[gui]")
{
    Snapshot snapshot;
    const auto add = [&](int number, const QString &url) {
        Exhibit exhibit;
        exhibit.id = u"e%1"_s.arg(number);
        exhibit.number = number;
        exhibit.mediaType = u"image/png"_s;
        exhibit.url = url;
        snapshot.dossier.exhibits.put(exhibit);
    };
    add(1, u"https://a.example/1"_s);
    add(2, {});
    snapshot.dossier.propos.put({.id = u"p"_s, .verbatim = u"x"_s, .exhibits = {u"e1"_s}});
    snapshot.link();
    using Topic = InterviewQuestion::Topic;
    CHECK(openQuestions(snapshot) == QList<InterviewQuestion>{{u"e1"_s, u"p"_s, Topic::Date},
                                                              {u"e1"_s, u"p"_s, Topic::People},
                                                              {u"e2"_s, {}, Topic::Place},
                                                              {u"e2"_s, {}, Topic::Kind}});
    Interview interview;
    interview.begin(snapshot, u"e2"_s);
    CHECK(interview.exhibitsLeft(snapshot) == 2);
    CHECK(interview.current()->topic == Topic::Place);
    interview.next(snapshot);
    interview.next(snapshot);
    CHECK(interview.current()->topic == Topic::Date); // round to the first exhibit
    interview.next(snapshot);
    interview.next(snapshot);
    CHECK(!interview.current());
    CHECK(interview.exhibitsLeft(snapshot) == 0);
    interview.previous();
    CHECK(interview.current()->topic == Topic::People);
}
