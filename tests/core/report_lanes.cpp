// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/timescale_p.h"

#include "core/conformance.h"
#include "core/sheets.h"
#include "support/casebook.h"
#include "support/papertext.h"

#include <QRegularExpression>

using namespace appui;
using namespace appui::content;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone paris("Europe/Paris");

Period period(const char *text)
{
    const auto date = PartialDate::parse(QString::fromLatin1(text)).value();
    return {date.earliest(paris), date.end(paris), !date.tellsDay()};
}

QStringList labels(const TimeScale &scale)
{
    QStringList all;
    for (const auto &tick : scale.ticks())
        all << tick.label + (tick.year.isEmpty() ? QString() : u' ' + tick.year);
    return all;
}

/** Three accounts, one of which comes back; a certificate, and an act of which the author is not known. */
void fillWithRaid(Casebook &book)
{
    for (const auto &[id, account] : {std::pair{"a", "@zor0"}, {"b", "@nono"}, {"c", "KevK"}}) {
        Party party{.id = QString::fromLatin1(id)};
        party.account = QString::fromLatin1(account);
        party.platform = u"Chirper"_s;
        book.record(u"party"_s, party);
    }
    int number = 0;
    for (const auto &[author, date] : {std::pair{"a", "2026-11-03T08:00"},
                                       {"a", "2026-11-05T10:26"},
                                       {"a", "2026-11-05T22:00"},
                                       {"b", "2026-11-05"},
                                       {"c", "2026-10"},
                                       {"c", ""}})
        book.record(u"propos"_s, Propos{.id = u"p%1"_s.arg(++number),
                                        .verbatim = u"mots %1"_s.arg(number),
                                        .published = PartialDate::parse(QString::fromLatin1(date)).value(),
                                        .author = QString::fromLatin1(author)});
    book.record(u"event"_s, Event{.id = u"e1"_s, .what = u"Porte dégradée"_s, .date = *PartialDate::parse(u"2026-11-12"_s)});
    book.record(u"event"_s, Event{.id = u"e2"_s, .what = u"Certificat médical"_s, .date = *PartialDate::parse(u"2026-11-13"_s)});
    book.record(u"step"_s, Step{.id = u"s1"_s, .kind = u"plainte-simple"_s, .sent = *PartialDate::parse(u"2026-11-14"_s)});
}

paper::Lanes manyLanes(int count)
{
    paper::Lanes lanes{.ticks = {{0, u"3 nov."_s, u"2026"_s}}, .cuts = {{0.4, 0.5, u"12 mois"_s}}, .alternative = u"dessin"_s};
    for (int i = 0; i < count; ++i)
        lanes.lanes.append({u"@compte%1 🔪"_s.arg(i),
                            u"Chirper"_s,
                            {{0.1, 0.1, paper::Lanes::Sign::Words},
                             {0.101, 0.101, paper::Lanes::Sign::Words},
                             {0.2, 0.3, paper::Lanes::Sign::Act},
                             {0.9, 0.9, paper::Lanes::Sign::Seen},
                             {1, 1, paper::Lanes::Sign::Step}},
                            i == count - 1});
    return lanes;
}

} // namespace

TEST_CASE("A line of time is to scale, and cut where nothing happened for long", "[report][lanes]")
{
    const TimeScale days({period("2026-11-03T12:00"), period("2026-11-06"), period("2026-11-12")}, paris);
    CHECK(days.cuts().isEmpty());
    CHECK(days.at(period("2026-11-03").from) == Approx(0));
    CHECK(days.at(period("2026-11-12").to) == Approx(1));
    CHECK(days.at(period("2026-11-08").from) == Approx(0.5));
    CHECK(labels(days).first() == u"3\u00A0nov. 2026"_s);
    CHECK(labels(days).contains(u"5\u00A0nov."_s));

    const TimeScale raid({period("2026-11-05T10:26"), period("2026-11-05T22:00")}, paris);
    CHECK(labels(raid).contains(u"12\u00A0h"_s));

    const TimeScale years({period("2025-10-05"), period("2026-11-03"), period("2026-11-12")}, paris);
    REQUIRE(years.cuts().size() == 1);
    CHECK(years.cuts()[0].label == u"13\u00A0mois"_s);
    CHECK(years.at(period("2025-10-05").to) == Approx(years.cuts()[0].from));
    CHECK(years.at(period("2026-11-03").from) == Approx(years.cuts()[0].to));
    CHECK(years.at(period("2026-11-12").to) == Approx(1));
    CHECK(labels(years).filter(u"2026"_s).size() == 1);

    const TimeScale month({period("2026-10"), period("2026-11-03"), period("2026-11-12")}, paris);
    REQUIRE(month.cuts().size() == 1);
    CHECK(month.cuts()[0].label.isEmpty());
    CHECK(month.at(period("2026-10").from) == Approx(0));
    CHECK(month.at(period("2026-10").to) < 0.25);
    CHECK(month.at(period("2026-11-12").to) == Approx(1));
    CHECK(labels(month).contains(u"oct. 2026"_s));

    const TimeScale within({period("2026-11"), period("2026-11-03"), period("2026")}, paris);
    CHECK(within.cuts().isEmpty());
    CHECK(within.at(period("2026-11-16").from) == Approx(0.5));
    CHECK(within.at(period("2026").from) == Approx(0));
    CHECK(within.at(period("2026").to) == Approx(1));

    const TimeScale vague({period("2026-10"), period("2026-11")}, paris);
    CHECK(vague.at(period("2026-11").from) == Approx(0.51).margin(0.01));

    const TimeScale moment({period("2026-11-05T10:26")}, paris);
    CHECK(moment.at(period("2026-11-05T12:00").from) == Approx(0.5));
}

