// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/handle_p.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <sqlite3.h>

#include <optional>

namespace appui::test {

/** An SQLite file as a forger opens it: behind the program's back, with every protection off. */
class RawDatabase
{
public:
    explicit RawDatabase(const QString &path);

    /** Runs statements; false when SQLite refuses (a rule of the table, a damaged file). */
    bool run(const QByteArray &sql);
    /** The rows of an answer, each value as bytes; nothing when SQLite can't give them. */
    std::optional<QList<QList<QByteArray>>> rows(const QByteArray &sql);
    /** The first of each row; the test fails when SQLite can't give them. */
    QList<QByteArray> values(const QByteArray &sql);
    /** The first of all; the test fails when there is none. */
    QByteArray value(const QByteArray &sql);

private:
    Handle<sqlite3, sqlite3_close_v2> m_db;
};

/** Bytes as SQL writes them. */
QByteArray blob(const QByteArray &bytes);

/** Everything that can be read from a file through SQLite, in one text; nothing when some of it can't. */
std::optional<QByteArray> dumpOf(const QString &path);

} // namespace appui::test
