// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/originalreader.h"

#include "store/dossierstore.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>

namespace appui {

namespace {

constexpr size_t mostWaiting = 400;

struct Request
{
    Digest digest;
    std::function<void(Result<QIODevice *>, int)> work;
};

} // namespace

struct OriginalReader::Queue
{
    QMutex mutex;
    QWaitCondition arrived;
    std::deque<Request> now;
    std::deque<Request> later;
    QString path;
    int dossier = 0; ///< counts the calls of setDossier()
    bool ending = false;
    std::vector<std::unique_ptr<QThread>> threads;

    bool isEmpty() const { return now.empty() && later.empty(); }

    Request take()
    {
        std::deque<Request> &from = now.empty() ? later : now;
        Request request = std::move(from.front());
        from.pop_front();
        return request;
    }
};

OriginalReader::OriginalReader(int threads, QObject *parent)
    : QObject(parent)
    , m_queue(std::make_unique<Queue>())
{
    for (int i = 0; i < threads; ++i) {
        m_queue->threads.emplace_back(QThread::create([queue = m_queue.get()] { serve(*queue); }));
        m_queue->threads.back()->start(QThread::LowPriority);
    }
}

OriginalReader::~OriginalReader()
{
    {
        const QMutexLocker lock(&m_queue->mutex);
        m_queue->ending = true;
        m_queue->arrived.wakeAll();
    }
    for (const auto &thread : m_queue->threads)
        thread->wait();
}

void OriginalReader::setDossier(const QString &path)
{
    const QMutexLocker lock(&m_queue->mutex);
    if (path == m_queue->path)
        return;
    m_queue->path = path;
    ++m_queue->dossier;
    m_queue->now.clear();
    m_queue->later.clear();
    m_queue->arrived.wakeAll();
}

void OriginalReader::enqueue(const Digest &digest, Urgency urgency, Work work)
{
    const QMutexLocker lock(&m_queue->mutex);
    if (urgency == Urgency::Now) {
        m_queue->now.push_back({digest, std::move(work)});
    } else {
        m_queue->later.push_front({digest, std::move(work)});
        if (m_queue->later.size() > mostWaiting)
            m_queue->later.pop_back();
    }
    m_queue->arrived.wakeOne();
}

void OriginalReader::tell(int dossier, std::function<void()> answer)
{
    QMetaObject::invokeMethod(
        this,
        [this, dossier, answer = std::move(answer)] {
            if (dossier == m_queue->dossier)
                answer();
        },
        Qt::QueuedConnection);
}

void OriginalReader::serve(Queue &queue)
{
    std::unique_ptr<DossierStore> store;
    int opened = 0;
    for (;;) {
        QMutexLocker lock(&queue.mutex);
        while (queue.isEmpty() && !queue.ending && (opened == queue.dossier || !store))
            queue.arrived.wait(&queue.mutex);
        if (queue.ending)
            return;
        const QString path = queue.path;
        const bool another = opened != queue.dossier;
        opened = queue.dossier;
        std::optional<Request> request;
        if (!queue.isEmpty())
            request = queue.take();
        lock.unlock();

        if (another)
            store.reset();
        if (!request)
            continue;
        if (!store) {
            auto found = DossierStore::open(path, DossierStore::Access::Read);
            if (!found) {
                request->work(fail(found), opened);
                continue;
            }
            store = std::move(*found);
        }
        const auto device = store->original(request->digest);
        request->work(device ? Result<QIODevice *>(device->get()) : fail(device), opened);
    }
}

} // namespace appui
