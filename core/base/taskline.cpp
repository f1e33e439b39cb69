// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/taskline_p.h"

namespace appui {

TaskLine::TaskLine(qint64 room)
    : m_roomInKiB(int(room >> 10))
    , m_room(m_roomInKiB)
{
    m_pool.setMaxThreadCount(1);
}

void TaskLine::add(qint64 bytes, Task task)
{
    const int taken = int(qBound(qint64(1), bytes >> 10, qint64(m_roomInKiB)));
    m_room.acquire(taken);
    m_pool.start([this, taken, task = std::move(task)]() mutable {
        if (!m_failed) {
            m_outcome = task();
            if (!m_outcome)
                m_failed = true;
        }
        task = {}; // before its room is given to another
        m_room.release(taken);
    });
}

Result<void> TaskLine::finish(const std::function<bool()> &isWanted)
{
    constexpr int beatMs = 50;
    while (!m_pool.waitForDone(isWanted ? beatMs : -1))
        if (!isWanted())
            giveUp();
    m_failed = false;
    return std::exchange(m_outcome, {});
}

} // namespace appui
