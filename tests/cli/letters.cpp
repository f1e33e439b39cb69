// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/workshop.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace appui::test;

namespace {

QJsonValue blockNamed(const Workshop &shop, const QString &letter, const QString &key)
{
    for (const QJsonValue block : shop.on(u"letters"_s, {letter, u"--json"_s}).json()["blocks"_L1].toArray())
        if (block["key"_L1].toString() == key)
            return block;
    return {};
}

bool isPdf(const QString &path)
{
    return QFile::exists(path) && contentOf(path).startsWith("%PDF-");
}

} // namespace

TEST_CASE("Every listed letter is printed, with its sheet beside it", "[cli]")
{
    const Workshop shop;
    shop.makeSample();
    const auto letters = shop.on(u"letters"_s, {u"--list"_s, u"--json"_s}).json()["letters"_L1].toArray();
    CHECK(letters.size() == 14);
    const auto entries = shop.on(u"journal"_s, {u"--json"_s}).json()["entries"_L1].toArray().size();
    for (const QJsonValue letter : letters) {
        const QString id = letter["id"_L1].toString();
        INFO(id.toStdString());
        CHECK(shop.on(u"letters"_s, {u"--list"_s}).out.contains("  " + id.toUtf8() + " "));
        QStringList asked{id, u"-o"_s, shop.path(id + u".pdf"_s)};
        const QJsonArray subjects = letter["subjects"_L1].toArray();
        const bool accuses = letter["about"_L1].toString() == u"pupil"_s || letter["about"_L1].toString() == u"author"_s;
        if (accuses && subjects.size() > 1) {
            CHECK(shop.on(u"letters"_s, asked).err.contains("--about"));
            asked << u"--about"_s << subjects.first()["id"_L1].toString();
        }
        REQUIRE(shop.on(u"letters"_s, asked).exit == 0);
        CHECK(isPdf(shop.path(id + u".pdf"_s)));
        CHECK(isPdf(shop.path(id + u"-pour-vous.pdf"_s)));
    }
    CHECK(shop.on(u"letters"_s, {u"plainte"_s, u"--sheet"_s, shop.path(u"s.pdf"_s)}).exit == 0);
    CHECK(isPdf(shop.path(u"s.pdf"_s)));
    CHECK(shop.on(u"journal"_s, {u"--json"_s}).json()["entries"_L1].toArray().size() == entries);
}

TEST_CASE("Letters are listed under the title that they have for that school", "[cli]")
{
    const Workshop shop;
    shop.makeSample();
    CHECK(shop.on(u"letters"_s, {u"--list"_s}).out.contains("Demande de procédure disciplinaire"));
    QFile profile(shop.path(u"profil.json"_s));
    REQUIRE(profile.open(QIODevice::WriteOnly));
    profile.write(
        contentOf(samplePath(u"profil.json"_s)).replace("\"Collège Jean-Exemple, 54000", "\"École Jean-Exemple, 54000"));
    profile.close();
    REQUIRE(shop.on(u"profile"_s, {profile.fileName()}).exit == 0);
    const QByteArray list = shop.on(u"letters"_s, {u"--list"_s, u"--json"_s}).out;
    CHECK_FALSE(list.contains("Demande de procédure disciplinaire"));
    CHECK(list.contains("Demande de mesures à l’égard d’élèves"));
    CHECK(list.contains("\"signalement-hierarchie\""));
}

TEST_CASE("A letter is given as text, and says which of several it is about", "[cli]")
{
    const Workshop shop;
    shop.makeSample();
    const auto first = shop.on(u"letters"_s, {u"notification"_s, u"--text"_s});
    CHECK(first.exit == 0);
    CHECK(first.out.contains("https://chirper.example/zor0_54/status/178245590231"));
    CHECK(first.err.contains("VidTube"));
    const auto other = shop.on(u"letters"_s, {u"notification"_s, u"--about"_s, u"VidTube"_s, u"--text"_s});
    CHECK(other.out.contains("https://vidtube.example/"));
    CHECK_FALSE(other.out.contains("chirper"));
    CHECK(other.err.isEmpty());
}

