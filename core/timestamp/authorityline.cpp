// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timestamp/authorityline_p.h"

#include "base/handle_p.h"

#include <QCoreApplication>
#include <QUrl>

#include <curl/curl.h>

namespace appui {

namespace {

constexpr int pollMs = 200;
/** Fewer bytes a second than this, for so many seconds, is no answer. */
constexpr long slowBytes = 64;
constexpr long slowSeconds = 20;
constexpr qint64 maxHeaderBytes = 64 * 1024;

struct Reply
{
    CURL *curl;
    qint64 maxBytes;
    QByteArray body;
    qint64 headerBytes = 0;
    bool tooLarge = false;
};

long statusOf(CURL *curl)
{
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    return status;
}

size_t takeBody(char *data, size_t, size_t size, void *to)
{
    auto *reply = static_cast<Reply *>(to);
    if (statusOf(reply->curl) != 200)
        return 0;
    reply->tooLarge = reply->body.size() + qint64(size) > reply->maxBytes;
    if (reply->tooLarge)
        return 0;
    reply->body.append(data, qsizetype(size));
    return size;
}

size_t takeHeader(char *, size_t, size_t size, void *to)
{
    auto *reply = static_cast<Reply *>(to);
    reply->headerBytes += qint64(size);
    reply->tooLarge = reply->headerBytes > maxHeaderBytes;
    return reply->tooLarge ? 0 : size;
}

CURLM *openMulti()
{
    // Left to itself, curl starts with its first handle, which not every build does safely from two threads.
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    return started == CURLE_OK ? curl_multi_init() : nullptr;
}

tl::unexpected<Error> transportFailure(CURLcode code, const char *trace)
{
    const QString detail = QString::fromUtf8(*trace ? trace : curl_easy_strerror(code));
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return fail(Error::Code::TimedOut,
                    QCoreApplication::translate("timestamp", "The timestamp authority did not answer in time."), detail);
    case CURLE_COULDNT_RESOLVE_HOST:
        return fail(Error::Code::Network,
                    QCoreApplication::translate("timestamp", "The timestamp authority's address could not be found."), detail);
    case CURLE_COULDNT_CONNECT:
        return fail(Error::Code::Network,
                    QCoreApplication::translate("timestamp", "The timestamp authority could not be reached."), detail);
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
        return fail(Error::Code::Network,
                    QCoreApplication::translate("timestamp", "No secure connection to the timestamp authority could be made."),
                    detail);
    case CURLE_PARTIAL_FILE:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
        return fail(Error::Code::Malformed,
                    QCoreApplication::translate("timestamp", "The timestamp authority's answer is cut short or unreadable."),
                    detail);
    default:
        return fail(Error::Code::Network,
                    QCoreApplication::translate("timestamp", "The connection to the timestamp authority was lost."), detail);
    }
}

} // namespace

struct AuthorityLine::Private
{
    Handle<CURLM, curl_multi_cleanup> multi{openMulti()};
    Handle<CURL, curl_easy_cleanup> curl{curl_easy_init()};
    Handle<curl_slist, curl_slist_free_all> headers;
    qint64 maxBytes = 0;
    char trace[CURL_ERROR_SIZE] = {};

    void setUp(const QUrl &url, const RequestLimits &limits);
    Result<CURLcode> run(const Progress &progress);
    Result<QByteArray> judge(CURLcode code, Reply reply) const;
};

