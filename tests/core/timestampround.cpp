// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timestamp/round.h"

#include "support/badauthority.h"
#include "support/catch.h"
#include "support/forgedtoken.h"
#include "support/runningauthority.h"
#include "timestamp/knownauthorities.h"
#include "timestamp/pacing.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMutex>
#include <QTemporaryDir>
#include <QUrl>

using namespace appui;
using namespace Qt::StringLiterals;
using namespace appui::test;
using Code = Error::Code;
using Kind = AuthorityFailure::Kind;

namespace {

QList<Digest> digests(int count)
{
    QList<Digest> all;
    for (int i = 0; i < count; ++i)
        all.append(sha256(QByteArray::number(i)));
    return all;
}

/** Keeps the tokens that a round gives. */
class Basket
{
public:
    explicit Basket(int count)
        : imprints(digests(count))
        , tokens(count)
    {
    }

    Result<QList<AuthorityFailure>> fill(const QList<AskedAuthority> &authorities, const RoundOptions &options = {},
                                         const Progress &progress = {})
    {
        const auto take = [this](qsizetype index, const QByteArray &token) -> Result<void> {
            CHECK(tokens[index].isEmpty());
            tokens[index] = token;
            return {};
        };
        return requestTokens(imprints, authorities, options, take, progress);
    }

    int filled() const
    {
        return int(std::count_if(tokens.begin(), tokens.end(), [](const QByteArray &token) { return !token.isEmpty(); }));
    }

    const QList<Digest> imprints;
    QList<QByteArray> tokens;
};

AskedAuthority asked(const RunningAuthority &authority)
{
    return {authority.url(), authority.trust()};
}

QString nobodysUrl()
{
    return u"http://127.0.0.1:9/"_s;
}

} // namespace

TEST_CASE("A round gets each imprint its own token, several at once", "[timestamp]")
{
    const RunningAuthority authority;
    Basket basket(30);
    qint64 told = 0;
    const auto failures = basket.fill({asked(authority)}, {}, [&](qint64 done, qint64 total) {
        CHECK(total == 30);
        told = done;
        return true;
    });
    REQUIRE(failures);
    CHECK(failures->isEmpty());
    CHECK(told == 30);
    for (qsizetype i = 0; i < 30; ++i)
        CHECK(checkToken(basket.tokens[i], basket.imprints[i], authority.trust()));
}

TEST_CASE("An authority that nobody answers for is asked once, and the next one takes over", "[timestamp]")
{
    const RunningAuthority good;
    const BadAuthority bad([](BadExchange &exchange) { exchange.reply({}, "text/html"); });
    Basket basket(10);
    const auto failures = basket.fill({{nobodysUrl(), {}}, {bad.url(), {}}, asked(good)});
    REQUIRE(failures);
    REQUIRE(failures->size() == 2);
    CHECK(failures->at(0).kind() == Kind::Unreached);
    CHECK(failures->at(0).url == nobodysUrl());
    CHECK(failures->at(1).kind() == Kind::Refusal);
    CHECK(bad.requests() == 1);
    CHECK(basket.filled() == 10);
}

TEST_CASE("A token that can't be believed is handed to nobody", "[timestamp]")
{
    const RunningAuthority good;
    const RunningAuthority stranger;
    Basket basket(5);
    SECTION("and the next authority gives a good one")
    {
        const auto failures = basket.fill({{stranger.url(), good.trust()}, asked(good)});
        REQUIRE(failures);
        REQUIRE(failures->size() == 1);
        CHECK(failures->first().kind() == Kind::BadToken);
        for (qsizetype i = 0; i < 5; ++i)
            CHECK(checkToken(basket.tokens[i], basket.imprints[i], good.trust()));
    }
    SECTION("even when there is no other authority")
    {
        const Forger forger;
        const BadAuthority forging([&](BadExchange &exchange) {
            Forgery forgery;
            forgery.imprint = sha256("something else");
            exchange.reply(grant(forger.forge(forgery).token));
        });
        const auto failures = basket.fill({{forging.url(), {forger.caPem(), false, {}}}});
        REQUIRE(failures);
        REQUIRE(failures->size() == 1);
        CHECK(failures->first().error.code == Code::WrongImprint);
        CHECK(basket.filled() == 0);
    }
}

