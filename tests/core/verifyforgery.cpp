// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"

#include "core/verifybench.h"
#include "support/catch.h"

#include <QJsonDocument>
#include <QSet>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

/** What one change of the file, made with sqlite3, must lead to. */
struct Forgery
{
    const char *sql;
    const char *code;
    const char *subject = "";
    const char *inMessage = "";
};

const Forgery forgeries[] = {
    // The tables, behind the journal
    {"UPDATE record SET value = replace(value, 'Capture n° 2', 'Capture n° 3')", "record-altered", "exhibit no. 2", "title"},
    {"UPDATE record SET value = replace(value, 'fais gaffe', 'bises') WHERE kind = 'propos'", "record-altered",
     "words “On sait où tu habites, fais gaffe 🔪”", "exact words"},
    {"UPDATE record SET value = replace(value, '5 novembre 2026', '4 novembre 2026')", "record-altered",
     "words “On sait où tu habites, fais gaffe 🔪”", "date of publication"},
    {"UPDATE record SET value = replace(value, 'groupe 31', 'public')", "record-altered",
     "words “On sait où tu habites, fais gaffe 🔪”", "audience"},
    {"UPDATE record SET value = json_remove(value, '$.title') WHERE subject = 'exhibit-1'", "record-altered", "exhibit no. 1",
     "title"},
    {"UPDATE record SET value = json_set(value, '$.victim.school', 'X') WHERE kind = 'profile'", "record-altered",
     "situation of the victim", "victim, school"},
    {"UPDATE record SET value = json_set(value, '$.extra', 1) WHERE kind = 'party'", "record-altered", "person “@moqueur”",
     "extra"},
    {"UPDATE record SET value = json_set(value, '$.removed', json('false')) WHERE subject = 'exhibit-3'", "record-altered",
     "exhibit no. 3", "removal"},
    {"UPDATE record SET value = replace(value, '{\"', '{ \"') WHERE kind = 'event'", "record-rewritten",
     "event “Porte vandalisée”"},
    {"UPDATE record SET value = '{\"id\":\"x\",' || substr(value, 2) WHERE kind = 'step'", "record-rewritten", "step step-1"},
    {"UPDATE record SET value = '' WHERE kind = 'dossier'", "record-altered", "dossier", "title"},
    {"UPDATE record SET value = '[]' WHERE kind = 'event'", "record-altered", "event “Porte vandalisée”", "what happened"},
    {"UPDATE record SET subject = 'propos-9' WHERE subject = 'propos-2'", "record-unexplained", "words “Démissionne”"},
    {"UPDATE record SET kind = 'event' WHERE subject = 'propos-2'", "record-missing", "words “Démissionne”"},
    {"DELETE FROM record WHERE subject = 'propos-2'", "record-missing", "words “Démissionne”"},
    {"DELETE FROM record WHERE kind = 'authority'", "record-missing", "timestamp authority “http://tsa.example”"},
    {"DELETE FROM record", "record-missing", "exhibit no. 1"},
    {"INSERT INTO record SELECT kind, 'propos-3', replace(value, 'propos-2', 'propos-3') FROM record WHERE subject = 'propos-2'",
     "record-unexplained", "words “Démissionne”"},
    {"UPDATE record SET rowid = 1000 WHERE subject = 'exhibit-1'", "record-misordered", "exhibit no. 1"},
    {"UPDATE record SET value = (SELECT value FROM record WHERE subject = 'exhibit-1') WHERE subject = 'exhibit-2'",
     "record-altered", "exhibit no. 2", "digest"},

    // The journal
    {"UPDATE journal SET time = '2025-11-22T19:02:00.000Z' WHERE number = 3", "entry-altered", "journal, entry 3"},
    {"UPDATE journal SET payload = replace(payload, 'Démissionne', 'Bravo')", "entry-content-altered", "journal, entry 8"},
    {"UPDATE journal SET payload = '' WHERE number = 8", "entry-content-left-out", "journal, entry 8"},
    {"UPDATE journal SET payload = '' WHERE number = 8", "record-unexplained", "words “Démissionne”"},
    {"UPDATE journal SET salt = x'' WHERE number = 8", "entry-content-altered", "journal, entry 8"},
    {"UPDATE journal SET hash = zeroblob(32) WHERE number = 8", "entry-unlinked", "journal, entry 9"},
    {"DELETE FROM journal WHERE number = 8", "entry-missing", "journal, entry 8"},
    {"DELETE FROM journal WHERE number = 1", "entry-missing", "journal, entry 1"},
    {"DELETE FROM journal WHERE number = 14", "journal-contradicted", "journal, entry 14"},
    {"DELETE FROM journal WHERE number > 10", "journal-contradicted", "journal, entry 14"},
    {"DELETE FROM journal", "journal-empty", "dossier"},
    {"UPDATE journal SET number = number + 1 WHERE number = 14", "entry-missing", "journal, entry 14"},
    {"UPDATE journal SET number = -number WHERE number = 8", "entry-misplaced", "journal, entry -8"},
    {"UPDATE journal SET number = 100 WHERE number = 3; UPDATE journal SET number = 3 WHERE number = 4;"
     "UPDATE journal SET number = 4 WHERE number = 100",
     "entry-altered", "journal, entry 3"},
    {"INSERT INTO journal SELECT 15, time, program, actor, kind, subject, salt, payload, commitment, hash, hash FROM journal"
     " WHERE number = 14",
     "entry-altered", "journal, entry 15"},

    // The originals
    {"UPDATE chunk SET bytes = CAST('Bonsoir' AS BLOB) WHERE original = 1", "original-altered", "exhibit no. 1"},
    {"UPDATE chunk SET bytes = CAST(bytes || x'00' AS BLOB) WHERE original = 1", "original-orphaned", "dossier"},
    {"UPDATE original SET size = size + 1 WHERE id = 2", "original-unreadable", "exhibit no. 2"},
    {"UPDATE original SET size = size - 1 WHERE id = 2", "original-size-wrong", "exhibit no. 2"},
    {"UPDATE original SET size = 9223372036854775807", "original-unreadable", "exhibit no. 2"},
    {"UPDATE original SET size = -9223372036854775807", "original-size-wrong", "exhibit no. 2"},
    {"UPDATE original SET digest = zeroblob(32) WHERE id = 2", "original-missing", "exhibit no. 2"},
    {"UPDATE original SET digest = zeroblob(32) WHERE id = 2", "original-unnamed", "dossier"},
    {"UPDATE original SET digest = NULL WHERE id = 2", "original-missing", "exhibit no. 2"},
    {"DELETE FROM chunk WHERE original = 2", "original-unreadable", "exhibit no. 2"},
    {"DELETE FROM original WHERE id = 2", "original-orphaned", "dossier"},
    {"DELETE FROM original; DELETE FROM chunk", "original-missing", "exhibit no. 1"},
    {"INSERT INTO chunk VALUES (77, 0, x'00')", "original-orphaned", "dossier"},
    {"INSERT INTO chunk VALUES (1, 1, x'00')", "original-orphaned", "dossier"},
    {"INSERT INTO original VALUES (77, NULL, 4); INSERT INTO chunk VALUES (77, 0, x'deadbeef')", "original-orphaned", "dossier"},
    {"INSERT INTO original SELECT 77, CAST(x'b4a8ab1d7c8b0b8f' AS BLOB), 0", "original-unnamed", "dossier"},
    {"UPDATE chunk SET original = original + 10; UPDATE chunk SET original = 13 - original", "original-altered", "exhibit no. 1"},

    // The timestamps
    {"DELETE FROM stamp WHERE entry = 14", "entries-not-covered", "journal, entries 12–14"},
    {"DELETE FROM stamp WHERE entry > 0", "entries-not-covered", "journal, entries 1–14"},
    {"DELETE FROM stamp WHERE imprint = (SELECT digest FROM original WHERE id = 2)", "exhibit-not-stamped", "exhibit no. 2"},
    {"UPDATE stamp SET entry = 13 WHERE entry = 14", "stamp-misplaced", "journal, entry 13"},
    {"UPDATE stamp SET entry = 0 WHERE entry = 14", "stamp-fits-nothing", "dossier"},
    {"UPDATE stamp SET entry = 1 WHERE entry = 0", "journal-contradicted", "journal, entry 1"},
    {"UPDATE stamp SET entry = 13, imprint = (SELECT hash FROM journal WHERE number = 13) WHERE entry = 14",
     "stamp-wrong-imprint", "journal, entry 13"},
    {"UPDATE stamp SET token = (SELECT token FROM stamp WHERE entry = 11) WHERE entry = 14", "stamp-wrong-imprint",
     "journal, entry 14"},
    {"UPDATE stamp SET token = x''", "stamp-unreadable", "exhibit no. 2"},
    {"UPDATE stamp SET token = CAST(token || x'00' AS BLOB)", "stamp-unreadable", "exhibit no. 2"},
    {"UPDATE stamp SET token = substr(token, 1, length(token) - 1)", "stamp-unreadable", "exhibit no. 2"},

    {"INSERT INTO stamp SELECT * FROM stamp WHERE entry = 14", "stamp-doubled", "journal, entry 14"},

    // The structure
    {"CREATE TABLE extra (x)", "schema-foreign", "dossier"},
    {"CREATE VIEW extra AS SELECT * FROM record", "schema-foreign", "dossier"},
    {"CREATE TRIGGER extra AFTER INSERT ON journal BEGIN DELETE FROM stamp; END", "schema-foreign", "dossier"},
    {"CREATE INDEX extra ON record (value)", "schema-foreign", "dossier"},
    {"ALTER TABLE record ADD COLUMN extra TEXT", "schema-foreign", "dossier"},
    {"ALTER TABLE record RENAME TO r; CREATE VIEW record AS SELECT * FROM r", "schema-foreign", "dossier"},
    {"ANALYZE", "schema-foreign", "dossier"},
};

