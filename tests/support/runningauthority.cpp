// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runningauthority.h"

#include "catch.h"

namespace appui::test {

RunningAuthority::RunningAuthority(Clock clock)
{
    auto opened = TrainingAuthority::open(m_folder.path(), std::move(clock));
    REQUIRE(opened);
    m_authority = std::move(*opened);
    m_caPem = m_authority->caPem();

    bool listens = false;
    m_there.moveToThread(&m_thread);
    m_thread.start();
    const auto start = [&] {
        m_server = std::make_unique<TrainingServer>(*m_authority);
        listens = m_server->listen(0).has_value();
        m_url = m_server->url();
    };
    QMetaObject::invokeMethod(&m_there, start, Qt::BlockingQueuedConnection);
    REQUIRE(listens);
}

RunningAuthority::~RunningAuthority()
{
    QMetaObject::invokeMethod(
        &m_there, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QByteArray RunningAuthority::answer(const QByteArray &query) const
{
    QByteArray reply;
    QMetaObject::invokeMethod(
        const_cast<QObject *>(&m_there), [&] { reply = m_authority->answer(query); }, Qt::BlockingQueuedConnection);
    return reply;
}

} // namespace appui::test
