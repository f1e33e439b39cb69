// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"

#include <QString>

#include <atomic>
#include <memory>

namespace appui {

/**
 * Something that is under way in another thread, as the person follows it: a sentence, how far it is, and a way to stop it.
 * Shared between the threads, which is why it is held by a JobPtr.
 */
class Job
{
public:
    explicit Job(QString label)
        : m_label(std::move(label))
    {
    }

    QString label() const { return m_label; }
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; }
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }

    /** Called by the work. False: stop. */
    bool advance(qint64 done, qint64 total)
    {
        m_done = done;
        m_total = total;
        return !m_cancelled;
    }

private:
    const QString m_label;
    std::atomic<qint64> m_done{0};
    std::atomic<qint64> m_total{0};
    std::atomic<bool> m_cancelled{false};
};

using JobPtr = std::shared_ptr<Job>;

/** What the core calls during the work of `job`. */
inline Progress progressOf(const JobPtr &job)
{
    return [job](qint64 done, qint64 total) { return job->advance(done, total); };
}

} // namespace appui
