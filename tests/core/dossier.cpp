// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossier/json.h"

#include "support/catch.h"

#include <QJsonArray>

using namespace appui;
using namespace Qt::StringLiterals;

TEST_CASE("A partial date keeps exactly the precision that was typed", "[dossier]")
{
    struct Case
    {
        QString typed;
        QString value;
        PartialDate::Precision precision;
    };
    const QList<Case> cases{
        {u"2026"_s, u"2026"_s, PartialDate::Precision::Year},
        {u"2026-10"_s, u"2026-10"_s, PartialDate::Precision::Month},
        {u"2026-11-05"_s, u"2026-11-05"_s, PartialDate::Precision::Day},
        {u"2026-11-05T10:26+01:00"_s, u"2026-11-05T10:26+01:00"_s, PartialDate::Precision::Minute},
        {u"2026-11-05T10:26:59Z"_s, u"2026-11-05T10:26+00:00"_s, PartialDate::Precision::Minute},
        {u"2026-11-05 10:26"_s, u"2026-11-05T10:26"_s, PartialDate::Precision::Minute},
        {u"05/11/2026"_s, u"2026-11-05"_s, PartialDate::Precision::Day},
        {u"5/11/2026 à 21 h 07"_s, u"2026-11-05T21:07"_s, PartialDate::Precision::Minute},
        {u"11/2026"_s, u"2026-11"_s, PartialDate::Precision::Month},
        {u"le 1er août 2026"_s, u"2026-08-01"_s, PartialDate::Precision::Day},
        {u"3 nov. 2026, 8h"_s, u"2026-11-03T08:00"_s, PartialDate::Precision::Minute},
        {u"Décembre 2026"_s, u"2026-12"_s, PartialDate::Precision::Month},
    };
    for (const Case &c : cases) {
        INFO(c.typed.toStdString());
        const auto date = PartialDate::parse(c.typed);
        REQUIRE(date);
        CHECK(date->value() == c.value);
        CHECK(date->precision() == c.precision);
        CHECK(date->typed() == c.typed);
    }
}

TEST_CASE("A date is kept as it was, and nothing else is taken for one", "[dossier]")
{
    using Source = PartialDate::Source;
    for (const char *kept :
         {"2026", "2026-11", "2026-11-05", "2026-11-05T10:26", "2026-11-05T10:26+01:00", "2026-11-05T10:26-09:30"}) {
        const QString value = QString::fromLatin1(kept);
        const auto date = PartialDate::restore(value, u"hier"_s, Source::Remembered);
        INFO(kept);
        REQUIRE(date);
        auto typed = *PartialDate::parse(value, Source::Remembered);
        CHECK(*PartialDate::restore(value, {}, Source::Remembered) == typed);
        CHECK(date->value() == typed.value());
        CHECK(date->precision() == typed.precision());
        CHECK(date->typed() == u"hier"_s);
    }
    for (const char *none : {"2026-13", "2026-00", "2026-11-31", "2026-11-00", "2026-11-05T24:00", "2026-11-05T10:26+15:00",
                             "1026", "2026-11-05T10:2", "20261105"})
        CHECK_FALSE(PartialDate::restore(QString::fromLatin1(none), {}, Source::Unstated));
}

TEST_CASE("A date ends where it can no longer be, and days are counted with both ends", "[dossier]")
{
    const QTimeZone paris("Europe/Paris");
    const auto date = [](const char *text) { return PartialDate::parse(QString::fromLatin1(text)).value(); };
    CHECK(date("2026").end(paris) == QDate(2027, 1, 1).startOfDay(paris));
    CHECK(date("2026-12").end(paris) == QDate(2027, 1, 1).startOfDay(paris));
    CHECK(date("2026-10-25").end(paris) == QDate(2026, 10, 26).startOfDay(paris)); // a day of 25 hours
    CHECK(date("2026-11-05T10:26+01:00").end(paris) == date("2026-11-05T10:26+01:00").earliest(paris));
    CHECK_FALSE(PartialDate().end(paris).isValid());

    const DaySpan span = daysOf({date("2026-11-12"), date("2026-10"), {}, date("2026-11-03T23:30+00:00")}, paris);
    CHECK(span.first == QDate(2026, 11, 4));
    CHECK(span.days() == 9);
    CHECK(daysOf({date("2026")}, paris).days() == 0);
}

