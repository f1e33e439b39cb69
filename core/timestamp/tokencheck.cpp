// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timestamp/token_p.h"
#include "timestamp/trustanchors_p.h"

#include <QCoreApplication>

#include <openssl/x509v3.h>

namespace appui {

namespace {

bool isStrong(int digest)
{
    return digest == NID_sha256 || digest == NID_sha384 || digest == NID_sha512 || digest == NID_sha3_256 ||
           digest == NID_sha3_384 || digest == NID_sha3_512;
}

/** Absent or NULL, the two ways of saying none. */
bool hasNoParameters(const X509_ALGOR *algorithm)
{
    return !algorithm->parameter || ASN1_TYPE_get(algorithm->parameter) == V_ASN1_NULL;
}

/** The algorithm either names the key's kind, or that kind together with the digest. */
bool fits(int algorithm, int digest, X509 *signer)
{
    const EVP_PKEY *key = X509_get0_pubkey(signer);
    if (!key)
        return false;
    const int kind = EVP_PKEY_get_base_id(key);
    int namedDigest = NID_undef;
    int namedKind = NID_undef;
    return algorithm == kind ||
           (OBJ_find_sigid_algs(algorithm, &namedDigest, &namedKind) == 1 && namedDigest == digest && namedKind == kind);
}

/** RFC 3161 §2.3, and the key usage that goes with it. */
bool isForTimestampingAlone(X509 *certificate)
{
    int critical = 0;
    const Handle<EXTENDED_KEY_USAGE, EXTENDED_KEY_USAGE_free> usage(
        static_cast<EXTENDED_KEY_USAGE *>(X509_get_ext_d2i(certificate, NID_ext_key_usage, &critical, nullptr)));
    return critical == 1 && sk_ASN1_OBJECT_num(usage.get()) == 1 &&
           OBJ_obj2nid(sk_ASN1_OBJECT_value(usage.get(), 0)) == NID_time_stamp &&
           X509_check_purpose(certificate, X509_PURPOSE_TIMESTAMP_SIGN, 0) == 1;
}

tl::unexpected<Error> badSignature(const QString &detail)
{
    return fail(Error::Code::BadSignature, QCoreApplication::translate("timestamp", "The timestamp's signature is not right."),
                detail);
}

/** Signature, ESS certificate identifier, version and the authority's name, as OpenSSL checks them. */
Result<void> verifySignature(PKCS7 *container, STACK_OF(X509) * others, X509_STORE *store)
{
    const Handle<TS_VERIFY_CTX, TS_VERIFY_CTX_free> context(TS_VERIFY_CTX_new());
    TS_VERIFY_CTX_set_flags(context.get(), TS_VFY_SIGNATURE | TS_VFY_VERSION | TS_VFY_SIGNER);
    X509_STORE_up_ref(store);
    TS_VERIFY_CTX_set_store(context.get(), store);
    if (others)
        TS_VERIFY_CTX_set_certs(context.get(), X509_chain_up_ref(others));
    if (TS_RESP_verify_token(context.get(), container) != 1)
        return badSignature(opensslTrail());
    return {};
}

} // namespace

Result<void> TimestampToken::checkAlgorithms(X509 *signer) const
{
    const PKCS7_SIGNER_INFO *info = signerInfo();
    const int digest = OBJ_obj2nid(info->digest_alg->algorithm);
    const int signature = OBJ_obj2nid(info->digest_enc_alg->algorithm);
    if (signature == NID_rsassaPss)
        return fail(Error::Code::Unsupported,
                    QCoreApplication::translate("timestamp", "The authority signs in a way that this program can't check."),
                    QStringLiteral("RSASSA-PSS"));
    if (!isStrong(digest))
        return badSignature(QStringLiteral("weak digest in the signature"));
    if (!hasNoParameters(info->digest_alg) || !hasNoParameters(info->digest_enc_alg) || !fits(signature, digest, signer))
        return badSignature(QStringLiteral("the algorithms named are not those of the key"));

    // RFC 5652 §11.1; without it, a signature over something else might pass for one over a token.
    const ASN1_TYPE *type = PKCS7_get_signed_attribute(info, NID_pkcs9_contentType);
    if (!type || ASN1_TYPE_get(type) != V_ASN1_OBJECT || OBJ_obj2nid(type->value.object) != NID_id_smime_ct_TSTInfo)
        return badSignature(QStringLiteral("the signed content type is not TSTInfo"));
    return {};
}

Result<void> TimestampToken::check(const Digest &imprint, const TrustAnchors &anchors) const
{
    ERR_clear_error();
    if (m_facts.imprint.isEmpty())
        return fail(Error::Code::WrongImprint,
                    QCoreApplication::translate("timestamp", "The timestamp was not made over a SHA-256 digest."));
    if (m_facts.imprint != imprint)
        return fail(Error::Code::WrongImprint, QCoreApplication::translate("timestamp", "The timestamp is that of other data."));
    if (anchors.policy() && OBJ_cmp(anchors.policy(), TS_TST_INFO_get_policy_id(m_info.get())) != 0)
        return fail(
            Error::Code::WrongPolicy,
            QCoreApplication::translate("timestamp", "The timestamp was issued under another policy than the one required."),
            m_facts.policy);

    // Where the token holds its signer's certificate, that one is judged, not one of the same number that was given.
    STACK_OF(X509) *others = signer() ? nullptr : anchors.given();
    X509 *certificate = signer(others);
    if (!certificate)
        return fail(Error::Code::UnknownAuthority,
                    QCoreApplication::translate("timestamp", "The timestamp does not hold its authority's certificate."));
    if (!isForTimestampingAlone(certificate))
        return fail(Error::Code::WrongKeyUsage,
                    QCoreApplication::translate("timestamp", "The authority's certificate is not one for timestamps alone."));
    if (const auto algorithms = checkAlgorithms(certificate); !algorithms)
        return algorithms;

    if (const auto chain = anchors.verify(certificate, m_container->d.sign->cert, m_facts.when); !chain)
        return chain;
    return verifySignature(m_container.get(), others, anchors.at(m_facts.when));
}

Result<TokenFacts> readToken(const QByteArray &token)
{
    return TimestampToken::read(token).map([](const TimestampToken &read) { return read.facts(); });
}

Result<TokenFacts> checkToken(const QByteArray &token, const Digest &imprint, const Trust &trust)
{
    const auto read = TimestampToken::read(token);
    if (!read)
        return fail(read);
    const auto anchors = TrustAnchors::from(trust);
    if (!anchors)
        return fail(anchors);
    if (const auto checked = read->check(imprint, *anchors); !checked)
        return fail(checked);
    return read->facts();
}

Result<QByteArray> tokenAsResponse(const QByteArray &token)
{
    auto read = TimestampToken::read(token);
    if (!read)
        return fail(read);
    const Handle<TS_RESP, TS_RESP_free> response(TS_RESP_new());
    const Handle<TS_STATUS_INFO, TS_STATUS_INFO_free> status(TS_STATUS_INFO_new());
    TS_STATUS_INFO_set_status(status.get(), TS_STATUS_GRANTED);
    TS_RESP_set_status_info(response.get(), status.get());
    Pkcs7 container = std::move(*read).release();
    TstInfo info(PKCS7_to_TS_TST_INFO(container.get()));
    TS_RESP_set_tst_info(response.get(), container.release(), info.release());
    return derOf(i2d_TS_RESP, response.get());
}

Result<QByteArray> tokenInResponse(const QByteArray &response)
{
    const auto read = fromDer<Handle<TS_RESP, TS_RESP_free>>(d2i_TS_RESP, response);
    const PKCS7 *container = read ? TS_RESP_get_token(read.get()) : nullptr;
    const QByteArray token = container ? derOf(i2d_PKCS7, container) : QByteArray();
    const auto again = tokenAsResponse(token);
    if (!again)
        return again;
    if (*again != response)
        return fail(Error::Code::Malformed,
                    QCoreApplication::translate("timestamp", "The timestamp is damaged, or is not a timestamp."),
                    QStringLiteral("not in canonical form"));
    return token;
}

} // namespace appui
