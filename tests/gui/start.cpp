// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/house.h"
#include "support/catch.h"

#include "look/icon.h"
#include "models/contactwords.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

TEST_CASE("The first dossier comes with a tour of the stations, which can be left and taken again", "[gui]")
{
    House house;
    house.store.clear(); // a computer on which nothing was ever chosen
    house.settings.setLanguage(u"fr"_s);
    house.createDossier();
    QWidget *window = house.window.get();
    auto *tour = named<QWidget>(window, u"tour"_s);
    REQUIRE(tour->isVisible());
    CHECK(house.window->workspace()->station() == Station::Situation);
    click(window, u"tourNext"_s);
    CHECK(house.window->workspace()->station() == Station::Pieces);
    house.window->workspace()->go(Station::Steps); // nobody is led by the hand
    CHECK(named<QAbstractButton>(window, u"tourNext"_s)->text().contains(stationName(Station::Export)));

    click(window, u"tourLeave"_s);
    CHECK_FALSE(tour->isVisible());
    CHECK(house.settings.tourWasTaken());

    house.window->workspace()->takeTour();
    for (int i = 0; i < stationCount; ++i) {
        CHECK(int(house.window->workspace()->station()) == i);
        click(window, u"tourNext"_s);
    }
    CHECK_FALSE(tour->isVisible());
}

TEST_CASE("A dossier is begun by keys alone", "[gui]")
{
    House house;
    QWidget *window = house.window.get();
    auto *begin = named<QAbstractButton>(window, u"newDossier"_s);
    begin->setFocus();
    QTest::keyClick(begin, Qt::Key_Space);
    auto *title = named<QLineEdit>(window, u"newTitle"_s);
    REQUIRE(title->hasFocus());
    QTest::keyClicks(title, u"Notes: 2026/27"_s);
    QTest::keyClick(title, Qt::Key_Return);
    REQUIRE(eventually([&] { return house.desk.snapshot() != nullptr; }));
    CHECK(house.dossier().heading.title == u"Notes: 2026/27"_s);
    CHECK(QFile::exists(house.path(u"Notes 2026 27.appui"_s)));
    CHECK(house.window->workspace()->isVisible());
    CHECK(house.window->workspace()->station() == Station::Situation);
    CHECK(eventually([&] { return QApplication::focusWidget() == named<QWidget>(window, u"civility"_s); }));
}

TEST_CASE("A dossier that is open elsewhere is refused with a sentence", "[gui]")
{
    House first;
    first.createDossier();
    House second;
    second.window->openDossier(first.path(u"essai.appui"_s));
    REQUIRE(eventually([&] { return shows(second.window.get(), u"open in another window"_s); }));
    CHECK(!second.desk.snapshot());
}

TEST_CASE("Recent dossiers are offered, and opened by one press", "[gui]")
{
    House house;
    house.createDossier();
    click(house.window.get(), u"home"_s);
    REQUIRE(eventually([&] { return !house.desk.snapshot(); }));
    QTest::qWait(100);
    click(house.window.get(), u"recent1"_s);
    REQUIRE(eventually([&] { return house.desk.snapshot() != nullptr; }));
    CHECK(house.dossier().heading.title == u"Dossier d’essai"_s);
}

TEST_CASE("The first question leads to the numbers of the catalogue", "[gui]")
{
    House house;
    QWidget *window = house.window.get();
    CHECK(!shows(window, u"116 006"_s));
    click(window, u"inDanger"_s);
    for (const QString &number : {u"17"_s, u"112"_s, u"114"_s, u"3018"_s, u"116 006"_s})
        CHECK(shows(window, number));
    for (const FormerNumber &former : house.law.formerNumbers())
        CHECK(!shows(window, former.phone));
}

TEST_CASE("The panel of danger frightens nobody more than it must, in both languages, and Escape closes it", "[gui]")
{
    const QString language = GENERATE(u"fr"_s, u"en"_s);
    House house(language);
    QWidget *window = house.window.get();
    click(window, u"inDanger"_s);
    auto *panel = named<QWidget>(window, u"helpPanel"_s);
    CHECK_FALSE(shows(panel, u"à vérifier"_s));
    CHECK(shows(panel, u"114"_s));
    for (const Contact &contact : house.law.contacts()) {
        INFO(contact.id.toStdString());
        CHECK(!contact.forWhom.isEmpty());
        CHECK((contactwords::forWhom(contact) == contact.forWhom) <= (language == u"fr"_s));
        if (!contact.hours.isEmpty())
            CHECK((contactwords::hours(contact) == contact.hours) == (language == u"fr"_s));
    }
    for (const Warning &warning : house.law.warnings())
        if (warning.kind == Warning::Kind::Danger)
            CHECK((contactwords::text(warning) == warning.text) == (language == u"fr"_s));
    QTest::keyClick(named<QWidget>(window, u"inDanger"_s), Qt::Key_Escape);
    CHECK_FALSE(panel->isVisible());
}

