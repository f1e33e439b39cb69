// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/change.h"
#include "core/casework.h"

#include <QBuffer>
#include <QDir>

using namespace appui;
using namespace Qt::StringLiterals;
using appui::test::Desk;
using Kind = ImportOutcome::Kind;

namespace {

QList<Kind> kinds(const ImportReport &report)
{
    QList<Kind> all;
    for (const ImportOutcome &outcome : report.outcomes)
        all.append(outcome.kind);
    return all;
}

QStringList fileNames(const Dossier &dossier)
{
    QStringList names;
    for (const Exhibit *exhibit : dossier.exhibitsByNumber())
        names.append(exhibit->fileName);
    return names;
}

} // namespace

TEST_CASE("A folder's files come in as a person counts them, without the log and the dossier itself", "[casework]")
{
    Desk desk;
    for (const QString &name : {u"image 10.txt"_s, u"image 2.txt"_s, u"Image 1.txt"_s, u".cache.txt"_s})
        desk.file(name, name.toUtf8());
    const QString log = desk.file(u"pieces.csv"_s, "fichier\n");
    ImportOptions options;
    options.leaveOut = QStringList{log};
    const auto report = desk.import({QFileInfo(log).path()}, {}, options);
    CHECK(fileNames(desk.dossier()) == QStringList{u"Image 1.txt"_s, u"image 2.txt"_s, u"image 10.txt"_s});
    CHECK_FALSE(report.hasProblems());
}

