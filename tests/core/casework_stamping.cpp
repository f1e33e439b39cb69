// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/stamping.h"

#include "casework/change.h"
#include "casework/extraction.h"
#include "casework/proofstate.h"
#include "core/casework.h"
#include "dossier/json.h"
#include "support/badauthority.h"
#include "support/runningauthority.h"
#include "timestamp/pacing.h"

using namespace appui;
using namespace Qt::StringLiterals;
using namespace appui::test;

namespace {

/** A desk with three exhibits. */
class Bundle : public Desk
{
public:
    Bundle() { import({file(u"a.txt"_s, "a"), file(u"b.txt"_s, "b"), file(u"c.txt"_s, "c")}); }

    void remember(const RunningAuthority &authority)
    {
        REQUIRE(rememberAuthority(store(), authority.url(), authority.trust().caPem));
    }

    StampingReport stamp(const StampingOptions &options = {})
    {
        const auto report = stampAll(store(), options);
        REQUIRE(report);
        return *report;
    }

    qsizetype stamps() { return store().stamps()->size(); }
};

void refuse(BadExchange &exchange)
{
    exchange.reply({}, "text/plain", "503 Service Unavailable");
}

} // namespace

TEST_CASE("Every original and the head get their token, once", "[casework]")
{
    const RunningAuthority authority;
    Bundle bundle;
    bundle.remember(authority);
    const auto report = bundle.stamp();
    CHECK(report.stamped == 4);
    CHECK(report.waiting == 0);
    CHECK(report.failures.isEmpty());
    CHECK(unstampedOriginals(bundle.store())->isEmpty());
    const Head head = bundle.store().head();
    const auto stamps = *bundle.store().stamps();
    const auto ofHead =
        std::find_if(stamps.begin(), stamps.end(), [&](const Stamp &stamp) { return stamp.entry == head.number; });
    REQUIRE(ofHead != stamps.end());
    CHECK(checkToken(ofHead->token, head.hash, authority.trust()));

    CHECK(bundle.stamp().stamped == 0);
    CHECK(bundle.store().head() == head);
    bundle.import({bundle.file(u"d.txt"_s, "d")});
    CHECK(bundle.stamp().stamped == 2);
}

