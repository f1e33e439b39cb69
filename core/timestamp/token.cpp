// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timestamp/token_p.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <openssl/x509v3.h>

#include <ctime>

namespace appui {

namespace {

/** More than any chain has; it bounds the search for issuers. */
constexpr int mostCertificates = 16;

tl::unexpected<Error> malformed(const QString &detail)
{
    return fail(Error::Code::Malformed,
                QCoreApplication::translate("timestamp", "The timestamp is damaged, or is not a timestamp."), detail);
}

/** GeneralizedTime as RFC 3161 §2.4.2 restricts it; invalid when it is not. */
QDateTime genTimeOf(const TS_TST_INFO *info)
{
    static const QRegularExpression form(QStringLiteral("\\A(\\d{14})(?:\\.(\\d+))?Z\\z"));
    const auto match = form.match(QString::fromLatin1(bytesOf(TS_TST_INFO_get_time(info))));
    QDateTime moment = QDateTime::fromString(match.captured(1), QStringLiteral("yyyyMMddHHmmss"));
    moment.setTimeSpec(Qt::UTC);
    return moment.addMSecs(match.captured(2).left(3).leftJustified(3, u'0').toInt());
}

QDateTime endOf(const X509 *certificate)
{
    std::tm tm = {};
    if (ASN1_TIME_to_tm(X509_get0_notAfter(certificate), &tm) != 1)
        return {};
    return QDateTime(QDate(tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday), QTime(tm.tm_hour, tm.tm_min, tm.tm_sec), Qt::UTC);
}

QString dotted(const ASN1_OBJECT *object)
{
    char text[256];
    const int size = OBJ_obj2txt(text, sizeof text, object, 1);
    return size > 0 && size < int(sizeof text) ? QString::fromLatin1(text, size) : QString();
}

QString nameOf(X509 *certificate)
{
    const X509_NAME *subject = X509_get_subject_name(certificate);
    const int at = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    if (at >= 0) {
        unsigned char *text = nullptr;
        const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at)));
        const QString name = size > 0 ? QString::fromUtf8(reinterpret_cast<char *>(text), size).simplified() : QString();
        OPENSSL_free(text);
        if (!name.isEmpty())
            return name;
    }
    const Bio out(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(out.get(), subject, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    return QString::fromUtf8(contentOf(out.get())).simplified();
}

Digest sha256ImprintOf(TS_MSG_IMPRINT *imprint)
{
    const X509_ALGOR *algorithm = TS_MSG_IMPRINT_get_algo(imprint);
    const QByteArray bytes = bytesOf(TS_MSG_IMPRINT_get_msg(imprint));
    return OBJ_obj2nid(algorithm->algorithm) == NID_sha256 && bytes.size() == 32 ? bytes : Digest();
}

bool issued(X509 *issuer, X509 *certificate)
{
    EVP_PKEY *key = X509_get0_pubkey(issuer);
    return key && X509_check_issued(issuer, certificate) == X509_V_OK && X509_verify(certificate, key) == 1;
}

/** The signer first, then those of `offered` that issued it, directly or not. */
Certificates signerAndIssuers(X509 *signer, const STACK_OF(X509) * offered)
{
    Certificates kept(sk_X509_new_null());
    X509_add_cert(kept.get(), signer, X509_ADD_FLAG_UP_REF);
    for (int i = 0; i < sk_X509_num(kept.get()); ++i) {
        for (int k = 0; k < sk_X509_num(offered); ++k) {
            X509 *candidate = sk_X509_value(offered, k);
            if (issued(candidate, sk_X509_value(kept.get(), i)))
                X509_add_cert(kept.get(), candidate, X509_ADD_FLAG_UP_REF | X509_ADD_FLAG_NO_DUP);
        }
    }
    return kept;
}

} // namespace

TimestampToken::TimestampToken(Pkcs7 container, TstInfo info)
    : m_container(std::move(container))
    , m_info(std::move(info))
{
}

