// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/evidencefile_p.h"

#include <QIODevice>

namespace appui {

EvidenceFile::EvidenceFile(QIODevice &device)
    : m_device(device)
    , m_size(device.size())
{
}

QByteArrayView EvidenceFile::at(qint64 offset, qint64 count)
{
    if (offset < 0 || count < 0 || offset >= m_size)
        return {};
    count = qMin(count, qMin(m_size - offset, windowSize));
    if (offset < m_start || offset + count > m_start + m_window.size())
        fill(offset);
    return hasFailed() ? QByteArrayView() : QByteArrayView(m_window).sliced(offset - m_start, count);
}

QByteArrayView EvidenceFile::from(qint64 offset)
{
    if (at(offset, 1).isEmpty())
        return {};
    return QByteArrayView(m_window).sliced(offset - m_start);
}

QByteArray EvidenceFile::head(qint64 count)
{
    QByteArray bytes;
    bytes.reserve(qMin(count, m_size));
    while (bytes.size() < count) {
        const QByteArrayView more = at(bytes.size(), count - bytes.size());
        if (more.isEmpty())
            break;
        bytes.append(more);
    }
    return bytes;
}

void EvidenceFile::fill(qint64 offset)
{
    m_start = offset;
    m_window.resize(hasFailed() ? 0 : qMin(windowSize, m_size - offset));
    qint64 done = 0;
    if (!m_window.isEmpty() && m_device.seek(offset)) {
        while (done < m_window.size()) {
            const qint64 n = m_device.read(m_window.data() + done, m_window.size() - done);
            if (n <= 0)
                break;
            done += n;
        }
    }
    if (done == m_window.size())
        return;
    m_window.clear();
    m_failure = m_device.errorString() + QStringLiteral(" (at byte %1 of %2)").arg(offset + done).arg(m_size);
}

} // namespace appui
