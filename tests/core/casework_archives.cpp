// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework.h"
#include "support/zipfile.h"

#include "intake/archive.h"
#include "intake/examination.h"

#include <QBuffer>
#include <QDir>

using namespace appui;
using namespace Qt::StringLiterals;
using namespace appui::test;
using Kind = ImportOutcome::Kind;

namespace {

Examination examined(QByteArray bytes)
{
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    const auto result = examine(device, u"captures.zip"_s);
    REQUIRE(result);
    return *result;
}

QByteArray bytesOf(Desk &desk, const Exhibit &exhibit)
{
    const auto original = desk.store().original(exhibit.digest);
    REQUIRE(original);
    return (*original)->readAll();
}

} // namespace

TEST_CASE("Each file of an archive is an exhibit that remembers where it was", "[casework]")
{
    Desk desk;
    const QByteArray zip = zipOf({{u"dossier été/"_s, {}},
                                  {u"dossier été/capture 1.txt"_s, "premier"},
                                  {u"__MACOSX/._capture 1.txt"_s, "x"},
                                  {u".DS_Store"_s, "x"},
                                  {u"capture 2.txt"_s, "second"}});
    const auto report = desk.import({desk.file(u"captures.zip"_s, zip)}, "fichier;intitule\ncapture 2.txt;Deux\n");
    REQUIRE(report.outcomes.size() == 3);
    CHECK_FALSE(report.hasProblems());
    CHECK(report.outcomes[0].message.contains(u"archive"_s));

    const Exhibit *archive = desk.dossier().exhibitNumbered(1);
    REQUIRE(archive);
    CHECK(archive->mediaType == u"application/zip"_s);
    CHECK(archive->facts[u"archive.files"_s] == u"2"_s);
    CHECK(bytesOf(desk, *archive) == zip);
    CHECK(archive->recipients == RecipientSet());

    const Exhibit *first = desk.dossier().exhibitNumbered(2);
    REQUIRE(first);
    CHECK(first->fileName == u"capture 1.txt"_s);
    CHECK(first->recipients == everyRecipient);
    CHECK(first->facts[u"archive.name"_s] == u"captures.zip"_s);
    CHECK(first->facts[u"archive.path"_s] == u"dossier été/capture 1.txt"_s);
    CHECK(first->facts[u"archive.digest"_s].toLatin1() == archive->digest.toHex());
    CHECK(bytesOf(desk, *first) == "premier");
    CHECK(desk.dossier().exhibitNumbered(3)->title == u"Deux"_s);

    CHECK(desk.import({desk.path(u"captures.zip"_s)}).outcomes.first().kind == Kind::AlreadyThere);
    CHECK(desk.dossier().exhibits.size() == 3);
    CHECK(QDir(desk.path(QString())).entryList({u"d.appui.*"_s, u".import*"_s}, QDir::AllEntries | QDir::Hidden) ==
          QStringList{u"d.appui.lock"_s});
}

TEST_CASE("A file that an archive gives no name is called by its rank", "[intake]")
{
    QByteArray zip =
        QByteArray::fromHex("504b0304140000000000000021008316dc8c01000000010000000000000078"
                            "504b01021403140000000000000021008316dc8c0100000001000000000000000000000000000000a48100000000"
                            "504b050600000000010001002e0000001f0000000000");
    QBuffer device(&zip);
    REQUIRE(device.open(QIODevice::ReadOnly));
    const auto reader = ArchiveReader::open(device);
    REQUIRE(reader);
    const auto member = (*reader)->next();
    REQUIRE(member);
    REQUIRE(*member);
    CHECK((*member)->path == u"1"_s);
    CHECK((*member)->fileName == u"1"_s);
}

TEST_CASE("A path in an archive leads nowhere", "[casework]")
{
    Desk desk;
    const QByteArray zip = zipOf({{u"../../evil.txt"_s, "un"},
                                  {u"/etc/evil2.txt"_s, "deux"},
                                  {u"C:\\windows\\evil3.txt"_s, "trois"},
                                  {u"lien.txt"_s, "/etc/passwd", true}});
    const auto report = desk.import({desk.file(u"a.zip"_s, zip)});
    CHECK(report.outcomes.size() == 4);
    CHECK(desk.dossier().exhibitNumbered(2)->fileName == u"evil.txt"_s);
    CHECK(desk.dossier().exhibitNumbered(2)->facts[u"archive.path"_s] == u"../../evil.txt"_s);
    CHECK(desk.dossier().exhibitNumbered(3)->fileName == u"evil2.txt"_s);
    CHECK(desk.dossier().exhibitNumbered(4)->fileName == u"evil3.txt"_s);
    CHECK(desk.dossier().exhibits.size() == 4);
    CHECK_FALSE(QFile::exists(desk.path(u"../../evil.txt"_s)));
}

