// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/house.h"
#include "support/catch.h"

#include "casework/change.h"
#include "models/mattermodel.h"
#include "models/questioning.h"
#include "pages/deadlinespage.h"
#include "pages/workspace.h"
#include "widgets/datefield.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTest>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

const QString words = u"p1"_s;

/** A dossier with one public insult, and a later fact of which nothing but the day is known. */
void createMatters(House &house)
{
    house.createDossier();
    const Propos insult{.id = words,
                        .verbatim = u"sale prof"_s,
                        .published = *PartialDate::parse(u"2026-11-03"_s),
                        .audience = {Audience::Kind::Public}};
    house.desk.record(u"words"_s, [insult](const Dossier &) {
        return QList<Change>{
            addition(insult),
            addition(Event{.id = u"f1"_s, .what = u"faux profil"_s, .date = *PartialDate::parse(u"2026-11-05"_s)})};
    });
    house.settle();
}

QTableView *tableOf(House &house)
{
    house.window->workspace()->go(Station::Deadlines);
    auto *table = named<QTableView>(house.window.get(), u"matterTable"_s);
    REQUIRE(eventually([table] { return table->model()->rowCount() == 2 && table->isVisible(); }));
    return table;
}

QString textOf(House &house, const QString &label)
{
    return named<QLabel>(house.window.get(), label)->text();
}

/** Presses Enter on that answer to the question that is asked. */
void answer(House &house, const QString &value)
{
    auto *button = named<QAbstractButton>(house.window.get(), u"answer-"_s + value);
    REQUIRE(button->isVisible());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    house.settle();
}

QString answerIn(House &house, const QString &question)
{
    return house.dossier().propos.find(words)->answers.value(question).toString();
}

} // namespace

TEST_CASE("The guided questions follow one another, and what was passed comes back another time", "[gui]")
{
    House house;
    Dossier dossier;
    Propos insult{.id = words, .verbatim = u"x"_s, .audience = {Audience::Kind::Public}};
    dossier.propos.put(insult);
    Questioning way(house.law);
    way.begin(*qualificationOf(dossier, words, house.law));
    const QString first = way.current();
    CHECK(!first.isEmpty());
    CHECK(!way.hasPrevious());
    CHECK(way.answered() == QStringList{u"audience"_s});
    way.next();
    CHECK(way.current() != first);
    way.previous();
    CHECK(way.current() == first);

    // An answer that brings a question of its own makes the way longer, and goes to it.
    way.ask(u"threat"_s);
    insult.answers.insert(u"threat"_s, u"death"_s);
    dossier.propos.put(insult);
    way.update(*qualificationOf(dossier, words, house.law));
    CHECK(way.current() == u"threat"_s);
    way.next();
    CHECK(way.current() == u"threat_written"_s);

    for (int i = 0; i < 200 && !way.current().isEmpty(); ++i)
        way.next();
    CHECK(way.current().isEmpty());
    way.begin(*qualificationOf(dossier, words, house.law));
    CHECK(way.current() == first);
}

TEST_CASE("A line is told by keys alone, and undone", "[gui]")
{
    House house;
    createMatters(house);
    QTableView *table = tableOf(house);
    CHECK(table->model()->index(0, MatterModel::ActBefore).data().toString() == u"2 Feb 2027"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    auto *panel = named<QWidget>(house.window.get(), u"matterPanel"_s);
    REQUIRE(panel->isVisible());
    REQUIRE(QApplication::focusWidget()->objectName().startsWith(u"about-"_s));
    const QWidget *goOn = named<QWidget>(house.window.get(), u"sorted"_s);
    CHECK(goOn->visibleRegion().boundingRect() == goOn->rect()); // however many lines there are
    click(house.window.get(), u"skipSorting"_s);
    CHECK_FALSE(goOn->isVisible());
    REQUIRE(QApplication::focusWidget()->objectName().startsWith(u"answer-"_s));
    CHECK(textOf(house, u"guidedProgress"_s) == u"Fact 1 of 2"_s);
    const QString question = textOf(house, u"guidedQuestion"_s);

    answer(house, u"unknown"_s);
    CHECK(textOf(house, u"guidedProgress"_s) == u"Fact 1 of 2"_s); // it counts nothing that grows
    CHECK(textOf(house, u"guidedQuestion"_s) != question);
    CHECK(QApplication::focusWidget()->objectName().startsWith(u"answer-"_s));
    CHECK(house.dossier().propos.find(words)->answers.size() == 1);
    click(house.window.get(), u"previousGuided"_s);
    CHECK(textOf(house, u"guidedQuestion"_s) == question);
    house.desk.undo();
    house.settle();
    CHECK(house.dossier().propos.find(words)->answers.isEmpty());

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(!panel->isVisible());
    CHECK(QApplication::focusWidget() == table);
}

TEST_CASE("Saying at once what it is about spares the questions that do not matter", "[gui]")
{
    House house;
    createMatters(house);
    QTableView *table = tableOf(house);
    QWidget *window = house.window.get();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    const auto left = [&house] { return qualificationOf(house.dossier(), words, house.law)->openQuestions.size(); };
    const auto before = left();
    for (const QString &id : {u"about-insult"_s, u"about-threat"_s}) {
        auto *line = named<QAbstractButton>(window, id);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Space);
        CHECK(line->isChecked());
    }
    click(window, u"sorted"_s);
    house.settle();
    CHECK(answerIn(house, u"insult"_s) == u"yes"_s);
    CHECK(answerIn(house, u"threat"_s).isEmpty()); // which one is still to be said
    CHECK(answerIn(house, u"false_account"_s) == u"no"_s);
    CHECK(left() * 2 < before);
    CHECK(!named<QWidget>(window, u"sortingCard"_s)->isVisible());
    CHECK(QApplication::focusWidget()->objectName().startsWith(u"answer-"_s));
    // One act, undone as one; the list then comes back.
    house.desk.undo();
    house.settle();
    CHECK(house.dossier().propos.find(words)->answers.isEmpty());
}

