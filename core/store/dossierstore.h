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

/** An original whose bytes the dossier holds. */
struct OriginalRow
{
    Digest digest;
    qint64 size = 0;
};

/**
 * A `.appui` file: the only door to SQLite. Its format is described in store/FORMAT.md.
 * Belongs to one thread; while that one waits, another may read originals in its place. One program at a time may open a dossier for writing; readers never wait for it, but at the moment
 * of its commits.
 */
class DossierStore
{
public:
    enum class Access {
        Write,  ///< takes the lock file; fails with Locked, or ReadOnly on a read-only medium
        Read,   ///< takes no lock, changes nothing
        Inspect ///< as Read, for verifying a file that may be damaged: dossier() and head() stay empty, and all the rest is
                ///< read as of the moment of opening (a program that writes meanwhile is told to try again later)
    };

    /** Fails with Invalid when a file that is not empty is already there, with NotFound when its folder is not. */
    static Result<std::unique_ptr<DossierStore>> create(const QString &path, const QString &title, const QTimeZone &zone,
                                                        Clock clock = systemClock());
    /**
     * Fails with NotFound, Corrupt (not a dossier), NewerFormat, Locked, ReadOnly, Io.
     * A write that was cut short (a crash, a power cut) is rolled back first, for reading too; on a medium that can't be written
     * this fails with ReadOnly for every access.
     */
    static Result<std::unique_ptr<DossierStore>> open(const QString &path, Access access, Clock clock = systemClock());
    ~DossierStore();

    const Dossier &dossier() const;
    Head head() const;
    QString path() const;
    QDateTime now() const; ///< by the clock that was passed in

    /**
     * Appends one entry for each change, applies it and updates the tables, all in one transaction: either all of it
     * is in the file when this returns, or nothing. Seals the staged original that an added exhibit names, and purges
     * the bytes of an exhibit that is removed, unless another one shows the same bytes.
     * Fails with Invalid, the message saying what does not fit, and NotFound when an added exhibit's bytes were not staged:
     * what is staged then stays. Any other failure (Io, Locked) drops what is staged.
     */
    Result<void> record(const QList<Change> &changes, const QString &actor = QStringLiteral("victim"));

    /**
     * Copies `bytes` from where the device stands to its end into staging rows, hashing in the same pass, in bounded memory.
     * Visible to nobody until record() adds an exhibit with its digest; dropped by discardStaged(), or at the next opening.
     * Several can be staged before one record(): that is the quick way for many small files.
     * The file is written behind, while the next original is read. When the device fails (Io) or the person stops it
     * (Cancelled), what was staged before stays; when the dossier's own file fails, all that is staged is dropped, and this or
     * the next call that writes tells it.
     */
    Result<StagedOriginal> stage(QIODevice &bytes, const Progress &progress = {});
    Result<void> discardStaged();

    /** A random-access, read-only device over an original's bytes. Valid as long as the store. NotFound when purged or unknown.
     */
    Result<std::unique_ptr<QIODevice>> original(const Digest &digest) const;

    /** Fails with Invalid when its imprint is neither an original's digest nor that entry's hash. Does not move the head. */
    Result<void> addStamp(const Stamp &stamp);
    Result<QList<Stamp>> stamps() const;

    // As they lie in the file, for the journal's readers and for verification.

    /** By number, up to head(): what another program adds after a store was opened for reading is not among them. To inspect:
     * all. */
    Result<QList<Entry>> entries() const;
    /** Ordered as recordsOf() gives them, to which they are equal in a dossier that nobody altered. */
    Result<QList<Record>> records() const;
    Result<QList<OriginalRow>> originals() const;
    /** Names of tables, indexes, triggers or views that are missing, altered or foreign; empty when the schema is ours. */
    Result<QStringList> schemaFaults() const;
    /** SQLite's own integrity check: one line for each fault, empty when sound. */
    Result<QStringList> fileFaults() const;
    /**
     * Chunk rows that belong to no original, and originals whose chunks do not add up to their size: one technical line each.
     * What a crash left in staging is no fault: nobody sees it. That each original belongs to an exhibit is for the caller to
     * compare, by originals().
     */
    Result<QStringList> orphanFaults() const;

private:
    struct Private;
    explicit DossierStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace appui
