// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timestamp/trainingauthority.h"

#include "timestamp/trainingconnection_p.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>

namespace appui {

TrainingServer::TrainingServer(TrainingAuthority &authority)
    : m_server(std::make_unique<QTcpServer>())
{
    QObject::connect(m_server.get(), &QTcpServer::newConnection, m_server.get(), [server = m_server.get(), &authority] {
        while (QTcpSocket *socket = server->nextPendingConnection())
            new TrainingConnection(socket, authority, server);
    });
}

TrainingServer::~TrainingServer() = default;

Result<void> TrainingServer::listen(quint16 port)
{
    if (!m_server->listen(QHostAddress::LocalHost, port))
        return fail(Error::Code::Io,
                    QCoreApplication::translate("timestamp", "The training authority can't listen on port %1.").arg(port),
                    m_server->errorString());
    return {};
}

QString TrainingServer::url() const
{
    return QStringLiteral("http://127.0.0.1:%1/").arg(m_server->serverPort());
}

} // namespace appui