TEST_CASE("The program's own files are no evidence, and are told as left out", "[casework]")
{
    struct Line
    {
        QString name;
        QByteArray bytes;
        bool inFolder; ///< left out where the folder was given
        bool named;    ///< left out even where the person names the file
    };
    const auto line = GENERATE(Line{u"profil.json"_s, test::contentOf(test::samplePath(u"profil.json"_s)), true, true},
                               Line{u"ma situation.JSON"_s, R"({"victim": {"family_name": "A"}, "typo": 1})", true, true},
                               Line{u"note.json"_s, R"({"private_note": "pour l'avocat"})", true, true},
                               Line{u"ancien.appui"_s, "SQLite format 3", true, true},
                               Line{u"pieces.csv"_s, "fichier\n", true, false}, Line{u"LISEZMOI.md"_s, "# lisez", true, false},
                               Line{u"export.json"_s, R"({"messages": [], "account": "@a"})", false, false},
                               Line{u"notes.md"_s, "# notes", false, false}, Line{u"autre.csv"_s, "fichier\n", false, false});
    INFO(line.name.toStdString());
    for (const bool byName : {false, true}) {
        Desk desk;
        const QString path = desk.file(line.name, line.bytes);
        const auto report = desk.import({byName ? path : QFileInfo(path).path()}, {}, {});
        const bool out = byName ? line.named : line.inFolder;
        CHECK(kinds(report).contains(Kind::LeftOut) == out);
        CHECK(desk.dossier().exhibits.isEmpty() == out);
        CHECK_FALSE(report.hasProblems());
    }
}

TEST_CASE("An original is kept byte for byte, and named after its file until it has a title", "[casework]")
{
    Desk desk;
    desk.import({test::samplePath(u"16-sms-recopie.txt"_s)});
    const Exhibit *exhibit = desk.dossier().exhibitNumbered(1);
    REQUIRE(exhibit);
    CHECK(exhibit->title == u"16-sms-recopie"_s);
    CHECK(exhibit->provenance == Provenance::FileImported);
    const auto bytes = desk.store().original(exhibit->digest);
    REQUIRE(bytes);
    CHECK((*bytes)->readAll() == test::contentOf(test::samplePath(u"16-sms-recopie.txt"_s)));
}

TEST_CASE("What is medical is not meant for the employer unless the person says so", "[casework]")
{
    Desk desk;
    desk.import({desk.file(u"certificat médical.txt"_s, "x"), desk.file(u"scan.txt"_s, "y")});
    const RecipientSet withoutEmployer{Recipient::Procureur, Recipient::Avocat};
    CHECK(desk.dossier().exhibitNumbered(1)->recipients == withoutEmployer);
    const Exhibit scan = *desk.dossier().exhibitNumbered(2);
    CHECK(scan.recipients == everyRecipient);
    desk.import({desk.file(u"12-certificat.txt"_s, "z"), desk.file(u"certificat de travail.txt"_s, "w")});
    CHECK(desk.dossier().exhibitNumbered(3)->recipients == withoutEmployer);
    CHECK(desk.dossier().exhibitNumbered(4)->recipients == everyRecipient);
    Exhibit titled = scan;
    titled.title = u"Arrêt de travail"_s;
    CHECK(described(scan, titled).recipients == withoutEmployer);
    titled.recipients = withoutEmployer;
    Exhibit ticked = titled;
    ticked.recipients = everyRecipient;
    CHECK(described(titled, ticked).recipients == everyRecipient);
}

TEST_CASE("The same bytes are stored once, whatever their name", "[casework]")
{
    Desk desk;
    const QString first = desk.file(u"a.txt"_s, "mots");
    const QString second = desk.file(u"b.txt"_s, "mots");
    CHECK(kinds(desk.import({first, second})) == QList{Kind::Added, Kind::AlreadyThere});
    const auto again = desk.import({second});
    REQUIRE(again.outcomes.size() == 1);
    CHECK(again.outcomes.first().kind == Kind::AlreadyThere);
    CHECK(again.outcomes.first().number == 1);
    CHECK(again.outcomes.first().message.contains(u'1'));
    CHECK(desk.dossier().exhibits.size() == 1);
}

TEST_CASE("Files recorded together keep their order, share their authors, and know their doubles", "[casework]")
{
    Desk desk;
    QStringList paths;
    QByteArray log = "fichier;plateforme;auteur;propos\n";
    for (int i = 1; i <= 70; ++i) {
        const QString name = u"%1.txt"_s.arg(i);
        paths.append(desk.file(name, QByteArray::number(i == 50 ? 49 : i)));
        log += name.toUtf8() + ";Chirper;@meute;mots " + QByteArray::number(i) + "\n";
    }
    const auto report = desk.import(paths, log);
    CHECK_FALSE(report.hasProblems());
    CHECK(desk.dossier().parties.size() == 1);
    CHECK(desk.dossier().propos.size() == 70);
    CHECK(report.outcomes[49].kind == Kind::AlreadyThere);
    CHECK(report.outcomes[49].number == 49);
    CHECK(report.outcomes[50].number == 50);
    for (const Exhibit *exhibit : desk.dossier().exhibitsByNumber())
        CHECK(int(desk.dossier().proposShownBy(exhibit->id).size()) == (exhibit->number == 49 ? 2 : 1));
    CHECK(desk.store().fileFaults()->isEmpty());
    CHECK(desk.store().orphanFaults()->isEmpty());
}

TEST_CASE("A damaged file is refused, or kept when that is asked for", "[casework]")
{
    Desk desk;
    const QString path = test::dataPath(u"bad/tronquee.jpg"_s);
    const auto refused = desk.import({path});
    CHECK(kinds(refused) == QList{Kind::Refused});
    CHECK(refused.hasProblems());
    CHECK_FALSE(refused.outcomes.first().message.isEmpty());
    CHECK(desk.dossier().exhibits.isEmpty());

    ImportOptions options;
    options.keepAnyway = true;
    const auto kept = desk.import({path}, {}, options);
    CHECK(kinds(kept) == QList{Kind::AddedBroken});
    CHECK_FALSE(kept.hasProblems());
    CHECK(desk.dossier().exhibitNumbered(1)->remarks.contains(u"broken"_s));
}

TEST_CASE("What is wrong with one file leaves the others alone", "[casework]")
{
    Desk desk;
    const auto report = desk.import({desk.file(u"vide.png"_s, ""), desk.path(u"absent.png"_s), desk.file(u"a.txt"_s, "mots")});
    CHECK(kinds(report) == QList{Kind::Refused, Kind::Refused, Kind::Added});
    CHECK(desk.dossier().exhibits.size() == 1);
}

TEST_CASE("Stopping leaves nothing half done", "[casework]")
{
    Desk desk;
    const QStringList paths{desk.file(u"a.txt"_s, "un"), desk.file(u"b.txt"_s, QByteArray(3'000'000, 'x'))};
    const auto report = importFiles(desk.store(), paths, {}, {}, [](qint64 done, qint64) { return done < 1000; });
    REQUIRE_FALSE(report);
    CHECK(report.error().code == Error::Code::Cancelled);
    CHECK(fileNames(desk.dossier()) == QStringList{u"a.txt"_s});
    CHECK(desk.store().orphanFaults()->isEmpty());
    CHECK(kinds(desk.import(paths)) == QList{Kind::AlreadyThere, Kind::Added});
}

TEST_CASE("An original from anywhere becomes an exhibit", "[casework]")
{
    Desk desk;
    QByteArray bytes("collé");
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    ImportOptions options;
    options.provenance = Provenance::Pasted;
    const auto outcome = importOriginal(desk.store(), buffer, u"presse-papiers.txt"_s, options);
    REQUIRE(outcome);
    CHECK(outcome->number == 1);
    CHECK(desk.dossier().exhibitNumbered(1)->provenance == Provenance::Pasted);
}

#ifdef Q_OS_UNIX
TEST_CASE("What is no file is refused at once: it might never end", "[casework]")
{
    Desk desk;
    const auto report = desk.import({u"/dev/zero"_s, test::samplePath(u"16-sms-recopie.txt"_s)});
    CHECK(kinds(report) == QList<Kind>{Kind::Refused, Kind::Added});
}
#endif
