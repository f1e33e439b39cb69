// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "journal/journal.h"

#include <QIODevice>

#include <memory>

namespace appui {

/** What was copied into the dossier and waits for its journal entry. */
struct StagedOriginal
{
    Digest digest;
    qint64 size = 0;
    bool known = false; ///< the dossier held these very bytes already: nothing was stored
};

/** A RFC 3161 token beside the chain. */
struct Stamp
{
    Digest imprint;   ///< what was stamped: an original's digest, or the hash of journal entry number `entry`
    qint64 entry = 0; ///< 0 for an original
    QByteArray token; ///< DER of the TimeStampToken
};

/** One row of the tables, as it lies in the file: what a replay is compared with. */
struct RecordRow
{
    QString kind;
    QString subject;
    QByteArray value; ///< JSON as stored
};

struct OriginalRow
{
    Digest digest;
    qint64 size = 0;
};

/**
 * A `.appui` file: the only door to SQLite. Format: design of the file in store/FORMAT.md.
 * Belongs to one thread. One program at a time may open a dossier for writing.
 */
class DossierStore
{
public:
    enum class Access {
        Write,  ///< takes the lock file; fails with Locked, or ReadOnly on a read-only medium
        Read,   ///< takes no lock, changes nothing
        Inspect ///< as Read, but does not read the tables into a Dossier: for verifying a damaged file
    };

    /** Fails with Invalid when a file is already there. */
    static Result<std::unique_ptr<DossierStore>> create(const QString &path, const QString &title, const QTimeZone &zone,
                                                        Clock clock = systemClock());
    /** Fails with NotFound, Corrupt (not a dossier), NewerFormat, Locked, ReadOnly, Io. */
    static Result<std::unique_ptr<DossierStore>> open(const QString &path, Access access, Clock clock = systemClock());
    ~DossierStore();

    const Dossier &dossier() const;
    Head head() const;
    QString path() const;
    QDateTime now() const; ///< by the clock that was passed in

    /**
     * Appends one entry for each change, applies it and updates the tables, all in one transaction: either all of it
     * is in the file when this returns, or nothing. Seals the staged original that an added exhibit names, and purges
     * the bytes of an exhibit that is removed.
     */
    Result<void> record(const QList<Change> &changes, const QString &actor = QStringLiteral("victim"));

    /**
     * Copies `bytes` from where the device stands to its end into staging rows, hashing in the same pass, in bounded memory.
     * Visible to nobody until record() adds an exhibit with its digest; dropped by discardStaged(), or at the next opening.
     */
    Result<StagedOriginal> stage(QIODevice &bytes, const Progress &progress = {});
    Result<void> discardStaged();

    /** A random-access, read-only device over an original's bytes. Valid as long as the store. NotFound when purged or unknown.
     */
    Result<std::unique_ptr<QIODevice>> original(const Digest &digest) const;

    Result<void> addStamp(const Stamp &stamp);
    Result<QList<Stamp>> stamps() const;

    /** As they lie in the file, for the journal's readers and for verification. */
    Result<QList<Entry>> entries() const;
    Result<QList<RecordRow>> records() const;
    Result<QList<OriginalRow>> originals() const;
    /** Names of tables, indexes, triggers or views that are missing, altered or foreign; empty when the schema is ours. */
    Result<QStringList> schemaFaults() const;
    /** SQLite's own integrity check: one line for each fault, empty when sound. */
    Result<QStringList> fileFaults() const;
    /** Chunk rows that belong to no sealed original, and originals whose chunks do not add up to their size. */
    Result<QStringList> orphanFaults() const;

private:
    struct Private;
    explicit DossierStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace appui
