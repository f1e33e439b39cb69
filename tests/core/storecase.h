// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/dossierstore.h"

#include <QTemporaryDir>

namespace appui::test {

/** A folder for dossiers that goes away with the test; its name is one that careless code trips over. */
class DossierFolder
{
public:
    DossierFolder();
    QString path(const QString &name = QStringLiteral("dossier.appui")) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

// Each of these fails the test when it does not succeed.

std::unique_ptr<DossierStore> created(const QString &path);
std::unique_ptr<DossierStore> opened(const QString &path, DossierStore::Access access);
StagedOriginal staged(DossierStore &store, const QByteArray &bytes);
/** The exhibit of what was staged, under the next number. */
Exhibit exhibitOf(const DossierStore &store, const StagedOriginal &original);
/** Stages bytes and records their exhibit. */
Exhibit addPiece(DossierStore &store, const QByteArray &bytes);
void removePiece(DossierStore &store, const QString &id);
/** Twelve entries with the first: some of everything that a journal can hold. */
void fillWithEverything(DossierStore &store);
QByteArray bytesOf(const DossierStore &store, const Digest &digest);

/** Runs SQL on the file behind the program's back. */
void tamper(const QString &path, const QByteArray &sql);
/** The first column of the first row that a query gives. */
QByteArray answer(const QString &path, const QByteArray &sql);

/** Checks chain, replay, tables, bytes and file of a dossier that nobody has open. */
void checkSound(const QString &path);

} // namespace appui::test
