// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database_p.h"
#include "store/staging_p.h"

#include <QLockFile>

#include <vector>

namespace appui {

struct DossierStore::Private
{
    Private(Database opened, const QString &where, Access how, Clock tellsTime, std::unique_ptr<QLockFile> held)
        : path(where)
        , access(how)
        , clock(std::move(tellsTime))
        , lock(std::move(held))
        , connection(std::move(opened))
        , staging(connection)
    {
    }

    /** Changes that were tried on a copy of the state and fit, ready to be written. */
    struct Plan
    {
        struct Step
        {
            Entry entry;
            QList<Record> records;
        };
        std::vector<Step> steps;
        Dossier dossier;
        Head head;
        QList<Digest> sealing;
        QList<Digest> unsealing;
    };

    /** Once nothing is being written behind any more. */
    Database &database() { return staging.settled(); }

    Result<void> load();
    Result<void> checkWritable() const;
    Result<Head> headInFile();
    Result<QList<Record>> recordsInFile();

    Result<Plan> plan(const QList<Change> &changes, const QString &actor);
    Result<void> planBytes(const Exhibit &exhibit, Plan &plan);
    Result<void> write(const Plan &plan);
    Result<void> writeStep(const Plan::Step &step);

    QString path;
    Access access;
    Clock clock;
    std::unique_ptr<QLockFile> lock;
    Database connection;
    Staging staging;
    Dossier dossier;
    Head head;
};

} // namespace appui
