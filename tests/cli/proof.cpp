// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/workshop.h"

#include <QFile>
#include <QJsonArray>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace appui::test;

namespace {

QString verdict(const Workshop &shop, const QStringList &arguments = {})
{
    return shop.on(u"verify"_s, arguments + QStringList{u"--json"_s}).json()["verdict"_L1].toString();
}

/** A dossier with two small exhibits. */
void makeSmall(const Workshop &shop)
{
    shop.makeDossier();
    REQUIRE(shop.on(u"add"_s, {shop.file(u"a.txt"_s, "a"), shop.file(u"b.txt"_s, "b")}).exit == 0);
}

} // namespace

TEST_CASE("A stamped dossier is intact for who trusts the authority, and for nobody else", "[cli]")
{
    const Workshop shop;
    makeSmall(shop);
    CHECK(verdict(shop) == u"incomplete"_s);
    Authority authority(shop);
    const auto stamped = shop.on(u"stamp"_s, {u"--tsa"_s, authority.url(), u"--ca"_s, authority.ca()});
    INFO(stamped.err.toStdString());
    REQUIRE(stamped.exit == 0);
    CHECK(shop.on(u"verify"_s, {u"--ca"_s, authority.ca()}).exit == 0);
    CHECK(verdict(shop, {u"--ca"_s, authority.ca()}) == u"intact"_s);
    CHECK(verdict(shop) == u"incomplete"_s);
    CHECK(shop.on(u"verify"_s).exit == 1);
    CHECK(shop.on(u"verify"_s).out.contains("--ca"));
    CHECK(shop.on(u"list"_s, {u"--json"_s}).json()["exhibits"_L1][1]["timestamped"_L1].toBool());

    REQUIRE(shop.on(u"describe"_s, {u"1"_s, u"--title"_s, u"Plus tard"_s}).exit == 0);
    CHECK(verdict(shop, {u"--ca"_s, authority.ca()}) == u"incomplete"_s);
    CHECK(shop.on(u"stamp"_s).exit == 0);
    CHECK(verdict(shop, {u"--ca"_s, authority.ca()}) == u"intact"_s);
    CHECK(authority.stop() == 0);
}

TEST_CASE("openssl accepts an exhibit with its token, and refuses another with it", "[cli]")
{
    const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
    REQUIRE_FALSE(openssl.isEmpty());
    const Workshop shop;
    makeSmall(shop);
    CHECK(shop.on(u"extract"_s, {u"1"_s, u"-o"_s, shop.path(u"x1"_s), u"--token"_s, shop.path(u"x1.tsr"_s)}).exit == 1);
    CHECK_FALSE(QFile::exists(shop.path(u"x1"_s)));
    const Authority authority(shop);
    REQUIRE(shop.on(u"stamp"_s, {u"--tsa"_s, authority.url(), u"--ca"_s, authority.ca()}).exit == 0);
    for (const QString &n : {u"1"_s, u"2"_s})
        REQUIRE(shop.on(u"extract"_s, {n, u"-o"_s, shop.path(u"x"_s + n), u"--token"_s, shop.path(u"x%1.tsr"_s.arg(n))}).exit ==
                0);
    const auto accepted = [&](const QString &data, const QString &token) {
        return run(openssl,
                   {u"ts"_s, u"-verify"_s, u"-data"_s, shop.path(data), u"-in"_s, shop.path(token), u"-CAfile"_s, authority.ca()})
                   .exit == 0;
    };
    CHECK(accepted(u"x1"_s, u"x1.tsr"_s));
    CHECK(accepted(u"x2"_s, u"x2.tsr"_s));
    CHECK_FALSE(accepted(u"x2"_s, u"x1.tsr"_s));
}

TEST_CASE("A refusal is told, and nothing is recorded as stamped", "[cli]")
{
    const Workshop shop;
    makeSmall(shop);
    QString gone;
    {
        const Authority authority(shop);
        const Authority stranger(shop, u"other"_s);
        const auto refused = shop.on(u"stamp"_s, {u"--tsa"_s, authority.url(), u"--ca"_s, stranger.ca()});
        CHECK(refused.exit == 1);
        CHECK(refused.err.count('\n') == 2);
        gone = authority.url();
    }
    const auto unreached = shop.on(u"stamp"_s, {u"--tsa"_s, gone});
    CHECK(unreached.exit == 1);
    for (const QJsonValue exhibit : shop.on(u"list"_s, {u"--json"_s}).json()["exhibits"_L1].toArray())
        CHECK_FALSE(exhibit["timestamped"_L1].toBool());
    CHECK(verdict(shop) == u"incomplete"_s);
}

