// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossier/json.h"
#include "journal/journal.h"

#include "core/verifybench.h"
#include "support/catch.h"

#include <QJsonDocument>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

using Entries = QList<Entry>;

/** Makes the whole chain anew, as if it had always been so. */
void rechain(Entries &entries)
{
    Digest previous;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        Entry &entry = entries[i];
        entry.number = i + 1;
        entry.commitment = payloadCommitment(entry.salt, entry.payload);
        entry.previous = previous;
        entry.hash = entryHash(entry);
        previous = entry.hash;
    }
}

QByteArray quoted(const QByteArray &text)
{
    return "CAST(" + blob(text) + " AS TEXT)";
}

/** A row for the table of tokens. */
QByteArray filing(const Digest &imprint, qint64 entry, const QByteArray &token)
{
    return "INSERT INTO stamp VALUES (" + blob(imprint) + ',' + QByteArray::number(entry) + ',' + blob(token) + ");";
}

/** Writes a journal and the tables it leads to in the place of those in the file. */
void write(const QString &path, const Entries &entries)
{
    QByteArray sql = "BEGIN; DELETE FROM journal; DELETE FROM record;";
    Dossier dossier;
    for (const Entry &e : entries) {
        (void)apply(e, dossier);
        sql += "INSERT INTO journal VALUES (" + QByteArray::number(e.number);
        for (const QString &text : {e.time, e.program, e.actor, e.kind, e.subject})
            sql += ',' + quoted(text.toUtf8());
        sql += ',' + blob(e.salt) + ',' + quoted(e.payload) + ',' + blob(e.commitment) + ',' + blob(e.previous) + ',' +
               blob(e.hash) + ");";
    }
    for (const Record &record : recordsOf(dossier))
        sql += "INSERT INTO record VALUES (" + quoted(record.kind.toUtf8()) + ',' + quoted(record.subject.toUtf8()) + ',' +
               quoted(record.value) + ");";
    tamper(path, sql + "COMMIT");
}

Entries entriesOf(const QString &path)
{
    return opened(path, DossierStore::Access::Inspect)->entries().value();
}

void replaceIn(Entry &entry, const char *before, const char *after)
{
    REQUIRE(entry.payload.contains(before));
    entry.payload.replace(before, after);
}

struct Rewriting
{
    const char *what;
    std::function<void(Entries &)> edit;
};

const Rewriting rewritings[] = {
    {"a propos", [](Entries &e) { replaceIn(e[7], "Démissionne", "Bravo"); }},
    {"a date of publication", [](Entries &e) { replaceIn(e[6], "2026-11-05", "2026-11-06"); }},
    {"a web address", [](Entries &e) { replaceIn(e[2], "chirper", "other"); }},
    {"the last change", [](Entries &e) { replaceIn(e.last(), "fais gaffe", "bises"); }},
    {"the reason of a removal", [](Entries &e) { replaceIn(e[12], "Hors sujet", "Erreur"); }},
    {"the time of an entry", [](Entries &e) { e[3].time = u"2026-11-20T08:00:00.000Z"_s; }},
    {"the first entry's salt", [](Entries &e) { e.first().salt = randomBytes(32); }},
    {"an entry less in the middle", [](Entries &e) { e.removeAt(7); }},
    {"an entry less at the end", [](Entries &e) { e.removeLast(); }},
    {"all but the first", [](Entries &e) { e.resize(1); }},
    {"an entry more in the middle", [](Entries &e) { e.insert(8, e.last()); }},
    {"two entries swapped", [](Entries &e) { e.swapItemsAt(7, 8); }},
    {"who did it", [](Entries &e) { e[1].actor = u"adviser"_s; }},
    {"the program that wrote", [](Entries &e) { e[1].program = u"alappui 9"_s; }},
};

} // namespace

