// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/writer_p.h"

namespace appui {

namespace {

constexpr int roomInKiB = 32 << 10;

} // namespace

Writer::Writer()
    : m_room(roomInKiB)
{
    m_pool.setMaxThreadCount(1);
}

void Writer::add(qint64 bytes, Task task)
{
    const int taken = int(qBound(qint64(1), bytes >> 10, qint64(roomInKiB)));
    m_room.acquire(taken);
    m_pool.start([this, taken, task = std::move(task)]() mutable {
        if (!m_failed)
            m_outcome = task();
        m_failed = !m_outcome;
        task = {}; // before its room is given to another
        m_room.release(taken);
    });
}

Result<void> Writer::finish()
{
    m_pool.waitForDone();
    m_failed = false;
    return std::exchange(m_outcome, {});
}

} // namespace appui