TEST_CASE("The person's words for a passage are kept, printed and can be taken back", "[cli]")
{
    const Workshop shop;
    shop.makeSample();
    const QString file = shop.file(u"t.txt"_s, "Je vous remercie.\r\nÉté 🔪 ;\n");
    REQUIRE(shop.on(u"letters"_s, {u"plainte"_s, u"--block"_s, u"outcome"_s, u"--text-file"_s, file}).exit == 0);
    const QJsonValue block = blockNamed(shop, u"plainte"_s, u"outcome"_s);
    CHECK(block["text"_L1].toString() == u"Je vous remercie.\nÉté 🔪 ;"_s);
    CHECK(block["generated"_L1].toString().contains(u"partie civile"_s));
    CHECK(block["edited"_L1].toBool());
    CHECK_FALSE(block["changed_under"_L1].toBool());
    CHECK(shop.on(u"letters"_s, {u"plainte"_s, u"--text"_s}).out.contains("Été 🔪 ;"));
    REQUIRE(shop.on(u"letters"_s, {u"plainte"_s, u"--block"_s, u"outcome"_s, u"--restore"_s}).exit == 0);
    CHECK_FALSE(blockNamed(shop, u"plainte"_s, u"outcome"_s)["edited"_L1].toBool());
    CHECK(shop.on(u"verify"_s, {u"--json"_s}).json()["verdict"_L1].toString() == u"incomplete"_s);
}

TEST_CASE("Fiches and advice need no dossier, and tell how old the law is", "[cli]")
{
    const Workshop shop;
    const auto list = shop.cli({u"fiche"_s, u"--list"_s, u"--json"_s}).json();
    CHECK(list["fiches"_L1].toArray().size() == 88);
    CHECK(list["checked_on"_L1].toString() == u"2026-11-22"_s);
    CHECK(shop.cli({u"fiche"_s, u"usurpation"_s, u"-o"_s, shop.path(u"f.pdf"_s)}).exit == 0);
    CHECK(isPdf(shop.path(u"f.pdf"_s)));
    const QStringList later{u"SOURCE_DATE_EPOCH=1830000000"_s};
    CHECK(shop.cli({u"fiche"_s, u"--list"_s}, later).err.contains("22/11/2026"));
    CHECK(shop.cli({u"fiche"_s, u"--list"_s, u"--json"_s}, later).json()["stale"_L1].toBool());

    CHECK(shop.cli({u"advice"_s}).out.contains("116 006"));
    CHECK(shop.cli({u"advice"_s}).out.contains("+33 1 80 52 33 76"));
    CHECK(shop.cli({u"advice"_s}).out.contains("pas parler (à vérifier)"));
    CHECK_FALSE(shop.cli({u"advice"_s}).out.contains("google"));
    shop.makeDossier();
    REQUIRE(shop.on(u"profile"_s, {samplePath(u"profil.json"_s)}).exit == 0);
    const auto cards = shop.on(u"advice"_s, {u"--json"_s}).json()["cards"_L1].toArray();
    CHECK(cards.first()["id"_L1].toString() == u"danger"_s);
    CHECK(shop.on(u"advice"_s).out.contains("%22Claire%20Fontanel%22"));
}

TEST_CASE("One exhibit is one", "[cli]")
{
    const Workshop shop;
    shop.makeDossier();
    REQUIRE(shop.on(u"add"_s, {shop.file(u"a.txt"_s, "a")}).exit == 0);
    const auto made = shop.on(u"export"_s, {u"--to"_s, u"avocat"_s, u"-o"_s, shop.path(u"a.pdf"_s)});
    CHECK(made.exit == 0);
    CHECK(made.out.contains(" 1 exhibit\n"));
}
