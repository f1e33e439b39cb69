// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>

class QTcpSocket;

namespace appui {

class TrainingAuthority;

/** One client of a TrainingServer: as much of HTTP/1.1 as RFC 3161 §3.4 needs, request after request. */
class TrainingConnection : public QObject
{
public:
    /** Takes the socket over, and deletes itself when it closes. */
    TrainingConnection(QTcpSocket *socket, TrainingAuthority &authority, QObject *parent);

private:
    struct Head;

    void read();
    bool readRequest();
    bool refuseBadHead(const Head &head);
    void reply(const QByteArray &status, const QByteArray &type, const QByteArray &body, bool keep);
    void refuse(const QByteArray &status);

    QTcpSocket *m_socket;
    TrainingAuthority &m_authority;
    QByteArray m_received;
    bool m_continued = false; ///< "100 Continue" was sent for the request under way
    bool m_refused = false;   ///< nothing more is listened to
};

} // namespace appui
