// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storecase.h"
#include "dossier/json.h"
#include "support/catch.h"
#include "support/testdata.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;
using Access = DossierStore::Access;
using Action = Change::Action;

namespace {

constexpr qsizetype MiB = 1 << 20;

/** The same bytes each time, with no period that a wrong offset could hide behind. */
QByteArray noise(qsizetype size)
{
    QRandomGenerator generator(quint32(size) + 1);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(generator.generate());
    return bytes;
}

Change adding(const Exhibit &exhibit)
{
    return {Action::Added, u"exhibit"_s, exhibit.id, toJson(exhibit)};
}

qint64 rows(const QString &path, const QByteArray &table)
{
    return answer(path, "SELECT count(*) FROM " + table).toLongLong();
}

/** Gives some bytes, then fails. */
class BrokenDevice : public QIODevice
{
public:
    BrokenDevice() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    qint64 size() const override { return 5 * MiB; }

protected:
    qint64 readData(char *data, qint64 length) override
    {
        if (pos() >= 3 * MiB)
            return -1;
        std::fill_n(data, length, 'x');
        return qMin(length, qint64(MiB));
    }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

TEST_CASE("Originals come out as they went in, whatever their size", "[store]")
{
    const DossierFolder folder;
    const auto store = created(folder.path());
    for (const qsizetype size : {qsizetype(0), qsizetype(1), MiB - 1, MiB, MiB + 1, 8 * MiB, 9 * MiB + 5}) {
        INFO(size);
        const QByteArray bytes = noise(size);
        const Exhibit exhibit = addPiece(*store, bytes);
        CHECK(exhibit.digest == sha256(bytes));
        CHECK(exhibit.size == size);
        CHECK(bytesOf(*store, exhibit.digest) == bytes);
    }
    CHECK(store->originals()->size() == 7);
    CHECK(bytesOf(*opened(folder.path(), Access::Read), sha256(noise(MiB + 1))) == noise(MiB + 1));
}

TEST_CASE("Every sample survives the dossier byte for byte", "[store]")
{
    const DossierFolder folder;
    const auto store = created(folder.path());
    for (const QString &name : {u"01-chirper-fil.png"_s, u"06-photo-ecran.jpg"_s, u"12-certificat.pdf"_s,
                                u"14-film-en-classe.mp4"_s, u"17-copie exacte (2) – été.png"_s}) {
        const QByteArray bytes = contentOf(samplePath(name));
        QFile file(samplePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto original = store->stage(file);
        REQUIRE(original);
        if (!original->known)
            REQUIRE(store->record({adding(exhibitOf(*store, *original))}));
        CHECK(bytesOf(*store, sha256(bytes)) == bytes);
    }
}

TEST_CASE("An original is read from anywhere, in any order", "[store]")
{
    const DossierFolder folder;
    const auto store = created(folder.path());
    const QByteArray bytes = noise(20 * MiB + 77);
    const Exhibit exhibit = addPiece(*store, bytes);
    const auto device = store->original(exhibit.digest);
    REQUIRE(device);
    CHECK((*device)->size() == bytes.size());
    CHECK_FALSE((*device)->isSequential());
    CHECK_FALSE((*device)->isWritable());

    QRandomGenerator generator(1);
    for (int i = 0; i < 200; ++i) {
        const qint64 at = generator.bounded(bytes.size());
        const qint64 length = generator.bounded(i % 10 == 0 ? 3 * MiB : 300);
        REQUIRE((*device)->seek(at));
        REQUIRE((*device)->read(length) == bytes.sliced(at, qMin(length, bytes.size() - at)));
    }
    REQUIRE((*device)->seek(bytes.size()));
    CHECK((*device)->read(1).isEmpty());
    CHECK((*device)->atEnd());
    CHECK(store->original(sha256("unknown")).error().code == Error::Code::NotFound);
}

TEST_CASE("What is staged is seen by nobody, and goes when the dossier closes", "[store]")
{
    const DossierFolder folder;
    auto store = created(folder.path());
    const StagedOriginal small = staged(*store, noise(10));
    const StagedOriginal large = staged(*store, noise(33 * MiB)); // more than one commit
    const auto reader = opened(folder.path(), Access::Inspect);
    for (const auto *each : {store.get(), reader.get()}) {
        CHECK(each->originals()->isEmpty());
        CHECK(each->orphanFaults()->isEmpty());
        CHECK_FALSE(each->original(small.digest));
        CHECK_FALSE(each->original(large.digest));
    }
}

TEST_CASE("Bytes left over by a crash are purged at the next opening", "[store]")
{
    const DossierFolder folder;
    {
        const auto store = created(folder.path());
        addPiece(*store, "kept");
    }
    tamper(folder.path(), "INSERT INTO original VALUES (7, NULL, 0), (9, NULL, 0);"
                          "WITH RECURSIVE n (i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM n WHERE i < 40)"
                          " INSERT INTO chunk SELECT 7, i, randomblob(1048576) FROM n;");
    CHECK(opened(folder.path(), Access::Inspect)->orphanFaults()->isEmpty());
    CHECK(rows(folder.path(), "chunk") == 42);
    opened(folder.path(), Access::Write);
    CHECK(rows(folder.path(), "chunk") == 1);
    CHECK(rows(folder.path(), "original") == 1);
    checkSound(folder.path());
}

TEST_CASE("Known bytes are not stored twice", "[store]")
{
    const DossierFolder folder;
    const auto store = created(folder.path());
    const QByteArray bytes = noise(3 * MiB);
    const Exhibit exhibit = addPiece(*store, bytes);
    const StagedOriginal again = staged(*store, bytes);
    CHECK(again.known);
    CHECK(again.digest == exhibit.digest);
    CHECK(again.size == exhibit.size);
    CHECK(store->originals()->size() == 1); // which waits for what is written behind
    CHECK(rows(folder.path(), "chunk") == 3);
    CHECK(rows(folder.path(), "original") == 1);

    CHECK_FALSE(staged(*store, "other").known);
    CHECK(staged(*store, "other").known);
}

TEST_CASE("Several originals are staged, then recorded together", "[store]")
{
    const DossierFolder folder;
    auto store = created(folder.path());
    QList<Change> changes;
    for (int number = 1; number <= 20; ++number) {
        const StagedOriginal original = staged(*store, QByteArray::number(number));
        changes.append(
            adding({.id = QString::number(number), .number = number, .digest = original.digest, .size = original.size}));
    }
    staged(*store, "not recorded");
    REQUIRE(store->record(changes));
    store.reset();
    opened(folder.path(), Access::Write);
    checkSound(folder.path());
    CHECK(rows(folder.path(), "original") == 20);
}

TEST_CASE("A piece is recorded only with the bytes that it names", "[store]")
{
    const DossierFolder folder;
    const auto store = created(folder.path());
    const Exhibit nothing{.id = u"x"_s, .number = 1, .digest = sha256("nothing"), .size = 7};
    CHECK(store->record({adding(nothing)}).error().code == Error::Code::NotFound);

    Exhibit exhibit = exhibitOf(*store, staged(*store, "something"));
    ++exhibit.size;
    CHECK(store->record({adding(exhibit)}).error().code == Error::Code::Invalid);
    --exhibit.size;
    CHECK(store->record({adding(exhibit)}));
    CHECK(store->entries()->size() == 2);
}

TEST_CASE("Staging that is stopped or fails leaves nothing, and spares what came before", "[store]")
{
    const DossierFolder folder;
    const auto store = created(folder.path());
    const StagedOriginal before = staged(*store, "before");

    QBuffer large;
    large.setData(noise(40 * MiB));
    REQUIRE(large.open(QIODevice::ReadOnly));
    qint64 seen = 0;
    const auto stopped = store->stage(large, [&](qint64 done, qint64 total) {
        CHECK(total == 40 * MiB);
        CHECK(done > seen);
        seen = done;
        return done < 36 * MiB;
    });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);

    BrokenDevice broken;
    const auto failed = store->stage(broken);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == Error::Code::Io);

