// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "badauthority.h"

#include "timestamp/trainingcertificates_p.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace appui::test {

namespace {

constexpr int tickMs = 20;
constexpr qint64 mostUnsent = 256 * 1024;

/** Speaks TLS under a certificate that nobody vouches for. */
class TlsServer : public QTcpServer
{
protected:
    void incomingConnection(qintptr descriptor) override
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const SigningIdentity self = makeIdentity(
            {QStringLiteral("127.0.0.1"), now.addDays(-1), now.addDays(1), {{NID_subject_alt_name, "IP:127.0.0.1"}}});
        const Bio pem(BIO_new(BIO_s_mem()));
        PEM_write_bio_PrivateKey(pem.get(), self.key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setLocalCertificate(QSslCertificate(derOf(i2d_X509, self.certificate.get()), QSsl::Der));
        socket->setPrivateKey(QSslKey(contentOf(pem.get()), QSsl::Ec));
        socket->startServerEncryption();
        socket->waitForEncrypted(5000);
        addPendingConnection(socket);
    }
};

} // namespace

BadExchange::BadExchange(QTcpSocket &socket, const std::atomic_bool &stop)
    : m_socket(socket)
    , m_stop(stop)
{
}

bool BadExchange::receive()
{
    static const QRegularExpression length(QStringLiteral("Content-Length: (\\d+)"));
    QByteArray all;
    while (!m_stop && m_socket.state() == QAbstractSocket::ConnectedState) {
        m_socket.waitForReadyRead(tickMs);
        all += m_socket.readAll();
        const auto end = all.indexOf("\r\n\r\n");
        if (end < 0)
            continue;
        m_head = all.left(end);
        m_query = all.mid(end + 4);
        if (m_query.size() >= length.match(QString::fromLatin1(m_head)).captured(1).toInt())
            return true;
    }
    return false;
}

bool BadExchange::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_sent += bytes.size();
    do {
        m_socket.waitForBytesWritten(tickMs);
        if (m_stop || m_socket.state() != QAbstractSocket::ConnectedState)
            return false;
    } while (m_socket.bytesToWrite() > mostUnsent);
    return true;
}

bool BadExchange::wait(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (!m_stop && m_socket.state() == QAbstractSocket::ConnectedState && timer.elapsed() < ms)
        m_socket.waitForReadyRead(tickMs);
    return !m_stop && m_socket.state() == QAbstractSocket::ConnectedState;
}

void BadExchange::reply(const QByteArray &body, const QByteArray &type, const QByteArray &statusAndFields)
{
    send("HTTP/1.1 " + statusAndFields + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size()) +
         "\r\nConnection: close\r\n\r\n" + body);
}

BadAuthority::BadAuthority(Conduct conduct, Transport transport)
    : m_conduct(std::move(conduct))
    , m_transport(transport)
{
    QSemaphore listening;
    m_thread.reset(QThread::create([this, &listening] {
        const std::unique_ptr<QTcpServer> server(m_transport == Transport::Plain ? new QTcpServer : new TlsServer);
        server->listen(QHostAddress::LocalHost);
        m_port = server->serverPort();
        listening.release();
        while (!m_stop) {
            server->waitForNewConnection(tickMs); // takes in all that came at once
            while (!m_stop && server->hasPendingConnections())
                serveNext(*server);
        }
    }));
    m_thread->start();
    listening.acquire();
}

void BadAuthority::serveNext(QTcpServer &server)
{
    const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
    ++m_connections;
    BadExchange exchange(*socket, m_stop);
    if (!exchange.receive())
        return;
    ++m_requests;
    m_conduct(exchange);
    m_sent += exchange.m_sent;
    socket->disconnectFromHost();
    if (socket->state() != QAbstractSocket::UnconnectedState)
        socket->waitForDisconnected(1000);
}

BadAuthority::~BadAuthority()
{
    m_stop = true;
    m_thread->wait();
}

QString BadAuthority::url() const
{
    const QString scheme = m_transport == Transport::Plain ? QStringLiteral("http") : QStringLiteral("https");
    return QStringLiteral("%1://127.0.0.1:%2/tsa").arg(scheme).arg(m_port);
}

} // namespace appui::test
