// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journalchain.h"
#include "support/catch.h"

#include <QJsonArray>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;
using Action = Change::Action;

namespace {

/** A dossier with pieces 1 to 3, some words and their author. */
Chain sample()
{
    Chain chain = Chain::begun();
    for (int number = 1; number <= 3; ++number)
        REQUIRE(chain.add(adding("exhibit"_L1, exhibitNumbered(number))));
    REQUIRE(chain.add(adding("party"_L1, Party{.id = u"a"_s, .account = u"@xX"_s})));
    REQUIRE(chain.add(adding("propos"_L1, Propos{.id = u"p"_s, .verbatim = u"🔪"_s, .author = u"a"_s, .exhibits = {u"e1"_s}})));
    return chain;
}

Change numbering(const QStringList &order)
{
    return {.kind = u"numbering"_s, .fields = {{u"order"_s, QJsonArray::fromStringList(order)}}};
}

Change changing(const QString &kind, const QString &subject, const QJsonObject &fields)
{
    return {Action::Changed, kind, subject, fields};
}

void export1(Chain &chain)
{
    REQUIRE(chain.add(adding(
        "export"_L1,
        ExportRecord{.id = u"x"_s, .recipient = Recipient::Recteur, .headNumber = 3, .digest = sha256("pdf"), .size = 9})));
}

} // namespace

TEST_CASE("Entries add, change and remove values", "[journal]")
{
    Chain chain = sample();
    CHECK(chain.dossier.propos.find(u"p"_s)->verbatim == u"🔪"_s);
    REQUIRE(chain.add(changing(u"exhibit"_s, u"e2"_s, {{u"title"_s, u"Fil"_s}, {u"url"_s, u"https://x.example/"_s}})));
    CHECK(chain.dossier.exhibits.find(u"e2"_s)->title == u"Fil"_s);
    REQUIRE(chain.add(changing(u"exhibit"_s, u"e2"_s, {{u"title"_s, QString()}})));
    CHECK(chain.dossier.exhibits.find(u"e2"_s)->title.isEmpty());
    CHECK(chain.dossier.exhibits.find(u"e2"_s)->url == u"https://x.example/"_s);
    REQUIRE(chain.add(changing(u"propos"_s, u"p"_s, {{u"regions"_s, QJsonObject{{u"e1"_s, QJsonArray{0, 0.5, 1, 0.25}}}}})));
    CHECK(chain.dossier.propos.find(u"p"_s)->regions.value(u"e1"_s) == QRectF(0, 0.5, 1, 0.25));
    REQUIRE(chain.add({Action::Removed, u"party"_s, u"a"_s}));
    CHECK(chain.dossier.parties.isEmpty());
    REQUIRE(chain.add(changing(u"profile"_s, {}, {{u"harm"_s, u"insomnies"_s}})));
    CHECK(chain.dossier.profile.harm == u"insomnies"_s);
    REQUIRE(chain.add(changing(u"dossier"_s, u"d"_s, {{u"title"_s, u"Autre"_s}, {u"time_zone"_s, u"Indian/Reunion"_s}})));
    CHECK(chain.dossier.heading.title == u"Autre"_s);
    CHECK(chain.dossier.zone() == QTimeZone("Indian/Reunion"));
}

TEST_CASE("A removed piece leaves its number, digest and reason", "[journal]")
{
    Chain chain = sample();
    REQUIRE(chain.add({Action::Removed, u"exhibit"_s, u"e2"_s, {{u"reason"_s, u"hors sujet"_s}}}));
    const Exhibit *removed = chain.dossier.exhibitNumbered(2);
    REQUIRE(removed);
    CHECK(removed->removed);
    CHECK(removed->removalReason == u"hors sujet"_s);
    CHECK(removed->digest == sha256("2"));
    CHECK_FALSE(chain.add({Action::Removed, u"exhibit"_s, u"e2"_s}));
    CHECK_FALSE(chain.add(adding("exhibit"_L1, Exhibit{.id = u"new"_s, .number = 2, .digest = sha256("9")})));
}

