// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timestamp/timestamp.h"

#include "support/catch.h"
#include "support/forgedtoken.h"
#include "support/testdata.h"
#include "timestamp/openssl_p.h"

#include <openssl/pem.h>

using namespace appui;
using namespace appui::test;
using Code = Error::Code;

namespace {

Code codeOf(const Result<TokenFacts> &result)
{
    REQUIRE_FALSE(result);
    CHECK_FALSE(result.error().message.isEmpty());
    return result.error().code;
}

Trust trustIn(const QByteArray &caPem)
{
    return {caPem, false, {}};
}

Code codeOf(const Forgery &forgery)
{
    const ForgedToken forged = forge(forgery);
    return codeOf(checkToken(forged.token, forgery.imprint, trustIn(forged.caPem)));
}

QDateTime date(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(0, 0), Qt::UTC);
}

void addStrangersCertificate(PKCS7 *container)
{
    const QByteArray pem = forge().caPem;
    const Bio in = readerOf(pem);
    PKCS7_add_certificate(container, Certificate(PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr)).get());
}

PKCS7_SIGNER_INFO *signerOf(PKCS7 *container)
{
    return sk_PKCS7_SIGNER_INFO_value(PKCS7_get_signer_info(container), 0);
}

} // namespace

TEST_CASE("A token tells what it stamps, when, and who says so", "[timestamp]")
{
    const Forgery forgery;
    const ForgedToken forged = forge(forgery);
    const auto believed = checkToken(forged.token, forgery.imprint, trustIn(forged.caPem));
    REQUIRE(believed);
    for (const TokenFacts &told : {*believed, *readToken(forged.token)}) {
        CHECK(told.when == forgery.when);
        CHECK(told.authority == QStringLiteral("Forged authority"));
        CHECK(told.policy == QStringLiteral("1.2.3.4"));
        CHECK(told.serial.size() == 16);
        CHECK(told.imprint == forgery.imprint);
        CHECK(told.certificateEnds == forgery.certificateTo);
        CHECK_FALSE(told.exercise);
    }
}

TEST_CASE("No byte of a token can be changed", "[timestamp]")
{
    const ForgedToken forged = forge();
    const Trust trust = trustIn(GENERATE(true, false) ? forged.caPem : forged.signerPem);
    REQUIRE(checkToken(forged.token, Forgery().imprint, trust));
    for (qsizetype at = 0; at < forged.token.size(); ++at) {
        for (const int bits : {0x01, 0x20, 0x80}) {
            QByteArray changed = forged.token;
            changed[at] = char(changed[at] ^ bits);
            INFO("byte " << at << ", bits " << bits);
            REQUIRE_FALSE(checkToken(changed, Forgery().imprint, trust));
        }
    }
}

TEST_CASE("Whatever is cut short, empty or something else is malformed", "[timestamp]")
{
    const ForgedToken forged = forge();
    for (qsizetype size = 0; size < forged.token.size(); ++size)
        REQUIRE(codeOf(readToken(forged.token.left(size))) == Code::Malformed);
    CHECK(codeOf(readToken("not a token")) == Code::Malformed);
    CHECK(codeOf(readToken(grant(forged.token))) == Code::Malformed);
    CHECK_FALSE(tokenAsResponse("not a token"));
}

TEST_CASE("No byte can be added to a token", "[timestamp]")
{
    const ForgedToken forged = forge();
    const Trust trust = trustIn(forged.caPem);
    REQUIRE(checkToken(forged.token, Forgery().imprint, trust));
    CHECK(codeOf(checkToken(forged.token + '\0', Forgery().imprint, trust)) == Code::Malformed);
    CHECK(codeOf(checkToken(forged.tokenAsBer, Forgery().imprint, trust)) == Code::Malformed);

    Forgery forgery;
    SECTION("an unsigned attribute")
    {
        forgery.afterwards = [](PKCS7 *container) {
            ASN1_OCTET_STRING *value = ASN1_OCTET_STRING_new();
            ASN1_OCTET_STRING_set(value, reinterpret_cast<const unsigned char *>("smuggled"), 8);
            PKCS7_add_attribute(signerOf(container), NID_pkcs9_unstructuredName, V_ASN1_OCTET_STRING, value);
        };
    }
    SECTION("somebody else's certificate")
    {
        forgery.afterwards = addStrangersCertificate;
    }
    SECTION("a revocation list")
    {
        forgery.afterwards = addRevocationList;
    }
    SECTION("another digest algorithm")
    {
        forgery.afterwards = [](PKCS7 *container) {
            X509_ALGOR *algorithm = X509_ALGOR_new();
            X509_ALGOR_set_md(algorithm, EVP_sha512());
            sk_X509_ALGOR_push(container->d.sign->md_algs, algorithm);
        };
    }
    SECTION("another version")
    {
        forgery.afterwards = [](PKCS7 *container) { ASN1_INTEGER_set(container->d.sign->version, 4); };
    }
    CHECK(codeOf(forgery) == Code::Malformed);
}

