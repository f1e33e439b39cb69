// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/fiches.h"
#include "report/guide.h"
#include "report/printing.h"
#include "support/catch.h"
#include "support/expected.h"
#include "support/law.h"
#include "support/papertext.h"

#include <QSet>
#include <QTemporaryDir>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime today(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);

QString textOf(const QString &id, const QDateTime &when = today)
{
    const auto document = composeFiche(id, catalogue(), when);
    REQUIRE(document);
    return paperText(*document);
}

} // namespace

TEST_CASE("There is a fiche of one page for every offence and every step", "[report][fiches]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"f.pdf"_s);
    QSet<QString> ids;
    for (const Fiche &fiche : fiches(catalogue())) {
        INFO(fiche.id.toStdString());
        CHECK_FALSE(ids.contains(fiche.id));
        ids << fiche.id;
        const auto document = composeFiche(fiche.id, catalogue(), today);
        REQUIRE(document);
        CHECK(document->title == fiche.title);
        const auto printed = printDocument(*document, path);
        REQUIRE(printed);
        CHECK(printed->pages == 1);
    }
    CHECK(ids.size() == catalogue().offences().size() + catalogue().procedures().size() - 1);
    CHECK(composeFiche(u"rien"_s, catalogue(), today).error().code == Error::Code::NotFound);
}

TEST_CASE("Fiches read as they should", "[report][fiches]")
{
    for (const QString &id : {u"inj_pub_fp"_s, u"cyberharc"_s, u"protection-fonctionnelle"_s, u"pharos"_s})
        checkExpected(u"fiche-%1.txt"_s.arg(id), textOf(id));
}

TEST_CASE("A fiche claims no more than what was checked, and warns past a year", "[report][fiches]")
{
    CHECK(textOf(u"prov_crime"_s).contains(u"source secondaire ou une version plus ancienne"_s));
    CHECK(textOf(u"mise-en-demeure"_s).contains(u"De mémoire, à vérifier"_s));
    CHECK(textOf(u"pharos"_s).contains(u"non recontrôlé à la seconde lecture"_s));
    CHECK_FALSE(textOf(u"cyberharc"_s, today.addYears(1)).contains(u"plus d’un an"_s));
    CHECK(textOf(u"cyberharc"_s, today.addYears(1).addDays(1)).contains(u"plus d’un an"_s));
}

TEST_CASE("What to do tonight holds on two pages, and says who answers", "[report][fiches]")
{
    const auto guide = composeGuide(catalogue(), today);
    REQUIRE(guide);
    const QTemporaryDir folder;
    const auto printed = printDocument(*guide, folder.filePath(u"g.pdf"_s));
    REQUIRE(printed);
    CHECK(printed->pages == 2);
    const QString text = paperText(*guide);
    for (const QString &number : {u"17"_s, u"3018"_s, u"116 006"_s, u"Trois mois"_s})
        CHECK(text.contains(number));
    const qsizetype doubt = text.indexOf(u"à vérifier"_s); // at the foot: whoever is in danger reads a number, not a doubt
    CHECK(doubt > text.indexOf(u"État du droit"_s));
    CHECK(text.indexOf(u"114"_s, doubt) > 0);
    for (const FormerNumber &former : catalogue().formerNumbers())
        CHECK_FALSE(text.contains(former.phone));
}

TEST_CASE("A fiche names everything that it has from memory as to be checked", "[report][fiches]")
{
    const auto check = [](const QString &page, const QList<Basis> &basis) {
        for (const Basis &one : basis) {
            if (one.mark != Mark::Memory)
                continue;
            INFO(one.about.toStdString());
            CHECK(page.contains(u"De mémoire, à vérifier"_s));
            CHECK(page.contains(one.about.isEmpty() ? u"l’essentiel de cette page"_s : one.about));
        }
    };
    for (const Offence &offence : catalogue().offences()) {
        INFO(offence.id.toStdString());
        const QString page = textOf(offence.id);
        check(page, offence.basis);
        if (const LimitationRule *rule = catalogue().limitationRule(offence.limitation))
            check(page, rule->basis);
        for (const Aggravation &one : offence.aggravations)
            if (one.mark == Mark::Memory)
                CHECK(page.contains(one.penalty + u" (à vérifier)"_s));
    }
    for (const Procedure &procedure : catalogue().procedures()) {
        if (procedure.id == u"autre"_s)
            continue;
        INFO(procedure.id.toStdString());
        const QString page = textOf(procedure.id);
        check(page, procedure.basis);
        for (const QString &id : procedure.starts)
            if (const LimitationRule *rule = catalogue().limitationRule(id); rule->kind != LimitationRule::Kind::Reminder)
                check(page, rule->basis);
        for (const QString &key : procedure.references)
            if (markOf(catalogue().reference(key)->basis) == Mark::Memory)
                CHECK(page.contains(u"De mémoire, à vérifier"_s));
    }
}

TEST_CASE("Words said in public may be an outrage, writings that were made public are none", "[report][fiches]")
{
    for (const QString &id : {u"outrage"_s, u"outrage_scol"_s}) {
        const QString page = textOf(id);
        CHECK_FALSE(page.contains(u"Seulement ce qui n’est pas public"_s));
        CHECK(page.contains(u"les écrits et les images seulement s’ils n’ont pas été rendus publics"_s));
    }
}

TEST_CASE("A graver form that lapses otherwise says so", "[report][fiches]")
{
    CHECK(textOf(u"outrage_sexiste"_s)
              .contains(u"3\u202f750\u202f€ d’amende\u202F; délai propre\u00A0: Délit de droit commun\u00a0: six ans"_s));
}