TEST_CASE("A round can be stopped while it waits for an answer, or for its turn", "[timestamp]")
{
    QElapsedTimer timer;
    timer.start();
    const auto soon = [&](qint64, qint64) { return timer.elapsed() < 300; };
    Basket basket(5);
    SECTION("an answer")
    {
        const BadAuthority silent([](BadExchange &exchange) { exchange.wait(60'000); });
        CHECK(basket.fill({{silent.url(), {}}}, {}, soon).error().code == Code::Cancelled);
        CHECK(basket.filled() == 0);
    }
    SECTION("its turn")
    {
        const RunningAuthority authority;
        Pacing pacing({}, 60'000);
        CHECK(basket.fill({asked(authority)}, {.pacing = &pacing}, soon).error().code == Code::Cancelled);
        CHECK(basket.filled() == 1);
    }
    CHECK(timer.elapsed() < 10'000);
}

TEST_CASE("A round that can't hand its tokens on ends with the reason", "[timestamp]")
{
    const RunningAuthority authority;
    int calls = 0;
    const auto take = [&](qsizetype, const QByteArray &) -> Result<void> {
        ++calls;
        return fail(Code::Io, u"full"_s);
    };
    const auto failures = requestTokens(digests(50), {asked(authority)}, {}, take);
    REQUIRE_FALSE(failures);
    CHECK(failures.error().code == Code::Io);
    CHECK(calls < 50);
}

TEST_CASE("An authority is asked no more often than it allows, over all rounds", "[timestamp]")
{
    qint64 now = 1000;
    Pacing pacing({{u"http://a.example/x"_s, 15'000}}, 100, [&] { return now; });
    CHECK(pacing.turn(u"http://a.example/x"_s) == 0);
    CHECK(pacing.turn(u"http://a.example/x"_s) == 15'000);
    CHECK(pacing.turn(u"http://b.example/"_s) == 0);
    CHECK(pacing.turn(u"http://b.example/"_s) == 100);
    CHECK(pacing.turn(u"https://a.example"_s) == 15'000);
    now += 14'999;
    CHECK(pacing.turn(u"http://a.example/x"_s) == 1);
    CHECK(pacing.turn(u"http://a.example/x"_s) == 1);
    now += 1;
    CHECK(pacing.turn(u"http://a.example/x"_s) == 0);
    CHECK(pacing.turn(u"http://a.example/x"_s) == 15'000);
    now += 100'000;
    CHECK(pacing.turn(u"http://a.example/x"_s) == 0);
    CHECK(pacing.turn(u"http://a.example/x"_s) == 15'000);
}

TEST_CASE("The workers of a round keep to the pace together", "[timestamp]")
{
    const RunningAuthority authority;
    QMutex mutex;
    QElapsedTimer timer;
    QList<qint64> moments;
    const BadAuthority watched([&](BadExchange &exchange) {
        const QMutexLocker lock(&mutex);
        moments.append(timer.elapsed());
        exchange.reply(authority.answer(exchange.query()));
    });
    Pacing pacing({{watched.url(), 150}});
    Basket basket(4);
    timer.start();
    REQUIRE(basket.fill({{watched.url(), authority.trust()}}, {.pacing = &pacing}));
    CHECK(basket.filled() == 4);
    REQUIRE(moments.size() == 4);
    CHECK(moments.last() >= 3 * 150);
}

TEST_CASE("The known authorities are marked untested, and name their sources", "[timestamp]")
{
    const auto known = knownAuthorities();
    INFO((known ? QString() : known.error().detail).toStdString());
    REQUIRE(known);
    CHECK(known->size() >= 4);
    QSet<QString> urls;
    for (const KnownAuthority &authority : *known) {
        INFO(authority.name.toStdString());
        CHECK(authority.untested);
        CHECK_FALSE(authority.sources.isEmpty());
        CHECK(authority.checkedOn.isValid());
        CHECK(authority.intervalMs > 0);
        CHECK(AuthorityClient::open(authority.url, {.system = true}));
        for (const QString &source : authority.sources)
            CHECK(QUrl(source).isValid());
        urls.insert(authority.url);
    }
    CHECK(urls.size() == known->size());
    CHECK(intervalsOf(*known).value(u"http://timestamp.sectigo.com/qualified"_s) == 15'000);
}

TEST_CASE("A damaged list of authorities is refused", "[timestamp]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.json"_s);
    CHECK(knownAuthorities(path).error().code == Code::Io);
    const auto codeOf = [&](const QByteArray &json) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        const auto known = knownAuthorities(path);
        REQUIRE_FALSE(known);
        return known.error().code;
    };
    CHECK(codeOf("{") == Code::Corrupt);
    CHECK(codeOf(R"({"format": 2, "checked_on": "2026-11-22", "authorities": []})") == Code::NewerFormat);
    CHECK(codeOf(R"({"format": 1, "checked_on": "hier", "authorities": []})") == Code::Corrupt);
    CHECK(codeOf(R"({"format": 1, "checked_on": "2026-11-22", "authorities": [{"name": "x"}]})") == Code::Corrupt);
}
