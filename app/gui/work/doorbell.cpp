// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/doorbell.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

const QByteArray reply("here\n");

/** The same whatever way leads to the file; in a place of the person's own where the system has one. */
QString nameOf(const QString &dossier)
{
    const QFileInfo file(dossier);
    const QString path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray whose = QDir::homePath().toUtf8() + '\n' + path.toUtf8();
    const QString name =
        u"alappui-"_s + QString::fromLatin1(QCryptographicHash::hash(whose, QCryptographicHash::Sha256).toHex().first(24));
#ifdef Q_OS_UNIX
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return own.isEmpty() ? name : QDir(own).filePath(name);
#else
    return name;
#endif
}

} // namespace

Doorbell::Doorbell(QObject *parent)
    : QObject(parent)
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &Doorbell::answer);
}

void Doorbell::answerFor(const QString &dossier)
{
    m_server->close();
    if (dossier.isEmpty())
        return;
    const QString name = nameOf(dossier);
    QLocalServer::removeServer(name); // whoever holds the dossier's lock is alone: this one was left by a crash
    m_server->listen(name);
}

void Doorbell::answer()
{
    while (QLocalSocket *visitor = m_server->nextPendingConnection()) {
        connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
        visitor->write(reply);
        visitor->disconnectFromServer();
        Q_EMIT rung();
    }
}

bool Doorbell::ring(const QString &dossier, int timeoutMs)
{
    QLocalSocket socket;
    socket.connectToServer(nameOf(dossier));
    return socket.waitForConnected(timeoutMs) && socket.waitForReadyRead(timeoutMs) && socket.readAll() == reply;
}

} // namespace appui
