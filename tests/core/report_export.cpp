// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/exporting.h"

#include "core/sheets.h"
#include "report/composition.h"
#include "report/documentstamp.h"
#include "report/letters.h"
#include "support/casebook.h"
#include "support/catch.h"
#include "support/law.h"
#include "support/papertext.h"
#include "support/runningauthority.h"
#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

Exhibit note()
{
    return {.title = u"Note"_s, .mediaType = u"text/plain"_s, .fileName = u"note.txt"_s};
}

const ExportOptions light{.withOriginals = false};

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

TEST_CASE("An export is one file, recorded, and the same again from the same head", "[report]")
{
    Casebook book;
    book.add("hello", note());
    const Head head = book.store().head();
    const QString path = book.path(u"procureur.pdf"_s);
    const auto made = exportDossier(book.store(), Recipient::Procureur, path);
    INFO((made ? QString() : made.error().message + made.error().detail).toStdString());
    REQUIRE(made);
    const QByteArray bytes = contentOf(path);
    CHECK(sha256(bytes) == made->digest);
    CHECK(bytes.size() == made->size);
    CHECK(made->pages >= 5);
    CHECK(made->exhibits == 1);
    CHECK_FALSE(made->exercise);

    const Dossier &dossier = book.store().dossier();
    CHECK(dossier.numberingFrozen());
    REQUIRE(dossier.exports.size() == 1);
    const ExportRecord &record = *dossier.exports.begin();
    CHECK(record.digest == made->digest);
    CHECK(record.headHash == head.hash);
    CHECK(record.headNumber == head.number);
    CHECK(record.recipient == Recipient::Procureur);
    CHECK(entriesOf(book.path({})).filter(u"export"_s).isEmpty());
}

TEST_CASE("An export that fails leaves what was there, and no trace", "[report]")
{
    Casebook book;
    book.add("hello", note());
    const QString path = book.path(u"recteur.pdf"_s);
    QFile before(path);
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.write("older");
    before.close();
    const QStringList entries = entriesOf(book.path({}));
    const auto made = exportDossier(book.store(), Recipient::Recteur, path, {}, [](qint64, qint64) { return false; });
    REQUIRE_FALSE(made);
    CHECK(made.error().code == Error::Code::Cancelled);
    CHECK(contentOf(path) == "older");
    CHECK(entriesOf(book.path({})) == entries);
    CHECK_FALSE(book.store().dossier().numberingFrozen());

    const auto nowhere = exportDossier(book.store(), Recipient::Recteur, book.path(u"absent/recteur.pdf"_s));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == Error::Code::Io);
}

TEST_CASE("A light copy says where the originals are, and its manifest tells every digest", "[report]")
{
    Casebook book;
    const Exhibit here = book.add("hello", note());
    Exhibit elsewhere = note();
    elsewhere.recipients = Recipient::Avocat;
    elsewhere = book.add("for the lawyer", elsewhere);
    Profile profile;
    profile.victim.givenNames = u"Claire"_s;
    profile.victim.familyName = u"Fontanel"_s;
    book.setProfile(profile);
    const auto document = book.document(Recipient::Recteur, light);
    CHECK(paperText(document).contains(u"Les fichiers d’origine ne sont pas joints à cet exemplaire"));
    CHECK(paperText(document).contains(u"dans le dossier que tient Claire"));
    CHECK_FALSE(book.text(Recipient::Recteur).contains(u"ne sont pas joints"));
    REQUIRE(document.attachments.size() == 1);
    for (const Exhibit &exhibit : {here, elsewhere})
        CHECK(document.attachments.first().bytes.contains(exhibit.digest.toHex()));

    REQUIRE(exportDossier(book.store(), Recipient::Recteur, book.path(u"recteur.pdf"_s), light));
    const QJsonObject options = book.store().dossier().exports.begin()->options;
    CHECK(options.value("with_originals"_L1) == false);
    CHECK(options.value("encrypted"_L1) == false);
}

TEST_CASE("A password opens an encrypted copy, and nothing else does", "[report]")
{
    Casebook book;
    book.add("hello", note());
    const QString path = book.path(u"recteur.pdf"_s);
    const QString password = u"Mélusine 204 🔑"_s;
    REQUIRE(exportDossier(book.store(), Recipient::Recteur, path, {.withOriginals = false, .password = password}));
    const QJsonObject options = book.store().dossier().exports.begin()->options;
    CHECK(options.value("with_originals"_L1) == false);
    CHECK(options.value("encrypted"_L1) == true);
    CHECK_FALSE(contentOf(path).contains("hello"));
    CHECK_FALSE(contentOf(path).contains("Annexe"));

    QPDF pdf;
    pdf.processFile(path.toLocal8Bit().constData(), password.toUtf8().constData());
    int revision = 0;
    int permissions = 0;
    int version = 0;
    QPDF::encryption_method_e streams{};
    QPDF::encryption_method_e strings{};
    QPDF::encryption_method_e files{};
    REQUIRE(pdf.isEncrypted(revision, permissions, version, streams, strings, files));
    CHECK(revision == 6);
    for (const auto method : {streams, strings, files})
        CHECK(method == QPDF::e_aesv3);
    CHECK_FALSE(pdf.ownerPasswordMatched());
    CHECK(pdf.allowAccessibility());
    CHECK_FALSE(pdf.getRoot().hasKey("/AcroForm"));
    const auto xmp = decoded(pdf.getRoot().getKey("/Metadata"));
    CHECK_FALSE(xmp.contains("pdfaid:part"));
    CHECK(xmp.contains("pdfuaid:part"));
    auto names = pdf.getRoot().getKey("/Names").getKey("/EmbeddedFiles").getKey("/Names");
    REQUIRE(names.getArrayNItems() == 2);
    CHECK(decoded(names.getArrayItem(1).getKey("/EF").getKey("/F")).contains(sha256("hello").toHex()));

    for (const char *wrong : {"", "Mélusine 205", "melusine"}) {
        QPDF closed;
        CHECK_THROWS_AS(closed.processFile(path.toLocal8Bit().constData(), wrong), QPDFExc);
    }
    const auto stamped = stampDocument(path, [](const Digest &) -> Result<QByteArray> { return QByteArray("a token"); });
    REQUIRE_FALSE(stamped);
    CHECK(stamped.error().code == Error::Code::Unsupported);
}

