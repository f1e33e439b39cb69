// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timestamp/timestamp.h"

#include "support/badauthority.h"
#include "support/catch.h"
#include "support/forgedtoken.h"
#include "support/runningauthority.h"
#include "timestamp/openssl_p.h"

#include <QElapsedTimer>
#include <QTcpServer>

using namespace appui;
using namespace appui::test;
using Code = Error::Code;

namespace {

const Digest digest = sha256("a piece");
/** For what must end by itself, even on a busy machine. */
constexpr RequestLimits patient{20'000, 40'000, 64 * 1024};
/** For what must be given up. */
constexpr RequestLimits quick{1000, 1500, 64 * 1024};

Code codeOf(const Result<QByteArray> &token)
{
    REQUIRE_FALSE(token);
    CHECK_FALSE(token.error().message.isEmpty());
    return token.error().code;
}

/** What one request to `authority` ends in. */
Code codeOf(const BadAuthority &authority, const RequestLimits &limits = patient)
{
    const auto token = requestToken(authority.url(), digest, {}, limits);
    CHECK(authority.requests() == 1);
    return codeOf(token);
}

Code codeWhenReplied(const QByteArray &body, const QByteArray &type = "application/timestamp-reply",
                     const QByteArray &status = "200 OK")
{
    const BadAuthority authority([&](BadExchange &exchange) { exchange.reply(body, type, status); });
    return codeOf(authority);
}

Code codeWhenSent(const QByteArray &bytes)
{
    const BadAuthority authority([&](BadExchange &exchange) { exchange.send(bytes); });
    return codeOf(authority);
}

Handle<TS_REQ, TS_REQ_free> requestIn(const QByteArray &query)
{
    return fromDer<Handle<TS_REQ, TS_REQ_free>>(d2i_TS_REQ, query);
}

/** What a request ends in when it is granted a token that is as forged as asked, under a CA that is trusted. */
Result<QByteArray> requestGranted(Forgery forgery, bool withItsNonce = true)
{
    const Forger forger;
    const BadAuthority authority([&](BadExchange &exchange) {
        if (withItsNonce)
            forgery.nonce = bytesOf(TS_REQ_get_nonce(requestIn(exchange.query()).get()));
        exchange.reply(grant(forger.forge(forgery).tokenAsBer));
    });
    return requestToken(authority.url(), digest, {forger.caPem(), false, {}}, patient);
}

Forgery ofOurDigest()
{
    Forgery forgery;
    forgery.imprint = digest;
    return forgery;
}

} // namespace

TEST_CASE("Nothing but the digest and a nonce leaves the computer", "[timestamp]")
{
    QList<QByteArray> heads;
    QList<QByteArray> queries;
    {
        const BadAuthority authority([&](BadExchange &exchange) {
            heads += exchange.head();
            queries += exchange.query();
        });
        for (int i = 0; i < 2; ++i)
            CHECK_FALSE(requestToken(authority.url(), digest, {{}, false, QStringLiteral("1.2.3")}, patient));
    }
    REQUIRE(queries.size() == 2);

    QStringList fields;
    for (const QByteArray &line : heads.first().split('\n').mid(1))
        fields += QString::fromLatin1(line.trimmed()).section(u':', 0, 0);
    fields.sort();
    CHECK(fields.join(u' ') == QStringLiteral("Accept Content-Length Content-Type Host User-Agent"));
    CHECK(heads.first().contains("User-Agent: timestamp-client\r\n"));
    CHECK(heads.first().contains("Content-Type: application/timestamp-query"));

    const auto request = requestIn(queries.first());
    REQUIRE(request);
    TS_MSG_IMPRINT *imprint = TS_REQ_get_msg_imprint(request.get());
    CHECK(OBJ_obj2nid(TS_MSG_IMPRINT_get_algo(imprint)->algorithm) == NID_sha256);
    CHECK(bytesOf(TS_MSG_IMPRINT_get_msg(imprint)) == digest);
    CHECK(TS_REQ_get_cert_req(request.get()) == 1);
    CHECK(TS_REQ_get_ext_count(request.get()) == 0);
    CHECK(OBJ_cmp(TS_REQ_get_policy_id(request.get()), Object(OBJ_txt2obj("1.2.3", 1)).get()) == 0);
    const QByteArray nonce = bytesOf(TS_REQ_get_nonce(request.get()));
    CHECK(nonce.size() == 8);
    CHECK(nonce != bytesOf(TS_REQ_get_nonce(requestIn(queries.last()).get())));
}

