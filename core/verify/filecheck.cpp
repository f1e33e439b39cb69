// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/checks_p.h"
#include "verify/subjects_p.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype formatAt = 18;
constexpr qsizetype pageCountAt = 28;

QByteArray headerOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(headerSize) : QByteArray();
}

void checkLength(const QString &path, Findings &findings)
{
    const QByteArray header = headerOf(path);
    if (header.size() < headerSize)
        return;
    const qint64 written = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 pageSize = written == 1 ? 65536 : written; // which two bytes can't hold
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + pageCountAt);
    const qint64 size = QFileInfo(path).size();
    if (pages * pageSize != size)
        findings.add("file-length-wrong", dossierSubject(),
                     QCoreApplication::translate("verify",
                                                 "The file is not as long as it says: it was cut short, or something was "
                                                 "added at its end."),
                     QStringLiteral("%1 bytes, %2 pages of %3").arg(size).arg(pages).arg(pageSize));
}

void checkSchema(const DossierStore &store, Findings &findings)
{
    const auto faults = store.schemaFaults();
    if (!faults)
        return findings.add("file-unreadable", dossierSubject(), faults.error().message, faults.error().detail);
    for (const QString &fault : *faults)
        findings.add("schema-foreign", dossierSubject(),
                     QCoreApplication::translate("verify", "The inner structure of the file was changed by another program."),
                     fault);
}

} // namespace

bool checkBeforeOpening(const QString &path, Findings &findings)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    if (!file.isEmpty() && (QFileInfo(file + u"-journal"_s).size() > 0 || QFileInfo(file + u"-wal"_s).size() > 0)) {
        findings.add("write-unfinished", dossierSubject(),
                     QCoreApplication::translate("verify",
                                                 "The dossier is being written, or its last change was cut short: open it "
                                                 "in the program, close it, and verify again."));
        return false;
    }
    // In its other mode SQLite keeps changes beside the file, and writes there even when it only reads.
    const QByteArray header = headerOf(path);
    if (header.startsWith("SQLite format 3") && header.size() == headerSize && header.mid(formatAt, 2) != "\x01\x01") {
        findings.add("format-foreign", dossierSubject(),
                     QCoreApplication::translate("verify", "The file is not in the form in which dossiers are written: another "
                                                           "program changed it."));
        return false;
    }
    return true;
}

void checkFile(const DossierStore &store, Findings &findings)
{
    checkLength(store.path(), findings);
    checkSchema(store, findings);
}

} // namespace appui
