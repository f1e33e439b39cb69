// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/dossierstore.h"

#include <QHash>

namespace appui {

class Database;

/** An original is cut every so many bytes; part of the format. */
inline constexpr qint64 chunkSize = 1 << 20;

/**
 * Originals on their way in or out: rows without a digest, which nobody sees. While something is staged a transaction is open,
 * so that small originals cost no commit of their own; a large one commits as it goes, to keep memory bounded.
 */
class Staging
{
public:
    explicit Staging(Database &database)
        : m_database(database)
    {
    }

    /** A device that fails, or the person's stop, costs this original alone; a failure of SQLite all that waits. */
    Result<StagedOriginal> add(QIODevice &bytes, const Progress &progress);
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
    struct Waiting
    {
        qint64 id = 0;
        qint64 size = 0;
    };

    Result<Waiting> copy(QIODevice &bytes, Sha256 &hash, const Progress &progress);
    Result<void> insert(Waiting &into, QByteArrayView bytes);
    Result<void> drop(qint64 id);
    Result<void> wrote(qint64 bytes);
    Result<void> closeWhenIdle();
    /** Hands a failure of SQLite on, after giving up. */
    template <typename T>
    tl::unexpected<Error> fatal(const Result<T> &failed)
    {
        giveUp();
        return fail(failed);
    }

    Database &m_database;
    QHash<Digest, Waiting> m_waiting;
    qint64 m_uncommitted = 0; ///< bytes
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