TEST_CASE("What was received stays when the person stops, and the rest is asked for later", "[casework]")
{
    const RunningAuthority authority;
    Bundle bundle;
    QStringList more;
    for (int i = 0; i < 20; ++i)
        more.append(bundle.file(u"%1.txt"_s.arg(i), QByteArray::number(i)));
    bundle.import(more);
    bundle.remember(authority);
    Pacing slowly({}, 40);
    const StampingOptions options{.round = {.pacing = &slowly}};
    const auto stopped = stampAll(bundle.store(), options, [&](qint64, qint64) { return bundle.stamps() < 2; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
    const int kept = int(bundle.stamps());
    CHECK(kept >= 2);
    CHECK(kept < 24);

    const auto queue = stampingQueue(bundle.store());
    CHECK(queue->originals.size() + (queue->headCovered ? 0 : 1) == 24 - kept);
    CHECK(bundle.stamp().stamped == 24 - kept);
    CHECK(stampingQueue(bundle.store())->isEmpty());
}

TEST_CASE("What was received stays when the authority fails half-way", "[casework]")
{
    const RunningAuthority good;
    int answered = 0;
    const BadAuthority dying([&](BadExchange &exchange) {
        if (++answered > 2)
            refuse(exchange);
        else
            exchange.reply(good.answer(exchange.query()));
    });
    Bundle bundle;
    REQUIRE(rememberAuthority(bundle.store(), dying.url(), good.trust().caPem));
    const auto report = bundle.stamp();
    CHECK(report.stamped == 2);
    CHECK(bundle.stamps() == 2);
    CHECK(report.waiting == 2);
    REQUIRE(report.failures.size() == 1);
    CHECK(report.failures.first().kind() == AuthorityFailure::Kind::Refusal);
}

TEST_CASE("An authority that failed is asked no more, and the next one is", "[casework]")
{
    const BadAuthority bad(refuse);
    const RunningAuthority good;
    Bundle bundle;
    REQUIRE(rememberAuthority(bundle.store(), bad.url(), good.trust().caPem));
    bundle.remember(good);

    SECTION("in their order")
    {
        const auto report = bundle.stamp();
        CHECK(report.stamped == 4);
        CHECK(bad.requests() == 1);
        REQUIRE(report.failures.size() == 1);
        CHECK(report.failures.first().error.code == Error::Code::HttpStatus);
        CHECK(report.failures.first().url == bad.url());
        CHECK(report.failures.first().sentence().startsWith(u"127.0.0.1: "_s));
    }
    SECTION("in the order asked for")
    {
        CHECK(bundle.stamp({.authorities = {good.url(), bad.url()}}).stamped == 4);
        CHECK(bad.requests() == 0);
    }
    SECTION("unless one is asked by name")
    {
        const auto report = bundle.stamp({.authorities = {bad.url()}});
        CHECK(report.stamped == 0);
        CHECK(report.waiting == 4);
        CHECK(bundle.stamps() == 0);
    }
    SECTION("but never one that the dossier does not know")
    {
        CHECK(stampAll(bundle.store(), {.authorities = {u"http://127.0.0.1:9/"_s}}).error().code == Error::Code::Invalid);
    }
}

TEST_CASE("A timestamp covers what was noted, whatever was exported after it", "[casework]")
{
    const RunningAuthority authority;
    Bundle bundle;
    bundle.remember(authority);
    bundle.stamp();
    const auto covered = [&] { return proofState(bundle.store())->headStamped; };
    const auto record = [&](const Change &change) { REQUIRE(bundle.store().record({change})); };
    const auto exported = [&](const QString &id) {
        const Head head = bundle.store().head();
        const ExportRecord made{.id = id,
                                .made = QDateTime::fromString(u"2026-11-22T10:00:00Z"_s, Qt::ISODate),
                                .headNumber = head.number,
                                .headHash = head.hash,
                                .digest = QByteArray(32, 'x')};
        record({.action = Change::Action::Added, .kind = u"export"_s, .subject = id, .fields = toJson(made)});
    };
    CHECK(covered());
    exported(u"one"_s);
    exported(u"two"_s);
    CHECK(covered());
    record(addition(Party{.id = u"a"_s, .account = u"@a"_s}));
    CHECK_FALSE(covered());
    exported(u"three"_s);
    CHECK_FALSE(covered());
}

TEST_CASE("Bytes that two exhibits show are stamped once", "[casework]")
{
    const RunningAuthority authority;
    Bundle bundle;
    bundle.remember(authority);
    Exhibit twin = *bundle.dossier().exhibitNumbered(1);
    twin.id = newId();
    twin.number = 4;
    REQUIRE(bundle.store().record({addition(twin)}));
    CHECK(stampingQueue(bundle.store())->originals.size() == 3);
    CHECK(bundle.stamp().stamped == 4);
}

TEST_CASE("A token under a certificate that is not believed is not kept", "[casework]")
{
    const RunningAuthority authority;
    const RunningAuthority stranger;
    Bundle bundle;
    REQUIRE(rememberAuthority(bundle.store(), authority.url(), stranger.trust().caPem));
    const auto report = bundle.stamp();
    REQUIRE(report.failures.size() == 1);
    CHECK(report.failures.first().error.code == Error::Code::UnknownAuthority);
    CHECK(report.failures.first().kind() == AuthorityFailure::Kind::BadToken);
    CHECK(bundle.stamps() == 0);
}

TEST_CASE("An authority is remembered once, and only when it can be used", "[casework]")
{
    const RunningAuthority authority;
    Bundle bundle;
    CHECK(stampAll(bundle.store()).error().code == Error::Code::Invalid);
    const Head before = bundle.store().head();
    CHECK(rememberAuthority(bundle.store(), u"pas une adresse"_s, {}).error().code == Error::Code::Invalid);
    CHECK(rememberAuthority(bundle.store(), authority.url(), "pas un certificat").error().code == Error::Code::Invalid);
    CHECK(bundle.store().head() == before);

    bundle.remember(authority);
    const Head head = bundle.store().head();
    bundle.remember(authority);
    CHECK(bundle.store().head() == head);
    REQUIRE(rememberAuthority(bundle.store(), authority.url(), {}));
    CHECK(bundle.dossier().authorities.size() == 1);
    CHECK(bundle.dossier().authorities.begin()->caPem.isEmpty());
}

TEST_CASE("An exhibit comes out with a reply that holds its token", "[casework]")
{
    const RunningAuthority authority;
    Bundle bundle;
    bundle.remember(authority);
    const Exhibit &exhibit = *bundle.dossier().exhibitNumbered(2);
    CHECK(timestampReply(bundle.store(), exhibit).error().code == Error::Code::NotFound);
    bundle.stamp();
    CHECK_FALSE(timestampReply(bundle.store(), exhibit)->isEmpty());

    const QString path = bundle.path(u"sortie"_s);
    REQUIRE(extractOriginal(bundle.store(), exhibit, path));
    CHECK(contentOf(path) == "b");
    CHECK(extractOriginal(bundle.store(), exhibit, path).error().code == Error::Code::Invalid);
    Exhibit other = exhibit;
    other.digest = bundle.dossier().exhibitNumbered(1)->digest;
    REQUIRE(bundle.store().record({removal(*bundle.dossier().exhibitNumbered(1), u"essai"_s)}));
    CHECK(extractOriginal(bundle.store(), other, bundle.path(u"autre"_s)).error().code == Error::Code::NotFound);
    CHECK_FALSE(QFile::exists(bundle.path(u"autre"_s)));
}
