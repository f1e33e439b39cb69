// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/readers_p.h"

#include "store/dossierstore.h"

#include <QThread>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <new>
#include <thread>

namespace appui {

bool readInParallel(const QString &path, const std::vector<ReadJob> &jobs, qint64 totalBytes, const Progress &progress)
{
    constexpr qint64 worthAThread = 4 << 20; // below it, opening one more store costs more than it saves
    const auto threads =
        std::clamp<qint64>(std::min(qint64(jobs.size()), 1 + totalBytes / worthAThread), 1, QThread::idealThreadCount());
    std::atomic<size_t> next = 0;
    std::atomic<qint64> done = 0;
    std::atomic<bool> stopped = false;
    std::mutex mutex;
    std::condition_variable ended;
    qint64 running = threads;

    const auto advance = [&](qint64 bytes) {
        done += bytes;
        return !stopped;
    };
    const auto work = [&] {
        try {
            if (const auto store = DossierStore::open(path, DossierStore::Access::Inspect))
                for (size_t i = next++; i < jobs.size() && !stopped; i = next++)
                    jobs[i](**store, advance);
        } catch (const std::bad_alloc &) { // the job at hand stays undone, and others are for the other threads
        }
        const std::lock_guard lock(mutex);
        --running;
        ended.notify_one();
    };
    std::vector<std::thread> readers;
    for (qint64 i = 0; i < threads; ++i)
        readers.emplace_back(work);

    std::unique_lock lock(mutex);
    while (!ended.wait_for(lock, std::chrono::milliseconds(50), [&] { return running == 0; }))
        if (!goesOn(progress, done, totalBytes))
            stopped = true;
    lock.unlock();
    for (std::thread &reader : readers)
        reader.join();
    return !stopped && goesOn(progress, done, totalBytes);
}

} // namespace appui