    REQUIRE(store->record({adding(exhibitOf(*store, before))}));
    CHECK(rows(folder.path(), "chunk") == 1);
    CHECK(rows(folder.path(), "original") == 1);
}

TEST_CASE("What can't be written is told at the latest when it is recorded", "[store]")
{
    const DossierFolder folder;
    const auto store = created(folder.path());
    addPiece(*store, "before");
    const StagedOriginal waiting = staged(*store, "waiting");
    REQUIRE(store->discardStaged());

    const QString inTheWay = folder.path() + u"-journal"_s;
    REQUIRE(QDir().mkdir(inTheWay));
    QBuffer device;
    device.setData("lost");
    REQUIRE(device.open(QIODevice::ReadOnly));
    const auto lost = store->stage(device);
    if (lost)
        CHECK(store->record({adding(exhibitOf(*store, *lost))}).error().code == Error::Code::Io);
    else
        CHECK(lost.error().code == Error::Code::Io);

    REQUIRE(QDir().rmdir(inTheWay));
    CHECK(store->record({adding(exhibitOf(*store, waiting))}).error().code == Error::Code::NotFound);
    CHECK(bytesOf(*store, addPiece(*store, "lost").digest) == "lost");
    checkSound(folder.path());
}

TEST_CASE("Many originals are read while those before are written", "[store]")
{
    const DossierFolder folder;
    const auto store = created(folder.path());
    QList<Change> changes;
    QList<Digest> digests;
    const auto bytesFor = [](int number) { return QByteArray::number(1000 + number).repeated(MiB / 2) + 'x'; };
    for (int number = 1; number <= 60; ++number) { // more than is held in memory, more than one commit
        const QByteArray bytes = bytesFor(number % 10 == 0 ? number - 1 : number);
        const StagedOriginal original = staged(*store, bytes);
        CHECK(original.known == (number % 10 == 0));
        if (original.known)
            continue;
        digests.append(original.digest);
        CHECK(original.digest == sha256(bytes));
        changes.append(
            adding({.id = QString::number(number), .number = number, .digest = original.digest, .size = original.size}));
    }
    REQUIRE(store->record(changes));
    for (const Digest &digest : digests)
        CHECK(sha256(bytesOf(*store, digest)) == digest);
    CHECK(rows(folder.path(), "original") == 54);
    CHECK(rows(folder.path(), "chunk") == 54 * 3);
    checkSound(folder.path());
}

TEST_CASE("Staging starts from where the device stands", "[store]")
{
    const DossierFolder folder;
    const auto store = created(folder.path());
    QBuffer device;
    device.setData("headbody");
    REQUIRE(device.open(QIODevice::ReadOnly));
    device.seek(4);
    CHECK(store->stage(device)->digest == sha256("body"));
    REQUIRE(store->discardStaged());
    CHECK(rows(folder.path(), "original") == 0);
}

TEST_CASE("Removing a piece wipes its bytes from the file, unless another shows them", "[store]")
{
    const DossierFolder folder;
    const auto store = created(folder.path());
    const QByteArray secret = "Where I live: 3 rue des Lilas. ";
    const StagedOriginal original = staged(*store, secret.repeated(100'000));
    const Exhibit one{.id = u"1"_s, .number = 1, .digest = original.digest, .size = original.size};
    Exhibit two = one;
    two.id = u"2"_s;
    two.number = 2;
    REQUIRE(store->record({adding(one), adding(two)}));
    CHECK(contentOf(folder.path()).contains(secret));

    removePiece(*store, u"1"_s);
    CHECK(bytesOf(*store, original.digest).size() == original.size);
    removePiece(*store, u"2"_s);
    CHECK_FALSE(store->original(original.digest));
    CHECK_FALSE(contentOf(folder.path()).contains(secret));
    CHECK(rows(folder.path(), "chunk") == 0);

    // The same bytes may come back.
    CHECK_FALSE(staged(*store, secret.repeated(100'000)).known);
    Exhibit again = one;
    again.id = u"3"_s;
    again.number = 3;
    REQUIRE(store->record({adding(again)}));
    CHECK(bytesOf(*store, original.digest) == secret.repeated(100'000));
}

TEST_CASE("A piece added and removed in one batch leaves no bytes", "[store]")
{
    const DossierFolder folder;
    auto store = created(folder.path());
    const Exhibit exhibit = exhibitOf(*store, staged(*store, "gone"));
    REQUIRE(store->record({adding(exhibit), {Action::Removed, u"exhibit"_s, exhibit.id}}));
    CHECK(store->originals()->isEmpty());
    store.reset();
    opened(folder.path(), Access::Write);
    CHECK(rows(folder.path(), "chunk") == 0);
    checkSound(folder.path());
}

TEST_CASE("A dossier that is closed behind a file it holds already leaves nothing beside it", "[store]")
{
    const DossierFolder folder;
    const QByteArray bytes = noise(3 * MiB);
    (void)addPiece(*created(folder.path()), bytes);
    for (int i = 0; i < 5; ++i) {
        CHECK(staged(*opened(folder.path(), Access::Write), bytes).known);
        CHECK_FALSE(QFile::exists(folder.path() + u"-journal"_s));
    }
    checkSound(folder.path());
}