bool names(const Verification &verification, const Forgery &forgery)
{
    return std::any_of(verification.findings.begin(), verification.findings.end(), [&](const Finding &f) {
        return f.code == QLatin1StringView(forgery.code) && f.subject == QString::fromUtf8(forgery.subject) &&
               f.message.contains(QString::fromUtf8(forgery.inMessage));
    });
}

/** Every cell of the five tables, as conditions that find it. */
struct Cell
{
    QByteArray table;
    QByteArray column;
    QByteArray rowid;
    QByteArray type;
};

QList<Cell> cellsOf(const QString &path)
{
    RawDatabase database(path);
    QList<Cell> cells;
    for (const QByteArray table : {"journal", "record", "original", "chunk", "stamp"})
        for (const QByteArray &column : database.values("SELECT name FROM pragma_table_info('" + table + "')"))
            for (const QByteArray &rowid : database.values("SELECT rowid FROM " + table))
                cells.append({table, column, rowid,
                              database.value("SELECT typeof(" + column + ") FROM " + table + " WHERE rowid = " + rowid)});
    return cells;
}

/** Other values for a cell, in SQL, where % is the value it has. */
QList<QByteArray> othersFor(const Cell &cell)
{
    if (cell.type == "integer")
        return {"% + 1", "% - 1", "-% - 1", "% + 4294967296", "9223372036854775807", "-9223372036854775808"};
    if (cell.type == "text")
        return {"''",
                "% || 'x'",
                "'x' || %",
                "upper(%) || lower(%)",
                "% || ' '",
                "% || char(0)",
                "% || char(0) || 'hidden'",
                "char(65279) || %",
                "CAST(CAST(% AS BLOB) || x'ff' AS TEXT)",
                "substr(%, 1, length(%) - 1)",
                "substr(%, 2)",
                "'{}'"};
    return {"x''",
            "CAST(% || x'00' AS BLOB)",
            "CAST(x'00' || % AS BLOB)",
            "substr(%, 1, length(%) - 1)",
            "substr(%, 2)",
            "zeroblob(length(%))",
            "CAST(x'ff' || substr(%, 2) AS BLOB)",
            "CAST(substr(%, 1, length(%) - 1) || x'ff' AS BLOB)",
            "randomblob(length(%))"};
}

