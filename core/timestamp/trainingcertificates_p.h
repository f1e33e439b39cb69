// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timestamp/openssl_p.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <utility>

namespace appui {

/** What a certificate is to say. */
struct CertificateRequest
{
    QString name; ///< common name, at most 64 characters
    QDateTime from;
    QDateTime to;
    /** NID and value, in OpenSSL's configuration syntax ("critical,timeStamping"). */
    QList<std::pair<int, const char *>> extensions;
};

/** A certificate and its private key. */
struct SigningIdentity
{
    Certificate certificate;
    Key key;
};

/** Makes a key (ECDSA P-256) and its certificate, signed by `issuer`, or by itself when there is none. */
SigningIdentity makeIdentity(const CertificateRequest &request, const SigningIdentity *issuer = nullptr);

/** Makes the CA of a training authority, as of `now`. */
SigningIdentity makeTrainingCa(const QDateTime &now);

/** Makes the signing certificate of a training authority, as of `now`. */
SigningIdentity makeTrainingSigner(const QDateTime &now, const SigningIdentity &ca);

} // namespace appui
