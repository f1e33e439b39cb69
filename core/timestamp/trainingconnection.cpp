// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timestamp/trainingconnection_p.h"

#include "timestamp/trainingauthority.h"

#include <QHash>
#include <QTcpSocket>
#include <QTimer>

namespace appui {

namespace {

constexpr qsizetype maxHeadBytes = 8 * 1024;
constexpr qint64 maxBodyBytes = 64 * 1024;
constexpr int lingerMs = 2000;

} // namespace

struct TrainingConnection::Head
{
    explicit Head(const QByteArray &text);

    QByteArray field(const QByteArray &name) const { return fields.value(name); }
    bool isHttp() const { return version == "HTTP/1.1" || version == "HTTP/1.0"; }
    bool keepsAlive() const
    {
        const QByteArray wish = field("connection").toLower();
        return version == "HTTP/1.1" ? wish != "close" : wish == "keep-alive";
    }

    QByteArray method;
    QByteArray version;
    QHash<QByteArray, QByteArray> fields; ///< by name in lower case
    qint64 length = -1;                   ///< of the body; -1 when it is not told
};

TrainingConnection::Head::Head(const QByteArray &text)
{
    const auto lines = text.split('\n');
    const auto words = lines.first().trimmed().split(' ');
    method = words.first();
    version = words.last();
    for (const QByteArray &line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        fields.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    bool isNumber = false;
    const qint64 told = field("content-length").toLongLong(&isNumber);
    if (isNumber && told >= 0 && !fields.contains("transfer-encoding"))
        length = told;
}

TrainingConnection::TrainingConnection(QTcpSocket *socket, TrainingAuthority &authority, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_authority(authority)
{
    socket->setParent(this);
    socket->setReadBufferSize(maxHeadBytes + maxBodyBytes);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &TrainingConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void TrainingConnection::read()
{
    m_received += m_socket->readAll();
    while (!m_refused && readRequest()) {
    }
    if (m_refused)
        m_received.clear();
}

/** False when the request is not there yet. */
bool TrainingConnection::readRequest()
{
    const auto end = m_received.indexOf("\r\n\r\n");
    if (end < 0 || end > maxHeadBytes) {
        if (m_received.size() > maxHeadBytes)
            refuse("431 Request Header Fields Too Large");
        return false;
    }
    const Head head(m_received.left(end));
    if (refuseBadHead(head))
        return false;
    if (m_received.size() < end + 4 + head.length) {
        if (!m_continued && head.field("expect").toLower() == "100-continue")
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        m_continued = true;
        return false;
    }
    const QByteArray answer = m_authority.answer(m_received.mid(end + 4, head.length));
    m_received.remove(0, end + 4 + head.length);
    m_continued = false;
    if (answer.isEmpty())
        refuse("500 Internal Server Error");
    else
        reply("200 OK", "application/timestamp-reply", answer, head.keepsAlive());
    return !m_refused;
}

bool TrainingConnection::refuseBadHead(const Head &head)
{
    const QByteArray type = head.field("content-type").split(';').first().trimmed().toLower();
    if (!head.isHttp())
        refuse("400 Bad Request");
    else if (head.method != "POST")
        refuse("405 Method Not Allowed\r\nAllow: POST");
    else if (type != "application/timestamp-query")
        refuse("415 Unsupported Media Type");
    else if (head.length < 0)
        refuse("411 Length Required");
    else if (head.length > maxBodyBytes)
        refuse("413 Content Too Large");
    return m_refused;
}

void TrainingConnection::reply(const QByteArray &status, const QByteArray &type, const QByteArray &body, bool keep)
{
    m_socket->write("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " +
                    QByteArray::number(body.size()) + "\r\nConnection: " + (keep ? "keep-alive" : "close") + "\r\n\r\n" + body);
    if (keep)
        return;
    // Closing at once would reset the connection under a client that is still sending, before it reads why.
    m_refused = true;
    QTimer::singleShot(lingerMs, m_socket, &QTcpSocket::disconnectFromHost);
}

void TrainingConnection::refuse(const QByteArray &status)
{
    reply(status, "text/plain", status.left(status.indexOf('\r')) + '\n', false);
}

} // namespace appui
