// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storecase.h"
#include "dossier/json.h"
#include "support/catch.h"

#include <QFile>
#include <QFileInfo>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;
using Access = DossierStore::Access;
using Action = Change::Action;

namespace {

Error::Code failureOf(const QString &path, Access access)
{
    const auto store = DossierStore::open(path, access);
    REQUIRE_FALSE(store);
    CHECK_FALSE(store.error().message.isEmpty());
    return store.error().code;
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

} // namespace

TEST_CASE("A new dossier holds its first entry, and its file says what it is", "[store]")
{
    const DossierFolder folder;
    const auto store = created(folder.path());
    CHECK(store->head().number == 1);
    CHECK(store->dossier().heading.title == u"Élève de 3e C"_s);
    CHECK(store->dossier().zone() == QTimeZone("Indian/Reunion"));
    CHECK(store->dossier().heading.created == store->now());
    CHECK(store->entries()->first().time == u"2026-11-22T19:04:05.123Z"_s);
    CHECK(answer(folder.path(), "PRAGMA application_id") == "1095783753");
    CHECK(answer(folder.path(), "PRAGMA user_version") == "1");
    CHECK(answer(folder.path(), "PRAGMA page_size") == "16384");
    CHECK(answer(folder.path(), "PRAGMA journal_mode") == "delete");
    CHECK_FALSE(QFileInfo::exists(folder.path() + u"-journal"_s));
}

TEST_CASE("A dossier that is opened again is the one in memory, and the replay of its journal", "[store]")
{
    const DossierFolder folder;
    QList<Record> records;
    Head head;
    {
        const auto store = created(folder.path());
        fillWithEverything(*store);
        records = recordsOf(store->dossier());
        head = store->head();
        CHECK(store->records().value() == records);
    }
    checkSound(folder.path());
    for (const Access access : {Access::Read, Access::Write}) {
        const auto store = opened(folder.path(), access);
        CHECK(recordsOf(store->dossier()) == records);
        CHECK(store->head() == head);
        CHECK(store->dossier().propos.find(u"p"_s)->verbatim == u"T’es mort\n\t\"é\u0000\u2028"_s);
    }
}

TEST_CASE("Nothing is created over a file, or in a folder that is not there", "[store]")
{
    const DossierFolder folder;
    writeFile(folder.path(), "precious");
    const auto over = DossierStore::create(folder.path(), {}, QTimeZone::utc());
    REQUIRE_FALSE(over);
    CHECK(over.error().code == Error::Code::Invalid);
    const auto nowhere = DossierStore::create(folder.path(u"no/such.appui"_s), {}, QTimeZone::utc());
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == Error::Code::NotFound);
    writeFile(folder.path(u"empty.appui"_s), {});
    CHECK(DossierStore::create(folder.path(u"empty.appui"_s), {}, QTimeZone::utc()));
}

TEST_CASE("What is no dossier is told in one sentence", "[store]")
{
    const DossierFolder folder;
    for (const Access access : {Access::Write, Access::Read, Access::Inspect}) {
        CHECK(failureOf(folder.path(u"missing.appui"_s), access) == Error::Code::NotFound);
        writeFile(folder.path(u"empty.appui"_s), {});
        CHECK(failureOf(folder.path(u"empty.appui"_s), access) == Error::Code::Corrupt);
        writeFile(folder.path(u"text.appui"_s), QByteArray(5000, 'x'));
        CHECK(failureOf(folder.path(u"text.appui"_s), access) == Error::Code::Corrupt);
        tamper(folder.path(u"other.db"_s), "CREATE TABLE IF NOT EXISTS t (x); PRAGMA journal_mode = WAL;");
        CHECK(failureOf(folder.path(u"other.db"_s), access) == Error::Code::Corrupt);
        CHECK(answer(folder.path(u"other.db"_s), "PRAGMA journal_mode") == "wal");
        CHECK_FALSE(QFileInfo::exists(folder.path(u"other.db.lock"_s)));
    }
}

TEST_CASE("A dossier of a newer version is refused, and left alone", "[store]")
{
    const DossierFolder folder;
    created(folder.path());
    tamper(folder.path(), "PRAGMA user_version = 2");
    for (const Access access : {Access::Write, Access::Read, Access::Inspect})
        CHECK(failureOf(folder.path(), access) == Error::Code::NewerFormat);
    CHECK(answer(folder.path(), "PRAGMA user_version") == "2");
}

