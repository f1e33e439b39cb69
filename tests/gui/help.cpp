// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/house.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QDir>
#include <QImage>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

TEST_CASE("The phone's guide opens from the exhibits and from their help, with its pictures", "[gui]")
{
    const QString language = GENERATE(u"fr"_s, u"en"_s);
    House house(language);
    house.createDossier();
    house.window->workspace()->go(Station::Pieces);
    click(house.window.get(), u"phoneGuide"_s);
    auto *page = named<QTextBrowser>(house.window.get(), u"helpText"_s);
    REQUIRE(page->isVisible());
    CHECK(page->toPlainText().contains(u"DCIM"_s));
    for (const QString &name : {u"cable"_s, u"files"_s, u"folders"_s, u"trust"_s, u"messenger"_s}) {
        const QString url = u"qrc:/help/pictures/%1.svg"_s.arg(name);
        INFO(url);
        CHECK(page->toMarkdown().contains(url));
        CHECK(!QImage(u":/help/pictures/%1.svg"_s.arg(name)).isNull());
    }
    click(named<QWidget>(house.window.get(), u"stationHelp"_s), u"closeStationHelp"_s);
    REQUIRE(QTest::qWaitForWindowActive(house.window.get()));
    QTest::keyClick(house.window.get(), Qt::Key_F1);
    page = named<QTextBrowser>(house.window.get(), u"helpText"_s);
    Q_EMIT page->anchorClicked(QUrl(u"telephone"_s));
    CHECK(page->toPlainText().contains(u"DCIM"_s));
}

TEST_CASE("The help of a station shows its picture where there is one, and leads back into the tour", "[gui]")
{
    House house;
    const QString picture = house.path(u"pictures (help)/en/situation.png"_s);
    QDir(house.folder.path()).mkpath(u"pictures (help)/en"_s);
    REQUIRE(QImage(8, 8, QImage::Format_RGB32).save(picture));
    house.equipment.pictures = house.path(u"pictures (help)"_s);
    house.createDossier();
    house.window->workspace()->go(Station::Situation);
    QTest::keyClick(house.window.get(), Qt::Key_F1);
    auto *page = named<QTextBrowser>(house.window.get(), u"helpText"_s);
    CHECK(page->document()->resource(QTextDocument::ImageResource, QUrl::fromLocalFile(picture)).isValid());

    Q_EMIT page->anchorClicked(QUrl(u"tour"_s));
    CHECK(named<QWidget>(house.window.get(), u"tour"_s)->isVisible());

    house.window->workspace()->go(Station::Steps); // no picture was made of it
    QTest::keyClick(house.window.get(), Qt::Key_F1);
    page = named<QTextBrowser>(house.window.get(), u"helpText"_s);
    CHECK_FALSE(page->toMarkdown().contains(u"]("_s));
}