TEST_CASE("A token is refused for other data and for another digest", "[timestamp]")
{
    const ForgedToken forged = forge();
    CHECK(codeOf(checkToken(forged.token, sha256("other data"), trustIn(forged.caPem))) == Code::WrongImprint);
    CHECK(codeOf(checkToken(forged.token, {}, trustIn(forged.caPem))) == Code::WrongImprint);

    Forgery sha512;
    sha512.imprintDigest = "SHA512";
    sha512.imprint = QByteArray(64, 'x');
    CHECK(codeOf(sha512) == Code::WrongImprint);
    Forgery relabelled;
    relabelled.imprintDigest = "SHA3-256";
    CHECK(codeOf(relabelled) == Code::WrongImprint);
}

TEST_CASE("The signer's certificate must be for timestamps, critically and alone", "[timestamp]")
{
    Forgery forgery;
    const auto extendedUsage = GENERATE(as<const char *>(), nullptr, "timeStamping", "critical,timeStamping,codeSigning",
                                        "critical,timeStamping,1.2.3.4.5", "critical,serverAuth", "critical,anyExtendedKeyUsage");
    forgery.extendedKeyUsage = extendedUsage;
    INFO((extendedUsage ? extendedUsage : "none"));
    CHECK(codeOf(forgery) == Code::WrongKeyUsage);
}

TEST_CASE("The signer's key usage must not say more than signing", "[timestamp]")
{
    Forgery forgery;
    forgery.keyUsage = "critical,digitalSignature,keyEncipherment";
    CHECK(codeOf(forgery) == Code::WrongKeyUsage);
}

TEST_CASE("Certificates are judged at the token's date, not at today's", "[timestamp]")
{
    Forgery old;
    old.when = date(2002, 6, 1);
    old.certificateFrom = date(2002, 1, 1);
    old.certificateTo = date(2003, 1, 1);
    const ForgedToken forged = forge(old);
    CHECK(checkToken(forged.token, old.imprint, trustIn(forged.caPem)));

    Forgery late = old;
    late.when = date(2003, 1, 2);
    CHECK(codeOf(late) == Code::CertificateExpired);
    Forgery early = old;
    early.when = date(2001, 12, 31);
    CHECK(codeOf(early) == Code::CertificateExpired);
}

TEST_CASE("An authority is believed only under a certificate that was given", "[timestamp]")
{
    const ForgedToken forged = forge();
    const Digest imprint = Forgery().imprint;
    CHECK(codeOf(checkToken(forged.token, imprint, {})) == Code::UnknownAuthority);
    CHECK(codeOf(checkToken(forged.token, imprint, {{}, true, {}})) == Code::UnknownAuthority);
    CHECK(codeOf(checkToken(forged.token, imprint, trustIn(forge().caPem))) == Code::UnknownAuthority);
    CHECK(checkToken(forged.token, imprint, trustIn(forge().caPem + forged.caPem)));
    CHECK(checkToken(forged.token, imprint, trustIn(forged.signerPem)));
}

TEST_CASE("A token without certificate needs its signer's to be given", "[timestamp]")
{
    Forgery bare;
    bare.withCertificate = false;
    const ForgedToken forged = forge(bare);
    CHECK(codeOf(checkToken(forged.token, bare.imprint, trustIn(forged.caPem))) == Code::UnknownAuthority);
    CHECK(checkToken(forged.token, bare.imprint, trustIn(forged.signerPem + forged.caPem)));
    const auto facts = readToken(forged.token);
    REQUIRE(facts);
    CHECK(facts->authority.isEmpty());
    CHECK_FALSE(facts->certificateEnds.isValid());
}

TEST_CASE("Weak digests are not believed", "[timestamp]")
{
    Forgery signature;
    signature.signatureDigest = "SHA1";
    CHECK(codeOf(signature) == Code::BadSignature);
    Forgery certificate;
    certificate.certificateDigest = "SHA1";
    CHECK(codeOf(certificate) == Code::UnknownAuthority);
}