TEST_CASE("Several authorities are asked in their order, and remembered", "[cli]")
{
    const Workshop shop;
    makeSmall(shop);
    const auto before = shop.on(u"stamp"_s, {u"--list"_s, u"--json"_s}).json();
    CHECK(before["waiting"_L1].toArray().size() == 2);
    CHECK(before["waiting"_L1][1]["number"_L1].toInt() == 2);
    CHECK(before["journal_covered"_L1] == QJsonValue(false));
    CHECK(before["authorities"_L1].toArray().isEmpty());
    CHECK(shop.on(u"stamp"_s, {u"--list"_s}).out.contains("Exhibit no. 2"));

    const Authority authority(shop);
    QString gone;
    {
        const Authority stopped(shop, u"other"_s);
        gone = stopped.url();
    }
    const auto stamped =
        shop.on(u"stamp"_s, {u"--tsa"_s, gone, u"--ca"_s, u""_s, u"--tsa"_s, authority.url(), u"--ca"_s, authority.ca()});
    CHECK(stamped.exit == 0);
    CHECK(stamped.err.contains("127.0.0.1"));
    const auto after = shop.on(u"stamp"_s, {u"--list"_s, u"--json"_s}).json();
    CHECK(after["waiting"_L1].toArray().isEmpty());
    CHECK(after["journal_covered"_L1].toBool());
    CHECK(after["authorities"_L1][0]["url"_L1].toString() == gone);
    CHECK(after["authorities"_L1][0]["own_certificates"_L1] == QJsonValue(false));
    CHECK(after["authorities"_L1][1]["own_certificates"_L1].toBool());

    REQUIRE(shop.on(u"describe"_s, {u"1"_s, u"--title"_s, u"Plus tard"_s}).exit == 0);
    CHECK(shop.on(u"stamp"_s).exit == 0);
    const QString pdf = shop.path(u"p.pdf"_s);
    REQUIRE(shop.on(u"export"_s, {u"--to"_s, u"avocat"_s, u"-o"_s, pdf}).exit == 0);
    CHECK(shop.cli({u"stamp"_s, pdf, u"--tsa"_s, gone, u"--ca"_s, u""_s, u"--tsa"_s, authority.url(), u"--ca"_s, authority.ca()})
              .exit == 0);
}

TEST_CASE("The three readers get their PDF, the same bytes for the same dossier and clock", "[cli]")
{
    const Workshop shop;
    shop.makeSample();
    const QString copy = shop.path(u"copie.appui"_s);
    const QStringList clock{u"SOURCE_DATE_EPOCH=1795374245"_s};
    for (const QString &reader : {u"procureur"_s, u"recteur"_s, u"avocat"_s}) {
        INFO(reader.toStdString());
        QFile::remove(copy);
        REQUIRE(QFile::copy(shop.dossier(), copy));
        const QString one = shop.path(u"1.pdf"_s);
        const QString two = shop.path(u"2.pdf"_s);
        REQUIRE(shop.cli({u"export"_s, shop.dossier(), u"--to"_s, reader, u"-o"_s, one}, clock).exit == 0);
        REQUIRE(shop.cli({u"export"_s, copy, u"--to"_s, reader, u"-o"_s, two}, clock).exit == 0);
        CHECK(contentOf(one).startsWith("%PDF-"));
        CHECK(contentOf(one) == contentOf(two));
    }
}

TEST_CASE("A light copy is lighter, and one under a password opens to who has it", "[cli]")
{
    const Workshop shop;
    makeSmall(shop);
    const auto exported = [&](const QString &name, const QStringList &options = {}) {
        const QString path = shop.path(name);
        const auto ran = shop.on(u"export"_s, QStringList{u"--to"_s, u"recteur"_s, u"-o"_s, path} + options);
        INFO(ran.err.toStdString());
        REQUIRE(ran.exit == 0);
        return contentOf(path);
    };
    const QByteArray light = exported(u"light.pdf"_s, {u"--without-originals"_s});
    CHECK(light.size() < exported(u"full.pdf"_s).size());

    const QString file = shop.file(u"password.txt"_s, "Mélusine 204\r\nrien\n");
    const QByteArray given = exported(u"given.pdf"_s, {u"--without-originals"_s, u"--password"_s, u"Mélusine 204"_s});
    const QByteArray read = exported(u"read.pdf"_s, {u"--without-originals"_s, u"--password-file"_s, file});
    for (const QByteArray &encrypted : {given, read}) {
        CHECK(encrypted.contains("/Encrypt"));
        CHECK_FALSE(encrypted.contains("/DocTimeStamp"));
    }
    for (const QString &path : {shop.path(u"given.pdf"_s), shop.path(u"read.pdf"_s)}) {
        CHECK(run(u"qpdf"_s, {u"--password=Mélusine 204"_s, u"--check"_s, path}).exit == 0);
        CHECK(run(u"qpdf"_s, {u"--password=rien"_s, u"--check"_s, path}).exit == 2);
        CHECK(run(u"qpdf"_s, {u"--check"_s, path}).exit == 2);
    }
}

TEST_CASE("An exported PDF is verified by the same verb, with the same ends", "[cli]")
{
    const Workshop shop;
    makeSmall(shop);
    const Authority authority(shop);
    const QString pdf = shop.path(u"recteur.pdf"_s);
    REQUIRE(shop.on(u"export"_s, {u"--to"_s, u"recteur"_s, u"-o"_s, pdf}).exit == 0);
    const auto verdictOf = [&](int exit) {
        const auto ran = shop.cli({u"verify"_s, pdf, u"--ca"_s, authority.ca(), u"--json"_s});
        CHECK(ran.exit == exit);
        return ran.json()["verdict"_L1].toString();
    };
    CHECK(verdictOf(1) == u"incomplete"_s);
    REQUIRE(shop.cli({u"stamp"_s, pdf, u"--tsa"_s, authority.url(), u"--ca"_s, authority.ca()}).exit == 0);
    CHECK(verdictOf(0) == u"intact"_s);
    CHECK(shop.cli({u"verify"_s, pdf}).exit == 1);

    QByteArray bytes = contentOf(pdf);
    const qsizetype year = bytes.indexOf("/CreationDate (D:20") + 18; // what still reads as a PDF
    REQUIRE(bytes[year] == '0');
    bytes[year] = '1';
    shop.file(u"recteur.pdf"_s, bytes);
    const auto told = shop.cli({u"verify"_s, pdf, u"--ca"_s, authority.ca()});
    CHECK(told.exit == 1);
    CHECK(told.out.contains("ALTERED"));
    shop.file(u"recteur.pdf"_s, "%PDF-1.4 of somebody else");
    CHECK(verdictOf(2) == u"unreadable"_s);
}
