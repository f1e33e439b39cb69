// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sealeddocument.h"

#include "core/verifybench.h"
#include "fuzz/seeds.h"
#include "report/documentstamp.h"
#include "support/casebook.h"
#include "support/catch.h"
#include "support/sampledossier.h"
#include "support/testdata.h"
#include "verify/manifest_p.h"

#include <QFile>

#include <random>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

TEST_CASE("An exported PDF that nobody touched is intact, and says what that is worth", "[verify][document]")
{
    const auto verification = sealedDocument().verified(sealedDocument().whole);
    INFO(summary(verification));
    CHECK(verification.verdict == Verdict::Intact);
    CHECK(codesOf(verification) == QStringList{u"exercise"_s, u"document-stamped"_s, u"attachments-checked"_s,
                                               u"journal-stamped"_s, u"originals-stamped"_s, u"images-compared"_s,
                                               u"pages-not-compared"_s, u"not-proved"_s});
    CHECK(findingOf(verification, u"images-compared"_s).subject == u"exhibits nos. 1–4"_s);
    CHECK(findingOf(verification, u"pages-not-compared"_s).subject == u"exhibit no. 5"_s);
    INFO(sealedDocument().whole.size());
    CHECK(sealedDocument().whole.size() < 200'000);
}

TEST_CASE("A PDF is believed under the trust that is given, and under no other", "[verify][document]")
{
    const auto &sealed = sealedDocument();
    const auto unknown = sealed.verified(sealed.whole, {});
    INFO(summary(unknown));
    CHECK(unknown.verdict == Verdict::Incomplete);
    CHECK((says(unknown, u"stamp-own-authority"_s) || says(unknown, u"trust-unusable"_s)));
    CHECK(sealed.verified(sealed.whole, sealed.stranger.trust()).verdict == Verdict::Incomplete);
    CHECK(says(sealed.verified(sealed.whole, {.caPem = "no certificate"}), u"trust-unusable"_s));

    const auto unstamped = sealed.verified(sealed.unstamped);
    CHECK(unstamped.verdict == Verdict::Incomplete);
    CHECK(says(unstamped, u"document-not-stamped"_s));
}

TEST_CASE("A verification of a PDF can be stopped, and tells how far it is", "[verify][document]")
{
    const QString path = sealedDocument().write(sealedDocument().whole);
    int asked = 0;
    REQUIRE(verifyDocument(path, sealedDocument().authority.trust(), [&](qint64, qint64) { return ++asked; }).verdict ==
            Verdict::Intact);
    for (int stop = 1; stop <= asked; ++stop) {
        int calls = 0;
        const auto stopped =
            verifyDocument(path, sealedDocument().authority.trust(), [&](qint64, qint64) { return ++calls < stop; });
        CHECK(codesOf(stopped) == QStringList{u"cancelled"_s});
        CHECK(stopped.verdict == Verdict::Unreadable);
    }
}

TEST_CASE("Every export of the demonstration is whole, timestamped or not", "[verify][document]")
{
    const QTemporaryDir folder;
    const auto store = sampleDossier(folder.path());
    const StampingAuthority authority;
    const auto [recipient, withOriginals] =
        GENERATE(std::pair(Recipient::Procureur, false), std::pair(Recipient::Recteur, true), std::pair(Recipient::Avocat, true));
    const QString path = folder.filePath(u"x.pdf"_s);
    REQUIRE(exportDossier(*store, recipient, path, {.withOriginals = withOriginals}));
    const auto unstamped = verifyDocument(path, authority.trust());
    INFO(summary(unstamped));
    CHECK(unstamped.verdict == Verdict::Incomplete);
    REQUIRE(stampDocument(path, [&](const Digest &imprint) -> Result<QByteArray> { return authority.token(imprint); }));
    const auto stamped = verifyDocument(path, authority.trust());
    INFO(summary(stamped));
    CHECK(stamped.verdict == Verdict::Intact);
    CHECK(says(stamped, u"originals-not-attached"_s) == !withOriginals);
    CHECK((stamped.findings.first().code == u"originals-not-attached"_s ||
           stamped.findings.at(1).code == u"originals-not-attached"_s) == !withOriginals); // on top: only the exercise before it
    const QString same = findingOf(stamped, u"images-compared"_s).subject;
    CHECK(same.startsWith(withOriginals ? u"exhibits nos. 1"_s : u"exhibits nos. 6–7"_s));
}

TEST_CASE("No honest PDF is accused, however crowded its line of time and its captures", "[verify][document]")
{
    const int seed = GENERATE(1, 2, 3);
    std::mt19937 random(static_cast<unsigned>(seed));
    const auto upTo = [&](int most) { return int(random() % unsigned(most)); };
    Casebook book;
    const Exhibit capture = book.add(contentOf(samplePath(u"01-chirper-fil.png"_s)), {.mediaType = u"image/png"_s, .facts = {{u"image.width"_s, u"1080"_s}, {u"image.height"_s, u"2400"_s}}});
    const QStringList accounts{u"@zor0_54"_s, u"Un nom bien trop long pour la marge où il se tient 🔪"_s, u"صفر"_s, u"KevK"_s};
    for (int i = 0; i < accounts.size(); ++i) {
        Party party{.id = u"c%1"_s.arg(i)};
        party.account = accounts[i];
        party.platform = u"Chirper"_s;
        book.record(u"party"_s, party);
    }
    for (int i = 0; i < 40 * seed; ++i) {
        const QString day = u"2026-%1-%2"_s.arg(9 + upTo(3), 2, 10, QChar(u'0')).arg(1 + upTo(28), 2, 10, QChar(u'0'));
        const QString dates[] = {day, day.left(7), day + u"T%1:30"_s.arg(upTo(24), 2, 10, QChar(u'0')), u"2024"_s, {}};
        const double top = upTo(95) / 100.0;
        Propos propos{.id = u"p%1"_s.arg(i),
                      .verbatim = u"mots %1"_s.arg(i),
                      .published = PartialDate::parse(dates[upTo(5)]).value(),
                      .author = u"c%1"_s.arg(upTo(4))};
        propos.exhibits = {capture.id};
        propos.regions = {{capture.id, QRectF(0.1, top, 0.5, std::min(1 - top, 0.01 + upTo(40) / 100.0))}};
        book.record(u"propos"_s, propos);
        if (i % 3 == 0)
            book.record(u"event"_s,
                        Event{.id = u"e%1"_s.arg(i), .what = u"Porte"_s, .date = propos.published, .author = propos.author});
    }
    const QString path = book.path(u"x.pdf"_s);
    for (const Recipient recipient : {Recipient::Procureur, Recipient::Recteur, Recipient::Avocat}) {
        REQUIRE(exportDossier(book.store(), recipient, path));
        const auto verification = verifyDocument(path, {});
        INFO(summary(verification));
        CHECK(verification.verdict == Verdict::Incomplete);
        CHECK_FALSE(says(verification, u"foreign-part"_s));
        CHECK_FALSE(says(verification, u"exhibit-image-covered"_s));
    }
}

TEST_CASE("No honest PDF is accused because of how its exhibits are called", "[verify][document]")
{
    Casebook book;
    for (
        const QString &title :
        {u"2 captures — 3"_s, u"السلام عليكم 12"_s, u"abc السلام def 34 ghi"_s, u"Fil 🔪🔪 « office » ﬁn"_s,
         u"e\u0301te\u0301 à l’œuvre"_s, u"你好 Привет"_s, u"שָׁלוֹם (12) नमस्ते क्षत्रिय สวัสดี 각 তমিழ் த ស្ត្រី"_s,
         u"q\u0301 Z\u0351\u036B\u0343 👨‍👩‍👧‍👦 🇫🇷 1️⃣ ☺ ☺️ √2 𝔸 \U0001FBFF \uE000 office"_s,
         u"anti-constitutionnel-lement-et-avec-beaucoup-de-traits-d-union-dans-un-titre-qui-passe-la-ligne-plusieurs-fois-"_s,
         u"Pièce n° 2 — "_s, QString(400, u'W'), u"x² ½ ß İ"_s, u"  de l’espace\u202Fpartout  "_s, u"\u202Etourné"_s, QString()})
        book.add(title.toUtf8() + "contenu", {.title = title, .mediaType = u"text/plain"_s, .fileName = u"nom étrange.txt"_s});
    const QString path = book.path(u"x.pdf"_s);
    REQUIRE(exportDossier(book.store(), Recipient::Avocat, path));
    const auto verification = verifyDocument(path, {});
    INFO(summary(verification));
    CHECK(verification.verdict == Verdict::Incomplete);
    CHECK(findingOf(verification, u"document-not-stamped"_s).severity == Finding::Severity::Warning);
    CHECK_FALSE(says(verification, u"letters-unknown"_s));
}

TEST_CASE("A file too large for any buffer is verified where it lies", "[verify][document]")
{
    Casebook book;
    book.add(QByteArray(30 << 20, 'v'),
             {.title = u"Film"_s, .mediaType = u"text/plain"_s, .fileName = u"film.txt"_s, .remarks = {u"too-long"_s}});
    const QString path = book.path(u"x.pdf"_s);
    REQUIRE(exportDossier(book.store(), Recipient::Recteur, path));
    const StampingAuthority authority;
    REQUIRE(stampDocument(path, [&](const Digest &imprint) -> Result<QByteArray> { return authority.token(imprint); }));
    const auto verification = verifyDocument(path, authority.trust());
    INFO(summary(verification));
    CHECK(verification.verdict == Verdict::Intact);

    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(20 << 20));
    REQUIRE(file.write("V") == 1);
    file.close();
    const auto altered = verifyDocument(path, authority.trust());
    CHECK(altered.verdict == Verdict::Altered);
    CHECK(says(altered, u"document-altered"_s));
    CHECK(findingOf(altered, u"attachment-altered"_s).subject == u"exhibit no. 1"_s);
}

TEST_CASE("A manifest that lists a nameless file, or a number no exhibit has, is damaged", "[verify][document]")
{
    const QByteArray sound = fuzz::seeds("manifest").front();
    REQUIRE(readManifest(sound));
    for (const auto &[before, after] : {std::pair{"\"autorites.pem\"", "\"\""}, {"\"number\": 1,", "\"number\": 4294967297,"}}) {
        QByteArray spoilt = sound;
        spoilt.replace(before, after);
        REQUIRE(spoilt != sound);
        const auto read = readManifest(spoilt);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == Error::Code::Corrupt);
    }
}
