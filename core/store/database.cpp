// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database_p.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace appui {

namespace {

// Only a verification of a large dossier holds others up for more than a moment.
constexpr int busyTimeout = 30'000; // milliseconds

// A hostile file can't make us hold more than this for one value; a piece's bytes come in chunks far smaller.
constexpr int largestValue = 64 << 20; // bytes

// The page size counts only before the first page is written. Nothing is spilled before a commit: a reader would have to wait.
constexpr char everyConnection[] = "PRAGMA trusted_schema = OFF;"
                                   "PRAGMA cell_size_check = ON;"
                                   "PRAGMA foreign_keys = ON;";
constexpr char writingConnection[] = "PRAGMA page_size = 16384;"
                                     "PRAGMA journal_mode = DELETE;"
                                     "PRAGMA synchronous = EXTRA;"
                                     "PRAGMA secure_delete = ON;"
                                     "PRAGMA cache_spill = OFF;";

tl::unexpected<Error> sqliteError(int code, const QString &detail)
{
    const auto say = [&](Error::Code kind, const char *sentence) {
        return fail(kind, QCoreApplication::translate("store", sentence), detail);
    };
    switch (code & 0xff) {
    case SQLITE_FULL:
        return say(Error::Code::Io, QT_TRANSLATE_NOOP("store", "The disk is full; nothing was changed in the dossier."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return say(Error::Code::Locked,
                   QT_TRANSLATE_NOOP("store", "Another program is using this dossier; try again in a moment."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return say(Error::Code::ReadOnly, QT_TRANSLATE_NOOP("store", "This dossier can't be written where it lies."));
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_NOMEM:
        return say(Error::Code::Io, QT_TRANSLATE_NOOP("store", "This dossier's file can't be read or written."));
    case SQLITE_TOOBIG:
        return say(Error::Code::Invalid, QT_TRANSLATE_NOOP("store", "A text is longer than a dossier can hold."));
    case SQLITE_NOTADB:
        return say(Error::Code::Corrupt, QT_TRANSLATE_NOOP("store", "This file is not a dossier of À l'appui."));
    default:
        return say(Error::Code::Corrupt, QT_TRANSLATE_NOOP("store", "This dossier is damaged."));
    }
}

} // namespace

qint64 Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Row::text(int column) const
{
    // QString::fromUtf8() would drop a byte order mark, and two texts that differ would read the same.
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom).decode(bytes(column));
}

QByteArray Row::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(data, sqlite3_column_bytes(m_statement, column));
}

Result<Database> Database::connect(const QByteArray &name, int flags)
{
    Database database;
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(name.constData(), &raw, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    database.m_db.reset(raw);
    if (opened != SQLITE_OK)
        return database.fault();

    sqlite3_busy_timeout(raw, busyTimeout);
    sqlite3_limit(raw, SQLITE_LIMIT_LENGTH, largestValue);
    sqlite3_limit(raw, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    if (const auto set = database.script(everyConnection); !set)
        return fail(set);
    return database;
}

Result<Database> Database::open(const QString &path, Mode mode)
{
    constexpr int create = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int flags = mode == Mode::Create ? create : mode == Mode::Write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    return connect(path.toUtf8(), flags);
}

Result<Database> Database::inMemory()
{
    return connect(":memory:", SQLITE_OPEN_READWRITE);
}

Result<void> Database::prepareToWrite()
{
    // SQLite falls back to reading without a word.
    if (sqlite3_db_readonly(m_db.get(), "main") == 1)
        return sqliteError(SQLITE_READONLY, QStringLiteral("opened for reading only"));
    return script(writingConnection);
}

Result<void> Database::script(const QByteArray &sql)
{
    if (sqlite3_exec(m_db.get(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return fault();
    return {};
}

Result<void> Database::readPart(const char *table, const char *column, qint64 id, qint64 from, char *data, qint64 count)
{
    sqlite3_blob *raw = nullptr;
    const int opened = sqlite3_blob_open(m_db.get(), "main", table, column, id, 0, &raw);
    const Handle<sqlite3_blob, sqlite3_blob_close> blob(raw);
    if (opened == SQLITE_OK && sqlite3_blob_bytes(raw) > largestValue)
        return sqliteError(SQLITE_TOOBIG, QStringLiteral("a blob of %1").arg(QLatin1StringView(table)));
    if (opened != SQLITE_OK || sqlite3_blob_read(raw, data, int(count), int(from)) != SQLITE_OK)
        return fault();
    return {};
}

Result<void> Database::begin()
{
    return inTransaction() ? Result<void>() : run("BEGIN IMMEDIATE");
}

Result<void> Database::commit()
{
    return run("COMMIT");
}

void Database::rollback()
{
    if (inTransaction())
        (void)run("ROLLBACK");
}

Result<sqlite3_stmt *> Database::prepared(const char *sql)
{
    const auto known = m_statements.find(std::string_view(sql));
    if (known != m_statements.end())
        return known->second.get();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_db.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return fault();
    m_statements[sql].reset(statement);
    return statement;
}

bool Database::bind(sqlite3_stmt *statement, int parameter, qint64 value)
{
    return sqlite3_bind_int64(statement, parameter, value) == SQLITE_OK;
}

bool Database::bind(sqlite3_stmt *statement, int parameter, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    return sqlite3_bind_text(statement, parameter, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT) == SQLITE_OK;
}

bool Database::bind(sqlite3_stmt *statement, int parameter, QByteArrayView value)
{
    // A null pointer would bind NULL where an empty blob is meant.
    const char *data = value.isEmpty() ? "" : value.data();
    return sqlite3_bind_blob64(statement, parameter, data, sqlite3_uint64(value.size()), SQLITE_STATIC) == SQLITE_OK;
}

bool Database::bind(sqlite3_stmt *statement, int parameter, Utf8 value)
{
    return sqlite3_bind_text64(statement, parameter, value.bytes.constData(), sqlite3_uint64(value.bytes.size()), SQLITE_STATIC,
                               SQLITE_UTF8) == SQLITE_OK;
}

Result<void> Database::walk(sqlite3_stmt *statement, const std::function<void(const Row &)> &visit)
{
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(statement)) == SQLITE_ROW)
        if (visit)
            visit(Row(statement));
    Result<void> result;
    if (step != SQLITE_DONE)
        result = fault();
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    return result;
}

tl::unexpected<Error> Database::fault() const
{
    const int code = m_db ? sqlite3_extended_errcode(m_db.get()) : SQLITE_NOMEM;
    const char *message = m_db ? sqlite3_errmsg(m_db.get()) : "";
    return sqliteError(code, QStringLiteral("SQLite %1: %2").arg(QString::number(code), QString::fromUtf8(message)));
}

} // namespace appui
