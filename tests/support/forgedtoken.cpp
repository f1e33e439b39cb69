// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forgedtoken.h"

#include "timestamp/openssl_p.h"
#include "timestamp/trainingcertificates_p.h"

#include <openssl/bn.h>
#include <openssl/ess.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace appui::test {

namespace {

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray pemOf(X509 *certificate)
{
    const Bio out(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(out.get(), certificate);
    return contentOf(out.get());
}

TstInfo makeInfo(const Forgery &forgery)
{
    TstInfo info(TS_TST_INFO_new());
    TS_TST_INFO_set_version(info.get(), 1);
    TS_TST_INFO_set_policy_id(info.get(), Object(OBJ_txt2obj(forgery.policy, 1)).get());
    TS_TST_INFO_set_serial(info.get(), randomInteger().get());

    const Handle<X509_ALGOR, X509_ALGOR_free> algorithm(X509_ALGOR_new());
    X509_ALGOR_set_md(algorithm.get(), EVP_get_digestbyname(forgery.imprintDigest));
    const Handle<TS_MSG_IMPRINT, TS_MSG_IMPRINT_free> imprint(TS_MSG_IMPRINT_new());
    TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get());
    TS_MSG_IMPRINT_set_msg(imprint.get(), const_cast<unsigned char *>(raw(forgery.imprint)), int(forgery.imprint.size()));
    TS_TST_INFO_set_msg_imprint(info.get(), imprint.get());

    const Handle<ASN1_GENERALIZEDTIME, ASN1_GENERALIZEDTIME_free> time(
        ASN1_GENERALIZEDTIME_set(nullptr, time_t(forgery.when.toSecsSinceEpoch())));
    TS_TST_INFO_set_time(info.get(), time.get());
    if (!forgery.nonce.isEmpty()) {
        const Handle<BIGNUM, BN_free> number(BN_bin2bn(raw(forgery.nonce), int(forgery.nonce.size()), nullptr));
        TS_TST_INFO_set_nonce(info.get(), Integer(BN_to_ASN1_INTEGER(number.get(), nullptr)).get());
    }
    return info;
}

SigningIdentity makeSigner(const Forgery &forgery, const SigningIdentity &ca)
{
    CertificateRequest request{QStringLiteral("Forged authority"),
                               forgery.certificateFrom,
                               forgery.certificateTo,
                               {{NID_basic_constraints, "critical,CA:FALSE"}, {NID_key_usage, forgery.keyUsage}}};
    if (forgery.extendedKeyUsage)
        request.extensions.append({NID_ext_key_usage, forgery.extendedKeyUsage});
    SigningIdentity signer = makeIdentity(request, &ca);
    X509_sign(signer.certificate.get(), ca.key.get(), EVP_get_digestbyname(forgery.certificateDigest));
    return signer;
}

void addSigningCertificate(PKCS7_SIGNER_INFO *info, X509 *certificate)
{
    const Handle<ESS_SIGNING_CERT_V2, ESS_SIGNING_CERT_V2_free> ess(
        OSSL_ESS_signing_cert_v2_new_init(EVP_sha256(), certificate, nullptr, 0));
    const QByteArray der = derOf(i2d_ESS_SIGNING_CERT_V2, ess.get());
    ASN1_STRING *sequence = ASN1_STRING_new();
    ASN1_STRING_set(sequence, der.constData(), int(der.size()));
    PKCS7_add_signed_attribute(info, NID_id_smime_aa_signingCertificateV2, V_ASN1_SEQUENCE, sequence);
}

void setContent(PKCS7 *container)
{
    PKCS7 *content = PKCS7_new();
    content->type = OBJ_nid2obj(NID_id_smime_ct_TSTInfo);
    content->d.other = ASN1_TYPE_new();
    ASN1_TYPE_set(content->d.other, V_ASN1_OCTET_STRING, ASN1_OCTET_STRING_new());
    PKCS7_set_content(container, content);
}

Pkcs7 sign(const Forgery &forgery, const SigningIdentity &signer, X509 *ca)
{
    Pkcs7 container(PKCS7_new());
    PKCS7_set_type(container.get(), NID_pkcs7_signed);
    ASN1_INTEGER_set(container->d.sign->version, 3);
    if (forgery.withCertificate)
        PKCS7_add_certificate(container.get(), signer.certificate.get());
    PKCS7_SIGNER_INFO *info = PKCS7_add_signature(container.get(), signer.certificate.get(), signer.key.get(),
                                                  EVP_get_digestbyname(forgery.signatureDigest));
    if (forgery.contentType)
        PKCS7_add_signed_attribute(info, NID_pkcs9_contentType, V_ASN1_OBJECT, OBJ_nid2obj(NID_id_smime_ct_TSTInfo));
    if (forgery.ess != Forgery::Ess::Missing)
        addSigningCertificate(info, forgery.ess == Forgery::Ess::Right ? signer.certificate.get() : ca);
    setContent(container.get());

    const Bio bio(PKCS7_dataInit(container.get(), nullptr));
    const QByteArray der = derOf(i2d_TS_TST_INFO, makeInfo(forgery).get());
    BIO_write(bio.get(), der.constData(), int(der.size()));
    PKCS7_dataFinal(container.get(), bio.get());
    return container;
}

/** A sequence of definite length, made one of indefinite length. */
QByteArray asBer(const QByteArray &der)
{
    const bool isLong = der[1] & 0x80;
    return der.left(1) + '\x80' + der.mid(isLong ? 2 + (der[1] & 0x7f) : 2) + QByteArray(2, '\0');
}

} // namespace

Forger::Forger()
    : m_ca(std::make_unique<SigningIdentity>(
          makeIdentity({QStringLiteral("Forged CA"),
                        QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC),
                        QDateTime(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC),
                        {{NID_basic_constraints, "critical,CA:TRUE"}, {NID_key_usage, "critical,keyCertSign"}}})))
{
}

Forger::~Forger() = default;

QByteArray Forger::caPem() const
{
    return pemOf(m_ca->certificate.get());
}

ForgedToken Forger::forge(const Forgery &forgery) const
{
    const SigningIdentity signer = makeSigner(forgery, *m_ca);
    const Pkcs7 container = sign(forgery, signer, m_ca->certificate.get());
    if (forgery.afterwards)
        forgery.afterwards(container.get());
    const QByteArray token = derOf(i2d_PKCS7, container.get());
    if (token.isEmpty())
        qFatal("The forged token can't be encoded: %s", qPrintable(opensslTrail()));
    return {token, asBer(token), caPem(), pemOf(signer.certificate.get())};
}

ForgedToken forge(const Forgery &forgery)
{
    return Forger().forge(forgery);
}

void addRevocationList(PKCS7 *container)
{
    const SigningIdentity issuer =
        makeIdentity({QStringLiteral("Lister"), QDateTime::currentDateTimeUtc(), QDateTime::currentDateTimeUtc().addDays(1), {}});
    const Handle<X509_CRL, X509_CRL_free> list(X509_CRL_new());
    X509_CRL_set_version(list.get(), 1);
    X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(issuer.certificate.get()));
    X509_CRL_set1_lastUpdate(list.get(), X509_get0_notBefore(issuer.certificate.get()));
    X509_CRL_sign(list.get(), issuer.key.get(), EVP_sha256());
    PKCS7_add_crl(container, list.get());
}

QByteArray grant(const QByteArray &token)
{
    const QByteArray content = QByteArray::fromHex("3003020100") + token;
    const auto size = content.size();
    return QByteArray::fromHex("3083") + char(size >> 16) + char(size >> 8) + char(size) + content;
}

} // namespace appui::test