void AuthorityLine::Private::setUp(const QUrl &url, const RequestLimits &limits)
{
    const auto set = [this](CURLoption option, auto value) { curl_easy_setopt(curl.get(), option, value); };

    set(CURLOPT_URL, url.toEncoded(QUrl::RemoveFragment).constData());
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_PROXY, ""); // not the environment's
    set(CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    set(CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSL_OPTIONS, long(CURLSSLOPT_NATIVE_CA));
    // Which program stamps, and on which system, is nobody's business.
    set(CURLOPT_USERAGENT, "timestamp-client");
    for (const char *header : {"Content-Type: application/timestamp-query", "Accept: application/timestamp-reply", "Expect:"})
        headers.reset(curl_slist_append(headers.release(), header));
    set(CURLOPT_HTTPHEADER, headers.get());

    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_QUICK_EXIT, 1L); // else a dead name server is waited for beyond the limits
    set(CURLOPT_CONNECTTIMEOUT_MS, long(limits.connectMs));
    set(CURLOPT_TIMEOUT_MS, long(limits.totalMs));
    set(CURLOPT_LOW_SPEED_LIMIT, slowBytes);
    set(CURLOPT_LOW_SPEED_TIME, slowSeconds);
    set(CURLOPT_MAXFILESIZE_LARGE, curl_off_t(limits.maxBytes));
    set(CURLOPT_WRITEFUNCTION, takeBody);
    set(CURLOPT_HEADERFUNCTION, takeHeader);
    set(CURLOPT_ERRORBUFFER, trace);
    maxBytes = limits.maxBytes;
}

Result<CURLcode> AuthorityLine::Private::run(const Progress &progress)
{
    for (int running = 1; running > 0;) {
        curl_multi_perform(multi.get(), &running);
        if (!goesOn(progress, 0, 0))
            return fail(Error::Code::Cancelled, QCoreApplication::translate("timestamp", "Stopped at your request."));
        if (running > 0)
            curl_multi_poll(multi.get(), nullptr, 0, pollMs, nullptr);
    }
    int left = 0;
    const CURLMsg *message = curl_multi_info_read(multi.get(), &left);
    return message ? message->data.result : CURLE_FAILED_INIT;
}

Result<QByteArray> AuthorityLine::Private::judge(CURLcode code, Reply reply) const
{
    const long status = statusOf(curl.get());
    if (status >= 300 && status < 400) {
        const char *target = nullptr;
        curl_easy_getinfo(curl.get(), CURLINFO_REDIRECT_URL, &target);
        return fail(Error::Code::Redirected,
                    QCoreApplication::translate("timestamp", "The timestamp authority sends elsewhere, which is not followed."),
                    QString::fromUtf8(target));
    }
    if (status > 200)
        return fail(Error::Code::HttpStatus,
                    QCoreApplication::translate("timestamp", "The timestamp authority answered with HTTP error %1.").arg(status));
    if (reply.tooLarge || code == CURLE_FILESIZE_EXCEEDED)
        return fail(Error::Code::TooLarge,
                    QCoreApplication::translate("timestamp", "The timestamp authority's answer is too large to be a timestamp."));
    if (code != CURLE_OK)
        return transportFailure(code, trace);

    const char *type = nullptr;
    curl_easy_getinfo(curl.get(), CURLINFO_CONTENT_TYPE, &type);
    const QByteArray mediaType = QByteArray(type).split(';').first().trimmed().toLower();
    if (mediaType != "application/timestamp-reply")
        return fail(Error::Code::WrongContentType,
                    QCoreApplication::translate("timestamp", "The address given does not answer as a timestamp authority does."),
                    QString::fromLatin1(mediaType.left(100)));
    return reply.body;
}

AuthorityLine::AuthorityLine(const QUrl &url, const RequestLimits &limits)
    : d(std::make_unique<Private>())
{
    d->setUp(url, limits);
}

AuthorityLine::~AuthorityLine() = default;

Result<QByteArray> AuthorityLine::post(const QByteArray &query, const Progress &progress)
{
    CURL *curl = d->curl.get();
    Reply reply{curl, d->maxBytes, {}};
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, long(query.size()));
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, query.constData());
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &reply);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &reply);
    d->trace[0] = 0;

    curl_multi_add_handle(d->multi.get(), curl);
    const auto code = d->run(progress);
    curl_multi_remove_handle(d->multi.get(), curl);
    if (!code)
        return fail(code);
    return d->judge(*code, std::move(reply));
}

} // namespace appui
