// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/house.h"
#include "support/catch.h"

#include "widgets/imageview.h"

#include <QAbstractButton>
#include <QTest>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

TEST_CASE("A part of the screen is chosen and comes in as a capture, with its day to confirm", "[gui]")
{
    House house;
    house.createDossier();
    QWidget *window = house.window.get();
    house.window->workspace()->go(Station::Pieces);
    house.screens.picture = QImage(800, 600, QImage::Format_RGB32);
    house.screens.picture.fill(Qt::white);

    click(window, u"captureScreen"_s);
    CHECK(!window->isVisible());
    REQUIRE(eventually([&] { return window->isVisible() && !window->findChildren<QWidget *>(u"screenDialog"_s).isEmpty(); }));
    auto *dialog = named<QWidget>(window, u"screenDialog"_s);
    auto *view = named<ImageView>(dialog, u"picture"_s);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Return);
    house.settle();
    REQUIRE(house.dossier().exhibits.size() == 1);
    const Exhibit *exhibit = house.dossier().exhibitNumbered(1);
    CHECK(exhibit->provenance == Provenance::ScreenCaptured);
    CHECK(exhibit->facts.value(u"image.width"_s) == u"648"_s);
    CHECK(exhibit->facts.value(u"image.height"_s) == u"480"_s);
    CHECK(exhibit->seen.isEmpty());
    click(window, u"proposal1"_s);
    house.settle();
    CHECK(house.dossier().exhibitNumbered(1)->seen.value() == u"2026-11-22T18:42"_s);

    click(window, u"captureScreen"_s);
    REQUIRE(eventually([&] { return !window->findChildren<QWidget *>(u"screenDialog"_s).isEmpty(); }));
    QTest::keyClick(named<ImageView>(named<QWidget>(window, u"screenDialog"_s), u"picture"_s), Qt::Key_Escape);
    house.settle();
    CHECK(house.dossier().exhibits.size() == 1);
}

TEST_CASE("A screen that can't be taken is told in a sentence, with the window back", "[gui]")
{
    House house;
    house.createDossier();
    house.window->workspace()->go(Station::Pieces);
    click(house.window.get(), u"captureScreen"_s);
    REQUIRE(eventually([&] { return house.window->isVisible(); }));
    CHECK(named<QWidget>(house.window.get(), u"strip"_s)->isVisible());
}