TEST_CASE("Answers bring what may apply, and the choice is the lawyer's", "[gui]")
{
    House house;
    createMatters(house);
    tableOf(house);
    click(house.window.get(), u"openMatter"_s);
    click(house.window.get(), u"skipSorting"_s);
    const auto ask = [&](const QString &id) {
        for (int i = 0; i < 60 && textOf(house, u"guidedQuestion"_s) != house.law.question(id)->text; ++i)
            click(house.window.get(), u"laterGuided"_s);
        REQUIRE(textOf(house, u"guidedQuestion"_s) == house.law.question(id)->text);
    };
    ask(u"insult"_s);
    answer(house, u"yes"_s);
    ask(u"work"_s);
    answer(house, u"yes"_s);
    CHECK(answerIn(house, u"insult"_s) == u"yes"_s);
    CHECK(named<QWidget>(house.window.get(), u"candidate-inj_pub_fp"_s)->isVisible());

    auto *choice = named<QComboBox>(house.window.get(), u"chosenOffence"_s);
    CHECK(choice->currentIndex() == 0);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    house.settle();
    CHECK(answerIn(house, u"qualification"_s) == u"inj_pub_fp"_s);
    QTest::keyClick(choice, Qt::Key_Up);
    house.settle();
    CHECK(answerIn(house, u"qualification"_s).isEmpty());
}

TEST_CASE("The dates go to a calendar, neutral unless it is asked for", "[gui]")
{
    House house;
    createMatters(house);
    tableOf(house);
    house.prompter.place = house.path(u"dates.ics"_s);
    const auto written = [&] {
        click(house.window.get(), u"addToCalendar"_s);
        QFile file(house.prompter.place);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll()).remove(u"\r\n "_s);
    };
    const QString neutral = written();
    CHECK(neutral.contains(u"DTSTART;VALUE=DATE:20270202"_s));
    CHECK(!neutral.contains(u"sale prof"_s));
    named<QCheckBox>(house.window.get(), u"calendarDetailed"_s)->setChecked(true);
    CHECK(written().contains(u"sale prof"_s));
}

TEST_CASE("A step is noted, told in place, followed by its dates, and removed", "[gui]")
{
    House house;
    createMatters(house);
    QWidget *window = house.window.get();
    house.window->workspace()->go(Station::Steps);
    REQUIRE(eventually([window] {
        const auto *there = window->findChild<QAbstractButton *>(u"note-protection-fonctionnelle"_s);
        return there && there->isVisible();
    }));
    auto *note = named<QAbstractButton>(window, u"note-protection-fonctionnelle"_s);
    note->setFocus();
    QTest::keyClick(note, Qt::Key_Space);
    house.settle();
    REQUIRE(house.dossier().steps.size() == 1);
    REQUIRE(QApplication::focusWidget() == named<QWidget>(window, u"step1To"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Recteur"_s);
    fill(window, u"step1Sent"_s, u"14/11/2026"_s);
    fill(window, u"step1Received"_s, u"16/11/2026"_s);
    auto *concerns = named<QListWidget>(window, u"step1Concerns"_s);
    REQUIRE(concerns->count() == 2);
    concerns->setFocus();
    concerns->setCurrentRow(0);
    QTest::keyClick(concerns, Qt::Key_Space);
    house.settle();
    Step step = *house.dossier().steps.begin();
    CHECK(step.kind == u"protection-fonctionnelle"_s);
    CHECK(step.to == u"Recteur"_s);
    CHECK(step.received.value() == u"2026-11-16"_s);
    CHECK(step.concerns == QStringList{words});
    const auto follows = [window](const QString &text) {
        const auto labels = named<QWidget>(window, u"step1"_s)->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->text().contains(text); });
    };
    CHECK(eventually([&] { return follows(u"16 January 2027"_s); }));

    fill(window, u"step1Received"_s, u"12/11/2026"_s);
    CHECK(shows(window, u"This is before the day on which it was sent."_s));
    fill(window, u"step1Sent"_s, u"1/12/2026"_s);
    CHECK(shows(window, u"This date is still to come."_s));
    house.settle();

    fill(window, u"step1Receipt"_s, u"99"_s);
    house.settle();
    CHECK(house.dossier().steps.begin()->receipt.isEmpty());

    // A second one of the same kind; the first goes, once that was confirmed.
    click(window, u"note-protection-fonctionnelle"_s);
    house.settle();
    CHECK(house.dossier().steps.size() == 2);
    click(window, u"step1Remove"_s);
    house.settle();
    CHECK(house.dossier().steps.size() == 2);
    house.prompter.confirms = true;
    click(window, u"step1Remove"_s);
    house.settle();
    REQUIRE(house.dossier().steps.size() == 1);
    CHECK(house.dossier().steps.begin()->id != step.id);
}

