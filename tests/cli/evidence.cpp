// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/workshop.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace appui::test;

namespace {

QJsonArray exhibits(const Workshop &shop)
{
    return shop.on(u"list"_s, {u"--json"_s}).json()["exhibits"_L1].toArray();
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

TEST_CASE("Every sample goes in and comes out byte for byte, a double once", "[cli]")
{
    const Workshop shop;
    shop.makeSample();
    const QJsonArray all = exhibits(shop);
    REQUIRE(all.size() == 16);
    for (const QJsonValue exhibit : all) {
        INFO(exhibit["file_name"_L1].toString().toStdString());
        const QString copy = shop.path(u"copie-%1"_s.arg(exhibit["number"_L1].toInt()));
        REQUIRE(shop.on(u"extract"_s, {QString::number(exhibit["number"_L1].toInt()), u"-o"_s, copy}).exit == 0);
        const QByteArray bytes = contentOf(copy);
        CHECK(bytes == contentOf(samplePath(exhibit["file_name"_L1].toString())));
        CHECK(exhibit["sha256"_L1].toString() == sha256(bytes));
        CHECK(exhibit["size"_L1].toInteger() == bytes.size());
    }
}

TEST_CASE("The listing has the form that JSON.md describes", "[cli]")
{
    const Workshop shop;
    shop.makeSample();
    const QJsonObject first = exhibits(shop)[0].toObject();
    QStringList keys = first.keys();
    CHECK(keys == QStringList{u"added"_s, u"events"_s, u"facts"_s, u"file_name"_s, u"id"_s, u"media_type"_s, u"note"_s,
                              u"number"_s, u"platform"_s, u"propos"_s, u"provenance"_s, u"recipients"_s, u"remarks"_s, u"seen"_s,
                              u"sha256"_s, u"size"_s, u"timestamped"_s, u"title"_s, u"url"_s});
    CHECK(first["title"_L1].toString() == u"Fil de messages injurieux"_s);
    CHECK(first["media_type"_L1].toString() == u"image/png"_s);
    CHECK(first["seen"_L1].toString() == u"2026-11-11T19:05+01:00"_s);
    CHECK(first["provenance"_L1].toString() == u"file-imported"_s);
    CHECK(first["timestamped"_L1] == QJsonValue(false));
    const QJsonArray propos = first["propos"_L1].toArray();
    REQUIRE(propos.size() == 2);
    CHECK(propos[1]["verbatim"_L1].toString().endsWith(u"attention à toi madame…"_s));
    CHECK(propos[1]["published"_L1].toObject() ==
          QJsonObject{{u"value"_s, u"2026-11-05T10:26+01:00"_s}, {u"precision"_s, u"minute"_s}, {u"source"_s, u""_s}});
    CHECK(propos[1]["audience"_L1].toString() == u"public"_s);
    CHECK(propos[1]["author"_L1].toString() == u"@ptitloup57"_s);
}

TEST_CASE("A log made by a spreadsheet goes in, and what is wrong in it has its line", "[cli]")
{
    const Workshop shop;
    shop.makeDossier();
    const QByteArray log = "\xEF\xBB\xBFpropos,fichier,publie_le\r\n"
                           "\"elle a dit \"\"non\"\",\r\nligne 2\",a.txt,05/11/2026 10:26\r\n"
                           "perdu,absent.png,2026\r\n"
                           "sans date,a.txt,avant-hier\r\n";
    const QString csv = shop.file(u"pieces.csv"_s, log);
    const auto added = shop.on(u"add"_s, {shop.file(u"a.txt"_s, "mots"), u"--log"_s, csv});
    CHECK(added.exit == 1);
    CHECK(added.err.contains("absent.png"));
    CHECK(added.err.contains("pieces.csv, line 4"));
    CHECK(added.err.contains("pieces.csv, line 5"));
    const QJsonArray propos = exhibits(shop)[0]["propos"_L1].toArray();
    REQUIRE(propos.size() == 2);
    CHECK(propos[0]["verbatim"_L1].toString().remove(u'\r') == u"elle a dit \"non\",\nligne 2"_s);
    CHECK(propos[0]["published"_L1]["value"_L1].toString() == u"2026-11-05T10:26"_s);

    shop.on(u"add"_s, {shop.path(u"a.txt"_s), u"--log"_s, csv});
    CHECK(exhibits(shop)[0]["propos"_L1].toArray().size() == 2);
}

TEST_CASE("A bad file ends in a sentence, and the dossier stays as it was", "[cli]")
{
    const Workshop shop;
    shop.makeDossier();
    for (const QFileInfo &bad : QDir(dataPath(u"bad"_s)).entryInfoList(QDir::Files)) {
        INFO(bad.fileName().toStdString());
        const qsizetype before = exhibits(shop).size();
        const auto added = shop.on(u"add"_s, {bad.filePath()});
        CHECK((added.exit == 1 || (added.exit == 0 && added.err.startsWith("Warning: "))));
        CHECK(added.err.contains(bad.fileName().toUtf8()));
        CHECK(exhibits(shop).size() == before + (added.exit == 0));
    }
    CHECK(shop.on(u"add"_s, {dataPath(u"bad/tronquee.jpg"_s), u"--keep-anyway"_s}).exit == 0);
    CHECK(exhibits(shop).last()["remarks"_L1].toArray().contains(u"broken"_s));
}

TEST_CASE("What a file tells of itself is proposed, and taken up when it is accepted", "[cli]")
{
    const Workshop shop;
    shop.makeDossier();
    REQUIRE(shop.on(u"add"_s, {samplePath(u"13-menace.eml"_s)}).exit == 0);
    CHECK(shop.on(u"describe"_s, {u"1"_s}).out.contains("--accept title"));
    CHECK(shop.on(u"describe"_s, {u"1"_s, u"--accept"_s, u"platform"_s}).exit == 2);
    REQUIRE(shop.on(u"describe"_s, {u"1"_s, u"--accept"_s, u"title"_s}).exit == 0);
    const QJsonValue mail = exhibits(shop)[0];
    CHECK(mail["title"_L1].toString().contains(u"avertissement"_s));
    CHECK(mail["seen"_L1].toString().isEmpty());
    CHECK_FALSE(shop.on(u"describe"_s, {u"1"_s}).out.contains("--accept"));
}

TEST_CASE("An exhibit is described, its words are told, and both can be taken back", "[cli]")
{
    const Workshop shop;
    shop.makeDossier();
    REQUIRE(shop.on(u"add"_s, {shop.file(u"a.txt"_s, "a"), shop.file(u"b.txt"_s, "b")}).exit == 0);
    REQUIRE(shop.on(u"describe"_s,
                    {u"1"_s, u"--title"_s, u"Un fil"_s, u"--url"_s, u"https://x.example/1"_s, u"--platform"_s, u"Chirper"_s,
                     u"--seen"_s, u"11/11/2026 19:05"_s, u"--provenance"_s, u"received"_s, u"--for"_s, u"avocat"_s})
                .exit == 0);
    QJsonValue first = exhibits(shop)[0];
    CHECK(first["title"_L1].toString() == u"Un fil"_s);
    CHECK(first["seen"_L1].toString() == u"2026-11-11T19:05"_s);
    CHECK(first["recipients"_L1].toArray() == QJsonArray{u"avocat"_s});
    CHECK(shop.on(u"describe"_s, {u"1"_s}).out.contains("https://x.example/1"));
    CHECK(shop.on(u"describe"_s, {u"1"_s, u"--seen"_s, u"hier"_s}).exit == 2);

    REQUIRE(shop.on(u"propos"_s, {u"1"_s, u"--add"_s, u"on sait où"_s, u"--published"_s, u"2026-10"_s, u"--source"_s,
                                  u"souvenir"_s, u"--audience"_s, u"groupe 31"_s, u"--author"_s, u"@zor0"_s})
                .exit == 0);
    const QString id = exhibits(shop)[0]["propos"_L1][0]["id"_L1].toString();
    REQUIRE(shop.on(u"propos"_s, {u"1"_s, u"--edit"_s, id.left(8), u"--words"_s, u"on sait où elle habite"_s}).exit == 0);
    REQUIRE(shop.on(u"propos"_s, {u"2"_s, u"--link"_s, id}).exit == 0);
    const QJsonValue words = exhibits(shop)[1]["propos"_L1][0];
    CHECK(words["verbatim"_L1].toString() == u"on sait où elle habite"_s);
    CHECK(words["published"_L1]["source"_L1].toString() == u"souvenir"_s);
    CHECK(words["author"_L1].toString() == u"@zor0"_s);
    CHECK(shop.on(u"propos"_s, {u"2"_s, u"--edit"_s, u"nulle-part"_s, u"--words"_s, u"x"_s}).exit == 2);
    REQUIRE(shop.on(u"propos"_s, {u"1"_s, u"--remove"_s, id, u"--reason"_s, u"erreur"_s}).exit == 0);
    CHECK(exhibits(shop)[1]["propos"_L1].toArray().isEmpty());

    REQUIRE(shop.on(u"remove"_s, {u"1"_s, u"--reason"_s, u"hors sujet"_s}).exit == 0);
    const QJsonObject listing = shop.on(u"list"_s, {u"--json"_s}).json();
    CHECK(listing["exhibits"_L1].toArray().size() == 1);
    CHECK(listing["exhibits"_L1][0]["number"_L1].toInt() == 2);
    CHECK(listing["removed"_L1][0]["reason"_L1].toString() == u"hors sujet"_s);
    CHECK(shop.on(u"extract"_s, {u"1"_s, u"-o"_s, shop.path(u"x"_s)}).exit == 2);
}

TEST_CASE("A file that is there is never written over", "[cli]")
{
    const Workshop shop;
    shop.makeDossier();
    REQUIRE(shop.on(u"add"_s, {shop.file(u"a.txt"_s, "a")}).exit == 0);
    const QString there = shop.file(u"photo.png"_s, "précieuse");
    CHECK(shop.on(u"extract"_s, {u"1"_s, u"-o"_s, there}).exit == 2);
    CHECK(contentOf(there) == "précieuse");
}

TEST_CASE("A run that is killed leaves a dossier that can be read, and is whole once it was opened again", "[cli]")
{
    const Workshop shop;
    shop.makeDossier();
    QStringList paths;
    for (int i = 0; i < 40; ++i)
        paths.append(shop.file(u"%1.bin"_s.arg(i), QByteArray(2'000'000, char('a' + i % 26)) + QByteArray::number(i)));
    for (const int delay : {60, 150, 300}) {
        QProcess adding;
        adding.start(cliPath(), QStringList{u"add"_s, shop.dossier()} + paths);
        REQUIRE(adding.waitForStarted());
        adding.waitForFinished(delay);
        adding.kill();
        adding.waitForFinished();
        CHECK(shop.on(u"list"_s).exit == 0);
        REQUIRE(shop.on(u"add"_s, {paths.first()}).exit == 0);
        const auto verified = shop.on(u"verify"_s, {u"--json"_s}).json();
        CHECK(verified["verdict"_L1].toString() == u"incomplete"_s);
    }
    CHECK(shop.on(u"add"_s, paths).exit == 0);
    CHECK(exhibits(shop).size() == 40);
}
