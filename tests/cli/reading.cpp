// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/workshop.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace appui::test;

namespace {

void addFeed(const Workshop &shop)
{
    shop.makeDossier();
    REQUIRE(shop.on(u"add"_s, {samplePath(u"01-chirper-fil.png"_s)}).exit == 0);
    REQUIRE(shop.on(u"describe"_s, {u"1"_s, u"--url"_s, u"https://chirper.example/zor0_54/status/178245590231"_s}).exit == 0);
}

} // namespace

TEST_CASE("What an exhibit seems to tell is shown, and none of it taken", "[cli]")
{
    const Workshop shop;
    addFeed(shop);
    const QByteArray before = shop.on(u"journal"_s, {u"--json"_s}).out;
    const Ran ran = shop.on(u"describe"_s, {u"1"_s, u"--read"_s, u"--json"_s});
    REQUIRE(ran.exit == 0);
    const QJsonObject told = ran.json();
    CHECK(told.keys() == QStringList{u"address"_s, u"name_date"_s, u"posts"_s, u"problem"_s, u"text"_s});
    CHECK(told["address"_L1]["platform"_L1].toString() == u"chirper.example"_s);
    CHECK(told["address"_L1]["account"_L1].toString() == u"@zor0_54"_s);
    CHECK(told["address"_L1]["post_id"_L1].toString() == u"178245590231"_s);
    CHECK(told["address"_L1]["is_home_page"_L1] == QJsonValue(false));
    CHECK(told["problem"_L1].toString().isEmpty() != told["posts"_L1].toArray().isEmpty());
    CHECK(shop.on(u"journal"_s, {u"--json"_s}).out == before);
}

TEST_CASE("Without a reader the address is still read, and the reason told", "[cli]")
{
    const Workshop shop;
    addFeed(shop);
    const Ran ran = shop.cli({u"describe"_s, shop.dossier(), u"1"_s, u"--read"_s}, {u"PATH="_s + shop.path(u"nowhere"_s)});
    REQUIRE(ran.exit == 0);
    CHECK(ran.out.contains("@zor0_54"));
    CHECK(ran.err.contains("tesseract"));
}

TEST_CASE("Reading and changing are two things", "[cli]")
{
    const Workshop shop;
    addFeed(shop);
    CHECK(shop.on(u"describe"_s, {u"1"_s, u"--read"_s, u"--title"_s, u"Fil"_s}).exit == 2);
    CHECK(shop.on(u"describe"_s, {u"1"_s, u"--json"_s}).exit == 2);
}