TEST_CASE("What to do tonight and whom to call are scrolled by keys", "[gui]")
{
    House house;
    house.settings.setTextSize(200);
    QWidget *window = house.window.get();
    click(window, u"tonight"_s);
    house.settle();
    auto *pages = named<QAbstractScrollArea>(named<QWidget>(window, u"guidePage"_s), u"previewPages"_s);
    REQUIRE(eventually([&] { return pages->verticalScrollBar()->maximum() > 0; }));
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
    CHECK(pages->verticalScrollBar()->value() > 0);
    click(named<QWidget>(window, u"guidePage"_s), u"previewBack"_s);

    house.createDossier();
    click(window, u"helpNumbers"_s);
    auto *dialog = named<QWidget>(window, u"helpDialog"_s);
    REQUIRE(eventually([&] { return dialog->isVisible(); }));
    CHECK(dialog->height() <= window->screen()->availableSize().height());
    auto *area = named<QScrollArea>(dialog, u"dialogScroll"_s);
    area->setFixedHeight(160); // as on a screen that is too low
    REQUIRE(eventually([&] { return area->verticalScrollBar()->maximum() > 0; }));
    QTest::keyClick(named<QWidget>(dialog, u"closeHelp"_s), Qt::Key_PageDown);
    CHECK(area->verticalScrollBar()->value() > 0);
    click(dialog, u"closeHelp"_s);

    QTest::keyClick(window, Qt::Key_F1);
    auto *page = named<QTextBrowser>(window, u"helpText"_s);
    REQUIRE(eventually([&] { return page->hasFocus(); }));
    page->window()->resize(400, 200);
    REQUIRE(eventually([&] { return page->verticalScrollBar()->maximum() > 0; }));
    QTest::keyClick(page, Qt::Key_PageDown);
    CHECK(page->verticalScrollBar()->value() > 0);
}

TEST_CASE("The language changes without a restart, on every page", "[gui]")
{
    House house;
    house.createDossier();
    QWidget *window = house.window.get();
    auto *add = named<QAbstractButton>(window, u"addExhibit"_s);
    CHECK(add->text() == u"Add an exhibit"_s);
    house.settings.setLanguage(u"fr"_s);
    QTest::qWait(20);
    CHECK(add->text() == u"Ajouter une pièce"_s);
    CHECK(named<QLineEdit>(window, u"search"_s)->placeholderText() == u"Chercher"_s);
    house.settings.setLanguage(u"en"_s);
    QTest::qWait(20);
    CHECK(add->text() == u"Add an exhibit"_s);
}

TEST_CASE("Hiding clears the title and the screen at once, and comes back", "[gui]")
{
    QApplication::setWindowIcon(icon(u"alappui"_s));
    House house;
    house.createDossier();
    QWidget *window = house.window.get();
    CHECK(window->windowTitle().contains(u"Dossier d’essai"_s));
    QTest::keyClick(window, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(window->windowTitle() == u"Document"_s);
    CHECK(window->isMinimized());
    CHECK(!house.window->workspace()->isVisible());
    window->showNormal();
    CHECK(!house.window->workspace()->isVisible());
    SECTION("by the button")
    {
        click(window, u"returnFromHiding"_s);
    }
    SECTION("by a click anywhere")
    {
        QTest::mouseClick(named<QWidget>(window, u"hiddenPage"_s), Qt::LeftButton, {}, {20, 20});
    }
    SECTION("by a key")
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }
    CHECK(house.window->workspace()->isVisible());
    CHECK(window->windowTitle().contains(u"Dossier d’essai"_s));
    CHECK(window->testAttribute(Qt::WA_SetWindowIcon)); // or a window manager puts one of its own there
    CHECK(window->windowIcon().cacheKey() == QApplication::windowIcon().cacheKey());
    QApplication::setWindowIcon({});
}

TEST_CASE("What to do tonight is read, kept and left without any dossier", "[gui]")
{
    House house;
    QWidget *window = house.window.get();
    click(window, u"tonight"_s);
    house.settle();
    REQUIRE(named<QWidget>(window, u"guidePreview"_s)->isVisible());
    house.prompter.place = house.path(u"guide.pdf"_s);
    click(named<QWidget>(window, u"guidePage"_s), u"previewSave"_s);
    house.settle();
    QFile kept(house.path(u"guide.pdf"_s));
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.read(5) == "%PDF-");
    click(named<QWidget>(window, u"guidePage"_s), u"previewBack"_s);
    CHECK(named<QWidget>(window, u"newDossier"_s)->isVisible());
}
