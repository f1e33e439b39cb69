// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/originaldevice_p.h"

#include "store/database_p.h"

#include <QCoreApplication>

#include <cstring>

namespace appui {

OriginalDevice::OriginalDevice(Database &database, const SealedOriginal &original)
    : m_database(database)
    , m_original(original)
    , m_chunks(8)
{
    // The chunks kept here are buffer enough.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OriginalDevice::readData(char *data, qint64 length)
{
    const qint64 wanted = qMin(length, m_original.size - pos());
    qint64 done = 0;
    while (done < wanted) {
        const qint64 from = pos() + done;
        const QByteArray *bytes = chunk(from / chunkSize);
        const qint64 offset = from % chunkSize;
        if (!bytes || bytes->size() <= offset) {
            setErrorString(QCoreApplication::translate("store", "Bytes of this piece are missing from the dossier."));
            return -1;
        }
        const qint64 n = qMin(wanted - done, bytes->size() - offset);
        std::memcpy(data + done, bytes->constData() + offset, size_t(n));
        done += n;
    }
    return done;
}

qint64 OriginalDevice::writeData(const char *, qint64)
{
    return -1;
}

const QByteArray *OriginalDevice::chunk(qint64 seq)
{
    if (const QByteArray *known = m_chunks.object(seq))
        return known;
    QByteArray bytes;
    const auto read = m_database.each(
        "SELECT bytes FROM chunk WHERE original = ? AND seq = ?", [&](const Row &row) { bytes = row.bytes(0); }, m_original.id,
        seq);
    if (!read || bytes.isEmpty())
        return nullptr;
    m_chunks.insert(seq, new QByteArray(std::move(bytes)));
    return m_chunks.object(seq);
}

} // namespace appui
