// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/dossier.h"
#include "journal/entry.h"
#include "legal/review.h"

#include <memory>

namespace appui {

/**
 * The dossier as it stood after one entry of its journal, which of it is stamped, and what its texts say. Never changes: any
 * thread may read it.
 */
struct Snapshot
{
    QString path;
    Dossier dossier;
    Head head;
    QSet<Digest> stamped;         ///< the originals that have a token
    qint64 stampedEntry = 0;      ///< the newest journal entry that has one
    bool exercise = false;        ///< a training authority stamped
    QHash<Digest, QString> words; ///< of texts and mails, by their original
    bool readOnly = false;        ///< it lies on a medium that can't be written
    QDateTime taken;              ///< when it was looked at, in UTC
    int opening = 0;              ///< which of the dossiers that were opened one after the other

    Snapshot() = default;
    Snapshot(const Snapshot &) = delete; ///< what shows what points into it
    Snapshot &operator=(const Snapshot &) = delete;
    /** To be called once the dossier is in it: what shows what is then found at once, however many exhibits there are. */
    void link();
    QList<const Propos *> proposShownBy(const QString &exhibitId) const { return m_propos.value(exhibitId); }
    QList<const Event *> eventsShownBy(const QString &exhibitId) const { return m_events.value(exhibitId); }

    bool isStamped(const Exhibit &exhibit) const { return stamped.contains(exhibit.digest); }
    /** The exhibits, of those still there, that have no token. */
    int waitingForStamp() const;
    /** Whether what was said of the exhibits is covered too. */
    bool headIsStamped() const { return stampedEntry == head.number; }
    /** For the review. */
    ProofState proof() const { return {stamped, headIsStamped(), exercise, words}; }
    /** The local day of the dossier's zone on which it was looked at; invalid when that is not known. */
    QDate today() const { return taken.isValid() ? taken.toTimeZone(dossier.zone()).date() : QDate(); }

private:
    QHash<QString, QList<const Propos *>> m_propos; ///< by exhibit
    QHash<QString, QList<const Event *>> m_events;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace appui