/** What findings about a table's cells are called. */
QStringList codesFor(const QByteArray &table)
{
    static const QHash<QByteArray, QStringList> codes{
        {"journal", {u"entry-"_s, u"journal-"_s}},
        {"record", {u"record-"_s}},
        {"original", {u"original-"_s}},
        {"chunk", {u"original-"_s}},
        {"stamp", {u"stamp-"_s, u"journal-contradicted"_s}},
    };
    return codes.value(table);
}

bool namesTable(const Verification &verification, const QByteArray &table)
{
    const QStringList starts = codesFor(table);
    return std::any_of(verification.findings.begin(), verification.findings.end(), [&](const Finding &f) {
        return f.severity != Finding::Severity::Info &&
               std::any_of(starts.begin(), starts.end(), [&](const QString &start) { return f.code.startsWith(start); });
    });
}

} // namespace

TEST_CASE("Each forgery is named for what it is", "[verify][forgery]")
{
    int cases = 0;
    for (const Forgery &forgery : forgeries) {
        const QString path = sealedDossier().copy();
        INFO(forgery.sql);
        tamper(path, forgery.sql);
        const auto verification = verified(path);
        INFO(summary(verification));
        CHECK(verification.verdict != Verdict::Intact);
        CHECK(names(verification, forgery));
        ++cases;
    }
    tellForgeries(cases, "forgeries with sqlite3");
}

namespace {

/** Changes each cell in one of `share` of the ways there are, in turn; returns the number of cases. */
int changeCells(int share)
{
    const auto whole = dumpOf(sealedDossier().copy());
    int cases = 0;
    int turn = 0;
    for (const Cell &cell : cellsOf(sealedDossier().copy())) {
        for (QByteArray other : othersFor(cell)) {
            if (++turn % share != 0)
                continue;
            const QString path = sealedDossier().copy();
            const QByteArray sql = "UPDATE " + cell.table + " SET " + cell.column + " = " + other.replace('%', cell.column) +
                                   " WHERE rowid = " + cell.rowid;
            INFO(sql.toStdString());
            if (!RawDatabase(path).run(sql) || dumpOf(path) == whole)
                continue;
            const auto verification = verified(path);
            INFO(summary(verification));
            CHECK(verification.verdict != Verdict::Intact);
            CHECK((verification.verdict == Verdict::Unreadable || namesTable(verification, cell.table)));
            ++cases;
        }
    }
    return cases;
}

} // namespace

TEST_CASE("No cell of a table can be changed without being named", "[verify][forgery]")
{
    const int cases = changeCells(5);
    CHECK(cases > 400);
    tellForgeries(cases, "cells changed");
}

TEST_CASE("No cell of a table can be changed in any way", "[.exhaustive]")
{
    const int cases = changeCells(1);
    CHECK(cases > 2000);
    tellForgeries(cases, "cells changed");
}
