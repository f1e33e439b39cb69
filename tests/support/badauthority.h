// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace appui::test {

/** One HTTP request that reached a BadAuthority, and the way back. */
class BadExchange
{
public:
    BadExchange(QTcpSocket &socket, const std::atomic_bool &stop);

    const QByteArray &head() const { return m_head; }   ///< request line and header fields, as received
    const QByteArray &query() const { return m_query; } ///< the body

    /** False once the client has gone. */
    bool send(const QByteArray &bytes);
    /** Does nothing for a while; false once the client has gone or the server is to stop. */
    bool wait(int ms);
    /** Sends a whole answer as a good authority does. */
    void reply(const QByteArray &body, const QByteArray &type = "application/timestamp-reply",
               const QByteArray &statusAndFields = "200 OK");

private:
    friend class BadAuthority;
    bool receive();

    QTcpSocket &m_socket;
    const std::atomic_bool &m_stop;
    QByteArray m_head;
    QByteArray m_query;
    qint64 m_sent = 0;
};

/** A server on loopback that treats every request as the test wants it to; it closes the connection afterwards. */
class BadAuthority
{
public:
    using Conduct = std::function<void(BadExchange &)>;

    enum class Transport { Plain, SelfSignedTls };

    /** `conduct` runs on the server's thread. */
    explicit BadAuthority(Conduct conduct, Transport transport = Transport::Plain);
    ~BadAuthority();

    QString url() const;
    quint16 port() const { return m_port; }
    int connections() const { return m_connections; }
    int requests() const { return m_requests; }
    qint64 sent() const { return m_sent; } ///< bytes, over all requests that are over

private:
    void serveNext(QTcpServer &server);

    Conduct m_conduct;
    Transport m_transport;
    std::atomic_bool m_stop = false;
    std::atomic_int m_connections = 0;
    std::atomic_int m_requests = 0;
    std::atomic<qint64> m_sent = 0;
    std::atomic<quint16> m_port = 0;
    std::unique_ptr<QThread> m_thread;
};

} // namespace appui::test
