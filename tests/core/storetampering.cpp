// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storecase.h"
#include "support/catch.h"
#include "support/testdata.h"

#include <QFile>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;
using Access = DossierStore::Access;

namespace {

/** The bytes of a dossier with a piece of three chunks, another, something said and a token. */
QByteArray untouched()
{
    const DossierFolder folder;
    {
        const auto store = created(folder.path());
        const Exhibit exhibit = addPiece(*store, QByteArray((2 << 20) + 5, 'x'));
        addPiece(*store, "two");
        REQUIRE(store->record({{.kind = u"profile"_s, .fields = {{u"harm"_s, u"insomnies"_s}}}}));
        REQUIRE(store->addStamp({exhibit.digest, 0, "token"}));
    }
    return contentOf(folder.path());
}

std::unique_ptr<DossierStore> tampered(const DossierFolder &folder, const QByteArray &sql)
{
    static const QByteArray bytes = untouched();
    QFile file(folder.path());
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();
    tamper(folder.path(), sql);
    return opened(folder.path(), Access::Inspect);
}

bool tablesDiffer(const DossierStore &store)
{
    Dossier replayed;
    const QList<Entry> entries = store.entries().value();
    for (const Entry &entry : entries)
        REQUIRE(apply(entry, replayed));
    return store.records().value() != recordsOf(replayed);
}

} // namespace

TEST_CASE("Tables that were edited differ from the replay", "[store]")
{
    for (const QByteArray sql :
         {"UPDATE record SET value = json_set(value, '$.title', 'x') WHERE subject = 'e1'",
          "UPDATE record SET value = value || ' ' WHERE subject = 'e1'", "UPDATE record SET value = '{' WHERE subject = 'e1'",
          "UPDATE record SET subject = 'e9' WHERE subject = 'e1'", "UPDATE record SET kind = 'propos' WHERE subject = 'e1'",
          "UPDATE record SET rowid = 99 WHERE subject = 'e1'", "DELETE FROM record WHERE subject = 'e1'",
          "DELETE FROM record WHERE kind = 'profile'", "INSERT INTO record VALUES ('party', 'a', '{\"id\":\"a\"}')"}) {
        INFO(sql.toStdString());
        const DossierFolder folder;
        CHECK(tablesDiffer(*tampered(folder, sql)));
    }
    const DossierFolder folder;
    CHECK_FALSE(tablesDiffer(*tampered(folder, "")));
}

TEST_CASE("A journal that was edited breaks its chain", "[store]")
{
    for (const QByteArray sql :
         {"UPDATE journal SET number = 9 WHERE number = 2", "UPDATE journal SET time = '2026' WHERE number = 2",
          "UPDATE journal SET program = program || ' ' WHERE number = 2", "UPDATE journal SET actor = 'x' WHERE number = 2",
          "UPDATE journal SET kind = 'x' WHERE number = 2", "UPDATE journal SET subject = 'e9' WHERE number = 2",
          "UPDATE journal SET salt = randomblob(32) WHERE number = 2",
          "UPDATE journal SET payload = replace(payload, 'e1', 'e9') WHERE number = 2",
          "UPDATE journal SET commitment = randomblob(32) WHERE number = 2",
          "UPDATE journal SET previous = randomblob(32) WHERE number = 2",
          "UPDATE journal SET hash = randomblob(32) WHERE number = 2", "DELETE FROM journal WHERE number = 2",
          "UPDATE journal SET subject = subject || char(0) || 'x' WHERE number = 2"}) {
        INFO(sql.toStdString());
        const DossierFolder folder;
        CHECK_FALSE(checkChain(tampered(folder, sql)->entries().value()).isEmpty());
    }
}

TEST_CASE("A journal whose end was cut differs from the tables", "[store]")
{
    const DossierFolder folder;
    const auto store = tampered(folder, "DELETE FROM journal WHERE number = 4");
    CHECK(checkChain(store->entries().value()).isEmpty());
    CHECK(tablesDiffer(*store));
}

