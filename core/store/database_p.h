// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/handle_p.h"
#include "base/result.h"

#include <QByteArray>

#include <sqlite3.h>

#include <functional>
#include <map>
#include <string>

namespace appui {

/** UTF-8 bytes for a column of text. */
struct Utf8
{
    const QByteArray &bytes;
};

/** One row of an answer, valid while it is visited. */
class Row
{
public:
    explicit Row(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;

private:
    sqlite3_stmt *m_statement;
};

/**
 * A connection to an SQLite file that may be hostile. The only place that calls SQLite.
 * Nobody else may open a dossier's file: closing it would drop the locks that a connection of this process holds on it
 * (https://www.sqlite.org/howtocorrupt.html, 2.2).
 */
class Database
{
public:
    enum class Mode { Create, Write, Read };

    static Result<Database> open(const QString &path, Mode mode);
    static Result<Database> inMemory();

    /** To be called before the first write. Fails with ReadOnly when the file can't be written. */
    Result<void> prepareToWrite();

    /** Runs any number of statements. */
    Result<void> script(const QByteArray &sql);

    /** Runs one statement with values for its parameters: qint64, QString, QByteArray (a blob) or Utf8. */
    template <typename... Values>
    Result<void> run(const char *sql, const Values &...values)
    {
        return each(sql, {}, values...);
    }

    /** Runs one statement and visits each row of its answer; the visit must not run the same statement. */
    template <typename... Values>
    Result<void> each(const char *sql, const std::function<void(const Row &)> &visit, const Values &...values)
    {
        const auto statement = prepared(sql);
        if (!statement)
            return fail(statement);
        int parameter = 0;
        if (!(bind(*statement, ++parameter, values) && ...))
            return fault();
        return walk(*statement, visit);
    }

    /**
     * Reads `count` bytes from byte `from` on of the blob that stands in `column` of row `id` of `table`: straight into `data`,
     * and nothing of the rest. As with each(), a blob too large to be ours is refused. Holds no lock afterwards.
     */
    Result<void> readPart(const char *table, const char *column, qint64 id, qint64 from, char *data, qint64 count);

    /** Begins a transaction that writes; nothing when one is open. */
    Result<void> begin();
    Result<void> commit();
    /** Undoes what is not committed; nothing when no transaction is open. */
    void rollback();
    bool inTransaction() const { return !sqlite3_get_autocommit(m_db.get()); }

    qint64 lastId() const { return sqlite3_last_insert_rowid(m_db.get()); }
    qint64 changes() const { return sqlite3_changes64(m_db.get()); }

private:
    Database() = default;
    static Result<Database> connect(const QByteArray &name, int flags);
    Result<sqlite3_stmt *> prepared(const char *sql);
    static bool bind(sqlite3_stmt *statement, int parameter, qint64 value);
    static bool bind(sqlite3_stmt *statement, int parameter, const QString &value);
    static bool bind(sqlite3_stmt *statement, int parameter, QByteArrayView value);
    static bool bind(sqlite3_stmt *statement, int parameter, const QByteArray &value)
    {
        return bind(statement, parameter, QByteArrayView(value));
    }
    static bool bind(sqlite3_stmt *statement, int parameter, Utf8 value);
    Result<void> walk(sqlite3_stmt *statement, const std::function<void(const Row &)> &visit);
    tl::unexpected<Error> fault() const;

    Handle<sqlite3, sqlite3_close_v2> m_db;
    std::map<std::string, Handle<sqlite3_stmt, sqlite3_finalize>, std::less<>> m_statements;
};

} // namespace appui
