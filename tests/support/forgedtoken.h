// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/digest.h"

#include <QDateTime>

#include <functional>
#include <memory>

struct pkcs7_st;

namespace appui {
struct SigningIdentity;
}

namespace appui::test {

/** What is to be wrong with a token; as it stands, nothing is. */
struct Forgery
{
    Digest imprint = sha256("forged");
    const char *imprintDigest = "SHA256";
    QByteArray nonce; ///< bytes of a positive number; empty: none
    QDateTime when = QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);
    const char *policy = "1.2.3.4";

    QDateTime certificateFrom = QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC);
    QDateTime certificateTo = QDateTime(QDate(2035, 1, 1), QTime(0, 0), Qt::UTC);
    const char *keyUsage = "critical,digitalSignature";
    const char *extendedKeyUsage = "critical,timeStamping"; ///< null: none
    const char *certificateDigest = "SHA256";

    const char *signatureDigest = "SHA256";
    bool contentType = true; ///< the signed attribute that names TSTInfo
    enum class Ess { Right, Missing, OfTheCa } ess = Ess::Right;
    bool withCertificate = true;
    std::function<void(pkcs7_st *)> afterwards = {}; ///< changes that the signature does not cover
};

/** A token and the certificates it is to be checked with, as PEM. */
struct ForgedToken
{
    QByteArray token;
    QByteArray tokenAsBer;
    QByteArray caPem;
    QByteArray signerPem;
};

/** A CA, which issues a certificate and a token of it, each just as asked. */
class Forger
{
public:
    Forger();
    ~Forger();

    QByteArray caPem() const;
    ForgedToken forge(const Forgery &forgery) const;

private:
    std::unique_ptr<SigningIdentity> m_ca;
};

/** The same, of a CA made for it alone. */
ForgedToken forge(const Forgery &forgery = {});

/** Puts an empty revocation list among a container's certificates. */
void addRevocationList(pkcs7_st *container);

/** A granted TimeStampResp around a token in whatever form. */
QByteArray grant(const QByteArray &token);

} // namespace appui::test
