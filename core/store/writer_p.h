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
 * Does one task after the other on a thread of its own, so that files are read and hashed while the disk writes those before.
 * After a failure nothing more is done until it was taken notice of.
 */
class Writer
{
public:
    using Task = std::function<Result<void>()>;

    Writer();

    /** Waits first while too much would be held in memory with the task's own `bytes`. */
    void add(qint64 bytes, Task task);
    bool hasFailed() const { return m_failed; }
    /** Waits until all is done, and gives the failure that there was since the last time. */
    Result<void> finish();

private:
    QSemaphore m_room; // in KiB
    std::atomic_bool m_failed = false;
    Result<void> m_outcome;
    QThreadPool m_pool; // the last: what it still does needs the others
};

} // namespace appui
