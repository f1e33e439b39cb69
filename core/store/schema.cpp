// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schema_p.h"

#include "store/database_p.h"
#include "store/schemascripts.h"

#include <QCoreApplication>
#include <QMap>

#include <iterator>

namespace appui {

namespace {

constexpr qint64 applicationId = 0x41505549; // "APUI"
constexpr qint64 newestSchema = std::size(schemaScripts);

Result<qint64> pragma(Database &database, const char *sql)
{
    qint64 value = 0;
    const auto read = database.each(sql, [&](const Row &row) { value = row.integer(0); });
    if (!read)
        return fail(read);
    return value;
}

using Objects = QMap<QString, QStringList>;

Result<Objects> objects(Database &database)
{
    Objects found;
    const auto read = database.each("SELECT name, type, tbl_name, sql FROM sqlite_schema", [&](const Row &row) {
        found[row.text(0)] += {row.text(1), row.text(2), row.text(3)};
    });
    if (!read)
        return fail(read);
    return found;
}

Result<Objects> ownObjects()
{
    auto fresh = Database::inMemory();
    if (!fresh)
        return fail(fresh);
    if (const auto made = upgradeSchema(*fresh); !made)
        return fail(made);
    return objects(*fresh);
}

} // namespace

Result<void> checkIdentity(Database &database)
{
    const auto application = pragma(database, "PRAGMA application_id");
    if (!application)
        return fail(application);
    const auto schema = pragma(database, "PRAGMA user_version");
    if (!schema)
        return fail(schema);
    const QString detail = QStringLiteral("application_id %1, user_version %2").arg(*application).arg(*schema);
    if (*application != applicationId || *schema < 1)
        return fail(Error::Code::Corrupt, QCoreApplication::translate("store", "This file is not a dossier of À l'appui."),
                    detail);
    if (*schema > newestSchema)
        return fail(Error::Code::NewerFormat,
                    QCoreApplication::translate("store", "This dossier was made by a newer version of À l'appui."), detail);
    return {};
}

Result<void> upgradeSchema(Database &database)
{
    const auto schema = pragma(database, "PRAGMA user_version");
    if (!schema)
        return fail(schema);
    for (qint64 version = *schema; version < newestSchema; ++version) {
        const QByteArray script = schemaScripts[version];
        const auto run = database.script(script + "PRAGMA user_version = " + QByteArray::number(version + 1));
        if (!run)
            return run;
    }
    return {};
}

Result<QStringList> schemaDifferences(Database &database)
{
    const auto own = ownObjects();
    if (!own)
        return fail(own);
    const auto found = objects(database);
    if (!found)
        return fail(found);
    Objects all = *own;
    all.insert(*found);
    QStringList differences;
    for (const QString &name : all.keys())
        if (own->value(name) != found->value(name))
            differences.append(name);
    return differences;
}

} // namespace appui