TEST_CASE("The signature must cover the certificate's identifier and the content's type", "[timestamp]")
{
    Forgery without;
    without.ess = Forgery::Ess::Missing;
    CHECK(codeOf(without) == Code::BadSignature);
    Forgery another;
    another.ess = Forgery::Ess::OfTheCa;
    CHECK(codeOf(another) == Code::BadSignature);
    Forgery typeless;
    typeless.contentType = false;
    CHECK(codeOf(typeless) == Code::BadSignature);
}

TEST_CASE("A signature algorithm must be the key's, and one that can be checked", "[timestamp]")
{
    const auto naming = [](int algorithm) {
        Forgery forgery;
        forgery.afterwards = [algorithm](PKCS7 *container) {
            X509_ALGOR_set0(signerOf(container)->digest_enc_alg, OBJ_nid2obj(algorithm), V_ASN1_UNDEF, nullptr);
        };
        return codeOf(forgery);
    };
    CHECK(naming(NID_sha256WithRSAEncryption) == Code::BadSignature);
    CHECK(naming(NID_ecdsa_with_SHA512) == Code::BadSignature);
    CHECK(naming(NID_rsassaPss) == Code::Unsupported);
}

TEST_CASE("A policy that is insisted on must be the token's", "[timestamp]")
{
    const ForgedToken forged = forge();
    const Digest imprint = Forgery().imprint;
    CHECK(checkToken(forged.token, imprint, {forged.caPem, false, QStringLiteral("1.2.3.4")}));
    CHECK(codeOf(checkToken(forged.token, imprint, {forged.caPem, false, QStringLiteral("1.2.3.5")})) == Code::WrongPolicy);
    CHECK(codeOf(checkToken(forged.token, imprint, {forged.caPem, false, QStringLiteral("ours")})) == Code::Invalid);
}

TEST_CASE("A trust that can't be read is said, not taken for none", "[timestamp]")
{
    const ForgedToken forged = forge();
    const Digest imprint = Forgery().imprint;
    QByteArray damaged = forged.caPem;
    damaged.replace(60, 8, "????????");
    QByteArray locked = forged.caPem;
    locked.replace(
        "-----BEGIN CERTIFICATE-----\n",
        "-----BEGIN CERTIFICATE-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00112233445566778899AABBCCDDEEFF\n\n");
    for (const QByteArray &pem : {QByteArray("no certificate"), damaged, locked, forged.caPem + damaged})
        CHECK(codeOf(checkToken(forged.token, imprint, trustIn(pem))) == Code::Invalid);
}

TEST_CASE("A token becomes the response that openssl reads", "[timestamp]")
{
    const ForgedToken forged = forge();
    const auto response = tokenAsResponse(forged.token);
    REQUIRE(response);
    const auto parsed = fromDer<Handle<TS_RESP, TS_RESP_free>>(d2i_TS_RESP, *response);
    REQUIRE(parsed);
    CHECK(ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(TS_RESP_get_status_info(parsed.get()))) == TS_STATUS_GRANTED);
    CHECK(derOf(i2d_PKCS7, TS_RESP_get_token(parsed.get())) == forged.token);

    CHECK(tokenInResponse(*response) == forged.token);
    CHECK_FALSE(tokenInResponse(*response + '\0'));
    CHECK_FALSE(tokenInResponse(response->chopped(1)));
    CHECK_FALSE(tokenInResponse(forged.token));
}

TEST_CASE("A public authority's token is believed", "[timestamp]")
{
    // DigiCert's, of 2 December 2024, over the signature of Node.js 22.12.0 for Windows: three RSA certificates, one of
    // them a cross-certificate that the chain up to this root does not need.
    const QByteArray token = contentOf(dataPath(QStringLiteral("timestamp/digicert.tst")));
    const Trust trust = trustIn(contentOf(dataPath(QStringLiteral("timestamp/digicert-trusted-root-g4.pem"))));
    const auto facts = readToken(token);
    REQUIRE(facts);
    CHECK(facts->when == QDateTime(QDate(2024, 12, 2), QTime(22, 2, 18), Qt::UTC));
    CHECK(facts->authority == QStringLiteral("DigiCert Timestamp 2024"));
    CHECK(facts->policy == QStringLiteral("2.16.840.1.114412.7.1"));
    CHECK_FALSE(facts->exercise);
    CHECK(checkToken(token, facts->imprint, trust));
}
