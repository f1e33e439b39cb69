// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/importing.h"
#include "support/catch.h"
#include "support/testdata.h"

#include <QFile>
#include <QTemporaryDir>

namespace appui::test {

/** An empty dossier in a folder of its own, gone at the end. */
class Desk
{
public:
    Desk()
    {
        auto made = DossierStore::create(path(QStringLiteral("d.appui")), QStringLiteral("Essai"), QTimeZone("Europe/Paris"),
                                         fixedClock(QDateTime(QDate(2026, 11, 22), QTime(19, 4, 5), Qt::UTC)));
        REQUIRE(made);
        m_store = std::move(*made);
    }

    DossierStore &store() { return *m_store; }
    const Dossier &dossier() const { return m_store->dossier(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /** Makes a file, and tells its path. */
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path(name);
    }

    ImportReport import(const QStringList &paths, const QByteArray &log = {}, const ImportOptions &options = {})
    {
        const auto read = log.isEmpty() ? PieceLog{} : readPieceLog(log);
        REQUIRE(read);
        const auto report = importFiles(*m_store, paths, *read, options);
        REQUIRE(report);
        return *report;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DossierStore> m_store;
};

} // namespace appui::test
