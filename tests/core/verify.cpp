// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/findings_p.h"

#include "core/verifybench.h"
#include "support/catch.h"
#include "support/testdata.h"
#include "verify/checks_p.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QThread>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

QString effectIn(const QString &column)
{
    return column == u"–" ? u"intact"_s : column;
}

/** "code severity verdict" for each line of the tables of CODES.md. */
QStringList documentedCodes()
{
    const QString text = QString::fromUtf8(contentOf(QStringLiteral(ALAPPUI_SOURCE_DIR "/core/verify/CODES.md")));
    const QRegularExpression line(u"^\\| `([a-z-]+)` \\| (\\w+) \\| ([\\w–]+) \\|"_s,
                                  QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption);
    QStringList codes;
    for (auto match = line.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        codes.append(found.captured(1) + u' ' + found.captured(2) + u' ' + effectIn(found.captured(3)));
    }
    codes.sort();
    return codes;
}

} // namespace

TEST_CASE("Every code is documented as it is", "[verify]")
{
    QStringList codes;
    for (const FindingKind &kind : findingKinds)
        codes.append(QString::fromLatin1(kind.code.data(), qsizetype(kind.code.size())) + u' ' + toToken(kind.severity) + u' ' +
                     toToken(kind.effect));
    codes.sort();
    CHECK(codes == documentedCodes());
}

TEST_CASE("A dossier that nobody touched is intact, and says what that is worth", "[verify]")
{
    const auto verification = verified(sealedDossier().copy());
    INFO(summary(verification));
    CHECK(verification.verdict == Verdict::Intact);
    CHECK(codesOf(verification) == QStringList{u"exercise"_s, u"journal-checked"_s, u"originals-checked"_s, u"journal-stamped"_s,
                                               u"originals-stamped"_s, u"exports-not-checked"_s, u"not-proved"_s});
    CHECK(findingOf(verification, u"journal-stamped"_s).subject == u"journal, entries 1–14");
    CHECK(findingOf(verification, u"originals-stamped"_s).subject == u"exhibits nos. 1–2");
}

TEST_CASE("Verifying writes nothing", "[verify]")
{
    const QString path = sealedDossier().copy();
    const QByteArray before = contentOf(path);
    const QStringList files = QFileInfo(path).dir().entryList(QDir::Files);
    verified(path);
    CHECK((contentOf(path) == before));
    CHECK(QFileInfo(path).dir().entryList(QDir::Files) == files);
}

TEST_CASE("An authority that only the dossier names is named, and not believed", "[verify]")
{
    const auto trust = GENERATE(Trust{}, sealedDossier().stranger.trust());
    const auto verification = verifyDossier(sealedDossier().copy(), trust);
    INFO(summary(verification));
    CHECK(verification.verdict == Verdict::Incomplete);
    CHECK(says(verification, u"stamp-own-authority"_s));
    CHECK_FALSE(says(verification, u"stamp-unknown-authority"_s));
}

TEST_CASE("What can't be read is said", "[verify]")
{
    const QString path = sealedDossier().copy();
    const auto verdictOf = [&] {
        const auto verification = verified(path);
        CHECK(verification.verdict == Verdict::Unreadable);
        CHECK(verification.findings.size() == 1);
        return verification.findings.value(0).code;
    };

    SECTION("no file")
    {
        QFile::remove(path);
        CHECK(verdictOf() == u"file-missing");
    }
    SECTION("something else")
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(GENERATE("", "Bonjour", "SQLite format 3"));
        file.close();
        CHECK(verdictOf() == u"not-a-dossier");
    }
    SECTION("a database of another program")
    {
        tamper(path, "PRAGMA application_id = 1");
        CHECK(verdictOf() == u"not-a-dossier");
    }
    SECTION("a newer program's")
    {
        tamper(path, "PRAGMA user_version = 1000");
        CHECK(verdictOf() == u"newer-format");
    }
    SECTION("no version at all")
    {
        tamper(path, "PRAGMA user_version = 0");
        CHECK(verdictOf() == u"not-a-dossier");
    }
    SECTION("a file in which others would write beside it")
    {
        tamper(path, "PRAGMA journal_mode = WAL");
        CHECK(verdictOf() == u"format-foreign");
        CHECK_FALSE(QFile::exists(path + u"-shm"_s));
    }
    SECTION("a table that is gone")
    {
        tamper(path, "DROP TABLE stamp");
        const auto verification = verified(path);
        CHECK(verification.verdict == Verdict::Unreadable);
        CHECK(codesOf(verification) == QStringList{u"schema-foreign"_s, u"file-unreadable"_s});
    }
}

TEST_CASE("A change that is under way is left to the program that makes it", "[verify]")
{
    const QString path = sealedDossier().copy();
    QFile journal(path + u"-journal"_s);
    REQUIRE(journal.open(QIODevice::WriteOnly));
    journal.write("rollback");
    journal.close();
    const auto verification = verified(path);
    CHECK(verification.verdict == Verdict::Unreadable);
    CHECK(codesOf(verification) == QStringList{u"write-unfinished"_s});
    CHECK(journal.exists());
    journal.remove();
}

TEST_CASE("Verifying stops when it is asked to", "[verify]")
{
    const auto verification =
        verifyDossier(sealedDossier().copy(), sealedDossier().authority.trust(), [](qint64, qint64) { return false; });
    CHECK(verification.verdict == Verdict::Unreadable);
    CHECK(codesOf(verification) == QStringList{u"cancelled"_s});
}

