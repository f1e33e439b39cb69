// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/example.h"

#include "casework/importing.h"
#include "casework/situation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, QCoreApplication::translate("example", "The example's files can't be read."), path);
    return file.readAll();
}

} // namespace

QString examplePath(const QString &folder)
{
    return QDir(folder).filePath(QCoreApplication::translate("example", "Example dossier") + u".appui"_s);
}

Result<void> fillExample(DossierStore &store, const QString &samples, const Progress &progress)
{
    const QDir folder(samples);
    const auto situation = contentOf(folder.filePath(u"profil.json"_s));
    if (!situation)
        return fail(situation);
    if (const auto told = importSituation(store, *situation); !told)
        return told;
    const auto bytes = contentOf(folder.filePath(u"pieces.csv"_s));
    if (!bytes)
        return fail(bytes);
    const auto log = readPieceLog(*bytes);
    if (!log)
        return fail(log);
    QStringList files;
    for (const QString &name : folder.entryList({u"[0-9]*"_s}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    const auto report = importFiles(store, files, *log, {}, progress);
    return report ? Result<void>() : fail(report);
}

} // namespace appui