TEST_CASE("Thousands of facts are reckoned beside the window", "[gui]")
{
    House house;
    house.createDossier();
    auto snapshot = std::make_shared<Snapshot>();
    for (int i = 0; i < 3000; ++i)
        snapshot->dossier.propos.put({.id = u"p%1"_s.arg(i),
                                      .verbatim = u"x"_s,
                                      .published = *PartialDate::parse(u"2026-11-03"_s),
                                      .audience = {Audience::Kind::Public},
                                      .answers = {{u"insult"_s, u"yes"_s}}});
    QElapsedTimer clock;
    clock.start();
    const ReckoningPtr reckoning = reckon(snapshot, house.law, house.desk.now());
    WARN("reckoned 3000 facts in " << clock.elapsed() << " ms");
    MatterModel model(house.law);
    clock.restart();
    model.setReckoning(reckoning);
    CHECK(model.rowCount() == 3000);
    CHECK(clock.elapsed() < 50);
}

TEST_CASE("Steps that no answer advises are folded, and a known status shortens their list", "[gui]")
{
    House house;
    house.createDossier();
    QWidget *window = house.window.get();
    house.window->workspace()->go(Station::Steps);
    const auto built = [&](const QString &name) { return window->findChild<QAbstractButton *>(name) != nullptr; };
    REQUIRE(eventually([&] { return built(u"note-autre"_s); }));
    auto *others = named<QToolButton>(window, u"otherSteps"_s);
    CHECK(named<QWidget>(window, u"note-plainte-simple"_s)->isVisible());
    CHECK_FALSE(named<QWidget>(window, u"note-autre"_s)->isVisible());
    const QString long_ = others->text();

    others->setFocus();
    QTest::keyClick(others, Qt::Key_Space);
    CHECK(named<QWidget>(window, u"note-autre"_s)->isVisible());
    CHECK(named<QWidget>(window, u"note-accident-travail"_s)->isVisible());
    CHECK(named<QLabel>(window, u"whatShortens"_s)->isVisible());

    click(window, u"sayStatus"_s);
    CHECK(named<QWidget>(window, u"situationPage"_s)->isVisible());
    house.desk.record(u"status"_s, draftOf<Profile>(&Dossier::profile, [](Profile &profile) {
                          profile.victim.status = u"professeure certifiée, titulaire"_s;
                      }));
    house.settle();
    house.window->workspace()->go(Station::Steps);
    REQUIRE(eventually([&] { return !built(u"note-accident-travail"_s) && built(u"note-autre"_s); }));
    CHECK_FALSE(named<QLabel>(window, u"whatShortens"_s)->isVisible());
    CHECK(others->text() != long_);
}

TEST_CASE("Return in a line of the situation goes on to the next", "[gui]")
{
    House house;
    house.createDossier();
    QWidget *window = house.window.get();
    house.window->workspace()->go(Station::Situation);
    window->activateWindow();
    auto *title = named<QLineEdit>(window, u"dossierTitle"_s);
    title->setFocus();
    QTest::keyClicks(title, u"Autre"_s);
    QTest::keyClick(title, Qt::Key_Return);
    house.settle();
    CHECK(house.dossier().heading.title.contains(u"Autre"_s));
    CHECK(QApplication::focusWidget() == named<QWidget>(window, u"dossierZone"_s));
}

TEST_CASE("The school is not asked for twice", "[gui]")
{
    House house;
    house.createDossier();
    QWidget *window = house.window.get();
    house.window->workspace()->go(Station::Situation);
    fill(window, u"school"_s, u"Collège Callot, 54000 Nancy"_s);
    house.settle();
    const auto choose = [&](const QString &kind) {
        auto *choice = named<QAbstractButton>(window, u"addressKind"_s + kind);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Space);
        house.settle();
    };
    choose(u"ThirdParty"_s);
    CHECK(house.dossier().profile.victim.declaredAddress.isEmpty());
    choose(u"Professional"_s);
    CHECK(house.dossier().profile.victim.declaredAddress == u"Collège Callot, 54000 Nancy"_s);
}
