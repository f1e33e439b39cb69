// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timestamp/openssl_p.h"
#include "timestamp/timestamp.h"

namespace appui {

class TrustAnchors;

/** A TimeStampToken, parsed and held in its canonical form. */
class TimestampToken
{
public:
    /** From bytes that must already be canonical. Fails with Malformed. */
    static Result<TimestampToken> read(const QByteArray &bytes);
    /** From what an authority sent, in whatever form. Fails with Malformed. */
    static Result<TimestampToken> brought(Pkcs7 container);

    QByteArray bytes() const;
    const TokenFacts &facts() const { return m_facts; }
    /** Null when the request had none. */
    const ASN1_INTEGER *nonce() const;

    /** As checkToken(). */
    Result<void> check(const Digest &imprint, const TrustAnchors &anchors) const;

    Pkcs7 release() && { return std::move(m_container); }

private:
    TimestampToken(Pkcs7 container, TstInfo info);

    X509 *signer(STACK_OF(X509) *others = nullptr) const;
    PKCS7_SIGNER_INFO *signerInfo() const;
    void canonicalise();
    bool readFacts();
    Result<void> checkAlgorithms(X509 *signer) const;

    Pkcs7 m_container;
    TstInfo m_info;
    TokenFacts m_facts;
};

} // namespace appui
