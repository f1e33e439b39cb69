// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/hashingbeside_p.h"

#include <QThreadPool>

namespace appui {

namespace {

// Below, handing over to another thread costs more than it gains.
constexpr qint64 worthAThread = 64 << 10; // bytes

/** Of the whole process: a thread's own would have to end with it, which Windows does not let a thread's threads do. */
QThreadPool &hashingThreads()
{
    static QThreadPool threads;
    return threads;
}

} // namespace

void HashingBeside::add(QByteArrayView bytes)
{
    m_atRest.acquire();
    const auto hash = [this, bytes] {
        m_hash.add(bytes);
        m_atRest.release();
    };
    if (bytes.size() < worthAThread || !hashingThreads().tryStart(hash))
        hash();
}

void HashingBeside::wait()
{
    m_atRest.acquire();
    m_atRest.release();
}

Digest HashingBeside::digest()
{
    wait();
    return m_hash.digest();
}

} // namespace appui
