// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/workshop.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace appui::test;

namespace {

/** A dossier with one insult, published on 3 November 2026. */
Workshop insulted()
{
    Workshop shop;
    shop.makeDossier();
    REQUIRE(shop.on(u"add"_s, {shop.file(u"a.txt"_s, "a")}).exit == 0);
    REQUIRE(shop.on(u"propos"_s, {u"1"_s, u"--add"_s, u"vraie nulle"_s, u"--published"_s, u"2026-11-03"_s, u"--audience"_s,
                                  u"public"_s, u"--author"_s, u"@zor0"_s})
                .exit == 0);
    return shop;
}

QJsonObject deadline(const Workshop &shop, const QString &rule, const QString &on = u"2026-11-22"_s)
{
    const QJsonArray all = shop.on(u"deadlines"_s, {u"--json"_s, u"--on"_s, on}).json()["deadlines"_L1].toArray();
    for (const QJsonValue each : all)
        if (each["rule"_L1].toString() == rule)
            return each.toObject();
    return {};
}

QStringList codes(const QJsonObject &review)
{
    QStringList all;
    for (const QJsonValue gap : review["gaps"_L1].toArray())
        all << gap["code"_L1].toString();
    return all;
}

} // namespace

TEST_CASE("Answers are recorded, and give candidates with their reasons", "[cli][law]")
{
    const Workshop shop = insulted();
    const auto asked = shop.on(u"qualify"_s, {u"--propos"_s, u"1"_s});
    CHECK(asked.exit == 0);
    CHECK(asked.out.contains("insult=?"));
    CHECK(asked.out.contains("audience=public"));

    const QStringList answers{u"--propos"_s, u"P1"_s,      u"--answer"_s, u"insult=yes"_s,
                              u"--answer"_s, u"fact=no"_s, u"--answer"_s, u"work=yes"_s};
    REQUIRE(shop.on(u"qualify"_s, answers + QStringList{u"--answer=discriminatory=no"_s}).exit == 0);
    const QJsonValue matter = shop.on(u"qualify"_s, {u"--json"_s}).json()["matters"_L1][0];
    CHECK(matter["subject"_L1]["label"_L1].toString() == u"P1"_s);
    const QJsonArray candidates = matter["candidates"_L1].toArray();
    REQUIRE(candidates.size() == 1);
    CHECK(candidates[0]["offence"_L1].toString() == u"inj_pub_fp"_s);
    CHECK(candidates[0]["why"_L1].toArray().size() > 1);
    CHECK_FALSE(candidates[0]["chosen"_L1].toBool());

    REQUIRE(shop.on(u"qualify"_s, {u"--propos"_s, u"P1"_s, u"--answer"_s, u"qualification=inj_pub_fp"_s}).exit == 0);
    CHECK(shop.on(u"qualify"_s, {u"--json"_s}).json()["matters"_L1][0]["candidates"_L1][0]["chosen"_L1].toBool());
    CHECK(shop.on(u"journal"_s).out.contains("propos.changed"));

    // What is no answer changes nothing.
    const auto before = shop.on(u"journal"_s).out;
    CHECK(shop.on(u"qualify"_s, {u"--propos"_s, u"P1"_s, u"--answer"_s, u"insult=perhaps"_s}).exit == 2);
    CHECK(shop.on(u"qualify"_s, {u"--propos"_s, u"P1"_s, u"--answer"_s, u"fact=unknown"_s, u"--answer"_s, u"rain=yes"_s}).exit ==
          2);
    CHECK(shop.on(u"journal"_s).out == before);
}

TEST_CASE("It never says more than \"susceptible de\"", "[cli][law]")
{
    const Workshop shop = insulted();
    const auto sheet = shop.cli({u"qualify"_s, shop.dossier(), u"--propos"_s, u"P1"_s, u"--answer"_s, u"insult=yes"_s,
                                 u"--answer"_s, u"fact=yes"_s, u"--answer"_s, u"work=yes"_s},
                                {u"LC_ALL=fr_FR.UTF-8"_s});
    REQUIRE(sheet.exit == 0);
    CHECK(sheet.out.contains("Susceptible de"));
    CHECK(sheet.out.contains("susceptibles de"));
    CHECK(sheet.out.contains("diff_pub_fp"));
}