TEST_CASE("Chunks that were moved, cut, lost or added are found", "[store]")
{
    for (const QByteArray sql : {"UPDATE chunk SET seq = 7 WHERE seq = 2", "UPDATE chunk SET seq = -1 WHERE seq = 0",
                                 "UPDATE chunk SET original = 2 WHERE seq = 1", "UPDATE chunk SET original = 9 WHERE seq = 2",
                                 "UPDATE chunk SET bytes = substr(bytes, 1, 4) WHERE seq = 2",
                                 "UPDATE chunk SET bytes = zeroblob(1048577) WHERE seq = 1", "DELETE FROM chunk WHERE seq = 2",
                                 "DELETE FROM chunk", "INSERT INTO chunk VALUES (1, 3, x'00')",
                                 "UPDATE original SET size = size + 1 WHERE id = 1", "UPDATE original SET id = 9 WHERE id = 1"}) {
        INFO(sql.toStdString());
        const DossierFolder folder;
        CHECK_FALSE(tampered(folder, sql)->orphanFaults()->isEmpty());
    }
}

TEST_CASE("An original that lost its bytes can't be read to its end", "[store]")
{
    const DossierFolder folder;
    const auto store = tampered(folder, "DELETE FROM chunk WHERE original = 1 AND seq = 1");
    const auto device = store->original(store->originals()->first().digest);
    REQUIRE(device);
    const auto digest = sha256(**device);
    REQUIRE_FALSE(digest);
    CHECK(digest.error().code == Error::Code::Io);
}

TEST_CASE("Tables, indexes, triggers and views that are not ours are named", "[store]")
{
    const auto faults = [](const QByteArray &sql) {
        const DossierFolder folder;
        return tampered(folder, sql)->schemaFaults().value();
    };
    CHECK(faults("").isEmpty());
    CHECK(faults("CREATE TABLE hidden (x)") == QStringList{u"hidden"_s});
    CHECK(faults("CREATE INDEX fast ON journal (kind)") == QStringList{u"fast"_s});
    CHECK(faults("CREATE VIEW v AS SELECT 1") == QStringList{u"v"_s});
    CHECK(faults("CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM stamp; END") == QStringList{u"t"_s});
    CHECK(faults("DROP TABLE stamp") == QStringList{u"stamp"_s});
    CHECK(faults("ALTER TABLE stamp ADD COLUMN more TEXT") == QStringList{u"stamp"_s});
    CHECK(faults("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '')").size() == 5);
}

TEST_CASE("A trigger that somebody planted does not run", "[store]")
{
    const DossierFolder folder;
    tampered(folder, "CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM stamp; END");
    const auto store = opened(folder.path(), Access::Write);
    addPiece(*store, "three");
    CHECK(store->stamps()->size() == 1);
}

TEST_CASE("A damaged file is inspected without an end to the program", "[store]")
{
    const DossierFolder folder;
    CHECK(tampered(folder, "UPDATE record SET value = 'x'")->entries()->size() == 4);
    const auto read = DossierStore::open(folder.path(), Access::Read);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == Error::Code::Corrupt);

    tamper(folder.path(), "DROP TABLE journal");
    const auto entries = opened(folder.path(), Access::Inspect)->entries();
    REQUIRE_FALSE(entries);
    CHECK(entries.error().code == Error::Code::Corrupt);

    const DossierFolder other;
    tampered(other, "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'stamp'");
    CHECK_FALSE(opened(other.path(), Access::Inspect)->fileFaults()->isEmpty());
}

TEST_CASE("A value too large to be ours is refused, not loaded", "[store]")
{
    const DossierFolder folder;
    const auto store = tampered(folder, "UPDATE chunk SET bytes = zeroblob(70000000) WHERE seq = 1");
    CHECK_FALSE(store->orphanFaults().value_or(QStringList(u"refused"_s)).isEmpty());
    const auto device = store->original(store->originals()->first().digest);
    REQUIRE(device);
    CHECK_FALSE(sha256(**device));
}
