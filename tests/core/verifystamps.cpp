// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/verifybench.h"
#include "support/catch.h"
#include "support/forgedtoken.h"

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

struct TokenCase
{
    const char *what;
    Forgery forgery;
    const char *code; ///< empty: it is right
    Verdict verdict = Verdict::Altered;
};

QList<TokenCase> tokenCases()
{
    const QDateTime past(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    return {
        {"right", {}, "", Verdict::Intact},
        {"over other data", {.imprint = sha256("other")}, "stamp-wrong-imprint"},
        {"over another kind of digest", {.imprintDigest = "SHA512"}, "stamp-wrong-imprint"},
        {"after its certificate", {.certificateFrom = past, .certificateTo = past.addYears(1)}, "stamp-certificate-expired"},
        {"before its certificate", {.when = past}, "stamp-certificate-expired"},
        {"by a certificate for mail", {.extendedKeyUsage = "critical,emailProtection"}, "stamp-wrong-key-usage"},
        {"by a certificate for more", {.extendedKeyUsage = "critical,timeStamping,serverAuth"}, "stamp-wrong-key-usage"},
        {"by a certificate for anything", {.extendedKeyUsage = nullptr}, "stamp-wrong-key-usage"},
        {"without the certificate's identifier", {.ess = Forgery::Ess::Missing}, "stamp-bad-signature"},
        {"with another certificate's identifier", {.ess = Forgery::Ess::OfTheCa}, "stamp-bad-signature"},
        {"with a weak signature", {.signatureDigest = "SHA1"}, "stamp-bad-signature"},
        {"without its certificate", {.withCertificate = false}, "stamp-unknown-authority", Verdict::Incomplete},
    };
}

/** A copy whose newest token over the journal is another one. */
QString copyWithHeadToken(const QByteArray &token)
{
    const QString path = sealedDossier().copy();
    tamper(path, "UPDATE stamp SET token = " + blob(token) + " WHERE entry = (SELECT max(number) FROM journal)");
    return path;
}

Digest headHash()
{
    return RawDatabase(sealedDossier().copy()).value("SELECT hash FROM journal ORDER BY number DESC");
}

Trust trustAlso(const QByteArray &caPem)
{
    Trust trust = sealedDossier().authority.trust();
    trust.caPem += caPem;
    return trust;
}

} // namespace

TEST_CASE("Each bad token is named for what it is", "[verify][forgery]")
{
    const Digest head = headHash();
    const Digest standard = Forgery().imprint;
    int cases = 0;
    for (TokenCase &bad : tokenCases()) {
        if (bad.forgery.imprint == standard)
            bad.forgery.imprint = qstrcmp(bad.forgery.imprintDigest, "SHA256") == 0 ? head : head + head;
        const ForgedToken forged = forge(bad.forgery);
        const auto verification = verifyDossier(copyWithHeadToken(forged.token), trustAlso(forged.caPem));
        INFO(bad.what);
        INFO(summary(verification));
        CHECK(verification.verdict == bad.verdict);
        if (*bad.code)
            CHECK(says(verification, QLatin1StringView(bad.code)));
        ++cases;
    }
    tellForgeries(cases, "tokens");
}

TEST_CASE("No byte of a token can be changed unseen", "[verify][forgery]")
{
    const QString path = sealedDossier().copy();
    const QByteArray token = RawDatabase(path).value("SELECT token FROM stamp ORDER BY entry DESC");
    int cases = 0;
    for (qsizetype at = 0; at < token.size(); at += 11) {
        QByteArray flipped = token;
        flipped[at] = char(flipped[at] ^ (1 << (at % 8)));
        const auto verification = verified(copyWithHeadToken(flipped));
        INFO("byte " << at << " of " << token.size() << ": " << summary(verification));
        CHECK(verification.verdict != Verdict::Intact);
        CHECK(verifyDossier(copyWithHeadToken(flipped), {}).verdict != Verdict::Intact);
        ++cases;
    }
    tellForgeries(cases, "bytes of a token changed");
}

TEST_CASE("An authority that nobody names is named", "[verify]")
{
    const auto verification = verified(copyWithHeadToken(sealedDossier().stranger.token(headHash())));
    INFO(summary(verification));
    CHECK(verification.verdict == Verdict::Incomplete);
    CHECK(findingOf(verification, u"stamp-unknown-authority"_s).message.contains(u"EXERCICE"));
    CHECK(findingOf(verification, u"entries-not-covered"_s).subject == u"journal, entries 12–14");
}

TEST_CASE("Trust that can't be used is said once, and proves nothing", "[verify]")
{
    const auto verification = verifyDossier(sealedDossier().copy(), {.caPem = "-----BEGIN CERTIFICATE-----\nAAAA"});
    INFO(summary(verification));
    CHECK(verification.verdict == Verdict::Incomplete);
    CHECK(codesOf(verification).count(u"trust-unusable"_s) == 1);
}

TEST_CASE("A policy that is insisted on is checked", "[verify]")
{
    Trust trust = sealedDossier().authority.trust();
    trust.policy = u"1.2.3.4"_s;
    const auto verification = verifyDossier(sealedDossier().copy(), trust);
    INFO(summary(verification));
    CHECK(verification.verdict == Verdict::Incomplete);
    CHECK(says(verification, u"stamp-wrong-policy"_s));
}

TEST_CASE("A token that is dated after the moment of the verification is named", "[verify]")
{
    Trust trust = sealedDossier().authority.trust();
    trust.now = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    const auto early = verifyDossier(sealedDossier().copy(), trust);
    INFO(summary(early));
    CHECK(early.verdict == Verdict::Incomplete);
    CHECK(says(early, u"stamp-in-the-future"_s));
    trust.now = QDateTime(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    CHECK(verifyDossier(sealedDossier().copy(), trust).verdict == Verdict::Intact);
}
