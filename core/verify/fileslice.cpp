// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/fileslice_p.h"

#include <algorithm>

namespace appui {

FileSlice::FileSlice(const QString &path, qint64 from, qint64 size)
    : m_file(path)
    , m_from(from)
    , m_size(size)
{
    const bool reaches = m_file.open(QIODevice::ReadOnly) && from >= 0 && size >= 0 && from <= m_file.size() - size;
    if (reaches && m_file.seek(from))
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool FileSlice::seek(qint64 at)
{
    return at >= 0 && at <= m_size && QIODevice::seek(at) && m_file.seek(m_from + at);
}

qint64 FileSlice::readData(char *data, qint64 most)
{
    return m_file.read(data, std::min(most, m_from + m_size - m_file.pos()));
}

QByteArray bytesAt(QIODevice &file, qint64 from, qint64 count)
{
    return count > 0 && file.seek(from) ? file.read(count) : QByteArray();
}

} // namespace appui
