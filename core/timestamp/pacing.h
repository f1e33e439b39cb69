// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QMutex>
#include <QString>

#include <functional>

namespace appui {

/**
 * How often each authority may be asked, and when it was asked last: kept by who asks, from one round of requests to the next, so
 * that many small rounds are no way round an authority's terms. For any number of threads at once.
 */
class Pacing
{
public:
    /** Milliseconds since some moment, never going back. */
    using Stopwatch = std::function<qint64()>;

    /**
     * `intervals`: the least milliseconds between two requests, by a URL of the authority; `otherwise` holds for all others. Two
     * addresses on one server are one authority here.
     */
    explicit Pacing(const QHash<QString, int> &intervals = {}, int otherwise = 0, Stopwatch stopwatch = {});

    /** 0: `url` may be asked now, and is held for asked. Else how many milliseconds later to come again. */
    qint64 turn(const QString &url);

private:
    QHash<QString, int> m_intervals; ///< by server, like m_next
    const int m_otherwise;
    const Stopwatch m_stopwatch;
    QMutex m_mutex;
    QHash<QString, qint64> m_next; ///< the moment from which on each may be asked again
};

} // namespace appui
