// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timestamp/pacing.h"

#include <QElapsedTimer>

namespace appui {

namespace {

Pacing::Stopwatch runningStopwatch()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

} // namespace

Pacing::Pacing(QHash<QString, int> intervals, int otherwise, Stopwatch stopwatch)
    : m_intervals(std::move(intervals))
    , m_otherwise(otherwise)
    , m_stopwatch(stopwatch ? std::move(stopwatch) : runningStopwatch())
{
}

qint64 Pacing::turn(const QString &url)
{
    const QMutexLocker lock(&m_mutex);
    const qint64 now = m_stopwatch();
    const qint64 wait = m_next.value(url, now) - now;
    if (wait > 0)
        return wait;
    m_next.insert(url, now + m_intervals.value(url, m_otherwise));
    return 0;
}

} // namespace appui