TEST_CASE("What does not fit the state is refused, and the dossier stays as it was", "[journal]")
{
    Chain chain = sample();
    const QList<Record> before = recordsOf(chain.dossier);
    const Exhibit broken{.id = u"e4"_s, .number = 4, .digest = "short"};
    const Exhibit removed{.id = u"e4"_s, .number = 4, .digest = sha256("4"), .removed = true};
    const QList<Change> wrong{
        changing(u"exhibit"_s, u"e9"_s, {{u"title"_s, u"x"_s}}),
        changing(u"exhibit"_s, u"e1"_s, {{u"colour"_s, u"x"_s}}),
        changing(u"exhibit"_s, u"e1"_s, {{u"title"_s, 3}}),
        changing(u"exhibit"_s, u"e1"_s, {{u"id"_s, u"e9"_s}}),
        changing(u"exhibit"_s, u"e1"_s, {{u"number"_s, 2}}),
        changing(u"exhibit"_s, u"e1"_s, {{u"number"_s, 0}}),
        changing(u"exhibit"_s, u"e1"_s, {{u"digest"_s, QString::fromLatin1(sha256("9").toHex())}}),
        changing(u"exhibit"_s, u"e1"_s, {{u"size"_s, 9}}),
        changing(u"exhibit"_s, u"e1"_s, {{u"removed"_s, true}}),
        adding("exhibit"_L1, exhibitNumbered(1)),
        adding("exhibit"_L1, Exhibit{.id = u"e4"_s, .number = 3, .digest = sha256("4")}),
        adding("exhibit"_L1, broken),
        adding("exhibit"_L1, removed),
        adding("party"_L1, Party{}),
        {Action::Added, u"party"_s, u"b"_s, toJson(Party{.id = u"c"_s})},
        {Action::Removed, u"party"_s, u"b"_s},
        {Action::Removed, u"party"_s, u"a"_s, {{u"because"_s, u"x"_s}}},
        {Action::Removed, u"profile"_s},
        changing(u"profile"_s, u"x"_s, {}),
        {Action::Added, u"dossier"_s, u"d2"_s, {{u"id"_s, u"d2"_s}}},
        {Action::Removed, u"dossier"_s, u"d"_s},
        changing(u"dossier"_s, u"d"_s, {{u"id"_s, u"d2"_s}}),
        changing(u"dossier"_s, u"d"_s, {{u"created"_s, u"2020-01-01T00:00:00.000Z"_s}}),
        changing(u"weather"_s, u"x"_s, {}),
        numbering({u"e1"_s, u"e2"_s}),
        numbering({u"e1"_s, u"e2"_s, u"e2"_s}),
        numbering({u"e1"_s, u"e2"_s, u"e9"_s}),
        {Action::Added, u"numbering"_s},
    };
    for (const Change &change : wrong) {
        INFO(change.kind.toStdString() << ' ' << change.subject.toStdString() << ' ' << canonical(change.fields).toStdString());
        const auto result = chain.add(change);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == Error::Code::Corrupt);
        CHECK(result.error().detail.contains(change.kind));
        CHECK(recordsOf(chain.dossier) == before);
    }
}

TEST_CASE("An entry whose payload is missing or broken, or whose kind is unknown, is refused", "[journal]")
{
    Chain chain = sample();
    const Entry good = makeEntry(chain.head(), changing(u"profile"_s, {}, {}), QDateTime::currentDateTimeUtc(), u"victim"_s);
    CHECK(apply(good, chain.dossier));
    for (const QByteArray &payload : {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("null")}) {
        Entry entry = good;
        entry.payload = payload;
        CHECK_FALSE(apply(entry, chain.dossier));
    }
    for (const QString &kind : {u"profile"_s, u"profile.burnt"_s, u"changed"_s, u""_s, u".changed"_s}) {
        Entry entry = good;
        entry.kind = kind;
        CHECK_FALSE(apply(entry, chain.dossier));
    }
}

TEST_CASE("Nothing comes before the dossier itself", "[journal]")
{
    Chain chain;
    CHECK_FALSE(chain.add(adding("exhibit"_L1, exhibitNumbered(1))));
    CHECK_FALSE(chain.add(changing(u"profile"_s, {}, {})));
    CHECK_FALSE(chain.add(changing(u"dossier"_s, u"d"_s, {{u"title"_s, u"x"_s}})));
    CHECK(recordsOf(chain.dossier) == recordsOf(Dossier{}));
}

TEST_CASE("Pieces are renumbered all at once, until an export freezes their numbers", "[journal]")
{
    Chain chain = sample();
    REQUIRE(chain.add({Action::Removed, u"exhibit"_s, u"e2"_s}));
    REQUIRE(chain.add(numbering({u"e3"_s, u"e1"_s, u"e2"_s})));
    CHECK(chain.dossier.exhibitNumbered(1)->id == u"e3"_s);
    CHECK(chain.dossier.exhibitNumbered(2)->id == u"e1"_s);
    CHECK(chain.dossier.exhibitNumbered(3)->id == u"e2"_s);
    REQUIRE(chain.add(changing(u"exhibit"_s, u"e1"_s, {{u"number"_s, 7}})));

    export1(chain);
    CHECK_FALSE(chain.add(numbering({u"e1"_s, u"e3"_s, u"e2"_s})));
    CHECK_FALSE(chain.add(changing(u"exhibit"_s, u"e1"_s, {{u"number"_s, 8}})));
    CHECK(chain.add(changing(u"exhibit"_s, u"e1"_s, {{u"number"_s, 7}, {u"title"_s, u"x"_s}})));
    CHECK(chain.add(adding("exhibit"_L1, exhibitNumbered(8))));
}