TEST_CASE("A password is refused where it can't be kept, and nothing is recorded", "[report]")
{
    Casebook book;
    book.add("hello", note());
    const QString path = book.path(u"avocat.pdf"_s);
    for (const ExportOptions &options :
         {ExportOptions{.password = u"sésame"_s}, ExportOptions{.withOriginals = false, .password = QString(64, u'é')}}) {
        const auto made = exportDossier(book.store(), Recipient::Avocat, path, options);
        REQUIRE_FALSE(made);
        CHECK(made.error().code == Error::Code::Invalid);
    }
    CHECK_FALSE(QFile::exists(path));
    CHECK(book.store().dossier().exports.isEmpty());
}

TEST_CASE("The printed recipe is run as it stands", "[report]")
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty() || QStandardPaths::findExecutable(u"sh"_s).isEmpty()) {
        WARN("openssl is not here to run the recipe");
        return;
    }
    Casebook book;
    const Exhibit piece = book.add("hello", note());
    const RunningAuthority authority;
    book.record(u"authority"_s,
                Authority{.id = u"t"_s, .url = authority.url(), .caPem = QString::fromLatin1(authority.trust().caPem)});
    const Head head = book.store().head();
    REQUIRE(book.store().addStamp({piece.digest, 0, requestToken(authority.url(), piece.digest, authority.trust()).value()}));
    REQUIRE(book.store().addStamp({head.hash, head.number, requestToken(authority.url(), head.hash, authority.trust()).value()}));

    const auto document = book.document(Recipient::Procureur);
    const QString folder = book.path(u"joints"_s);
    REQUIRE(QDir().mkpath(folder));
    for (const paper::Attachment &attachment : document.attachments) {
        QFile file(folder + u'/' + attachment.name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(attachment.original.isEmpty() ? attachment.bytes
                                                 : book.store().original(attachment.original).value()->readAll());
    }
    int run = 0;
    for (const paper::Block &block : document.blocks) {
        const auto *paragraph = std::get_if<paper::Paragraph>(&block);
        if (!paragraph || paragraph->text.isEmpty() || !paragraph->text.first().text.startsWith(u"openssl "))
            continue;
        const QString command = paragraph->text.first().text;
        INFO(command.toStdString());
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(u"sh"_s, {u"-c"_s, command});
        REQUIRE(process.waitForFinished());
        INFO(process.readAllStandardError().toStdString());
        CHECK(process.readAllStandardOutput().contains("Verification: OK"));
        CHECK(process.exitCode() == 0);
        ++run;
    }
    CHECK(run == 2);
}

TEST_CASE("What an export that was killed left beside the PDF goes with the next one", "[report]")
{
    Casebook book;
    book.add("hello", note());
    const QDir folder(book.path({}));
    const auto leaveBehind = [&](const QString &name, const QByteArray &owner) {
        REQUIRE(folder.mkdir(name));
        const auto put = [&](const QString &file, const QByteArray &bytes) {
            QFile left(folder.filePath(name + u'/' + file));
            REQUIRE(left.open(QIODevice::WriteOnly));
            left.write(bytes);
        };
        put(u"export.pdf"_s, "private pages");
        if (!owner.isEmpty())
            put(u"owner.lock"_s, owner);
    };
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    leaveBehind(u".export-killed"_s, "999999999\nalappui\n" + host + "\n");
    leaveBehind(u".export-afar01"_s, "999999999\nalappui\nelsewhere\n");
    leaveBehind(u".export-nobody"_s, {});
    leaveBehind(u".export-mine"_s, {});
    QLockFile living(folder.filePath(u".export-nobody/owner.lock"_s));
    REQUIRE(living.tryLock(0));

    REQUIRE(exportDossier(book.store(), Recipient::Procureur, book.path(u"procureur.pdf"_s)));
    CHECK(entriesOf(book.path({})).filter(u".export-"_s) ==
          QStringList{u".export-afar01"_s, u".export-mine"_s, u".export-nobody"_s});
}

TEST_CASE("A letter that goes out is told in the journal, and freezes the numbers that it names", "[report][letters]")
{
    Casebook book;
    book.add("hello", note());
    const auto goOut = [&](const QString &kind) {
        const QString path = book.path(kind + u".pdf"_s);
        const Head head = book.store().head();
        const auto made = exportLetter(book.store(), {kind}, path, catalogue());
        INFO((made ? QString() : made.error().message).toStdString());
        REQUIRE(made);
        CHECK(sha256(contentOf(path)) == made->digest);
        const auto &exports = book.store().dossier().exports;
        const auto record = std::find_if(exports.begin(), exports.end(), [&](const ExportRecord &each) {
            return each.options.value(u"letter"_s).toString() == kind;
        });
        REQUIRE(record != exports.end());
        CHECK(record->isLetter());
        CHECK(record->digest == made->digest);
        CHECK(record->headHash == head.hash);
    };
    goOut(u"rsst"_s);
    CHECK_FALSE(book.store().dossier().numberingFrozen());
    goOut(u"plainte"_s);
    CHECK(book.store().dossier().numberingFrozen());
    CHECK(book.store().dossier().exports.size() == 2);
}
