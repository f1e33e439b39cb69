// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QObject>

#include <memory>

class QTcpServer;

namespace appui {

/**
 * A timestamp authority for demonstration, tests and training: its own CA and signing certificate, kept in `folder`
 * (ca.pem, tsa.pem, tsa-key.pem, readable by the owner alone). Its tokens carry a policy that names them exercises
 * (TokenFacts::exercise): they prove nothing to anybody.
 */
class TrainingAuthority
{
public:
    /** Opens the authority in `folder`, making it on first use. */
    static Result<std::unique_ptr<TrainingAuthority>> open(const QString &folder, Clock clock = systemClock());
    ~TrainingAuthority();

    QByteArray caPem() const;
    /** Answers a DER TimeStampReq with a DER TimeStampResp; a bad request gets a rejection. */
    QByteArray answer(const QByteArray &request);

private:
    struct Private;
    explicit TrainingAuthority(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/** Serves an authority over HTTP on the loopback interface; needs a running event loop. */
class TrainingServer : public QObject
{
    Q_OBJECT
public:
    explicit TrainingServer(TrainingAuthority &authority, QObject *parent = nullptr);
    ~TrainingServer() override;

    /** Port 0 takes a free one. */
    Result<void> listen(quint16 port);
    QString url() const;

private:
    TrainingAuthority &m_authority;
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace appui
