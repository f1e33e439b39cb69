// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/lane.h"

namespace appui {

Lane::Lane(const QString &name)
    : m_bench(new QObject)
{
    m_thread.setObjectName(name);
    m_bench->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_bench, &QObject::deleteLater);
    m_thread.start();
}

Lane::~Lane()
{
    post([this] { m_thread.quit(); });
    m_thread.wait();
}

void Lane::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_bench, std::move(work), Qt::QueuedConnection);
}

} // namespace appui
