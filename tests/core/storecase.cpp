// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storecase.h"

#include "dossier/json.h"
#include "support/catch.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace appui::test {

DossierFolder::DossierFolder()
    : m_folder(QDir::tempPath() + QStringLiteral("/À l’appui % ?été🔪 XXXXXX"))
{
    REQUIRE(m_folder.isValid());
}

std::unique_ptr<DossierStore> created(const QString &path)
{
    const Clock clock = fixedClock(QDateTime(QDate(2026, 11, 22), QTime(19, 4, 5, 123), Qt::UTC));
    auto store = DossierStore::create(path, QStringLiteral("Élève de 3e C"), QTimeZone("Indian/Reunion"), clock);
    INFO((store ? QString() : store.error().message + store.error().detail).toStdString());
    REQUIRE(store);
    return std::move(*store);
}

std::unique_ptr<DossierStore> opened(const QString &path, DossierStore::Access access)
{
    auto store = DossierStore::open(path, access);
    INFO((store ? QString() : store.error().message + store.error().detail).toStdString());
    REQUIRE(store);
    return std::move(*store);
}

StagedOriginal staged(DossierStore &store, const QByteArray &bytes)
{
    QBuffer device;
    device.setData(bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    const auto original = store.stage(device);
    REQUIRE(original);
    return *original;
}

Exhibit exhibitOf(const DossierStore &store, const StagedOriginal &original)
{
    const int number = store.dossier().nextNumber();
    return Exhibit{.id = QStringLiteral("e%1").arg(number), .number = number, .digest = original.digest, .size = original.size};
}

Exhibit addPiece(DossierStore &store, const QByteArray &bytes)
{
    const Exhibit exhibit = exhibitOf(store, staged(store, bytes));
    const auto recorded = store.record({{Change::Action::Added, QStringLiteral("exhibit"), exhibit.id, toJson(exhibit)}});
    INFO((recorded ? QString() : recorded.error().message + recorded.error().detail).toStdString());
    REQUIRE(recorded);
    return exhibit;
}

void removePiece(DossierStore &store, const QString &id)
{
    REQUIRE(store.record({{Change::Action::Removed, QStringLiteral("exhibit"), id}}));
}

void fillWithEverything(DossierStore &store)
{
    const Exhibit first = addPiece(store, "one");
    addPiece(store, "two");
    const Party author{.id = u"a"_s, .account = u"@xX_🔪"_s};
    const Propos words{.id = u"p"_s, .verbatim = u"T’es mort\n\t\"é\u0000\u2028"_s, .author = u"a"_s, .exhibits = {first.id}};
    using Action = Change::Action;
    REQUIRE(store.record({{Action::Added, u"party"_s, u"a"_s, toJson(author)},
                          {Action::Added, u"propos"_s, u"p"_s, toJson(words)},
                          {Action::Changed, u"exhibit"_s, u"e1"_s, {{u"title"_s, u"Fil"_s}}},
                          {Action::Changed, u"profile"_s, {}, {{u"harm"_s, u"insomnies"_s}}}}));
    REQUIRE(store.record({{Action::Changed, u"numbering"_s, {}, {{u"order"_s, QJsonArray{u"e2"_s, u"e1"_s}}}}}));
    removePiece(store, u"e2"_s);
    REQUIRE(store.record({{Action::Removed, u"party"_s, u"a"_s},
                          {Action::Added, u"party"_s, u"b"_s, toJson(Party{.id = u"b"_s})},
                          {Action::Added, u"party"_s, u"a"_s, toJson(author)}}));
}

QByteArray bytesOf(const DossierStore &store, const Digest &digest)
{
    const auto device = store.original(digest);
    REQUIRE(device);
    return (*device)->readAll();
}

namespace {

int takeFirst(void *first, int, char **values, char **)
{
    *static_cast<QByteArray *>(first) = values[0];
    return 0;
}

QByteArray run(const QString &path, const QByteArray &sql)
{
    sqlite3 *db = nullptr;
    QByteArray first;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &db) == SQLITE_OK);
    sqlite3_exec(db, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
    const int done = sqlite3_exec(db, sql.constData(), takeFirst, &first, nullptr);
    INFO(sql.toStdString() << ": " << sqlite3_errmsg(db));
    CHECK(done == SQLITE_OK);
    sqlite3_close(db);
    return first;
}

} // namespace

void tamper(const QString &path, const QByteArray &sql)
{
    run(path, sql);
}

QByteArray answer(const QString &path, const QByteArray &sql)
{
    return run(path, sql);
}

void checkSound(const QString &path)
{
    const auto store = opened(path, DossierStore::Access::Inspect);
    const auto entries = store->entries();
    REQUIRE(entries);
    CHECK(checkChain(*entries).isEmpty());
    Dossier replayed;
    for (const Entry &entry : *entries)
        REQUIRE(apply(entry, replayed));
    CHECK(store->records().value() == recordsOf(replayed));
    CHECK(store->schemaFaults()->isEmpty());
    CHECK(store->fileFaults()->isEmpty());
    CHECK(store->orphanFaults()->isEmpty());
    for (const Exhibit &exhibit : replayed.exhibits) {
        if (exhibit.removed)
            continue;
        const auto device = store->original(exhibit.digest);
        REQUIRE(device);
        CHECK(sha256(**device).value() == exhibit.digest);
    }
    const QList<OriginalRow> originals = store->originals().value();
    for (const OriginalRow &original : originals)
        CHECK(replayed.exhibitWithDigest(original.digest));
}

} // namespace appui::test
