// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lanes.h"

#include "gui/house.h"
#include "support/catch.h"

#include "look/wording.h"
#include "pages/workspace.h"
#include "widgets/timelineview.h"

#include <QSignalSpy>
#include <QTest>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

TEST_CASE("Each author has a lane, the first to begin on top, and what has no date is left out", "[gui]")
{
    Snapshot snapshot;
    const auto published = [](const char *text) { return *PartialDate::parse(QString::fromLatin1(text)); };
    snapshot.dossier.heading.timeZone = u"Europe/Paris"_s;
    snapshot.dossier.parties.put({.id = u"a"_s, .account = u"@late"_s});
    snapshot.dossier.parties.put({.id = u"b"_s, .account = u"@early"_s});
    snapshot.dossier.propos.put({.id = u"1"_s, .verbatim = u"x"_s, .published = published("2026-11-05T10:26"), .author = u"a"_s});
    snapshot.dossier.propos.put({.id = u"2"_s, .verbatim = u"y"_s, .published = published("2026-10"), .author = u"b"_s});
    snapshot.dossier.propos.put({.id = u"3"_s, .verbatim = u"z"_s, .author = u"b"_s});
    const QList<TimeLane> lanes = lanesOf(snapshot, *Catalogue::load());
    REQUIRE(lanes.size() == 2);
    CHECK(lanes[0].name.contains(u"@early"_s));
    REQUIRE(lanes[0].marks.size() == 1);
    CHECK(lanes[0].marks[0].from.date() == QDate(2026, 10, 1));
    CHECK(lanes[0].marks[0].to.date() == QDate(2026, 11, 1)); // the whole month
    CHECK(lanes[1].marks[0].from == lanes[1].marks[0].to);
}

TEST_CASE("Facts whose day is not known are told beside the days, and days are written as in print", "[gui]")
{
    House house(u"fr"_s);
    CHECK(dayAndMonth(QDate(2026, 10, 1)) == u"1er oct."_s);
    house.settings.setLanguage(u"en"_s);
    house.createExample();
    house.window->workspace()->go(Station::Facts);
    const auto &propos = house.dossier().propos;
    const auto vague = std::count_if(propos.begin(), propos.end(),
                                     [](const Propos &p) { return !p.published.isEmpty() && !p.published.tellsDay(); });
    REQUIRE(vague > 0);
    CHECK(shows(house.window.get(), u"and %1 fact"_s.arg(vague)));
}

TEST_CASE("The line of time leads to an exhibit by keys", "[gui]")
{
    House house;
    house.createExample();
    house.window->workspace()->go(Station::Facts);
    auto *timeline = named<TimelineView>(house.window.get(), u"timeline"_s);
    timeline->setFocus();
    QSignalSpy wanted(timeline, &TimelineView::exhibitWanted);
    QTest::keyClick(timeline, Qt::Key_Return);
    CHECK(wanted.isEmpty());
    QTest::keyClick(timeline, Qt::Key_Right);
    CHECK(!timeline->accessibleDescription().isEmpty());
    QTest::keyClick(timeline, Qt::Key_Return);
    CHECK(wanted.size() == 1);
    CHECK(house.window->workspace()->station() == Station::Pieces);
}
