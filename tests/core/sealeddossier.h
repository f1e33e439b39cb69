// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/dossierstore.h"
#include "timestamp/timestamp.h"
#include "timestamp/trainingauthority.h"

#include <QTemporaryDir>

namespace appui::test {

/** Stamps without a network. Its clock goes on by a minute with each token. */
class StampingAuthority
{
public:
    explicit StampingAuthority(const QDateTime &from = QDateTime(QDate(2026, 11, 22), QTime(20, 0), Qt::UTC));

    QByteArray token(const Digest &imprint) const;
    Trust trust() const { return {.caPem = m_authority->caPem()}; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TrainingAuthority> m_authority;
};

/**
 * A small dossier with one of everything, complete and stamped; made once, copied for each forger. Exhibits 1 and 2 are there, 3
 * was removed; a propos and a heading were changed after an export; one older token covers the entry before the export.
 */
class SealedDossier
{
public:
    SealedDossier();

    /** A fresh copy, in the place of the one before. */
    QString copy() const;

    /** Stamped it, and is named in it. */
    StampingAuthority authority;
    StampingAuthority stranger;

private:
    void fill(DossierStore &store);
    void stamp(DossierStore &store);

    QTemporaryDir m_folder;
    QString m_path;
};

/** The one that all tests share. */
const SealedDossier &sealedDossier();

} // namespace appui::test
