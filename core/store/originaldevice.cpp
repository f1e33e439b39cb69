// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/originaldevice_p.h"

#include "store/database_p.h"

#include <QCoreApplication>

#include <cstring>

namespace appui {

namespace {

constexpr qint64 blockSize = 1 << 14;
constexpr int blocksKept = 512;
static_assert(chunkSize % blockSize == 0);

} // namespace

OriginalDevice::OriginalDevice(Staging &staging, const SealedOriginal &original)
    : m_staging(staging)
    , m_original(original)
    , m_blocks(blocksKept)
{
    // The blocks kept here are buffer enough.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OriginalDevice::readData(char *data, qint64 length)
{
    const qint64 wanted = qMin(length, m_original.size - pos());
    qint64 done = 0;
    while (done < wanted) {
        const qint64 from = pos() + done;
        const qint64 offset = from % blockSize;
        qint64 n = qMin(wanted - done, chunkSize - from % chunkSize);
        bool isRead = false;
        if (offset == 0 && n >= blockSize) {
            isRead = fetch(from, data + done, n);
        } else if (const QByteArray *bytes = block(from / blockSize)) {
            n = qMin(n, bytes->size() - offset);
            std::memcpy(data + done, bytes->constData() + offset, size_t(n));
            isRead = true;
        }
        if (!isRead) {
            setErrorString(QCoreApplication::translate("store", "Bytes of this piece are missing from the dossier."));
            return -1;
        }
        done += n;
    }
    return done;
}

qint64 OriginalDevice::writeData(const char *, qint64)
{
    return -1;
}

const QByteArray *OriginalDevice::block(qint64 number)
{
    if (const QByteArray *known = m_blocks.object(number))
        return known;
    QByteArray bytes(qMin(blockSize, m_original.size - number * blockSize), Qt::Uninitialized);
    if (!fetch(number * blockSize, bytes.data(), bytes.size()))
        return nullptr;
    m_blocks.insert(number, new QByteArray(std::move(bytes)));
    return m_blocks.object(number);
}

bool OriginalDevice::fetch(qint64 from, char *data, qint64 count)
{
    Database &database = m_staging.settled();
    qint64 row = 0;
    const auto found = database.each(
        "SELECT rowid FROM chunk WHERE original = ? AND seq = ?", [&](const Row &each) { row = each.integer(0); }, m_original.id,
        from / chunkSize);
    return found && row > 0 && database.readPart("chunk", "bytes", row, from % chunkSize, data, count);
}

} // namespace appui
