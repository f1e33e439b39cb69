// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawdatabase.h"

#include "catch.h"

namespace appui::test {

RawDatabase::RawDatabase(const QString &path)
{
    sqlite3 *raw = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &raw, SQLITE_OPEN_READWRITE, nullptr);
    m_db.reset(raw);
    run("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF");
}

bool RawDatabase::run(const QByteArray &sql)
{
    return sqlite3_exec(m_db.get(), sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

std::optional<QList<QList<QByteArray>>> RawDatabase::rows(const QByteArray &sql)
{
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v2(m_db.get(), sql.constData(), -1, &raw, nullptr) != SQLITE_OK)
        return {};
    const Handle<sqlite3_stmt, sqlite3_finalize> statement(raw);
    QList<QList<QByteArray>> found;
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(raw)) == SQLITE_ROW) {
        QList<QByteArray> row;
        for (int i = 0; i < sqlite3_column_count(raw); ++i)
            row.append(QByteArray(static_cast<const char *>(sqlite3_column_blob(raw, i)), sqlite3_column_bytes(raw, i)));
        found.append(row);
    }
    return step == SQLITE_DONE ? std::optional(found) : std::nullopt;
}

QList<QByteArray> RawDatabase::values(const QByteArray &sql)
{
    const auto found = rows(sql);
    INFO(sql.toStdString());
    REQUIRE(found);
    QList<QByteArray> firsts;
    for (const auto &row : *found)
        firsts.append(row.first());
    return firsts;
}

QByteArray RawDatabase::value(const QByteArray &sql)
{
    const auto found = values(sql);
    INFO(sql.toStdString());
    REQUIRE_FALSE(found.isEmpty());
    return found.first();
}

QByteArray blob(const QByteArray &bytes)
{
    return "x'" + bytes.toHex() + '\'';
}

std::optional<QByteArray> dumpOf(const QString &path)
{
    RawDatabase database(path);
    QByteArray dump;
    const auto add = [&](const QByteArray &sql) {
        const auto found = database.rows(sql);
        if (!found)
            return false;
        for (const auto &row : *found)
            for (const QByteArray &value : row)
                dump += QByteArray::number(value.size()) + ':' + value;
        dump += '\n';
        return true;
    };
    if (!add("PRAGMA application_id") || !add("PRAGMA user_version") ||
        !add("SELECT type, name, tbl_name, sql FROM sqlite_schema"))
        return {};
    for (const QByteArray table : {"journal", "record", "original", "chunk", "stamp"}) {
        QByteArray types;
        for (const QByteArray &column : database.values("SELECT name FROM pragma_table_info('" + table + "')"))
            types += ", typeof(" + column + ")";
        if (!add("SELECT *" + types + " FROM " + table + " ORDER BY rowid"))
            return {};
    }
    return dump;
}

} // namespace appui::test