TEST_CASE("Each deadline is told with its days, what stops it and what does not", "[cli][law]")
{
    const Workshop shop = insulted();
    REQUIRE(shop.on(u"qualify"_s, {u"--propos"_s, u"P1"_s, u"--answer"_s, u"discriminatory=no"_s}).exit == 0);
    const QJsonObject press = deadline(shop, u"press-3m"_s);
    CHECK(press["start"_L1].toString() == u"2026-11-03"_s);
    CHECK(press["last_legal_day"_L1].toString() == u"2027-02-03"_s);
    CHECK(press["prudent_day"_L1].toString() == u"2027-02-02"_s);
    CHECK(press["days_left"_L1].toInt() == 72);
    CHECK(press["state"_L1].toString() == u"ahead"_s);
    CHECK_FALSE(press["does_not_stop"_L1].toArray().isEmpty());
    CHECK(press["mark"_L1].toString() == u"V"_s);
    CHECK(deadline(shop, u"press-3m"_s, u"04/02/2027"_s)["state"_L1].toString() == u"passed"_s);

    const QStringList lastDay{u"--on"_s, u"03/02/2027"_s};
    CHECK(shop.on(u"deadlines"_s, lastDay).out.contains("until midnight"));
    CHECK(shop.on(u"review"_s, lastDay).out.contains("03/02/2027"));

    const auto told = shop.cli({u"deadlines"_s, shop.dossier()}, {u"SOURCE_DATE_EPOCH=1795374245"_s});
    CHECK(told.exit == 0);
    CHECK(told.out.contains("72 day"));
    CHECK(told.out.contains("03/02/2027"));
    CHECK(told.out.contains("main courante"));

    REQUIRE(shop.on(u"propos"_s, {u"1"_s, u"--add"_s, u"sans date"_s}).exit == 0);
    CHECK(shop.on(u"deadlines"_s).out.contains("peut-être déjà entamé"));
}

TEST_CASE("What is known from memory is told as to be checked", "[cli][law]")
{
    const Workshop shop = insulted();
    const QStringList french{u"LC_ALL=fr_FR.UTF-8"_s};
    REQUIRE(shop.on(u"qualify"_s, {u"--propos"_s, u"P1"_s, u"--answer"_s, u"fact=yes"_s, u"--answer"_s, u"work=yes"_s}).exit ==
            0);
    const QString sheet = QString::fromUtf8(shop.cli({u"qualify"_s, shop.dossier(), u"--propos"_s, u"P1"_s}, french).out);
    CHECK(sheet.contains(u"à vérifier\u00A0: une seule qualification par propos (pratique)"_s));
    CHECK(sheet.contains(u"À vérifier : montant en euros"_s));
    const QJsonValue found = shop.on(u"qualify"_s, {u"--json"_s}).json()["matters"_L1][0]["candidates"_L1][0];
    CHECK(found["offence"_L1].toString() == u"diff_pub_fp"_s);
    CHECK(found["to_check"_L1].toString() == u"montant en euros"_s);

    REQUIRE(shop.on(u"steps"_s,
                    {u"--add"_s, u"notification-plateforme"_s, u"--sent"_s, u"2026-11-16"_s, u"--next"_s, u"2026-11-30"_s})
                .exit == 0);
    // Connection data are of no use against a defamation, which a fine alone punishes; against other words they may be.
    REQUIRE(deadline(shop, u"connection-data-1y"_s).isEmpty());
    REQUIRE(shop.on(u"propos"_s, {u"1"_s, u"--add"_s, u"je sais où tu habites"_s, u"--published"_s, u"2026-11-03"_s,
                                  u"--audience"_s, u"public"_s})
                .exit == 0);
    const QString told = QString::fromUtf8(shop.cli({u"deadlines"_s, shop.dossier()}, french).out);
    CHECK(told.contains(u"plateformes et hébergeurs\u00A0: autre texte, à vérifier"_s));
    CHECK(told.contains(u"À vérifier : décret 2021-1362 (plateformes)"_s));
    CHECK(deadline(shop, u"connection-data-1y"_s)["to_check"_L1].toString() == u"décret 2021-1362 (plateformes)"_s);
    CHECK(deadline(shop, u"platform-answer"_s)["mark"_L1].toString() == u"M"_s);
    CHECK(told.contains(u"[M]\n      À vérifier : l’essentiel"_s));

    const QString steps = QString::fromUtf8(shop.cli({u"steps"_s, shop.dossier()}, french).out);
    CHECK(steps.contains(u"À vérifier : 388 / 531, 550 s."_s));
    CHECK(steps.contains(u"À vérifier : 16 §4-5, 17, 20 et 21"_s));
}

