// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/documentstamp.h"
#include "report/exporting.h"
#include "support/casebook.h"
#include "support/catch.h"
#include "support/runningauthority.h"
#include "support/sampledossier.h"
#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

struct Ran
{
    int exit = -1;
    QString out;
    QString err;
};

/** As a reader types it, where the PDF lies. */
Ran typed(const QString &command, const QString &folder)
{
    INFO(command.toStdString());
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"sh"_s, {u"-c"_s, command});
    REQUIRE(process.waitForFinished());
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/** The one command of this form that the page tells. */
QString commandOn(const QString &page, const QString &form)
{
    const auto match = QRegularExpression(form).match(page);
    INFO(form.toStdString());
    REQUIRE(match.hasMatch());
    return match.captured();
}

/** document.pdf, made of the demonstration with everything timestamped. */
void makeDocument(const QString &folder, const RunningAuthority &authority)
{
    const auto store = sampleDossier(folder);
    const Authority named{.id = u"t"_s, .url = authority.url(), .caPem = QString::fromLatin1(authority.trust().caPem)};
    REQUIRE(store->record({{Change::Action::Added, u"authority"_s, named.id, toJson(named)}}));
    const auto stamper = [&](const Digest &imprint) { return requestToken(authority.url(), imprint, authority.trust()); };
    for (const Exhibit *exhibit : store->dossier().exhibitsByNumber())
        REQUIRE(store->addStamp({exhibit->digest, 0, stamper(exhibit->digest).value()}));
    const Head head = store->head();
    REQUIRE(store->addStamp({head.hash, head.number, stamper(head.hash).value()}));
    const QString path = folder + u"/document.pdf"_s;
    REQUIRE(exportDossier(*store, Recipient::Procureur, path));
    REQUIRE(stampDocument(path, stamper));
}

/** The bytes that pdfsig says are signed. */
QByteArray signedBytes(const QString &told, const QByteArray &pdf)
{
    const auto ranges = QRegularExpression(u"Signed Ranges: \\[(\\d+) - (\\d+)\\], \\[(\\d+) - (\\d+)\\]"_s).match(told);
    REQUIRE(ranges.hasMatch());
    const auto at = [&](int i) { return ranges.captured(i).toLongLong(); };
    CHECK(at(1) == 0);
    CHECK(at(4) == pdf.size());
    return pdf.mid(at(1), at(2) - at(1)) + pdf.mid(at(3), at(4) - at(3));
}

} // namespace

TEST_CASE("The page that says how to verify is followed to the letter, with the tools of others alone", "[document][recipe]")
{
    const QTemporaryDir folder;
    const RunningAuthority authority;
    makeDocument(folder.path(), authority);
    const QString text = typed(u"pdftotext -raw document.pdf -"_s, folder.path()).out.simplified();
    const QString page = text.mid(text.lastIndexOf(u"Comment vérifier ce document"_s));

    const Ran detached = typed(commandOn(page, u"pdfdetach -saveall document\\.pdf"_s), folder.path());
    CHECK(detached.exit == 0);
    const Ran digest = typed(commandOn(page, u"sha256sum \"[^\"]+\""_s), folder.path());
    CHECK(digest.exit == 0);
    CHECK(text.contains(u" 1 "_s + digest.out.left(64) + u' '));

    for (const QString &form :
         {u"openssl ts -verify [^°]*?-data [^°]*?-attime [0-9]+"_s, u"openssl ts -verify [^°]*?-digest [^°]*?-attime [0-9]+"_s}) {
        const Ran verified = typed(commandOn(page, form), folder.path());
        INFO(verified.err.toStdString());
        CHECK(verified.exit == 0);
        CHECK(verified.out.contains(u"Verification: OK"_s));
    }
    // The same of every other exhibit, as the page says.
    QDir files(folder.path());
    const QStringList tokens = files.entryList({u"piece-*.tsr"_s});
    CHECK(tokens.size() == 16);
    const QString second = commandOn(page, u"-attime [0-9]+"_s);
    for (const QString &token : tokens) {
        const QString original = files.entryList({token.left(9) + u" - *"_s}).value(0);
        const Ran verified =
            typed(u"openssl ts -verify -partial_chain -data '%1' -in %2 -CAfile autorites.pem %3"_s.arg(original, token, second),
                  folder.path());
        INFO((original + verified.err).toStdString());
        CHECK(verified.out.contains(u"Verification: OK"_s));
    }

    CHECK(typed(commandOn(page, u"qpdf --check document\\.pdf"_s), folder.path()).exit == 0);
    CHECK(typed(u"pdfsig -dump document.pdf"_s, folder.path()).exit == 0);
    const QString told = typed(commandOn(page, u"pdfsig document\\.pdf"_s), folder.path()).out;
    INFO(told.toStdString());
    CHECK(told.contains(u"Total document signed"_s));
    QFile covered(folder.filePath(u"covered"_s));
    REQUIRE(covered.open(QIODevice::WriteOnly));
    covered.write(signedBytes(told, contentOf(folder.filePath(u"document.pdf"_s))));
    covered.close();
    const Ran whole =
        typed(u"openssl ts -verify -partial_chain -token_in -in document.pdf.sig0 -data covered -CAfile autorites.pem"_s,
              folder.path());
    INFO(whole.err.toStdString());
    CHECK(whole.out.contains(u"Verification: OK"_s));
}
