// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/workshop.h"
#include "store/dossierstore.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using appui::test::Workshop;

namespace {

const QStringList verbs{u"new"_s,       u"profile"_s, u"add"_s,    u"describe"_s, u"propos"_s,  u"remove"_s, u"list"_s,
                        u"extract"_s,   u"stamp"_s,   u"export"_s, u"verify"_s,   u"journal"_s, u"tsa"_s,    u"qualify"_s,
                        u"deadlines"_s, u"steps"_s,   u"review"_s, u"letters"_s,  u"fiche"_s,   u"advice"_s};

} // namespace

TEST_CASE("Every verb explains itself and gives an example", "[cli]")
{
    const Workshop shop;
    const auto overview = shop.cli({u"--help"_s});
    CHECK(overview.exit == 0);
    for (const QString &verb : verbs) {
        INFO(verb.toStdString());
        CHECK(overview.out.contains("\n  " + verb.toUtf8()));
        const auto help = shop.cli({verb, u"--help"_s});
        CHECK(help.exit == 0);
        CHECK(help.err.isEmpty());
        CHECK(help.out.contains("\n  alappui-cli " + verb.toUtf8() + " "));
    }
}

TEST_CASE("Wrong use ends in one sentence on the error output, and 2", "[cli]")
{
    const Workshop shop;
    shop.makeDossier();
    const QString d = shop.dossier();
    const QList<QStringList> uses{
        {},
        {u"dance"_s},
        {u"list"_s},
        {u"list"_s, d, u"extra"_s},
        {u"list"_s, d, u"--yaml"_s},
        {u"list"_s, shop.path(u"absent.appui"_s)},
        {u"new"_s, d},
        {u"new"_s, shop.path(u"e.appui"_s), u"--title"_s},
        {u"new"_s, shop.path(u"e.appui"_s), u"--time-zone"_s, u"Lune/Base"_s},
        {u"profile"_s, d, shop.path(u"absent.json"_s)},
        {u"add"_s, d},
        {u"add"_s, d, shop.path(u"absent.png"_s)},
        {u"add"_s, d, u"--log"_s, shop.file(u"vide.csv"_s, "rien\n")},
        {u"describe"_s, d, u"1"_s},
        {u"describe"_s, d, u"un"_s},
        {u"propos"_s, d, u"1"_s, u"--add"_s, u"a"_s, u"--edit"_s, u"b"_s},
        {u"propos"_s, d, u"1"_s, u"--audience"_s, u"public"_s},
        {u"remove"_s, d, u"1"_s},
        {u"qualify"_s, d, u"--propos"_s, u"P1"_s},
        {u"qualify"_s, d, u"--answer"_s, u"insult=yes"_s},
        {u"qualify"_s, d, u"--propos"_s, u"P1"_s, u"--event"_s, u"F1"_s},
        {u"deadlines"_s, d, u"--on"_s, u"2026-11"_s},
        {u"deadlines"_s, d, u"--on"_s, u"demain"_s},
        {u"deadlines"_s, d, u"--detailed"_s},
        {u"steps"_s, d, u"--add"_s, u"danse"_s},
        {u"steps"_s, d, u"--to"_s, u"quelqu'un"_s},
        {u"steps"_s, d, u"--add"_s, u"autre"_s, u"--edit"_s, u"x"_s},
        {u"steps"_s, d, u"--edit"_s, u"x"_s, u"--sent"_s, u"2026"_s},
        {u"review"_s, d, u"--on"_s, u"2026"_s},
        {u"extract"_s, d, u"1"_s, u"-o"_s, shop.path(u"x"_s)},
        {u"stamp"_s, d},
        {u"stamp"_s, d, u"--ca"_s, shop.path(u"absent.pem"_s)},
        {u"stamp"_s, d, u"--tsa"_s, u"pas une adresse"_s},
        {u"stamp"_s, d, u"--tsa"_s, u"http://127.0.0.1:9/"_s, u"--tsa"_s, u"http://127.0.0.1:9/b"_s, u"--ca"_s, u""_s},
        {u"export"_s, d, u"--to"_s, u"maire"_s, u"-o"_s, shop.path(u"x.pdf"_s)},
        {u"export"_s, d, u"--to"_s, u"avocat"_s, u"-o"_s, shop.path(u"x.pdf"_s), u"--password"_s, u"sésame"_s},
        {u"export"_s, d, u"--to"_s, u"avocat"_s, u"-o"_s, shop.path(u"x.pdf"_s), u"--without-originals"_s, u"--password"_s,
         u""_s},
        {u"export"_s, d, u"--to"_s, u"avocat"_s, u"-o"_s, shop.path(u"x.pdf"_s), u"--without-originals"_s, u"--password-file"_s,
         shop.path(u"absent.txt"_s)},
        {u"verify"_s, d, u"--ca"_s, shop.path(u"absent.pem"_s)},
        {u"letters"_s, d},
        {u"letters"_s, d, u"plainte"_s},
        {u"letters"_s, d, u"facture"_s, u"--text"_s},
        {u"letters"_s, d, u"notification"_s, u"--about"_s, u"Ailleurs"_s, u"--text"_s},
        {u"letters"_s, d, u"plainte"_s, u"--block"_s, u"harm"_s},
        {u"letters"_s, d, u"plainte"_s, u"--block"_s, u"absent"_s, u"--restore"_s},
        {u"fiche"_s},
        {u"fiche"_s, u"rien"_s, u"-o"_s, shop.path(u"x.pdf"_s)},
        {u"advice"_s, shop.path(u"absent.appui"_s)},
        {u"tsa"_s},
        {u"tsa"_s, u"--dir"_s, shop.path(u"t"_s), u"--port"_s, u"99999"_s},
    };
    for (const QStringList &use : uses) {
        INFO(use.join(u' ').toStdString());
        const auto ran = shop.cli(use);
        CHECK(ran.exit == 2);
        CHECK(ran.out.isEmpty());
        CHECK(ran.err.count('\n') == 1);
    }
}

