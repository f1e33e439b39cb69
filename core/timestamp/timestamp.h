// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/digest.h"
#include "base/progress.h"
#include "base/result.h"

#include <QDateTime>

#include <memory>

namespace appui {

/**
 * The policy under which training authorities issue: a token that names it is an exercise, whoever signed it.
 * The arc 2.25 needs no registration (ITU-T X.667); the number is the UUID 15c8f9bb-cb7d-422e-8d1b-f790354ebabc.
 */
inline constexpr QLatin1String exercisePolicy("2.25.28957312481824783546143707557673220796");

/** What a token says, once read; trusting it is checkToken()'s business. */
struct TokenFacts
{
    QDateTime when;            ///< genTime, UTC
    QString authority;         ///< the signing certificate's common name, else its subject; empty without certificate
    QString policy;            ///< dotted OID
    QString serial;            ///< hexadecimal
    Digest imprint;            ///< empty when the digest algorithm is not SHA-256
    QDateTime certificateEnds; ///< UTC; invalid when the token carries no certificate
    bool exercise = false;     ///< issued by a training authority: proves nothing
};

/** Under which certificates, and which policy, a token is believed. */
struct Trust
{
    /**
     * One or more certificates; empty: none given. Each is believed as it stands, whether it is a root, an intermediate or the
     * authority's own, as the European trusted lists publish them. (With one that is not a root, `openssl ts -verify` needs
     * `-partial_chain` to agree.)
     */
    QByteArray caPem;
    bool system = false; ///< also the computer's own store
    QString policy;      ///< dotted OID, asked for and insisted on; empty: whichever the authority issues under
    QDateTime now;       ///< of a verification, which names what is dated later; invalid: nobody asks
};

/** How long and how much an authority may take. */
struct RequestLimits
{
    int connectMs = 10'000;
    int totalMs = 30'000;
    qint64 maxBytes = 256 * 1024;
};

/**
 * Asks one authority for tokens, one after the other, over a connection that is kept open between them (over HTTPS, one
 * connection each takes several times as long). For one thread at a time; several clients may ask the same authority at once.
 */
class AuthorityClient
{
public:
    /** Nothing is sent yet. Fails with Invalid for a URL or a Trust that can't be used. */
    static Result<AuthorityClient> open(const QString &url, const Trust &trust, const RequestLimits &limits = {});
    ~AuthorityClient();
    AuthorityClient(AuthorityClient &&) noexcept;
    AuthorityClient &operator=(AuthorityClient &&) noexcept;

    /** As requestToken(). After a failure the client can be asked again. */
    Result<QByteArray> request(const Digest &imprint, const Progress &progress = {});

private:
    struct Private;
    explicit AuthorityClient(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/**
 * Asks the authority at `url` (http or https) to stamp `imprint`: only the digest and a fresh nonce leave the computer. The
 * answer is checked (HTTP status, type, size, status, imprint, nonce, then checkToken() under `trust`) before it is returned, as
 * the DER of the TimeStampToken. Never follows a redirect, never uses a proxy it was not told of, and ends within the limits.
 * `progress` is asked whether to go on at least every 200 ms; its numbers say nothing.
 *
 * The token is returned in its one canonical form: what its signature does not cover and its proof does not need (unsigned
 * attributes, certificates that are no issuer of the signer, revocation lists, loose BER) is taken out, so that nobody can
 * later slip bytes into it. checkToken() refuses every other form.
 *
 * Fails with the codes that result.h lists under "a timestamp authority", with Cancelled, Unsupported (an RSA-PSS signature),
 * or Invalid for an unusable URL or Trust. A URL with a user's name or password is Invalid: a dossier would keep and show it.
 */
Result<QByteArray> requestToken(const QString &url, const Digest &imprint, const Trust &trust, const RequestLimits &limits = {},
                                const Progress &progress = {});

/** Fails with Malformed. */
Result<TokenFacts> readToken(const QByteArray &token);

/**
 * Checks everything a token can be checked for without its request: its canonical form, that it stamps `imprint` with SHA-256,
 * its policy, its signature, its certificate's extended key usage (critical, time-stamping alone), the ESS certificate
 * identifier, the chain up to `trust`, all valid at genTime (so that it outlives its certificate). Revocation is not looked up.
 * Fails with Malformed, WrongImprint, WrongPolicy, BadSignature, WrongKeyUsage, CertificateExpired, UnknownAuthority,
 * Unsupported, or Invalid when `trust` can't be read.
 *
 * Two changes remain possible that leave the proof as good as it was, and say nothing: the twin (r, n-s) of an ECDSA signature,
 * and the own bytes of an included certificate that the chain up to `trust` does not need and whose issuer is not included.
 */
Result<TokenFacts> checkToken(const QByteArray &token, const Digest &imprint, const Trust &trust);

/** The token inside a granted TimeStampResp, as `openssl ts -verify -in` wants it. Fails with Malformed. */
Result<QByteArray> tokenAsResponse(const QByteArray &token);

/** The token in what tokenAsResponse() made, in that form and no other. Fails with Malformed. */
Result<QByteArray> tokenInResponse(const QByteArray &response);

} // namespace appui
