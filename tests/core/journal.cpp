// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"

#include "core/journalchain.h"
#include "support/catch.h"
#include "support/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;
using Kind = ChainFault::Kind;

namespace {

Entry entryOf(const QJsonObject &vector)
{
    const auto text = [&](QLatin1StringView key) { return vector.value(key).toString(); };
    const auto bytes = [&](QLatin1StringView key) { return QByteArray::fromHex(text(key).toLatin1()); };
    return Entry{.number = vector.value("number"_L1).toInteger(),
                 .time = text("time"_L1),
                 .program = text("program"_L1),
                 .actor = text("actor"_L1),
                 .kind = text("kind"_L1),
                 .subject = text("subject"_L1),
                 .salt = bytes("salt"_L1),
                 .payload = text("payload"_L1).toUtf8(),
                 .commitment = bytes("commitment"_L1),
                 .previous = bytes("previous"_L1),
                 .hash = bytes("hash"_L1)};
}

QList<Entry> chainOf(int count)
{
    Chain chain = Chain::begun();
    for (int number = 1; number < count; ++number)
        REQUIRE(chain.add(adding("exhibit"_L1, exhibitNumbered(number))));
    return chain.entries;
}

bool has(const QList<ChainFault> &faults, Kind kind, qint64 number)
{
    return faults.contains(ChainFault{kind, number});
}

/** Gives an entry, and all that follow, hashes that fit: what a forger who knows the format does. */
void forgeFrom(QList<Entry> &entries, qsizetype first)
{
    for (qsizetype i = first; i < entries.size(); ++i) {
        entries[i].commitment = payloadCommitment(entries[i].salt, entries[i].payload);
        entries[i].previous = i == 0 ? Digest() : entries[i - 1].hash;
        entries[i].hash = entryHash(entries[i]);
    }
}

} // namespace

TEST_CASE("Entries have the bytes and hashes of the published vectors", "[journal]")
{
    const QJsonArray vectors = QJsonDocument::fromJson(contentOf(dataPath(u"journal-vectors.json"_s))).array();
    REQUIRE(vectors.size() == 3);
    QList<Entry> entries;
    Dossier dossier;
    for (const QJsonValue vector : vectors) {
        const Entry entry = entryOf(vector.toObject());
        CHECK(payloadCommitment(entry.salt, entry.payload).toHex() == entry.commitment.toHex());
        CHECK(entryBytes(entry).toHex() == vector["bytes"_L1].toString().toLatin1());
        CHECK(entryHash(entry).toHex() == entry.hash.toHex());
        entries.append(entry);
    }
    CHECK(checkChain(entries).isEmpty());
    REQUIRE(apply(entries[0], dossier));
    REQUIRE(apply(entries[1], dossier));
    CHECK(dossier.heading.title == u"Élève de 3e C — menaces 🔪"_s);
    CHECK(dossier.profile.harm == u"insomnies"_s);
}

TEST_CASE("An entry that is made follows the head and commits to its payload", "[journal]")
{
    const Chain chain = Chain::begun();
    const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::OffsetFromUTC, 3600);
    const Entry entry = makeEntry(chain.head(), {.kind = u"profile"_s, .fields = {{u"harm"_s, u"x"_s}}}, noon, u"victim"_s);
    CHECK(entry.number == 2);
    CHECK(entry.time == u"2026-11-23T11:00:00.000Z"_s);
    CHECK(entry.kind == u"profile.changed"_s);
    CHECK(entry.program == programVersion());
    CHECK(entry.payload == QByteArray("{\"harm\":\"x\"}"));
    CHECK(entry.salt.size() == saltSize);
    CHECK(entry.salt != chain.entries.last().salt);
    CHECK(checkChain(chain.entries + QList{entry}).isEmpty());
}

TEST_CASE("A chain that was left alone has no fault, payloads left out or not", "[journal]")
{
    QList<Entry> entries = chainOf(6);
    CHECK(checkChain(entries).isEmpty());
    CHECK(checkChain({}).isEmpty());
    entries[2].payload.clear();
    entries[2].salt.clear();
    CHECK(checkChain(entries).isEmpty());
}