TEST_CASE("A dossier without tokens is incomplete", "[verify]")
{
    const QString path = sealedDossier().copy();
    tamper(path, "DELETE FROM stamp");
    const auto verification = verified(path);
    CHECK(verification.verdict == Verdict::Incomplete);
    CHECK(says(verification, u"not-stamped"_s));
}

TEST_CASE("What came after the last token is not covered", "[verify]")
{
    const QString path = sealedDossier().copy();
    {
        const auto store = opened(path, DossierStore::Access::Write);
        addPiece(*store, "one more");
        REQUIRE(store->record({{Change::Action::Changed, u"propos"_s, u"propos-2"_s, {{u"verbatim"_s, u"Dégage"_s}}}}));
    }
    const auto verification = verified(path);
    INFO(summary(verification));
    CHECK(verification.verdict == Verdict::Incomplete);
    CHECK(findingOf(verification, u"entries-not-covered"_s).subject == u"journal, entries 15–16");
    CHECK(findingOf(verification, u"exhibit-not-stamped"_s).subject == u"exhibit no. 4");
}

TEST_CASE("Two clocks that contradict each other are told", "[verify]")
{
    const DossierFolder folder;
    const QString path = folder.path();
    const StampingAuthority authority;
    const QDateTime start(QDate(2026, 11, 22), QTime(23, 0), Qt::UTC);
    int call = 0;
    const int back = GENERATE(0, 3600);
    {
        const auto clock = [&] { return call++ < 2 ? start : start.addSecs(-back); };
        const auto store = DossierStore::create(path, u"Heures"_s, QTimeZone("Europe/Paris"), clock);
        REQUIRE(store);
        REQUIRE((*store)->record({{Change::Action::Changed, u"profile"_s, {}, {{u"harm"_s, u"Oui"_s}}}}));
        const Head head = (*store)->head();
        REQUIRE((*store)->addStamp({head.hash, head.number, authority.token(head.hash)}));
    }
    const auto verification = verifyDossier(path, authority.trust());
    INFO(summary(verification));
    CHECK(verification.verdict == Verdict::Intact);
    CHECK(says(verification, u"stamp-before-entry"_s));
    CHECK(says(verification, u"clock-backwards"_s) == (back > 0));
}

TEST_CASE("Large originals are read in parallel, and progress is told to the caller's thread", "[verify]")
{
    const DossierFolder folder;
    const QString path = folder.path();
    qint64 total = 0;
    {
        const auto store = created(path);
        for (int piece = 1; piece <= 3; ++piece)
            total += addPiece(*store, randomBytes(3'000'000 + piece)).size;
    }
    qint64 last = 0;
    const auto *const thread = QThread::currentThread();
    const auto progress = [&](qint64 done, qint64 of) {
        CHECK((QThread::currentThread() == thread && done >= last && of == total));
        last = done;
        return true;
    };
    CHECK(codesOf(verifyDossier(path, {}, progress)).first() == u"not-stamped");
    CHECK(last == total);

    SECTION("two chunks swapped")
    {
        tamper(path, "UPDATE chunk SET seq = seq + 10 WHERE original = 2 AND seq < 2;"
                     "UPDATE chunk SET seq = 11 - seq WHERE original = 2 AND seq >= 10");
        const auto verification = verifyDossier(path, {});
        CHECK(verification.verdict == Verdict::Altered);
        CHECK(findingOf(verification, u"original-altered"_s).subject == u"exhibit no. 2");
    }
    SECTION("two originals swapped")
    {
        tamper(path, "UPDATE chunk SET original = original + 10 WHERE original <> 2 AND seq = 0;"
                     "UPDATE chunk SET original = 14 - original WHERE original > 10");
        const auto verification = verifyDossier(path, {});
        INFO(summary(verification));
        CHECK(verification.verdict == Verdict::Altered);
        CHECK(codesOf(verification).count(u"original-altered"_s) == 2);
    }
}

TEST_CASE("A dossier of the largest pages that SQLite knows is as long as it says", "[verify]")
{
    const QString path = sealedDossier().copy();
    {
        RawDatabase raw(path);
        REQUIRE(raw.run("PRAGMA page_size = 65536; VACUUM"));
        REQUIRE(raw.value("PRAGMA page_size") == "65536");
    }
    const auto verification = verified(path);
    INFO(summary(verification));
    CHECK(verification.verdict == Verdict::Intact);

    QFile file(path);
    REQUIRE(file.open(QIODevice::Append));
    file.write(QByteArray(65536, 'x'));
    file.close();
    CHECK(says(verified(path), u"file-length-wrong"_s));
}

TEST_CASE("A dossier that nobody could read a second time is not called whole", "[verify]")
{
    const QString path = sealedDossier().copy();
    const auto store = DossierStore::open(path, DossierStore::Access::Inspect);
    REQUIRE(store);
    const QString away = path + u".away"_s;
    REQUIRE(QFile::rename(path, away)); // the store that is open reads on, and no other finds it
    Findings findings;
    CHECK(checkOriginals(**store, {}, {}, findings, {}));
    REQUIRE(QFile::rename(away, path));
    const auto verification = findings.conclude();
    INFO(summary(verification));
    CHECK(verification.verdict == Verdict::Unreadable);
    CHECK(says(verification, u"file-unreadable"_s));
}
