// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/staging_p.h"

#include "store/database_p.h"

#include <QCoreApplication>
#include <QIODevice>

#include <optional>

namespace appui {

namespace {

// Measured on 1 GiB: each commit costs some milliseconds more than its bytes, so smaller batches are slower; larger ones
// only take memory.
constexpr qint64 batchSize = 64 * chunkSize;
constexpr qint64 largestBuffer = 8 * chunkSize;

/** Reads until the buffer is full or the device ends; the number of bytes, or nothing when the device fails. */
std::optional<qint64> fill(QByteArray &buffer, QIODevice &device)
{
    qint64 filled = 0;
    while (filled < buffer.size()) {
        const qint64 n = device.read(buffer.data() + filled, buffer.size() - filled);
        if (n < 0)
            return std::nullopt;
        if (n == 0)
            break;
        filled += n;
    }
    return filled;
}

qint64 bytesAhead(const QIODevice &device)
{
    return device.isSequential() ? 0 : device.size() - device.pos();
}

/** Whole chunks, and room for one byte more than expected, so that the end is met in the same pass. */
qint64 bufferSize(qint64 bytesExpected)
{
    return bytesExpected > 0 ? qMin((bytesExpected / chunkSize + 1) * chunkSize, largestBuffer) : largestBuffer;
}

} // namespace

Result<SealedOriginal> findOriginal(Database &database, const Digest &digest)
{
    SealedOriginal found;
    const auto read = database.each(
        "SELECT id, size FROM original WHERE digest = ?",
        [&](const Row &row) {
            found = {row.integer(0), row.integer(1)};
        },
        digest);
    if (!read)
        return fail(read);
    if (found.id == 0)
        return fail(Error::Code::NotFound, QCoreApplication::translate("store", "The dossier does not hold this piece's bytes."),
                    QString::fromLatin1(digest.toHex()));
    return found;
}

Database &Staging::settled()
{
    if (const auto written = m_writing.finish(); !written) {
        m_failure = written.error();
        giveUp();
    }
    return m_database;
}

Result<void> Staging::finish()
{
    settled();
    const auto failure = std::exchange(m_failure, std::nullopt);
    return failure ? Result<void>(tl::unexpected(*failure)) : Result<void>();
}

Result<StagedOriginal> Staging::add(QIODevice &bytes, const Progress &progress, const IsHeld &isHeld)
{
    const auto into = std::make_shared<Waiting>();
    Sha256 hash;
    const auto size = copy(bytes, into, hash, progress);
    if (!size) {
        abandon(into);
        return fail(size);
    }
    StagedOriginal staged{hash.digest(), *size, false};
    staged.known = isHeld(staged.digest) || m_waiting.contains(staged.digest);
    if (staged.known)
        abandon(into);
    else
        m_waiting.insert(staged.digest, into);
    return staged;
}

Result<qint64> Staging::copy(QIODevice &bytes, const WaitingPtr &into, Sha256 &hash, const Progress &progress)
{
    m_writing.add(0, [this, into] {
        auto made = begin();
        if (made)
            made = m_database.run("INSERT INTO original (size) VALUES (0)");
        if (made)
            into->id = m_database.lastId();
        return made;
    });
    const qint64 total = bytesAhead(bytes);
    qint64 done = 0;
    for (;;) {
        QByteArray buffer(bufferSize(total - done), Qt::Uninitialized);
        const auto filled = fill(buffer, bytes);
        if (!filled)
            return fail(Error::Code::Io, QCoreApplication::translate("store", "The file could not be read to its end."),
                        bytes.errorString());
        const bool atEnd = *filled < buffer.size();
        const auto part = QByteArrayView(buffer).first(*filled);
        m_writing.add(part.size(), [this, into, buffer, part] { return insert(*into, part); });
        hash.add(part);
        done += part.size();
        if (m_writing.hasFailed() || m_failure)
            if (const auto finished = finish(); !finished)
                return fail(finished);
        if (!goesOn(progress, done, total))
            return fail(Error::Code::Cancelled, QCoreApplication::translate("store", "Stopped at your request."));
        if (atEnd)
            return done;
    }
}

/** Its rows go, and with them the open transaction when nothing else waits. */
void Staging::abandon(const WaitingPtr &into)
{
    m_writing.add(0, [this, into, isLast = m_waiting.isEmpty()] {
        auto dropped = into->id == 0 ? Result<void>() : drop(into->id);
        if (dropped && isLast && m_database.inTransaction())
            dropped = m_database.commit();
        return dropped;
    });
}

Result<void> Staging::insert(Waiting &into, QByteArrayView bytes)
{
    for (qint64 at = 0; at < bytes.size(); at += chunkSize) {
        const QByteArrayView chunk = bytes.sliced(at, qMin(chunkSize, bytes.size() - at));
        const auto inserted =
            m_database.run("INSERT INTO chunk (original, seq, bytes) VALUES (?, ?, ?)", into.id, into.size / chunkSize, chunk);
        if (!inserted)
            return inserted;
        into.size += chunk.size();
    }
    return wrote(bytes.size());
}

Result<qint64> Staging::waiting(const Digest &digest) const
{
    const auto at = m_waiting.constFind(digest);
    if (at == m_waiting.cend())
        return fail(Error::Code::NotFound, QCoreApplication::translate("store", "The dossier does not hold this piece's bytes."),
                    QString::fromLatin1(digest.toHex()));
    return (*at)->size;
}

Result<void> Staging::seal(const Digest &digest)
{
    const WaitingPtr waiting = m_waiting.value(digest);
    return m_database.run("UPDATE original SET digest = ?, size = ? WHERE id = ?", digest, waiting->size, waiting->id);
}

Result<void> Staging::drop(qint64 id)
{
    constexpr qint64 rows = 8;
    for (qint64 deleted = rows; deleted > 0;) {
        const auto run =
            m_database.run("DELETE FROM chunk WHERE rowid IN (SELECT rowid FROM chunk WHERE original = ? LIMIT ?)", id, rows);
        if (!run)
            return run;
        deleted = m_database.changes();
        if (const auto room = wrote(deleted * chunkSize); !room)
            return room;
    }
    return m_database.run("DELETE FROM original WHERE id = ?", id);
}

Result<void> Staging::purge()
{
    QList<qint64> unseen;
    const auto read =
        m_database.each("SELECT id FROM original WHERE digest IS NULL", [&](const Row &row) { unseen.append(row.integer(0)); });
    if (!read)
        return read;
    for (const WaitingPtr &waiting : std::as_const(m_waiting))
        unseen.removeOne(waiting->id);
    if (unseen.isEmpty())
        return {};
    if (const auto begun = begin(); !begun)
        return begun;
    for (const qint64 id : unseen)
        if (const auto dropped = drop(id); !dropped)
            return dropped;
    return m_database.commit();
}

Result<void> Staging::discard()
{
    (void)m_writing.finish(); // whatever failed goes with the rest
    m_waiting.clear();
    m_database.rollback();
    return purge();
}

void Staging::giveUp()
{
    // What was committed before stays unseen, and the next opening purges what can't be purged now.
    (void)discard();
}

Result<void> Staging::begin()
{
    if (!m_database.inTransaction())
        m_uncommitted = 0;
    return m_database.begin();
}

Result<void> Staging::wrote(qint64 bytes)
{
    m_uncommitted += bytes;
    if (m_uncommitted < batchSize)
        return {};
    if (const auto committed = m_database.commit(); !committed)
        return committed;
    return begin();
}

} // namespace appui
