// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/taskline_p.h"
#include "store/dossierstore.h"

#include <QHash>

#include <optional>

namespace appui {

class Database;

/** An original is cut every so many bytes; part of the format. */
inline constexpr qint64 chunkSize = 1 << 20;

/**
 * Originals on their way in or out: rows without a digest, which nobody sees. While something is staged a transaction is open,
 * so that small originals cost no commit of their own; after some MiB it commits, to keep memory bounded.
 * They are written behind: a failure of SQLite drops all that waits, and is told by the next add() or finish().
 */
class Staging
{
public:
    explicit Staging(Database &database)
        : m_database(database)
    {
    }

    /** The database, once nothing is being written behind any more. */
    Database &settled();
    /** Waits until all is written. */
    Result<void> finish();

    using IsHeld = std::function<bool(const Digest &)>;
    /** A device that fails, or the person's stop, costs this original alone. `isHeld`: by the dossier, for good. */
    Result<StagedOriginal> add(QIODevice &bytes, const Progress &progress, const IsHeld &isHeld);
    /** The size of what waits under that digest; fails with NotFound. */
    Result<qint64> waiting(const Digest &digest) const;

    /** Gives the rows that wait their digest, inside the open transaction; they wait until it is known to be committed. */
    Result<void> seal(const Digest &digest);
    /** To be called once seal()'s transaction is committed. */
    void sealed(const Digest &digest) { m_waiting.remove(digest); }

    /** Deletes the rows without a digest, but those that wait, and commits. */
    Result<void> purge();
    /** Drops all that waits. */
    Result<void> discard();
    /** After a failure of SQLite: undoes the open transaction, and drops all that waits. */
    void giveUp();

    /** The open transaction, or a new one. */
    Result<void> begin();

private:
    /** Known once it is written. */
    struct Waiting
    {
        qint64 id = 0;
        qint64 size = 0;
    };
    using WaitingPtr = std::shared_ptr<Waiting>;

    /** Gives the number of bytes. */
    Result<qint64> copy(QIODevice &bytes, const WaitingPtr &into, Sha256 &hash, const Progress &progress);
    void abandon(const WaitingPtr &into);

    // On the thread that writes, or while it rests:
    Result<void> insert(Waiting &into, QByteArrayView bytes);
    Result<void> drop(qint64 id);
    Result<void> wrote(qint64 bytes);

    Database &m_database;
    QHash<Digest, WaitingPtr> m_waiting;
    qint64 m_uncommitted = 0; ///< bytes
    std::optional<Error> m_failure;
    TaskLine m_writing{32 << 20};
};

/** The id and size of a sealed original. */
struct SealedOriginal
{
    qint64 id = 0;
    qint64 size = 0;
};

/** Fails with NotFound when the dossier does not hold these bytes. */
Result<SealedOriginal> findOriginal(Database &database, const Digest &digest);

} // namespace appui