TEST_CASE("A journal that was forged whole is betrayed by its token", "[verify][forgery]")
{
    int cases = 0;
    for (const Rewriting &rewriting : rewritings) {
        INFO(rewriting.what);
        Entries entries = entriesOf(sealedDossier().copy());
        rewriting.edit(entries);
        rechain(entries);

        const QString path = sealedDossier().copy();
        write(path, entries);
        const auto betrayed = verified(path);
        INFO(summary(betrayed));
        CHECK(betrayed.verdict == Verdict::Altered);
        CHECK((says(betrayed, u"journal-contradicted"_s)));

        // The forger files the tokens under the new hashes.
        tamper(path, "UPDATE stamp SET imprint = (SELECT hash FROM journal WHERE number = entry)"
                     " WHERE entry IN (SELECT number FROM journal)");
        const auto refiled = verified(path);
        CHECK(refiled.verdict == Verdict::Altered);

        // The forger takes the tokens of the journal away, then all.
        tamper(path, "DELETE FROM stamp WHERE entry > 0");
        const auto bare = verified(path);
        INFO(summary(bare));
        CHECK((bare.verdict == Verdict::Incomplete || bare.verdict == Verdict::Altered));
        CHECK(says(bare, u"entries-not-covered"_s));

        // The forger stamps it anew, with an authority of their own, which the dossier is made to name.
        const Digest head = entries.last().hash;
        tamper(path, filing(head, entries.size(), sealedDossier().stranger.token(head)));
        const auto strange = verified(path);
        INFO(summary(strange));
        CHECK((strange.verdict == Verdict::Incomplete || strange.verdict == Verdict::Altered));
        CHECK(says(strange, u"stamp-unknown-authority"_s));
        cases += 4;
    }
    tellForgeries(cases, "journals forged whole");
}

TEST_CASE("An authority slipped into a forged journal is not believed", "[verify][forgery]")
{
    const auto &stranger = sealedDossier().stranger;
    Entries entries = entriesOf(sealedDossier().copy());
    QJsonObject named = QJsonDocument::fromJson(entries[1].payload).object();
    named.insert(u"ca_pem"_s, QString::fromLatin1(stranger.trust().caPem));
    entries[1].payload = canonical(named);
    replaceIn(entries[7], "Démissionne", "Bravo");
    entries.removeIf([](const Entry &e) { return e.kind.startsWith(u"export"); });
    rechain(entries);

    const QString path = sealedDossier().copy();
    write(path, entries);
    QByteArray sql = "DELETE FROM stamp;";
    for (const QByteArray &digest : RawDatabase(path).values("SELECT imprint FROM stamp WHERE entry = 0"))
        sql += filing(digest, 0, stranger.token(digest));
    const Digest head = entries.last().hash;
    tamper(path, sql + filing(head, entries.size(), stranger.token(head)));

    const auto verification = verified(path);
    INFO(summary(verification));
    CHECK(verification.verdict == Verdict::Incomplete);
    CHECK(says(verification, u"stamp-own-authority"_s));
    CHECK(verifyDossier(path, {}).verdict == Verdict::Incomplete);
}

TEST_CASE("An entry that others could read differently is named", "[verify][forgery]")
{
    const char *payload = GENERATE(R"({"verbatim":"A","verbatim":"B"})", R"({"verbatim": "B"})");
    Entries entries = entriesOf(sealedDossier().copy());
    entries.last().payload = payload;
    rechain(entries);
    const QString path = sealedDossier().copy();
    write(path, entries);
    tamper(path, "DELETE FROM stamp");
    const auto verification = verified(path);
    INFO(summary(verification));
    CHECK(verification.verdict == Verdict::Altered);
    CHECK(findingOf(verification, u"entry-not-canonical"_s).subject == u"journal, entry 14");
}

TEST_CASE("A finding can't be made to deceive who reads it", "[verify][forgery]")
{
    const QString path = sealedDossier().copy();
    tamper(path, "INSERT INTO record VALUES ('propos', 'x', json_object('verbatim',"
                 " char(27) || '[2J' || char(0x202e) || 'tcatni' || char(10) || hex(zeroblob(1000))))");
    const Finding finding = findingOf(verified(path), u"record-unexplained"_s);
    CHECK(finding.subject.startsWith(u"words “[2Jtcatni 000"));
    CHECK(finding.subject.size() < 100);
}