TEST_CASE("A letter that goes alone leaves the numbers free", "[journal]")
{
    Chain chain = sample();
    const ExportRecord letter{.id = u"x"_s, .headNumber = 3, .digest = sha256("pdf"), .options = {{u"letter"_s, u"parents"_s}}};
    REQUIRE(chain.add(adding("export"_L1, letter)));
    CHECK(*chain.dossier.exports.find(u"x"_s) == letter);
    CHECK(chain.dossier.exports.find(u"x"_s)->isLetter());
    CHECK_FALSE(chain.dossier.numberingFrozen());
    CHECK(chain.add(changing(u"exhibit"_s, u"e1"_s, {{u"number"_s, 7}})));
}

TEST_CASE("An export that was made stays as it is", "[journal]")
{
    Chain chain = sample();
    export1(chain);
    CHECK_FALSE(chain.add(changing(u"export"_s, u"x"_s, {{u"size"_s, 10}})));
    CHECK_FALSE(chain.add({Action::Removed, u"export"_s, u"x"_s}));
    CHECK(chain.dossier.numberingFrozen());
}

TEST_CASE("The records of a dossier make the same dossier", "[journal]")
{
    Chain chain = sample();
    CHECK(recordsOf(chain.dossier).size() == 6);
    REQUIRE(chain.add(changing(u"profile"_s, {}, {{u"harm"_s, u"insomnies"_s}})));
    export1(chain);
    const QList<Record> records = recordsOf(chain.dossier);
    const auto read = dossierOf(records);
    REQUIRE(read);
    CHECK(read->heading == chain.dossier.heading);
    CHECK(read->profile == chain.dossier.profile);
    CHECK(read->exhibits == chain.dossier.exhibits);
    CHECK(read->propos == chain.dossier.propos);
    CHECK(read->parties == chain.dossier.parties);
    CHECK(read->exports == chain.dossier.exports);
    CHECK(recordsOf(*read) == records);
}

TEST_CASE("Records that are not of our form are refused by name", "[journal]")
{
    const QList<Record> good = recordsOf(sample().dossier);
    REQUIRE(dossierOf(good));
    const auto refused = [&](const Record &record) {
        const auto read = dossierOf(good + QList{record});
        return !read && read.error().code == Error::Code::Corrupt && read.error().detail.contains(record.kind);
    };
    CHECK(refused({u"party"_s, u"b"_s, "{\"id\":\"c\"}"}));
    CHECK(refused({u"party"_s, u"a"_s, "{\"id\":\"a\"}"}));
    CHECK(refused({u"party"_s, u"b"_s, "{"}));
    CHECK(refused({u"weather"_s, u"b"_s, "{\"id\":\"b\"}"}));
    CHECK(refused({u"dossier"_s, u"d2"_s, "{\"id\":\"d2\"}"}));
    CHECK_FALSE(dossierOf({}));
}

TEST_CASE("An entry touches its own record, and a numbering every piece's", "[journal]")
{
    Chain chain = sample();
    const auto touched = [&](const Change &change) {
        REQUIRE(chain.add(change));
        return recordsTouched(chain.entries.last(), chain.dossier);
    };
    CHECK(touched(changing(u"propos"_s, u"p"_s, {{u"author"_s, u""_s}, {u"exhibits"_s, QJsonArray()}})) ==
          QList<Record>{{u"propos"_s, u"p"_s, QByteArray(R"({"id":"p","verbatim":"🔪"})")}});
    CHECK(touched({Action::Removed, u"propos"_s, u"p"_s}) == QList<Record>{{u"propos"_s, u"p"_s, {}}});
    CHECK(touched(numbering({u"e3"_s, u"e2"_s, u"e1"_s})).size() == 3);
    CHECK(touched(changing(u"profile"_s, {}, {})) == QList<Record>{{u"profile"_s, {}, {}}});
    CHECK(touched(changing(u"dossier"_s, u"d"_s, {{u"title"_s, u"x"_s}})).first().subject == u"d"_s);
}