TEST_CASE("One window at a time writes, any number read", "[store]")
{
    const DossierFolder folder;
    auto store = created(folder.path());
    CHECK(failureOf(folder.path(), Access::Write) == Error::Code::Locked);
    const QString link = folder.path(u"link.appui"_s);
    REQUIRE(QFile::link(folder.path(), link));
    CHECK(failureOf(link, Access::Write) == Error::Code::Locked);

    const auto reader = opened(folder.path(), Access::Read);
    addPiece(*store, "one");
    CHECK(reader->entries()->size() == 1);
    CHECK(reader->dossier().exhibits.isEmpty());
    CHECK(opened(folder.path(), Access::Read)->entries()->size() == 2);
    const auto refused = reader->record({{.kind = u"profile"_s}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::ReadOnly);

    store.reset();
    CHECK_FALSE(QFileInfo::exists(folder.path() + u".lock"_s));
    CHECK(opened(folder.path(), Access::Write)->dossier().exhibits.size() == 1);
}

TEST_CASE("The lock of a program that died is taken over, if it ran on this computer", "[store]")
{
    const DossierFolder folder;
    created(folder.path());
    const QString lock = folder.path() + u".lock"_s;
    writeFile(lock, "2147483646\nalappui\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    CHECK(opened(folder.path(), Access::Write));

    writeFile(lock, "2147483646\nalappui\nanother-computer\n");
    const auto elsewhere = DossierStore::open(folder.path(), Access::Write);
    REQUIRE_FALSE(elsewhere);
    CHECK(elsewhere.error().code == Error::Code::Locked);
    CHECK(elsewhere.error().message.contains(u"another-computer"));
    CHECK(elsewhere.error().message.contains(lock));
}

TEST_CASE("A dossier that can't be written opens for reading", "[store]")
{
    const DossierFolder folder;
    {
        const auto store = created(folder.path());
        fillWithEverything(*store);
    }
    QFile file(folder.path());
    REQUIRE(file.setPermissions(QFileDevice::ReadOwner));
    if (file.open(QIODevice::ReadWrite)) {
        WARN("This user may write everything: not tested.");
        return;
    }
    CHECK(failureOf(folder.path(), Access::Write) == Error::Code::ReadOnly);
    CHECK(opened(folder.path(), Access::Read)->dossier().exhibits.size() == 2);
}

TEST_CASE("A batch of changes is recorded whole or not at all", "[store]")
{
    const DossierFolder folder;
    const auto store = created(folder.path());
    addPiece(*store, "one");
    const QList<Record> records = recordsOf(store->dossier());
    const Head head = store->head();

    const auto wrong = store->record({{Action::Changed, u"profile"_s, {}, {{u"harm"_s, u"x"_s}}},
                                      {Action::Changed, u"exhibit"_s, u"e9"_s, {{u"title"_s, u"x"_s}}}});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == Error::Code::Invalid);
    CHECK(recordsOf(store->dossier()) == records);
    CHECK(store->head() == head);
    CHECK(store->entries()->size() == 2);
    CHECK(store->record({}));
    CHECK(store->head() == head);
}

TEST_CASE("A failure of the file changes nothing, in it or in memory", "[store]")
{
    const DossierFolder folder;
    created(folder.path());
    // Makes the second of two entries fail in the middle of the transaction.
    tamper(folder.path(), "CREATE UNIQUE INDEX obstacle ON journal (payload)");
    const auto store = opened(folder.path(), Access::Write);
    const QList<Record> records = recordsOf(store->dossier());
    const Head head = store->head();

    const Exhibit exhibit = exhibitOf(*store, staged(*store, "one"));
    const Change change{Action::Changed, u"profile"_s, {}, {{u"harm"_s, u"x"_s}}};
    const auto failed = store->record({{Action::Added, u"exhibit"_s, exhibit.id, toJson(exhibit)}, change, change});
    REQUIRE_FALSE(failed);
    CHECK(recordsOf(store->dossier()) == records);
    CHECK(store->head() == head);
    CHECK(store->entries()->size() == 1);
    CHECK(store->records().value() == records);
    CHECK(store->originals()->isEmpty());
    CHECK(answer(folder.path(), "SELECT count(*) FROM chunk") == "0");
    CHECK(store->record({change}));
    addPiece(*store, "one");
}

TEST_CASE("A dossier that another program changed meanwhile is not written over", "[store]")
{
    const DossierFolder folder;
    const auto store = created(folder.path());
    tamper(folder.path(), "INSERT INTO journal SELECT 2, time, program, actor, kind, subject, salt, payload, commitment, hash,"
                          " zeroblob(32) FROM journal");
    const auto refused = store->record({{.kind = u"profile"_s, .fields = {{u"harm"_s, u"x"_s}}}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Locked);
    CHECK(answer(folder.path(), "SELECT count(*) FROM journal") == "2");
}

TEST_CASE("Tokens lie beside the chain, bound to what they stamp", "[store]")
{
    const DossierFolder folder;
    const auto store = created(folder.path());
    const Exhibit exhibit = addPiece(*store, "one");
    const Head head = store->head();
    CHECK(store->addStamp({exhibit.digest, 0, "token 1"}));
    CHECK(store->addStamp({head.hash, head.number, "token 2"}));
    CHECK(store->head() == head);
    for (const Stamp &wrong : {Stamp{sha256("other"), 0, "t"}, Stamp{exhibit.digest, 2, "t"}, Stamp{head.hash, 1, "t"},
                               Stamp{head.hash, 0, "t"}, Stamp{{}, 0, "t"}}) {
        const auto refused = store->addStamp(wrong);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Error::Code::Invalid);
    }
    const auto stamps = opened(folder.path(), Access::Read)->stamps();
    REQUIRE(stamps);
    REQUIRE(stamps->size() == 2);
    CHECK(stamps->at(0).imprint == exhibit.digest);
    CHECK(stamps->at(1).entry == 2);
    CHECK(stamps->at(1).token == "token 2");
}
