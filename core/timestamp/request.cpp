// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timestamp/authorityline_p.h"
#include "timestamp/token_p.h"
#include "timestamp/trustanchors_p.h"

#include <QCoreApplication>
#include <QUrl>

namespace appui {

namespace {

using Request = Handle<TS_REQ, TS_REQ_free>;
using Response = Handle<TS_RESP, TS_RESP_free>;

Result<QUrl> usableUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !web || url.host().isEmpty())
        return fail(
            Error::Code::Invalid,
            QCoreApplication::translate("timestamp", "The timestamp authority's address must begin with http:// or https://."),
            url.errorString());
    if (!url.userInfo().isEmpty())
        return fail(Error::Code::Invalid,
                    QCoreApplication::translate("timestamp", "The timestamp authority's address must hold no name or password."));
    return url;
}

Request makeRequest(const Digest &imprint, const ASN1_INTEGER *nonce, const ASN1_OBJECT *policy)
{
    const Handle<X509_ALGOR, X509_ALGOR_free> algorithm(X509_ALGOR_new());
    X509_ALGOR_set_md(algorithm.get(), EVP_sha256());
    const Handle<TS_MSG_IMPRINT, TS_MSG_IMPRINT_free> message(TS_MSG_IMPRINT_new());
    TS_MSG_IMPRINT_set_algo(message.get(), algorithm.get());
    QByteArray bytes = imprint;
    TS_MSG_IMPRINT_set_msg(message.get(), reinterpret_cast<unsigned char *>(bytes.data()), int(bytes.size()));

    Request request(TS_REQ_new());
    TS_REQ_set_version(request.get(), 1);
    TS_REQ_set_msg_imprint(request.get(), message.get());
    if (policy)
        TS_REQ_set_policy_id(request.get(), policy);
    TS_REQ_set_nonce(request.get(), nonce);
    TS_REQ_set_cert_req(request.get(), 1);
    return request;
}

/** The status, its failure bits and the authority's own words, for the log. */
QString refusalOf(const TS_STATUS_INFO *info)
{
    QString text = QStringLiteral("status %1").arg(ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(info)));
    const ASN1_BIT_STRING *bits = TS_STATUS_INFO_get0_failure_info(info);
    for (int bit = 0; bits && bit < 8 * ASN1_STRING_length(bits); ++bit)
        if (ASN1_BIT_STRING_get_bit(bits, bit))
            text += QStringLiteral(", failure %1").arg(bit);
    const auto *words = TS_STATUS_INFO_get0_text(info);
    for (int i = 0; i < sk_ASN1_UTF8STRING_num(words); ++i)
        text += QStringLiteral(": ") + QString::fromUtf8(bytesOf(sk_ASN1_UTF8STRING_value(words, i)).left(200)).simplified();
    return text.left(500);
}

Result<TimestampToken> grantedToken(const QByteArray &reply)
{
    const auto response = fromDer<Response>(d2i_TS_RESP, reply);
    if (!response)
        return fail(Error::Code::Malformed,
                    QCoreApplication::translate("timestamp", "The timestamp authority's answer is cut short or unreadable."),
                    opensslTrail());
    TS_STATUS_INFO *info = TS_RESP_get_status_info(response.get());
    const long status = ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(info));
    if (status != TS_STATUS_GRANTED && status != TS_STATUS_GRANTED_WITH_MODS)
        return fail(Error::Code::Refused,
                    QCoreApplication::translate("timestamp", "The timestamp authority refused the request."), refusalOf(info));
    return TimestampToken::brought(Pkcs7(PKCS7_dup(TS_RESP_get_token(response.get()))));
}

} // namespace

struct AuthorityClient::Private
{
    AuthorityLine line;
    TrustAnchors anchors;
};

AuthorityClient::AuthorityClient(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}

AuthorityClient::~AuthorityClient() = default;
AuthorityClient::AuthorityClient(AuthorityClient &&) noexcept = default;
AuthorityClient &AuthorityClient::operator=(AuthorityClient &&) noexcept = default;

Result<AuthorityClient> AuthorityClient::open(const QString &url, const Trust &trust, const RequestLimits &limits)
{
    const auto usable = usableUrl(url);
    if (!usable)
        return fail(usable);
    auto anchors = TrustAnchors::from(trust);
    if (!anchors)
        return fail(anchors);
    return AuthorityClient(std::unique_ptr<Private>(new Private{AuthorityLine(*usable, limits), std::move(*anchors)}));
}

Result<QByteArray> AuthorityClient::request(const Digest &imprint, const Progress &progress)
{
    if (imprint.size() != 32)
        return fail(Error::Code::Invalid, QCoreApplication::translate("timestamp", "There is no digest to stamp."));
    const Integer nonce = randomInteger();
    const Request request = makeRequest(imprint, nonce.get(), d->anchors.policy());
    const auto reply = d->line.post(derOf(i2d_TS_REQ, request.get()), progress);
    if (!reply)
        return fail(reply);
    const auto token = grantedToken(*reply);
    if (!token)
        return fail(token);
    if (const auto checked = token->check(imprint, d->anchors); !checked)
        return fail(checked);
    if (!token->nonce() || ASN1_INTEGER_cmp(token->nonce(), nonce.get()) != 0)
        return fail(Error::Code::WrongNonce, QCoreApplication::translate("timestamp", "The timestamp answers another request."));
    return token->bytes();
}

Result<QByteArray> requestToken(const QString &url, const Digest &imprint, const Trust &trust, const RequestLimits &limits,
                                const Progress &progress)
{
    auto client = AuthorityClient::open(url, trust, limits);
    if (!client)
        return fail(client);
    return client->request(imprint, progress);
}

} // namespace appui