TEST_CASE("An archive inside an archive is kept and not opened", "[casework]")
{
    Desk desk;
    const QByteArray inner = zipOf({{u"x.txt"_s, "au fond"}});
    const auto report = desk.import({desk.file(u"a.zip"_s, zipOf({{u"b.zip"_s, inner}}))});
    REQUIRE(report.outcomes.size() == 2);
    CHECK(report.outcomes[1].message.contains(u"not opened"_s));
    CHECK(desk.dossier().exhibits.size() == 2);
    CHECK(bytesOf(desk, *desk.dossier().exhibitNumbered(2)) == inner);
    CHECK(desk.dossier().exhibitNumbered(2)->recipients == RecipientSet());
}

TEST_CASE("An archive that can't be opened safely has its sentence", "[intake]")
{
    const QByteArray locked = zipOf({{u"a.txt"_s, "secret"}}, "mot de passe");
    CHECK(examined(locked).defect.contains(u"password"_s));

    const QByteArray bomb = zipOf({{u"a.txt"_s, QByteArray(70 << 20, '\0')}});
    REQUIRE(bomb.size() < 200'000);
    CHECK(examined(bomb).defect.contains(u"safely"_s));

    QList<ZipEntry> many;
    for (int i = 0; i < 2001; ++i)
        many.append({u"%1.txt"_s.arg(i), "x"});
    CHECK(examined(zipOf(many)).defect.contains(u"safely"_s));
    many.removeLast();
    CHECK(examined(zipOf(many)).facts[u"archive.files"_s] == u"2000"_s);

    const QByteArray whole = zipOf({{u"a.txt"_s, "un"}, {u"b.txt"_s, "deux"}});
    CHECK(examined(whole).defect.isEmpty());
    CHECK(examined(whole.chopped(30)).defect.contains(u"cut short"_s));
    CHECK(examined(whole.first(30)).defect.contains(u"cut short"_s));
}

TEST_CASE("A damaged file of an archive is refused, and the others go in", "[casework]")
{
    Desk desk;
    QByteArray words;
    for (int i = 0; i < 2000; ++i)
        words += QByteArray::number(i * i % 7919) + ' ';
    QByteArray zip = zipOf({{u"a.txt"_s, words}, {u"b.txt"_s, "second"}});
    zip[zip.size() / 3] = char(zip[zip.size() / 3] ^ 0x55);
    const auto report = desk.import({desk.file(u"a.zip"_s, zip)});
    REQUIRE(report.outcomes.size() == 3);
    CHECK(report.outcomes[1].kind == Kind::Refused);
    CHECK(report.outcomes[1].message.contains(u"damaged"_s));
    CHECK(report.outcomes[1].path.endsWith(u"a.zip/a.txt"_s));
    CHECK(desk.dossier().exhibitNumbered(2)->fileName == u"b.txt"_s);
}

TEST_CASE("Archives damaged at random are opened or refused", "[intake]")
{
    const QByteArray whole = zipOf({{u"a.txt"_s, QByteArray("premier ").repeated(50)}, {u"b.txt"_s, "second"}});
    quint32 state = 3;
    const auto next = [&state] { return state = state * 1664525 + 1013904223; };
    for (int round = 0; round < 200; ++round) {
        QByteArray bytes = whole;
        for (int i = 0; i < 4; ++i)
            bytes[qsizetype((next() >> 8) % quint32(bytes.size()))] = char(next() >> 24);
        QBuffer device(&bytes);
        REQUIRE(device.open(QIODevice::ReadOnly));
        const auto reader = ArchiveReader::open(device);
        for (int files = 0; reader && files < 10; ++files) {
            const auto member = (*reader)->next();
            if (!member || !*member)
                break;
            QByteArray out;
            QBuffer to(&out);
            REQUIRE(to.open(QIODevice::WriteOnly));
            if ((*reader)->copyTo(to))
                CHECK(out.size() == (*member)->size);
        }
    }
}