TEST_CASE("One client stamps piece after piece", "[timestamp]")
{
    const RunningAuthority authority;
    auto client = AuthorityClient::open(authority.url(), authority.trust());
    REQUIRE(client);
    for (const char *piece : {"one", "two", "three"}) {
        const auto token = client->request(sha256(piece));
        REQUIRE(token);
        CHECK(checkToken(*token, sha256(piece), authority.trust()));
    }
    CHECK(codeOf(client->request("no digest")) == Code::Invalid);
    CHECK(client->request(digest));
}

TEST_CASE("The environment names no proxy", "[timestamp]")
{
    const RunningAuthority authority;
    for (const char *name : {"http_proxy", "all_proxy", "ALL_PROXY"})
        qputenv(name, "http://127.0.0.1:9/");
    const auto token = requestToken(authority.url(), digest, authority.trust());
    for (const char *name : {"http_proxy", "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
    CHECK(token);
}

TEST_CASE("An address that is not the web's is not asked", "[timestamp]")
{
    for (const char *url : {"", "tsa.example", "http://", "ftp://127.0.0.1/", "file:///etc/passwd",
                            "https://user:word@tsa.example/", "http://tsa example/"})
        CHECK(codeOf(requestToken(QString::fromLatin1(url), digest, {}, patient)) == Code::Invalid);
}

TEST_CASE("An authority that can't be reached is said so", "[timestamp]")
{
    QTcpServer nobody;
    REQUIRE(nobody.listen(QHostAddress::LocalHost));
    const QString url = QStringLiteral("http://127.0.0.1:%1/").arg(nobody.serverPort());
    nobody.close();
    const auto refused = requestToken(url, digest, {}, patient);
    CHECK(codeOf(refused) == Code::Network);

    const auto unknown = requestToken(QStringLiteral("http://nowhere.invalid/"), digest, {}, patient);
    CHECK(codeOf(unknown) == Code::Network);
    CHECK(unknown.error().message != refused.error().message);
}

TEST_CASE("An authority that only pretends to be secure is not asked", "[timestamp]")
{
    const BadAuthority unvouched([](BadExchange &) {}, BadAuthority::Transport::SelfSignedTls);
    CHECK(codeOf(requestToken(unvouched.url(), digest, {}, patient)) == Code::Network);
    for (int waited = 0; unvouched.connections() == 0 && waited < 500; ++waited)
        QThread::msleep(10);
    CHECK(unvouched.connections() == 1);
    CHECK(unvouched.requests() == 0);
}

TEST_CASE("A connection that is closed without an answer is lost", "[timestamp]")
{
    CHECK(codeWhenSent({}) == Code::Network);
    CHECK(codeWhenSent("HTTP/1.1 2") == Code::Network);
}

TEST_CASE("HTTP errors, other content and redirects are told apart", "[timestamp]")
{
    const auto status = GENERATE(as<const char *>(), "204 No Content", "401 Unauthorized", "404 Not Found", "503 Unavailable");
    CHECK(codeWhenReplied("sorry", "application/timestamp-reply", status) == Code::HttpStatus);
    CHECK(codeWhenReplied("<html>", "text/html") == Code::WrongContentType);
    CHECK(codeWhenReplied("<html>", "application/timestamp-query") == Code::WrongContentType);
}

TEST_CASE("A redirect is not followed", "[timestamp]")
{
    const BadAuthority elsewhere([](BadExchange &) {});
    const auto status = GENERATE(as<QByteArray>(), "301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent");
    const QByteArray http = elsewhere.url().toLatin1();
    for (const QByteArray &target : {http, "https" + http.mid(4), QByteArray("file:///etc/passwd"), QByteArray("/there")})
        CHECK(codeWhenReplied({}, "application/timestamp-reply", status + "\r\nLocation: " + target) == Code::Redirected);
    CHECK(elsewhere.requests() == 0);
}

TEST_CASE("A reply that is cut short, goes on, or is none is malformed", "[timestamp]")
{
    const QByteArray whole = grant(forge(ofOurDigest()).token);
    CHECK(codeWhenReplied(whole.chopped(1)) == Code::Malformed);
    CHECK(codeWhenReplied(whole + '\0') == Code::Malformed);
    CHECK(codeWhenReplied({}) == Code::Malformed);
    CHECK(codeWhenReplied("certainly") == Code::Malformed);
    CHECK(codeWhenReplied(QByteArray::fromHex("30053003020100")) == Code::Malformed); // granted, without a token
    CHECK(codeWhenSent("HTTP/1.1 200 OK\r\nContent-Type: application/timestamp-reply\r\nContent-Length: 4000\r\n\r\n" + whole) ==
          Code::Malformed);
    CHECK(codeWhenSent("SSH-2.0-OpenSSH_9.2\r\n\r\n") == Code::Malformed);
}

TEST_CASE("A gigabyte is not taken", "[timestamp]")
{
    constexpr qint64 gigabyte = 1 << 30;
    qint64 sent = 0;
    {
        const BadAuthority authority([](BadExchange &exchange) {
            const QByteArray block(1 << 16, 'x');
            bool on = exchange.send("HTTP/1.1 200 OK\r\nContent-Type: application/timestamp-reply\r\n\r\n");
            for (qint64 done = 0; on && done < gigabyte; done += block.size())
                on = exchange.send(block);
        });
        CHECK(codeOf(authority) == Code::TooLarge);
        while (authority.sent() == 0)
            QThread::msleep(10);
        sent = authority.sent();
    }
    CHECK(sent < 32 << 20);

    CHECK(codeWhenSent("HTTP/1.1 200 OK\r\nContent-Type: application/timestamp-reply\r\nContent-Length: 1073741824\r\n\r\n") ==
          Code::TooLarge);
    CHECK(codeWhenSent("HTTP/1.1 200 OK\r\n" + QByteArray("X-Padding: 0123456789abcdef\r\n").repeated(10'000) + "\r\n") ==
          Code::TooLarge);
}

TEST_CASE("An authority that keeps silent or dawdles is given up", "[timestamp]")
{
    QElapsedTimer timer;
    timer.start();
    const BadAuthority silent([](BadExchange &exchange) { exchange.wait(60'000); });
    CHECK(codeOf(silent, quick) == Code::TimedOut);

    const BadAuthority slow([](BadExchange &exchange) {
        bool on = exchange.send("HTTP/1.1 200 OK\r\nContent-Type: application/timestamp-reply\r\n\r\n");
        while (on)
            on = exchange.send("x") && exchange.wait(300);
    });
    CHECK(codeOf(slow, quick) == Code::TimedOut);
    CHECK(timer.elapsed() < 10'000);
}

TEST_CASE("Waiting can be cancelled at once", "[timestamp]")
{
    const BadAuthority silent([](BadExchange &exchange) { exchange.wait(60'000); });
    QElapsedTimer timer;
    timer.start();
    const auto token = requestToken(silent.url(), digest, {}, {}, [&](qint64, qint64) { return timer.elapsed() < 300; });
    CHECK(codeOf(token) == Code::Cancelled);
    CHECK(timer.elapsed() < 10'000);
}

TEST_CASE("A rejection is told with the authority's own words in the detail", "[timestamp]")
{
    QTemporaryDir folder;
    const auto training = TrainingAuthority::open(folder.path());
    REQUIRE(training);
    const BadAuthority authority([&](BadExchange &exchange) { exchange.reply((*training)->answer("nonsense")); });
    const auto token = requestToken(authority.url(), digest, {}, patient);
    CHECK(codeOf(token) == Code::Refused);
    CHECK(token.error().detail.contains(QStringLiteral("Bad request format")));
}

TEST_CASE("A token must be the one that was asked for", "[timestamp]")
{
    REQUIRE(requestGranted(ofOurDigest()));
    CHECK(codeOf(requestGranted(ofOurDigest(), false)) == Code::WrongNonce);
    Forgery forgery = ofOurDigest();
    forgery.nonce = "another";
    CHECK(codeOf(requestGranted(forgery, false)) == Code::WrongNonce);

    forgery = ofOurDigest();
    forgery.imprint = sha256("other data");
    CHECK(codeOf(requestGranted(forgery)) == Code::WrongImprint);
    forgery = ofOurDigest();
    forgery.imprintDigest = "SHA512";
    forgery.imprint = digest + digest;
    CHECK(codeOf(requestGranted(forgery)) == Code::WrongImprint);
    forgery = ofOurDigest();
    forgery.extendedKeyUsage = "timeStamping";
    CHECK(codeOf(requestGranted(forgery)) == Code::WrongKeyUsage);
    forgery = ofOurDigest();
    forgery.certificateTo = forgery.when.addDays(-1);
    CHECK(codeOf(requestGranted(forgery)) == Code::CertificateExpired);

    const RunningAuthority authority;
    CHECK(codeOf(requestToken(authority.url(), digest, {})) == Code::UnknownAuthority);
    CHECK(codeOf(requestToken(authority.url(), digest, {authority.trust().caPem, false, QStringLiteral("1.2.3")})) ==
          Code::Refused);
}

TEST_CASE("What comes along with a token is left behind", "[timestamp]")
{
    Forgery forgery = ofOurDigest();
    forgery.afterwards = [](PKCS7 *container) {
        addRevocationList(container);
        ASN1_INTEGER_set(container->d.sign->version, 1);
    };
    // requestGranted() sends it as BER besides.
    const auto token = requestGranted(forgery);
    REQUIRE(token);
    CHECK(readToken(*token));
}
