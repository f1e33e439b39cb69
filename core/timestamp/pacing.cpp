// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timestamp/pacing.h"

#include <QElapsedTimer>
#include <QUrl>

namespace appui {

namespace {

Pacing::Stopwatch runningStopwatch()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

QString serverOf(const QString &url)
{
    return QUrl(url).authority();
}

} // namespace

Pacing::Pacing(const QHash<QString, int> &intervals, int otherwise, Stopwatch stopwatch)
    : m_otherwise(otherwise)
    , m_stopwatch(stopwatch ? std::move(stopwatch) : runningStopwatch())
{
    for (auto it = intervals.begin(); it != intervals.end(); ++it)
        m_intervals.insert(serverOf(it.key()), it.value());
}

qint64 Pacing::turn(const QString &url)
{
    const QMutexLocker lock(&m_mutex);
    const qint64 now = m_stopwatch();
    const QString server = serverOf(url);
    const qint64 wait = m_next.value(server, now) - now;
    if (wait > 0)
        return wait;
    m_next.insert(server, now + m_intervals.value(server, m_otherwise));
    return 0;
}

} // namespace appui