TEST_CASE("What is no dossier is unreadable", "[cli]")
{
    const Workshop shop;
    for (const QString &verb : {u"list"_s, u"journal"_s, u"verify"_s, u"stamp"_s}) {
        INFO(verb.toStdString());
        const auto ran = shop.cli({verb, appui::test::samplePath(u"01-chirper-fil.png"_s)});
        CHECK(ran.exit == 2);
        CHECK_FALSE((ran.out + ran.err).isEmpty());
    }
}

TEST_CASE("Values arrive as they were typed", "[cli]")
{
    const Workshop shop;
    shop.makeDossier();
    REQUIRE(shop.on(u"add"_s, {shop.file(u"[a,b]"_s, "mots")}).exit == 0);
    for (const QString &value :
         {u"[x,y]"_s, u"{}"_s, u"%1 %2"_s, u"a,b"_s, u"\"é\" 🔪 'l'"_s, u"-- tiret"_s, u"C:\\été"_s, u"list"_s}) {
        INFO(value.toStdString());
        REQUIRE(shop.on(u"describe"_s, {u"1"_s, u"--platform=%1"_s.arg(value), u"--note"_s, value}).exit == 0);
        const auto exhibit = shop.on(u"list"_s, {u"--json"_s}).json()["exhibits"_L1][0];
        CHECK(exhibit["platform"_L1].toString() == value);
        CHECK(exhibit["note"_L1].toString() == value);
    }
    CHECK(shop.on(u"describe"_s, {u"1"_s, u"--note"_s, u""_s}).exit == 0);
    CHECK(shop.on(u"list"_s, {u"--json"_s}).json()["exhibits"_L1][0]["note"_L1].toString().isEmpty());
}

TEST_CASE("The clock can be held still", "[cli]")
{
    const Workshop shop;
    REQUIRE(shop.cli({u"new"_s, shop.dossier()}, {u"SOURCE_DATE_EPOCH=1795374245"_s}).exit == 0);
    const auto entry = shop.on(u"journal"_s, {u"--json"_s}).json()["entries"_L1][0];
    CHECK(entry["time"_L1].toString().startsWith(u"2026-11-22T19:04:05"_s));
    CHECK(shop.cli({u"list"_s, shop.dossier()}, {u"SOURCE_DATE_EPOCH=hier"_s}).exit == 2);
}

TEST_CASE("Only one program writes into a dossier at a time", "[cli]")
{
    const Workshop shop;
    shop.makeDossier();
    const auto held = appui::DossierStore::open(shop.dossier(), appui::DossierStore::Access::Write);
    REQUIRE(held);
    const auto refused = shop.on(u"add"_s, {appui::test::samplePath(u"16-sms-recopie.txt"_s)});
    CHECK(refused.exit == 2);
    CHECK(refused.err.count('\n') == 1);
    CHECK(shop.on(u"list"_s).exit == 0);
}

TEST_CASE("Names and titles can't steer the terminal, nor add a line to what is told", "[cli]")
{
    const Workshop shop;
    shop.makeDossier();
    const QString odd = u"a\x1b]0;pwned\x07\x1b[2J\u009b\u202egnp\nExhibit no. 9: forged\r.txt"_s;
    QList<appui::test::Ran> told;
#ifdef Q_OS_WIN
    told << shop.on(u"add"_s, {shop.file(u"a.txt"_s, "words")});
#else
    told << shop.on(u"add"_s, {shop.file(odd, "words")});
#endif
    told << shop.on(u"describe"_s, {u"1"_s, u"--title"_s, odd, u"--url"_s, odd, u"--note"_s, odd});
    told << shop.on(u"propos"_s, {u"1"_s, u"--add"_s, odd});
    told << shop.on(u"list"_s) << shop.on(u"describe"_s, {u"1"_s}) << shop.on(u"stamp"_s, {u"--list"_s}) << shop.on(u"review"_s)
         << shop.on(u"qualify"_s) << shop.on(u"add"_s, {shop.path(odd + u"absent"_s)});
    for (const auto &ran : told) {
        const QString all = QString::fromUtf8(ran.out + ran.err);
        INFO(all.toStdString());
        CHECK(all.contains(u"forged"_s) == (all.contains(u"pwned"_s)));
        CHECK_FALSE(all.contains(QRegularExpression(u"[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\x{202a}-\\x{202e}]"_s)));
        CHECK_FALSE(all.contains(u"\nExhibit no. 9"_s));
    }
}
