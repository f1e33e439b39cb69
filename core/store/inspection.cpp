// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/dossierstore_p.h"
#include "store/schema_p.h"

#include <limits>

namespace appui {

namespace {

/** One value for each row of an answer. */
template <typename T, typename Make, typename... Values>
Result<QList<T>> listed(Database &database, const char *sql, Make make, const Values &...values)
{
    QList<T> list;
    const auto read = database.each(
        sql, [&](const Row &row) { list.append(make(row)); }, values...);
    if (!read)
        return fail(read);
    return list;
}

} // namespace

Result<QList<Entry>> DossierStore::entries() const
{
    const qint64 last = d->access == Access::Inspect ? std::numeric_limits<qint64>::max() : d->head.number;
    return listed<Entry>(
        d->database(),
        "SELECT number, time, program, actor, kind, subject, salt, payload, commitment, previous, hash"
        " FROM journal WHERE number <= ? ORDER BY number",
        [](const Row &row) {
            return Entry{row.integer(0), row.text(1),  row.text(2),  row.text(3),  row.text(4),  row.text(5),
                         row.bytes(6),   row.bytes(7), row.bytes(8), row.bytes(9), row.bytes(10)};
        },
        last);
}

Result<QList<Record>> DossierStore::Private::recordsInFile()
{
    return listed<Record>(database(), "SELECT kind, subject, value FROM record ORDER BY kind, rowid", [](const Row &row) {
        return Record{row.text(0), row.text(1), row.bytes(2)};
    });
}

Result<QList<Record>> DossierStore::records() const
{
    return d->recordsInFile();
}

Result<QList<OriginalRow>> DossierStore::originals() const
{
    return listed<OriginalRow>(d->database(), "SELECT digest, size FROM original WHERE digest IS NOT NULL ORDER BY id",
                               [](const Row &row) {
                                   return OriginalRow{row.bytes(0), row.integer(1)};
                               });
}

Result<QList<Stamp>> DossierStore::stamps() const
{
    return listed<Stamp>(d->database(), "SELECT imprint, entry, token FROM stamp ORDER BY rowid", [](const Row &row) {
        return Stamp{row.bytes(0), row.integer(1), row.bytes(2)};
    });
}

Result<QStringList> DossierStore::schemaFaults() const
{
    return schemaDifferences(d->database());
}

Result<QStringList> DossierStore::fileFaults() const
{
    const auto lines = listed<QString>(d->database(), "PRAGMA integrity_check", [](const Row &row) { return row.text(0); });
    if (!lines)
        return fail(lines);
    return *lines == QStringList{QStringLiteral("ok")} ? QStringList() : QStringList(*lines);
}

Result<QStringList> DossierStore::orphanFaults() const
{
    const auto misfits = listed<QString>(
        d->database(),
        "SELECT chunk.original, chunk.seq FROM chunk LEFT JOIN original ON original.id = chunk.original"
        " WHERE original.id IS NULL OR (original.digest IS NOT NULL"
        " AND (chunk.seq < 0 OR length(chunk.bytes) <> min(?1, original.size - ?1 * chunk.seq)))"
        " ORDER BY chunk.original, chunk.seq",
        [](const Row &row) {
            return QStringLiteral("chunk %1 of original %2 does not belong there").arg(row.integer(1)).arg(row.integer(0));
        },
        chunkSize);
    if (!misfits)
        return fail(misfits);
    const auto wanting = listed<QString>(
        d->database(),
        "SELECT id FROM original WHERE digest IS NOT NULL"
        " AND (SELECT count(*) FROM chunk WHERE chunk.original = original.id) <> (size + ?1 - 1) / ?1 ORDER BY id",
        [](const Row &row) { return QStringLiteral("original %1 is not whole").arg(row.integer(0)); }, chunkSize);
    if (!wanting)
        return fail(wanting);
    const auto unsealed = listed<QString>(
        d->database(), "SELECT id FROM original WHERE digest IS NULL AND size <> 0 ORDER BY id",
        [](const Row &row) { return QStringLiteral("original %1 has a size and no digest").arg(row.integer(0)); });
    if (!unsealed)
        return fail(unsealed);
    return QStringList(*misfits + *wanting + *unsealed);
}

} // namespace appui
