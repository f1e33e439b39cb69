// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storecase.h"
#include "dossier/json.h"
#include "support/catch.h"
#include "support/testdata.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QThread>

#include <sqlite3.h>

#include <cstdio>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;
using Access = DossierStore::Access;

namespace {

constexpr char dossierVariable[] = "ALAPPUI_TEST_DOSSIER";

/** Kills a program that writes the dossier, some time after its first change. Returns the last head that it was sure of. */
qint64 killWriter(const QString &path, int milliseconds)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(dossierVariable), path);
    QProcess writer;
    writer.setProcessEnvironment(environment);
    writer.start(QCoreApplication::applicationFilePath(), {u"[.writer]"_s});
    REQUIRE(writer.waitForReadyRead(60'000));
    QThread::msleep(ulong(milliseconds));
    REQUIRE(writer.state() == QProcess::Running);
    writer.kill();
    REQUIRE(writer.waitForFinished());
    qint64 sure = 0;
    for (const QByteArray &line : writer.readAllStandardOutput().split('\n'))
        if (line.startsWith("head ") && line.endsWith('.'))
            sure = line.chopped(1).sliced(5).toLongLong();
    return sure;
}

/** Copies a dossier and its rollback journal in the middle of a transaction: what a power cut leaves. */
void copyCutShort(const QString &from, const QString &to)
{
    sqlite3 *db = nullptr;
    REQUIRE(sqlite3_open(from.toUtf8().constData(), &db) == SQLITE_OK);
    // With no room in memory, pages go to the file before the commit.
    REQUIRE(sqlite3_exec(db,
                         "PRAGMA synchronous = OFF; PRAGMA cache_size = 1; BEGIN; UPDATE record SET value = 'x'; UPDATE journal "
                         "SET payload = 'x';"
                         "UPDATE chunk SET bytes = randomblob(length(bytes))",
                         nullptr, nullptr, nullptr) == SQLITE_OK);
    REQUIRE(QFile::copy(from, to));
    REQUIRE(QFile::copy(from + u"-journal"_s, to + u"-journal"_s));
    sqlite3_close(db);
}

} // namespace

TEST_CASE("Writes until it is killed", "[.writer]")
{
    const auto store = opened(qEnvironmentVariable(dossierVariable), Access::Write);
    for (int round = 0;; ++round) {
        const QByteArray bytes = QByteArray::number(store->head().number).repeated(round % 4 == 2 ? 12'000'000 : 100'000);
        const Exhibit exhibit = exhibitOf(*store, staged(*store, bytes));
        REQUIRE(store->record({{Change::Action::Added, u"exhibit"_s, exhibit.id, toJson(exhibit)},
                               {.kind = u"profile"_s, .fields = {{u"harm"_s, exhibit.id}}}}));
        if (round % 4 == 3)
            removePiece(*store, exhibit.id);
        std::printf("head %lld.\n", static_cast<long long>(store->head().number));
        std::fflush(stdout);
    }
}

TEST_CASE("A program that is killed at any moment leaves a sound dossier", "[store]")
{
    const DossierFolder folder;
    created(folder.path());
    for (const int milliseconds : {0, 3, 11, 40, 150, 400}) {
        const qint64 sure = killWriter(folder.path(), milliseconds);
        checkSound(folder.path());
        const auto store = opened(folder.path(), Access::Write);
        CHECK(store->head().number >= sure);
        CHECK(recordsOf(store->dossier()) == store->records().value());
        CHECK(answer(folder.path(), "SELECT count(*) FROM original WHERE digest IS NULL") == "0");
    }
}

TEST_CASE("A write that was cut short is rolled back at the next opening", "[store]")
{
    const DossierFolder folder;
    QList<Record> records;
    {
        const auto store = created(folder.path());
        fillWithEverything(*store);
        addPiece(*store, QByteArray(5 << 20, 'x'));
        records = recordsOf(store->dossier());
    }
    for (const Access access : {Access::Read, Access::Write, Access::Inspect}) {
        const QString cut = folder.path(u"cut %1.appui"_s.arg(int(access)));
        copyCutShort(folder.path(), cut);
        REQUIRE(contentOf(cut) != contentOf(folder.path()));
        CHECK(opened(cut, access)->records().value() == records);
        CHECK_FALSE(QFileInfo::exists(cut + u"-journal"_s));
        checkSound(cut);
    }
}

TEST_CASE("A write that was cut short on a medium that can't be written is told", "[store]")
{
    const DossierFolder folder;
    const QString cut = folder.path(u"cut.appui"_s);
    {
        const auto store = created(folder.path());
        addPiece(*store, QByteArray(5 << 20, 'x'));
    }
    copyCutShort(folder.path(), cut);
    QFile file(cut);
    REQUIRE(file.setPermissions(QFileDevice::ReadOwner));
    if (file.open(QIODevice::ReadWrite)) {
        WARN("This user may write everything: not tested.");
        return;
    }
    const auto store = DossierStore::open(cut, Access::Read);
    REQUIRE_FALSE(store);
    CHECK(store.error().code == Error::Code::ReadOnly);
    CHECK(store.error().message.contains(u"-journal"));
}