TEST_CASE("Who came back and how many at once is seen, and stands in a table", "[report][lanes]")
{
    Casebook book;
    fillWithRaid(book);
    for (const Recipient recipient : {Recipient::Procureur, Recipient::Avocat}) {
        const QString text = book.text(recipient);
        CHECK(text.contains(u"Six propos et un autre fait, dont cinq en dix jours, du 3 au 12\u00A0novembre\u00A02026. "
                            "Trois comptes, adresses ou numéros y figurent."_s));
        CHECK(text.contains(u"| @zor0 (Chirper) | trois propos | 3 et 5 (deux fois)\u00A0nov.\u00A02026 |"_s));
        CHECK(text.contains(u"| KevK"_s) == false); // a displayed name stands between guillemets
        CHECK(text.contains(u"(Chirper) | deux propos | oct.\u00A02026, un sans date |"_s));
        CHECK(text.contains(u"| Auteur non désigné | un fait | 12\u00A0nov.\u00A02026 |"_s));
        CHECK(text.contains(u"| Santé de la victime | un fait | 13\u00A0nov.\u00A02026 |"_s));
        CHECK(text.contains(u"| Démarches | une démarche | 14\u00A0nov.\u00A02026 |"_s));
        CHECK(text.contains(u"le 5\u00A0novembre\u00A02026, trois faits"_s));
        CHECK(text.contains(u"@zor0 (Chirper), trois fois"_s));
    }
    CHECK_FALSE(book.text(Recipient::Recteur).contains(u"Chronologie par compte"_s));
}

TEST_CASE("What does not go along is on no lane", "[report][lanes]")
{
    Casebook book;
    fillWithRaid(book);
    const Exhibit secret = book.add("secret", {.title = u"x"_s, .mediaType = u"text/plain"_s, .recipients = Recipient::Avocat});
    Party party{.id = u"d"_s};
    party.account = u"@cache"_s;
    book.record(u"party"_s, party);
    book.record(u"propos"_s, Propos{.id = u"p9"_s,
                                    .verbatim = u"réservé"_s,
                                    .published = *PartialDate::parse(u"2026-11-20"_s),
                                    .author = party.id,
                                    .exhibits = {secret.id}});
    CHECK_FALSE(book.text(Recipient::Procureur).contains(u"@cache"_s));
    CHECK(book.text(Recipient::Avocat).contains(u"| @cache | un propos | 20\u00A0nov.\u00A02026 | 1 |"_s));
}

TEST_CASE("One fact makes no chronology by account", "[report][lanes]")
{
    Casebook book;
    book.record(u"propos"_s, Propos{.id = u"p"_s, .verbatim = u"mots"_s, .published = *PartialDate::parse(u"2026-11-20"_s)});
    CHECK_FALSE(book.text(Recipient::Procureur).contains(u"Chronologie par compte"_s));
}

TEST_CASE("Many lanes go on over pages, each drawing described, and break no rule", "[report][lanes][conformance]")
{
    Sheets sheets;
    sheets.document.blocks << paper::Heading{.text = u"Titre"_s} << manyLanes(60);
    REQUIRE(sheets.make());
    sheets.open();
    CHECK(brokenRules(sheets.pdf).join(u'\n').toStdString() == "");
    auto pages = sheets.pdf.getAllPages();
    CHECK(pages.size() >= 3);
    for (QPDFObjectHandle page : pages)
        CHECK(decoded(page.getKey("/Contents")).count("/Figure <</MCID") == 1);
}

TEST_CASE("Lanes are drawn with lines, dots and text alone, and marks that would hide one another are counted", "[report][lanes]")
{
    Sheets sheets;
    sheets.document.blocks << manyLanes(1);
    REQUIRE(sheets.make());
    sheets.open();
    auto page = sheets.pdf.getAllPages().at(0);
    QString content = QString::fromLatin1(decoded(page.getKey("/Contents")));
    content.remove(QRegularExpression(u"\\[[^\\]]*\\] TJ|<<[^>]*>>"_s));
    QSet<QString> operators;
    for (const QString &word : content.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts))
        if (word.contains(QRegularExpression(u"^[A-Za-z]+$"_s)))
            operators.insert(word);
    operators -= {u"q"_s, u"Q"_s,  u"BDC"_s, u"BMC"_s, u"EMC"_s, u"BT"_s, u"ET"_s, u"Tf"_s, u"Tm"_s, u"TJ"_s, u"Tz"_s, u"g"_s,
                  u"G"_s, u"rg"_s, u"w"_s,   u"m"_s,   u"l"_s,   u"c"_s,  u"S"_s,  u"f"_s,  u"re"_s, u"cm"_s, u"Do"_s};
    CHECK(operators.values().join(u' ').toStdString() == "");
}
