// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timestamp/trustanchors_p.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace appui {

namespace {

/** 112 bits: RSA of 2048 and SHA-256, as ETSI TS 119 312 asks; SHA-1 certificates can be forged. */
constexpr int securityLevel = 2;

/** Null when something in `pem` looks like a certificate and is none, or there is none at all. */
Certificates certificatesIn(const QByteArray &pem)
{
    // Without a callback, an "encrypted" certificate would ask for its pass phrase on the terminal.
    const auto noPassphrase = [](char *, int, int, void *) { return -1; };
    Certificates certificates(sk_X509_new_null());
    const Bio in = readerOf(pem);
    ERR_clear_error();
    while (X509 *certificate = PEM_read_bio_X509(in.get(), nullptr, noPassphrase, nullptr))
        sk_X509_push(certificates.get(), certificate);
    const bool ended = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    if (!ended || sk_X509_num(certificates.get()) == 0)
        return {};
    ERR_clear_error();
    return certificates;
}

Certificates readSystemCertificates()
{
    Certificates certificates(sk_X509_new_null());
    const auto listed = QSslConfiguration::systemCaCertificates();
    for (const QSslCertificate &certificate : listed)
        if (auto parsed = fromDer<Certificate>(d2i_X509, certificate.toDer()))
            sk_X509_push(certificates.get(), parsed.release());
    return certificates;
}

/** Read once: it takes tenths of a second. Not through OpenSSL, which knows no store of Windows or macOS. */
const STACK_OF(X509) * systemCertificates()
{
    static const Certificates certificates = readSystemCertificates();
    return certificates.get();
}

void add(X509_STORE *store, const STACK_OF(X509) * certificates)
{
    for (int i = 0; i < sk_X509_num(certificates); ++i)
        X509_STORE_add_cert(store, sk_X509_value(certificates, i));
}

} // namespace

Result<TrustAnchors> TrustAnchors::from(const Trust &trust)
{
    TrustAnchors anchors;
    anchors.m_store.reset(X509_STORE_new());
    anchors.m_given.reset(sk_X509_new_null());
    if (!trust.caPem.isEmpty()) {
        anchors.m_given = certificatesIn(trust.caPem);
        if (!anchors.m_given)
            return fail(Error::Code::Invalid,
                        QCoreApplication::translate("timestamp", "The authority's certificate can't be read."), opensslTrail());
    }
    add(anchors.m_store.get(), anchors.m_given.get());
    if (trust.system)
        add(anchors.m_store.get(), systemCertificates());
    if (!trust.policy.isEmpty()) {
        anchors.m_policy.reset(OBJ_txt2obj(trust.policy.toLatin1().constData(), 1));
        if (!anchors.m_policy)
            return fail(Error::Code::Invalid,
                        QCoreApplication::translate("timestamp", "The timestamp policy is not a dotted number."), trust.policy);
    }
    X509_VERIFY_PARAM *parameters = X509_STORE_get0_param(anchors.m_store.get());
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_auth_level(parameters, securityLevel);
    return anchors;
}

X509_STORE *TrustAnchors::at(const QDateTime &moment) const
{
    X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(m_store.get()), time_t(moment.toSecsSinceEpoch()));
    return m_store.get();
}

Result<void> TrustAnchors::verify(X509 *signer, STACK_OF(X509) * others, const QDateTime &moment) const
{
    const Handle<X509_STORE_CTX, X509_STORE_CTX_free> context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), at(moment), signer, others);
    X509_STORE_CTX_set_purpose(context.get(), X509_PURPOSE_TIMESTAMP_SIGN);
    if (X509_verify_cert(context.get()) == 1)
        return {};

    const int error = X509_STORE_CTX_get_error(context.get());
    const QString detail = QString::fromUtf8(X509_verify_cert_error_string(error));
    if (error == X509_V_ERR_CERT_HAS_EXPIRED || error == X509_V_ERR_CERT_NOT_YET_VALID)
        return fail(
            Error::Code::CertificateExpired,
            QCoreApplication::translate("timestamp", "The authority's certificate was not valid at the timestamp's date."),
            detail);
    return fail(Error::Code::UnknownAuthority,
                QCoreApplication::translate("timestamp", "The timestamp comes from an authority that is not trusted here."),
                detail);
}

} // namespace appui