Result<TimestampToken> TimestampToken::read(const QByteArray &bytes)
{
    auto token = brought(fromDer<Pkcs7>(d2i_PKCS7, bytes));
    if (token && token->bytes() != bytes)
        return malformed(QStringLiteral("not in canonical form"));
    return token;
}

Result<TimestampToken> TimestampToken::brought(Pkcs7 container)
{
    if (!container || !PKCS7_type_is_signed(container.get()) || PKCS7_get_detached(container.get()))
        return malformed(opensslTrail());
    if (sk_PKCS7_SIGNER_INFO_num(PKCS7_get_signer_info(container.get())) != 1)
        return malformed(QStringLiteral("not signed by exactly one signer"));
    if (sk_X509_num(container->d.sign->cert) > mostCertificates)
        return malformed(QStringLiteral("too many certificates"));
    TstInfo info(PKCS7_to_TS_TST_INFO(container.get()));
    if (!info)
        return malformed(opensslTrail());

    TimestampToken token(std::move(container), std::move(info));
    token.canonicalise();
    if (!token.readFacts())
        return malformed(QStringLiteral("a date or a policy can't be read"));
    return token;
}

QByteArray TimestampToken::bytes() const
{
    return derOf(i2d_PKCS7, m_container.get());
}

const ASN1_INTEGER *TimestampToken::nonce() const
{
    return TS_TST_INFO_get_nonce(m_info.get());
}

PKCS7_SIGNER_INFO *TimestampToken::signerInfo() const
{
    return sk_PKCS7_SIGNER_INFO_value(PKCS7_get_signer_info(m_container.get()), 0);
}

X509 *TimestampToken::signer(STACK_OF(X509) * others) const
{
    STACK_OF(X509) *found = PKCS7_get0_signers(m_container.get(), others, 0);
    X509 *signer = sk_X509_value(found, 0);
    sk_X509_free(found);
    return signer;
}

void TimestampToken::canonicalise()
{
    PKCS7_SIGNED *sign = m_container->d.sign;
    PKCS7_SIGNER_INFO *info = signerInfo();

    // RFC 5652 §5.1 and §5.3: the versions follow from the content type and the signer's identifier.
    ASN1_INTEGER_set(sign->version, 3);
    ASN1_INTEGER_set(info->version, 1);

    sk_X509_ALGOR_pop_free(sign->md_algs, X509_ALGOR_free);
    sign->md_algs = sk_X509_ALGOR_new_null();
    sk_X509_ALGOR_push(sign->md_algs, X509_ALGOR_dup(info->digest_alg));

    sk_X509_CRL_pop_free(sign->crl, X509_CRL_free);
    sign->crl = nullptr;
    sk_X509_ATTRIBUTE_pop_free(info->unauth_attr, X509_ATTRIBUTE_free);
    info->unauth_attr = nullptr;

    X509 *certificate = signer();
    Certificates kept;
    if (certificate) {
        // Names compare equal whatever their case; only the certificate's own spelling is bound to the signature.
        X509_NAME_set(&info->issuer_and_serial->issuer, X509_get_issuer_name(certificate));
        kept = signerAndIssuers(certificate, sign->cert);
    }
    freeCertificates(sign->cert);
    sign->cert = kept.release();
}

bool TimestampToken::readFacts()
{
    TS_TST_INFO *info = m_info.get();
    m_facts.when = genTimeOf(info);
    m_facts.policy = dotted(TS_TST_INFO_get_policy_id(info));
    m_facts.serial = QString::fromLatin1(bytesOf(TS_TST_INFO_get_serial(info)).toHex());
    m_facts.imprint = sha256ImprintOf(TS_TST_INFO_get_msg_imprint(info));
    m_facts.exercise = m_facts.policy == exercisePolicy;
    if (X509 *certificate = signer()) {
        m_facts.authority = nameOf(certificate);
        m_facts.certificateEnds = endOf(certificate);
    }
    return m_facts.when.isValid() && !m_facts.policy.isEmpty();
}

} // namespace appui