TEST_CASE("What is no date is refused, and an empty text is an empty date", "[dossier]")
{
    for (const QString &text : {u"hier"_s, u"2026-13"_s, u"2026-02-30"_s, u"31/11/2026"_s, u"2026-11-05T25:00"_s, u"2026-00"_s,
                                u"00/11/2026"_s, u"nov. 2026 8 h"_s, u"2026-11-05T10:26+99:00"_s, u"foo 2026"_s}) {
        INFO(text.toStdString());
        const auto date = PartialDate::parse(text);
        REQUIRE_FALSE(date);
        CHECK(date.error().code == Error::Code::Invalid);
    }
    CHECK(PartialDate::parse(u" "_s)->isEmpty());
}

TEST_CASE("The law's day is the local day of the dossier's zone", "[dossier]")
{
    const QTimeZone paris("Europe/Paris");
    const QTimeZone reunion("Indian/Reunion");
    const auto late = PartialDate::parse(u"2026-11-03T22:30+01:00"_s);
    CHECK(late->earliestDay(paris) == QDate(2026, 11, 3));
    CHECK(late->earliestDay(reunion) == QDate(2026, 11, 4));
    CHECK(PartialDate::parse(u"2026-10"_s)->earliestDay(reunion) == QDate(2026, 10, 1));
    CHECK(PartialDate::parse(u"2026-11-03T08:00"_s)->earliest(reunion).toUTC() ==
          QDateTime(QDate(2026, 11, 3), QTime(4, 0), Qt::UTC));
    const QDateTime moment(QDate(2026, 11, 3), QTime(8, 0), paris);
    CHECK(PartialDate::fromDateTime(moment).value() == u"2026-11-03T08:00+01:00"_s);
}

TEST_CASE("A value survives its JSON, and defaults leave no key", "[dossier]")
{
    Exhibit exhibit;
    exhibit.id = u"e1"_s;
    exhibit.number = 3;
    exhibit.title = u"Fil « injurieux » 🔪"_s;
    exhibit.digest = sha256(QByteArrayView("x"));
    exhibit.size = qint64(5) << 32;
    exhibit.facts = {{u"image.width"_s, u"1080"_s}};
    exhibit.seen = *PartialDate::parse(u"11/11/2026 19:05"_s, PartialDate::Source::Displayed);
    exhibit.provenance = Provenance::Received;
    exhibit.recipients = Recipient::Avocat;
    exhibit.added = QDateTime(QDate(2026, 11, 22), QTime(19, 4, 5, 123), Qt::UTC);
    CHECK(fromJson<Exhibit>(toJson(exhibit)).value() == exhibit);
    CHECK(toJson(Exhibit{}).isEmpty());

    Propos propos;
    propos.audience = {Audience::Kind::Group, 31};
    propos.exhibits = {u"e1"_s, u"e2"_s};
    propos.discriminatory = Answer::No;
    CHECK_FALSE(toJson(propos).contains(u"regions"_s));
    propos.regions = {{u"e1"_s, QRectF(0.125, 0.25, 0.5, 0.1)}, {u"e2"_s, QRectF(0.3, 0.1, 0.7, 0.9)}};
    CHECK(fromJson<Propos>(toJson(propos)).value() == propos);

    Party party;
    party.account = u"@faux"_s;
    CHECK(toJson(party).size() == 1);
    party.impersonates = u"mon nom"_s;
    party.online = Answer::Yes;
    party.onlineSeen = *PartialDate::parse(u"2026-11-11"_s);
    CHECK(fromJson<Party>(toJson(party)).value() == party);

    Profile profile;
    profile.victim.familyName = u"Fontanel"_s;
    profile.victim.aslMember = true;
    profile.recteur.address = u"54035 Nancy"_s;
    CHECK(fromJson<Profile>(toJson(profile)).value() == profile);
}

