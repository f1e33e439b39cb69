// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timestamp/openssl_p.h"
#include "timestamp/timestamp.h"

namespace appui {

/** A Trust, made ready to verify certificates with. */
class TrustAnchors
{
public:
    /** Fails with Invalid. */
    static Result<TrustAnchors> from(const Trust &trust);

    /** The certificates given by name, without the computer's own. */
    STACK_OF(X509) * given() const { return m_given.get(); }
    const ASN1_OBJECT *policy() const { return m_policy.get(); }

    /** What to verify with at a moment; valid until the next call. */
    X509_STORE *at(const QDateTime &moment) const;

    /** Fails with UnknownAuthority or CertificateExpired. */
    Result<void> verify(X509 *signer, STACK_OF(X509) * others, const QDateTime &moment) const;

private:
    CertificateStore m_store;
    Certificates m_given;
    Object m_policy;
};

} // namespace appui
