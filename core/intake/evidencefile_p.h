// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QtEndian>

class QIODevice;

namespace appui {

/**
 * A file under examination: bytes at any offset, through one window of fixed size whatever the file's own size.
 * Reading past the end gives less or nothing. A device that can't be read gives nothing any more, and remembers why.
 */
class EvidenceFile
{
public:
    static constexpr qint64 windowSize = 256LL * 1024;

    explicit EvidenceFile(QIODevice &device);

    qint64 size() const { return m_size; }

    /** `count` bytes at most, never more than the window; valid until the next reading. */
    QByteArrayView at(qint64 offset, qint64 count);
    /** What is at hand from `offset` on: at least one byte, unless the file ends there. */
    QByteArrayView from(qint64 offset);
    /** A copy of the first `count` bytes at most. */
    QByteArray head(qint64 count);

    /** The device itself, for a reader that keeps a window of its own. */
    QIODevice &device() const { return m_device; }

    bool hasFailed() const { return !m_failure.isNull(); }
    QString failure() const { return m_failure; }

private:
    void fill(qint64 offset);

    QIODevice &m_device;
    const qint64 m_size;
    QByteArray m_window;
    qint64 m_start = 0;
    QString m_failure;
};

/** The big-endian number at `index`, which must be there. */
template <typename T>
T bigEndian(QByteArrayView bytes, qsizetype index = 0)
{
    Q_ASSERT(index + qsizetype(sizeof(T)) <= bytes.size());
    return qFromBigEndian<T>(bytes.data() + index);
}

} // namespace appui
