// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QSemaphore>
#include <QThreadPool>

#include <atomic>
#include <functional>

namespace appui {

/**
 * Does one task after the other on a thread of its own, so that what writes to the disk goes on beside what reads or computes.
 * After a failure nothing more is done until it was taken notice of. A line that goes does first what it was given.
 */
class TaskLine
{
public:
    using Task = std::function<Result<void>()>;

    /** `room`: bytes that may wait. */
    explicit TaskLine(qint64 room);

    /** Waits first while too much would wait with the task's own `bytes`. */
    void add(qint64 bytes, Task task);
    bool hasFailed() const { return m_failed; }
    /**
     * Waits until all is done, and gives the failure that there was since the last time. `isWanted` is asked now and then; when it
     * says no, what has not begun is not done.
     */
    Result<void> finish(const std::function<bool()> &isWanted = {});
    /** Nobody wants any more what has not begun. */
    void giveUp() { m_failed = true; }

private:
    int m_roomInKiB;
    QSemaphore m_room; // in KiB
    std::atomic_bool m_failed = false;
    Result<void> m_outcome;
    QThreadPool m_pool; // the last: what it still does needs the others
};

} // namespace appui
