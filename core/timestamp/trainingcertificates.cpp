// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timestamp/trainingcertificates_p.h"

#include <openssl/ec.h>
#include <openssl/x509v3.h>

namespace appui {

namespace {

/** An exercise never ends for want of a certificate. */
constexpr int yearsValid = 30;

void setName(X509_NAME *name, const QString &commonName)
{
    const QByteArray utf8 = commonName.toUtf8();
    X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(utf8.constData()),
                               int(utf8.size()), -1, 0);
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Handle<X509_EXTENSION, X509_EXTENSION_free> extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    Q_ASSERT(extension);
    X509_add_ext(certificate, extension.get(), -1);
}

} // namespace

SigningIdentity makeIdentity(const CertificateRequest &request, const SigningIdentity *issuer)
{
    SigningIdentity made{Certificate(X509_new()), Key(EVP_EC_gen("P-256"))};
    X509 *certificate = made.certificate.get();
    X509_set_version(certificate, X509_VERSION_3);
    X509_set_serialNumber(certificate, randomInteger().get());
    ASN1_TIME_set(X509_getm_notBefore(certificate), time_t(request.from.toSecsSinceEpoch()));
    ASN1_TIME_set(X509_getm_notAfter(certificate), time_t(request.to.toSecsSinceEpoch()));
    X509_set_pubkey(certificate, made.key.get());

    const SigningIdentity &signer = issuer ? *issuer : made;
    setName(X509_get_subject_name(certificate), request.name);
    X509_set_issuer_name(certificate, X509_get_subject_name(signer.certificate.get()));
    addExtension(certificate, signer.certificate.get(), NID_subject_key_identifier, "hash");
    addExtension(certificate, signer.certificate.get(), NID_authority_key_identifier, "keyid:always");
    for (const auto &[nid, value] : request.extensions)
        addExtension(certificate, signer.certificate.get(), nid, value);
    X509_sign(certificate, signer.key.get(), EVP_sha256());
    return made;
}

SigningIdentity makeTrainingCa(const QDateTime &now)
{
    return makeIdentity({QStringLiteral("À l’appui — racine d’EXERCICE (sans valeur probante)"),
                         now.addDays(-1),
                         now.addYears(yearsValid),
                         {{NID_basic_constraints, "critical,CA:TRUE,pathlen:0"}, {NID_key_usage, "critical,keyCertSign"}}});
}

SigningIdentity makeTrainingSigner(const QDateTime &now, const SigningIdentity &ca)
{
    return makeIdentity({QStringLiteral("À l’appui — autorité d’EXERCICE (sans valeur probante)"),
                         now.addDays(-1),
                         now.addYears(yearsValid),
                         {{NID_basic_constraints, "critical,CA:FALSE"},
                          {NID_key_usage, "critical,digitalSignature"},
                          {NID_ext_key_usage, "critical,timeStamping"}}},
                        &ca);
}

} // namespace appui