TEST_CASE("The calendar is a new file that says nothing of what was said", "[cli][law]")
{
    const Workshop shop = insulted();
    const QString ics = shop.path(u"delais.ics"_s);
    REQUIRE(shop.on(u"deadlines"_s, {u"--on"_s, u"2026-11-22"_s, u"--ics"_s, ics}).exit == 0);
    const QByteArray neutral = contentOf(ics);
    CHECK(neutral.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(neutral.contains("DTSTART;VALUE=DATE:20270202\r\n"));
    CHECK_FALSE(neutral.contains("nulle"));
    CHECK(shop.on(u"deadlines"_s, {u"--ics"_s, ics}).exit == 2);
    CHECK(contentOf(ics) == neutral);
    const QString full = shop.path(u"complet.ics"_s);
    REQUIRE(shop.on(u"deadlines"_s, {u"--on"_s, u"2026-11-22"_s, u"--ics"_s, full, u"--detailed"_s}).exit == 0);
    CHECK(contentOf(full).contains("vraie nulle"));
}

TEST_CASE("The register of steps is kept, and moves the clocks of what it concerns", "[cli][law]")
{
    const Workshop shop = insulted();
    REQUIRE(shop.on(u"propos"_s, {u"1"_s, u"--add"_s, u"autre mot"_s, u"--published"_s, u"2026-11-04"_s}).exit == 0);
    REQUIRE(shop.on(u"steps"_s,
                    {u"--add"_s, u"plainte-cpc"_s, u"--to"_s, u"Doyen des juges"_s, u"--sent"_s, u"10/12/2026"_s, u"--received"_s,
                     u"2026-12-12"_s, u"--reference"_s, u"1A 000"_s, u"--receipt"_s, u"1"_s, u"--concerns"_s, u"p1"_s})
                .exit == 0);
    QJsonObject register_ = shop.on(u"steps"_s, {u"--json"_s}).json();
    const QJsonObject step = register_["steps"_L1][0].toObject();
    CHECK(step["kind"_L1].toString() == u"plainte-cpc"_s);
    CHECK(step["sent"_L1].toString() == u"2026-12-10"_s);
    CHECK(step["receipt"_L1].toInt() == 1);
    CHECK(step["concerns_labels"_L1].toArray() == QJsonArray{u"P1"_s});
    QStringList days;
    for (const QJsonValue each :
         shop.on(u"deadlines"_s, {u"--json"_s, u"--on"_s, u"2026-12-20"_s}).json()["deadlines"_L1].toArray())
        if (each["rule"_L1].toString() == u"press-3m"_s)
            days << each["subject"_L1]["label"_L1].toString() + u' ' + each["last_legal_day"_L1].toString();
    days.sort();
    CHECK(days == QStringList{u"P1 2027-03-10"_s, u"P2 2027-02-04"_s});

    const auto plain = shop.on(u"steps"_s);
    CHECK(plain.out.contains("10/12/2026"));
    CHECK(plain.out.contains("12/12/2026"));
    CHECK_FALSE(plain.out.contains("2026-12"));

    const QString id = step["id"_L1].toString().left(8);
    REQUIRE(shop.on(u"steps"_s, {u"--edit"_s, id, u"--concerns"_s, u""_s, u"--answer"_s, u"reçue"_s, u"--answered"_s,
                                 u"2027-01"_s, u"--receipt"_s, u""_s})
                .exit == 0);
    CHECK(shop.on(u"steps"_s).out.contains(" 01/2027\n"));
    register_ = shop.on(u"steps"_s, {u"--json"_s}).json();
    CHECK(register_["steps"_L1][0]["concerns"_L1].toArray().isEmpty());
    CHECK(register_["steps"_L1][0]["answered"_L1].toString() == u"2027-01"_s);
    CHECK(register_["steps"_L1][0]["receipt"_L1].toInt() == 0);
    CHECK(register_["steps"_L1][0]["to"_L1].toString() == u"Doyen des juges"_s);
    CHECK(shop.on(u"steps"_s, {u"--edit"_s, id, u"--receipt"_s, u"7"_s}).exit == 2);
    CHECK(shop.on(u"steps"_s, {u"--edit"_s, id, u"--concerns"_s, u"P9"_s}).exit == 2);

    REQUIRE(shop.on(u"steps"_s, {u"--remove"_s, id, u"--reason"_s, u"erreur"_s}).exit == 0);
    CHECK(shop.on(u"steps"_s, {u"--json"_s}).json()["steps"_L1].toArray().isEmpty());
}

TEST_CASE("Steps are proposed for the person's status, with what they do not do", "[cli][law]")
{
    const Workshop shop;
    shop.makeSample();
    const auto listed = shop.on(u"steps"_s);
    CHECK(listed.exit == 0);
    CHECK(listed.out.contains("\n  accident-service  "));
    CHECK_FALSE(listed.out.contains("\n  accident-travail  "));
    CHECK(listed.out.indexOf("\n  avocat-conseil  ") < listed.out.indexOf("\n  plainte-simple  "));
    CHECK(listed.out.contains("n’interrompt pas la prescription"));
    const QJsonObject json = shop.on(u"steps"_s, {u"--json"_s}).json();
    CHECK(json["status"_L1].toString() == u"fonctionnaire"_s);
    CHECK(json["proposed"_L1][0]["kind"_L1].toString() == u"capture"_s);
}

TEST_CASE("The review names what is missing, and its exit says whether it matters", "[cli][law]")
{
    const Workshop shop;
    shop.makeSample();
    const auto told = shop.on(u"review"_s, {u"--on"_s, u"2026-11-16"_s});
    CHECK(told.exit == 1);
    CHECK(told.out.contains("[position-in-file]"));
    CHECK(told.out.contains("exhibit no. 6"));
    const auto json = shop.on(u"review"_s, {u"--on"_s, u"2026-11-16"_s, u"--json"_s});
    CHECK(json.exit == 1);
    const QJsonObject review = json.json();
    CHECK(review["on"_L1].toString() == u"2026-11-16"_s);
    CHECK(codes(review).count(u"account-handle-only"_s) == 3);
    CHECK(codes(review).contains(u"position-in-file"_s));
    const QJsonObject first = review["gaps"_L1][0].toObject();
    CHECK(first.keys() == QStringList{u"code"_s, u"field"_s, u"law"_s, u"remedy"_s, u"severity"_s, u"subject"_s, u"why"_s});

    // Untick what must not go along, and it is not named any more.
    REQUIRE(shop.on(u"describe"_s, {u"12"_s, u"--for"_s, u"procureur,avocat"_s}).exit == 0);
    CHECK_FALSE(codes(shop.on(u"review"_s, {u"--json"_s}).json()).contains(u"medical-for-recteur"_s));
}

TEST_CASE("A dossier that was stamped for training is said to prove nothing", "[cli][law]")
{
    const Workshop shop = insulted();
    CHECK(codes(shop.on(u"review"_s, {u"--json"_s}).json()).contains(u"not-timestamped"_s));
    const Authority authority(shop);
    REQUIRE(shop.on(u"stamp"_s, {u"--tsa"_s, authority.url(), u"--ca"_s, authority.ca()}).exit == 0);
    QStringList found = codes(shop.on(u"review"_s, {u"--json"_s}).json());
    CHECK(found.contains(u"exercise-timestamps"_s));
    CHECK_FALSE(found.contains(u"not-timestamped"_s));
    CHECK_FALSE(found.contains(u"journal-not-timestamped"_s));
    REQUIRE(shop.on(u"describe"_s, {u"1"_s, u"--platform"_s, u"Chirper"_s}).exit == 0);
    CHECK(codes(shop.on(u"review"_s, {u"--json"_s}).json()).contains(u"journal-not-timestamped"_s));
}
