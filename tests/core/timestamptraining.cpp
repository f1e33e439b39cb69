// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timestamp/trainingauthority.h"

#include "support/catch.h"
#include "support/runningauthority.h"
#include "timestamp/openssl_p.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QUrl>

using namespace appui;
using namespace appui::test;

namespace {

using Response = Handle<TS_RESP, TS_RESP_free>;

QByteArray makeQuery(const EVP_MD *digest = EVP_sha256(), bool withCertificate = true)
{
    const Handle<X509_ALGOR, X509_ALGOR_free> algorithm(X509_ALGOR_new());
    X509_ALGOR_set_md(algorithm.get(), digest);
    const Handle<TS_MSG_IMPRINT, TS_MSG_IMPRINT_free> imprint(TS_MSG_IMPRINT_new());
    TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get());
    QByteArray bytes(EVP_MD_get_size(digest), 'x');
    TS_MSG_IMPRINT_set_msg(imprint.get(), reinterpret_cast<unsigned char *>(bytes.data()), int(bytes.size()));
    const Handle<TS_REQ, TS_REQ_free> request(TS_REQ_new());
    TS_REQ_set_version(request.get(), 1);
    TS_REQ_set_msg_imprint(request.get(), imprint.get());
    TS_REQ_set_cert_req(request.get(), withCertificate);
    return derOf(i2d_TS_REQ, request.get());
}

Response answerOf(TrainingAuthority &authority, const QByteArray &query)
{
    auto response = fromDer<Response>(d2i_TS_RESP, authority.answer(query));
    REQUIRE(response);
    return response;
}

long statusOf(const Response &response)
{
    return ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(TS_RESP_get_status_info(response.get())));
}

TokenFacts factsIn(const Response &response)
{
    const auto facts = readToken(derOf(i2d_PKCS7, TS_RESP_get_token(response.get())));
    REQUIRE(facts);
    return *facts;
}

/** What the server says to these bytes until it has nothing more to say. */
QByteArray saidTo(const RunningAuthority &authority, const QByteArray &bytes, int answers = 1)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(QUrl(authority.url()).port()));
    REQUIRE(socket.waitForConnected(5000));
    socket.write(bytes);
    QByteArray said;
    static const QRegularExpression length(QStringLiteral("Content-Length: (\\d+)\r\n[^\r]*\r\n\r\n"));
    for (int whole = 0; whole < answers && socket.waitForReadyRead(5000);) {
        said += socket.readAll();
        whole = 0;
        auto found = length.globalMatch(QString::fromLatin1(said));
        while (found.hasNext()) {
            const auto match = found.next();
            whole += said.size() >= match.capturedEnd() + match.captured(1).toInt();
        }
    }
    return said;
}

