// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/digest.h"
#include "base/progress.h"
#include "base/result.h"

#include <QDateTime>

namespace appui {

/** What a token says, once read; trusting it is checkToken()'s business. */
struct TokenFacts
{
    QDateTime when;            ///< genTime, UTC
    QString authority;         ///< the signing certificate's common name, else its subject
    QString policy;            ///< dotted OID
    QString serial;            ///< hexadecimal
    Digest imprint;            ///< empty when the digest algorithm is not SHA-256
    QDateTime certificateEnds; ///< UTC; invalid when the token carries no certificate
    bool exercise = false;     ///< issued by a training authority: proves nothing
};

/** Under which certificates a token is believed. */
struct Trust
{
    QByteArray caPem;    ///< one or more certificates; empty: none given
    bool system = false; ///< also the computer's own store
};

/** How long and how much an authority may take. */
struct RequestLimits
{
    int connectMs = 10'000;
    int totalMs = 30'000;
    qint64 maxBytes = 256 * 1024;
};

/**
 * Asks the authority at `url` (http or https) to stamp `imprint`: only the digest and a fresh nonce leave the computer. The
 * answer is checked (HTTP status, type, size, status, imprint, nonce, then checkToken() under `trust`) before it is returned, as
 * the DER of the TimeStampToken. Never follows a redirect, never uses a proxy it was not told of, and ends within the limits.
 * Fails with the codes that result.h lists under "a timestamp authority", or Invalid for an unusable URL.
 */
Result<QByteArray> requestToken(const QString &url, const Digest &imprint, const Trust &trust, const RequestLimits &limits = {},
                                const Progress &progress = {});

/** Fails with Malformed. */
Result<TokenFacts> readToken(const QByteArray &token);

/**
 * Checks everything a token can be checked for without its request: that it stamps `imprint` with SHA-256, its signature, its
 * certificate's extended key usage (critical, time-stamping alone), the ESS certificate identifier, the chain up to `trust`, all
 * valid at genTime. Fails with Malformed, WrongImprint, BadSignature, WrongKeyUsage, CertificateExpired or UnknownAuthority.
 */
Result<TokenFacts> checkToken(const QByteArray &token, const Digest &imprint, const Trust &trust);

/** The token inside a granted TimeStampResp, as `openssl ts -verify -in` wants it. */
Result<QByteArray> tokenAsResponse(const QByteArray &token);

} // namespace appui
