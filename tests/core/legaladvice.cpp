// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/advicecards.h"
#include "legal/stateoflaw.h"
#include "support/catch.h"
#include "support/law.h"

#include <algorithm>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

AdviceCard cardNamed(const QString &id, const Victim &victim = {})
{
    const auto cards = adviceCards(catalogue(), victim);
    INFO((cards ? QString() : cards.error().detail).toStdString());
    REQUIRE(cards);
    for (const AdviceCard &card : *cards)
        if (card.id == id)
            return card;
    FAIL("no card " << id.toStdString());
    return {};
}

QStringList phones(const AdviceCard &card)
{
    QStringList all;
    for (const Contact &contact : card.contacts)
        all << contact.phone;
    return all;
}

} // namespace

TEST_CASE("Cards say whom to call, and never an old number", "[legal]")
{
    CHECK(phones(cardNamed(u"danger"_s)).contains(u"17"_s));
    CHECK(phones(cardNamed(u"call"_s)).contains(u"116 006"_s));
    CHECK(phones(cardNamed(u"call"_s)).contains(u"3018"_s));
    const AdviceCard images = cardNamed(u"minors-images"_s);
    CHECK(phones(images).contains(u"17"_s));
    CHECK(images.grounds == QStringList{u"art. 227-23 du code pénal"_s});
    CHECK(cardNamed(u"reserve"_s).grounds.first().endsWith(u"(à vérifier)"_s));
    const auto cards = adviceCards(catalogue());
    REQUIRE(cards);
    CHECK(cards->first().id == u"danger"_s);
    for (const AdviceCard &card : *cards) {
        INFO(card.id.toStdString());
        CHECK_FALSE(card.lines.isEmpty());
        for (const FormerNumber &former : catalogue().formerNumbers())
            CHECK_FALSE((card.title + card.lines.join(u' ') + phones(card).join(u' ')).contains(former.phone));
    }
}

TEST_CASE("Links search for the whole name, and are not there without one", "[legal]")
{
    CHECK(cardNamed(u"search"_s).links.isEmpty());
    const auto links = cardNamed(u"search"_s, {.familyName = u"d'Été & Fils"_s, .givenNames = u"Zoé"_s}).links;
    REQUIRE(links.size() > 3);
    CHECK(links.first().url == u"https://www.google.com/search?q=%22Zo%C3%A9%20d%27%C3%89t%C3%A9%20%26%20Fils%22"_s);
}

TEST_CASE("The state of the law is that of its oldest and weakest part", "[legal]")
{
    const QList<LegalGround> grounds{{{}, {Basis{.mark = Mark::Verified, .sources = {u"S1"_s}, .checked = QDate(2026, 11, 22)}}},
                                     {u"art. X"_s,
                                      {Basis{.about = u"partie"_s, .mark = Mark::Memory, .checked = QDate(2026, 3, 1)},
                                       Basis{.mark = Mark::Verified, .note = u"ancien"_s, .checked = QDate(2026, 11, 22)}}}};
    const QString state = stateOfLaw(grounds, catalogue(), QDate(2027, 3, 1)).join(u'\n');
    INFO(state.toStdString());
    CHECK(state.startsWith(u"Contrôlé le 01/03/2026.\n"_s));
    CHECK(state.contains(u"version du 2 au 4 avril 2026"_s));
    CHECK(state.contains(u"à vérifier\u00A0: art. X, partie."_s));
    CHECK(state.contains(u"à noter\u00A0: art. X (ancien)."_s));
    CHECK_FALSE(state.contains(u"plus d’un an"_s));
    CHECK(stateOfLaw(grounds, catalogue(), QDate(2027, 3, 2)).last().contains(u"plus d’un an"_s));
    CHECK(stateOfLaw({}, catalogue(), QDate(2027, 3, 2)).isEmpty());
}

TEST_CASE("What the catalogue has from memory is never told without saying so", "[legal]")
{
    const auto fromMemory = [](const QList<Basis> &basis) {
        return std::any_of(basis.begin(), basis.end(), [](const Basis &one) { return one.mark == Mark::Memory; });
    };
    for (const Warning &warning : catalogue().warnings()) {
        INFO(warning.id.toStdString());
        CHECK((!fromMemory(warning.basis) || warning.text.contains(u"à vérifier"_s)));
    }
    for (const LegalFact &fact : catalogue().facts()) {
        INFO(fact.id.toStdString());
        CHECK((!fromMemory(fact.basis) || fact.text.contains(u"à vérifier"_s)));
    }
    for (const Contact &contact : catalogue().contacts()) {
        INFO(contact.id.toStdString());
        CHECK((!fromMemory(contact.basis) || contact.forWhom.contains(u"à vérifier"_s)));
    }
    for (const Reference &reference : catalogue().references()) {
        INFO(reference.id.toStdString());
        CHECK((markOf(reference.basis) != Mark::Memory || catalogue().citation(reference.id).endsWith(u"(à vérifier)"_s)));
    }
    CHECK(catalogue().warning(u"no-double-qualification"_s)->text.contains(u"à vérifier\u00A0: une seule qualification"_s));
    CHECK(catalogue().warning(u"disc-np-never-say-barred"_s)->text.endsWith(u"(à vérifier)."_s));
}