QByteArray post(const QByteArray &body, const QByteArray &fields = {})
{
    return "POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/timestamp-query\r\n" + fields +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

TEST_CASE("A training authority is made once, and its key is its owner's", "[timestamp]")
{
    QTemporaryDir folder;
    const QDir dir(folder.filePath(QStringLiteral("deep/inside")));
    const auto first = TrainingAuthority::open(dir.path());
    REQUIRE(first);
    const auto second = TrainingAuthority::open(dir.path());
    REQUIRE(second);
    CHECK((*first)->caPem() == (*second)->caPem());

    const QFileInfo key(dir.filePath(QStringLiteral("tsa-key.pem")));
    REQUIRE(key.exists());
    CHECK_FALSE(key.permission(QFileDevice::ReadGroup));
    CHECK_FALSE(key.permission(QFileDevice::ReadOther));
}

TEST_CASE("Files that are not one authority's are refused", "[timestamp]")
{
    QTemporaryDir one;
    QTemporaryDir other;
    REQUIRE(TrainingAuthority::open(one.path()));
    REQUIRE(TrainingAuthority::open(other.path()));
    const auto replace = [&](const QString &name) {
        QFile::remove(one.filePath(name));
        QFile::copy(other.filePath(name), one.filePath(name));
        return TrainingAuthority::open(one.path()).error().code;
    };
    CHECK(replace(QStringLiteral("tsa-key.pem")) == Error::Code::Corrupt);
    CHECK(replace(QStringLiteral("tsa.pem")) == Error::Code::Corrupt);
    QFile::remove(one.filePath(QStringLiteral("tsa.pem")));
    CHECK(TrainingAuthority::open(one.path()).error().code == Error::Code::Io);
    QFile::remove(one.filePath(QStringLiteral("ca.pem")));
    CHECK(TrainingAuthority::open(one.path()));
    CHECK(TrainingAuthority::open(other.filePath(QStringLiteral("ca.pem"))).error().code == Error::Code::Io);
}

TEST_CASE("A training authority tells the time of its clock, and never the same serial", "[timestamp]")
{
    QTemporaryDir folder;
    const QDateTime when(QDate(2031, 12, 24), QTime(18, 0), Qt::UTC);
    const auto authority = TrainingAuthority::open(folder.path(), fixedClock(when));
    REQUIRE(authority);
    const TokenFacts first = factsIn(answerOf(**authority, makeQuery()));
    const TokenFacts second = factsIn(answerOf(**authority, makeQuery()));
    CHECK(first.when == when);
    CHECK(first.serial.size() == 16);
    CHECK(first.serial != second.serial);
}

TEST_CASE("A training authority's token is believed under its CA, and named an exercise", "[timestamp]")
{
    QTemporaryDir folder;
    const auto authority = TrainingAuthority::open(folder.path());
    REQUIRE(authority);
    const Response response = answerOf(**authority, makeQuery());
    const auto facts =
        checkToken(derOf(i2d_PKCS7, TS_RESP_get_token(response.get())), QByteArray(32, 'x'), {(*authority)->caPem(), false, {}});
    REQUIRE(facts);
    CHECK(facts->exercise);
    CHECK(facts->policy == exercisePolicy);
    CHECK(facts->authority.contains(QStringLiteral("EXERCICE")));
    CHECK(facts->certificateEnds > facts->when.addYears(29));
}

TEST_CASE("A training authority adds its certificate when it is asked to", "[timestamp]")
{
    QTemporaryDir folder;
    const auto authority = TrainingAuthority::open(folder.path());
    REQUIRE(authority);
    CHECK_FALSE(factsIn(answerOf(**authority, makeQuery(EVP_sha256(), true))).authority.isEmpty());
    CHECK(factsIn(answerOf(**authority, makeQuery(EVP_sha256(), false))).authority.isEmpty());
}

TEST_CASE("A training authority rejects what is no request, or a weak digest", "[timestamp]")
{
    QTemporaryDir folder;
    const auto authority = TrainingAuthority::open(folder.path());
    REQUIRE(authority);
    CHECK(statusOf(answerOf(**authority, makeQuery())) == TS_STATUS_GRANTED);
    CHECK(statusOf(answerOf(**authority, makeQuery(EVP_sha1()))) == TS_STATUS_REJECTION);
    CHECK(statusOf(answerOf(**authority, {})) == TS_STATUS_REJECTION);
    CHECK(statusOf(answerOf(**authority, "nonsense")) == TS_STATUS_REJECTION);
    CHECK(statusOf(answerOf(**authority, makeQuery().chopped(1))) == TS_STATUS_REJECTION);
}

TEST_CASE("A training server answers requests, several on one connection", "[timestamp]")
{
    const RunningAuthority authority;
    const QByteArray one = post(makeQuery());
    const QByteArray said = saidTo(authority, one + one + one, 3);
    CHECK(said.count("HTTP/1.1 200 OK\r\nContent-Type: application/timestamp-reply\r\n") == 3);
    CHECK(said.count("Connection: keep-alive") == 3);
    CHECK(saidTo(authority, post(makeQuery(), "Connection: close\r\n")).contains("Connection: close"));

    const QByteArray expecting = post(makeQuery(), "Expect: 100-continue\r\n");
    const auto headEnd = expecting.indexOf("\r\n\r\n") + 4;
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(QUrl(authority.url()).port()));
    socket.write(expecting.left(headEnd));
    REQUIRE(socket.waitForReadyRead(5000));
    CHECK(socket.readAll() == "HTTP/1.1 100 Continue\r\n\r\n");
    socket.write(expecting.mid(headEnd));
    REQUIRE(socket.waitForReadyRead(5000));
    CHECK(socket.readAll().startsWith("HTTP/1.1 200 OK\r\n"));
}

TEST_CASE("A training server refuses what is no timestamp request", "[timestamp]")
{
    const RunningAuthority authority;
    const QByteArray type = "Content-Type: application/timestamp-query\r\n";
    CHECK(saidTo(authority, "GET / HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 405 "));
    CHECK(saidTo(authority, "POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc").startsWith("HTTP/1.1 415 "));
    CHECK(saidTo(authority, "POST / HTTP/1.1\r\n" + type + "\r\n").startsWith("HTTP/1.1 411 "));
    CHECK(saidTo(authority, "POST / HTTP/1.1\r\n" + type + "Content-Length: -3\r\n\r\n").startsWith("HTTP/1.1 411 "));
    CHECK(saidTo(authority, "POST / HTTP/1.1\r\n" + type + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n")
              .startsWith("HTTP/1.1 411 "));
    CHECK(saidTo(authority, "POST / HTTP/1.1\r\n" + type + "Content-Length: 65537\r\n\r\n").startsWith("HTTP/1.1 413 "));
    CHECK(saidTo(authority, post(QByteArray(1 << 20, 'x'))).startsWith("HTTP/1.1 413 "));
    CHECK(saidTo(authority, QByteArray(100'000, 'x')).startsWith("HTTP/1.1 431 "));
    CHECK(saidTo(authority, "certainly not\r\n\r\n").startsWith("HTTP/1.1 400 "));
    CHECK(saidTo(authority, "\r\n\r\n").startsWith("HTTP/1.1 400 "));
    CHECK(saidTo(authority, post("nonsense")).startsWith("HTTP/1.1 200 "));
}
