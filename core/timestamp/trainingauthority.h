// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QTcpServer;

namespace appui {

/**
 * A timestamp authority for demonstration, tests and training: its own CA and signing certificate (ECDSA P-256), kept in
 * `folder` as ca.pem, tsa.pem and tsa-key.pem, the key readable by its owner alone. The CA's own key is not kept. Its tokens
 * carry a policy that names them exercises (exercisePolicy, TokenFacts::exercise): they prove nothing to anybody.
 */
class TrainingAuthority
{
public:
    /**
     * Opens the authority in `folder`, making both on first use; its certificates begin the day before the clock's. Fails with
     * Io, or Corrupt when the files are not those of one authority.
     */
    static Result<std::unique_ptr<TrainingAuthority>> open(const QString &folder, Clock clock = systemClock());
    ~TrainingAuthority();

    QByteArray caPem() const;
    /** Answers a DER TimeStampReq with a DER TimeStampResp; a bad request gets a rejection. For one thread at a time. */
    QByteArray answer(const QByteArray &request);

private:
    struct Private;
    explicit TrainingAuthority(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/**
 * Serves an authority over HTTP on the loopback interface, to any number of clients at once. Needs a running event loop in the
 * thread that makes it; the authority is that thread's as long as it serves.
 */
class TrainingServer
{
public:
    explicit TrainingServer(TrainingAuthority &authority);
    ~TrainingServer();

    /** Port 0 takes a free one. Fails with Io. */
    Result<void> listen(quint16 port);
    QString url() const;

private:
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace appui