TEST_CASE("JSON that is not ours is refused by the key's name", "[dossier]")
{
    const auto unknown = fromJson<Propos>({{u"verbatim"_s, u"x"_s}, {u"colour"_s, u"red"_s}});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == Error::Code::Corrupt);
    CHECK(unknown.error().message.contains(u"colour"));
    for (const QJsonObject &wrong : {QJsonObject{{u"number"_s, u"3"_s}}, QJsonObject{{u"number"_s, 1.5}},
                                     QJsonObject{{u"digest"_s, u"zz"_s}}, QJsonObject{{u"provenance"_s, u"stolen"_s}}})
        CHECK_FALSE(fromJson<Exhibit>(wrong));
}

TEST_CASE("A region is a part of a picture", "[dossier]")
{
    const auto with = [](const QJsonValue &region) { return fromJson<Propos>({{u"regions"_s, QJsonObject{{u"e1"_s, region}}}}); };
    CHECK(with(QJsonArray{0, 0, 1, 1}));
    for (const QJsonValue &wrong : {QJsonValue(QJsonArray{0, 0, 1}), QJsonValue(QJsonArray{0, 0, 1, u"1"_s}),
                                    QJsonValue(u"all"_s), QJsonValue(QJsonArray{0, 0, 0, 1}), QJsonValue(QJsonArray{-1, 0, 1, 1}),
                                    QJsonValue(QJsonArray{0.5, 0, 0.6, 1}), QJsonValue(QJsonArray{0, 0, -0.5, 1})})
        CHECK_FALSE(with(wrong));
}

TEST_CASE("A difference holds the changed keys alone, resets included", "[dossier]")
{
    Exhibit before;
    before.title = u"a"_s;
    before.url = u"https://x.example/"_s;
    Exhibit after = before;
    after.title.clear();
    after.number = 2;
    const QJsonObject changed = difference(before, after);
    CHECK(changed.keys() == QStringList{u"number"_s, u"title"_s});
    CHECK(changed.value(u"title").toString().isEmpty());
}

TEST_CASE("Audience and recipients are read as the log writes them", "[dossier]")
{
    CHECK(audienceFromToken(u"groupe 31"_s).value() == Audience{Audience::Kind::Group, 31});
    CHECK(audienceFromToken(u" Public "_s)->kind == Audience::Kind::Public);
    CHECK_FALSE(audienceFromToken(u"groupe x"_s));
    CHECK(recipientsFromTokens(u"procureur, avocat"_s).value() == RecipientSet{Recipient::Procureur, Recipient::Avocat});
    CHECK_FALSE(recipientsFromTokens(u"maire"_s));
}

TEST_CASE("A collection finds by id through additions, replacements and removals", "[dossier]")
{
    Collection<Step> steps;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        steps.put(Step{.id = id});
    steps.remove(u"a"_s);
    steps.put(Step{.id = u"b"_s, .to = u"recteur"_s});
    CHECK(steps.size() == 2);
    CHECK(steps.find(u"a"_s) == nullptr);
    CHECK(steps.find(u"b"_s)->to == u"recteur"_s);
    CHECK(steps.find(u"c"_s)->id == u"c"_s);
}

TEST_CASE("Words and acts have a label to speak of them", "[dossier]")
{
    Dossier dossier;
    dossier.propos.put({.id = u"a"_s});
    dossier.propos.put({.id = u"b"_s});
    dossier.events.put({.id = u"c"_s});
    CHECK(dossier.label(u"b"_s) == u"P2"_s);
    CHECK(dossier.label(u"c"_s) == u"F1"_s);
    CHECK(dossier.label(u"d"_s).isEmpty());
    CHECK(dossier.idLabelled(u"p2"_s) == u"b"_s);
    CHECK(dossier.idLabelled(u"F1"_s) == u"c"_s);
    for (const QString &none : {QString(), u"P"_s, u"P0"_s, u"P3"_s, u"F2"_s, u"1"_s, u"Q1"_s, u"P-1"_s})
        CHECK(dossier.idLabelled(none).isEmpty());
}