TEST_CASE("An entry that was edited is found, whatever the field", "[journal]")
{
    const auto edited = [](auto edit) {
        QList<Entry> entries = chainOf(6);
        edit(entries[2]);
        return checkChain(entries);
    };
    CHECK(edited([](Entry &e) { e.time.replace(u"2026"_s, u"2025"_s); }) == QList<ChainFault>{{Kind::HashWrong, 3}});
    CHECK(edited([](Entry &e) { e.program += u'x'; }) == QList<ChainFault>{{Kind::HashWrong, 3}});
    CHECK(edited([](Entry &e) { e.actor = u"adviser"_s; }) == QList<ChainFault>{{Kind::HashWrong, 3}});
    CHECK(edited([](Entry &e) { e.kind = u"exhibit.removed"_s; }) == QList<ChainFault>{{Kind::HashWrong, 3}});
    CHECK(edited([](Entry &e) { e.subject = u"e9"_s; }) == QList<ChainFault>{{Kind::HashWrong, 3}});
    CHECK(edited([](Entry &e) { e.payload.replace("e2", "e9"); }) == QList<ChainFault>{{Kind::PayloadWrong, 3}});
    CHECK(edited([](Entry &e) { e.salt[0] = char(e.salt[0] ^ 1); }) == QList<ChainFault>{{Kind::PayloadWrong, 3}});
    CHECK(has(edited([](Entry &e) { e.commitment[0] = char(e.commitment[0] ^ 1); }), Kind::HashWrong, 3));
    CHECK(has(edited([](Entry &e) { e.previous.clear(); }), Kind::Unlinked, 3));
    CHECK(has(edited([](Entry &e) { e.hash[0] = char(e.hash[0] ^ 1); }), Kind::HashWrong, 3));
    CHECK(has(edited([](Entry &e) { e.hash[0] = char(e.hash[0] ^ 1); }), Kind::Unlinked, 4));
}

TEST_CASE("No byte can move between salt and payload", "[journal]")
{
    QList<Entry> entries = chainOf(2);
    entries[1].salt += entries[1].payload.first(1);
    entries[1].payload.remove(0, 1);
    CHECK(checkChain(entries) == QList<ChainFault>{{Kind::PayloadWrong, 2}});
}

TEST_CASE("An edit with hashes made to fit breaks the link that follows", "[journal]")
{
    QList<Entry> entries = chainOf(6);
    entries[2].payload.replace("e2", "e9");
    QList<Entry> one = entries.first(3);
    forgeFrom(one, 2);
    one += entries.sliced(3);
    CHECK(checkChain(one) == QList<ChainFault>{{Kind::Unlinked, 4}});

    QList<Entry> all = entries;
    const Head stamped{6, entries.last().hash};
    forgeFrom(all, 2);
    CHECK(checkChain(all).isEmpty());
    CHECK(checkChain(all, {stamped}) == QList<ChainFault>{{Kind::Contradicted, 6}});
}

TEST_CASE("An entry that was taken out, put in, repeated or moved is found", "[journal]")
{
    QList<Entry> removed = chainOf(6);
    removed.removeAt(2);
    CHECK(has(checkChain(removed), Kind::Missing, 3));
    CHECK(has(checkChain(removed), Kind::Unlinked, 4));

    QList<Entry> renumbered = removed;
    for (qsizetype i = 2; i < renumbered.size(); ++i)
        --renumbered[i].number;
    CHECK(has(checkChain(renumbered), Kind::HashWrong, 3));

    QList<Entry> inserted = chainOf(6);
    inserted.insert(3, inserted[2]);
    CHECK(has(checkChain(inserted), Kind::Misplaced, 3));

    QList<Entry> reordered = chainOf(6);
    reordered.swapItemsAt(2, 3);
    CHECK(has(checkChain(reordered), Kind::Misplaced, 3));
    CHECK_FALSE(has(checkChain(reordered), Kind::Missing, 3));
    std::swap(reordered[2].number, reordered[3].number);
    CHECK(has(checkChain(reordered), Kind::HashWrong, 3));
    CHECK(has(checkChain(reordered), Kind::Unlinked, 3));
}

TEST_CASE("A chain that was cut is found, at its end by a head known from elsewhere", "[journal]")
{
    const QList<Entry> entries = chainOf(6);
    CHECK(has(checkChain(entries.sliced(2)), Kind::Missing, 1));
    CHECK(has(checkChain(entries.sliced(2)), Kind::Unlinked, 3));

    const Head head{6, entries.last().hash};
    CHECK(checkChain(entries, {head, {2, entries[1].hash}}).isEmpty());
    CHECK(checkChain(entries.first(4), {head}) == QList<ChainFault>{{Kind::Contradicted, 6}});
}
