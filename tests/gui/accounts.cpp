// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/house.h"
#include "support/catch.h"

#include "casework/change.h"
#include "pages/workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

const QString account = u"faux"_s;

/** Words of an account that was said to be false, and of another. */
void createAccounts(House &house)
{
    house.createDossier();
    house.desk.record(u"words"_s, [](const Dossier &) {
        Party honest{.id = u"autre"_s};
        honest.account = u"@nono"_s;
        Party pretender{.id = account};
        pretender.account = u"@mme_fontanel"_s;
        pretender.platform = u"Chirper"_s;
        return QList<Change>{
            addition(honest), addition(pretender), addition(Propos{.id = u"p1"_s, .verbatim = u"a"_s, .author = honest.id}),
            addition(Propos{.id = u"p2"_s, .verbatim = u"b"_s, .author = account, .answers = {{u"false_account"_s, u"yes"_s}}})};
    });
    house.settle();
}

bool says(QWidget *widget, const QString &text)
{
    const auto labels = widget->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->text().contains(text); });
}

} // namespace

TEST_CASE("The sheet of a false account is told in place, undone, and leads to its report", "[gui]")
{
    House house;
    createAccounts(house);
    QWidget *window = house.window.get();
    house.window->workspace()->go(Station::Facts);
    click(window, u"factsByAuthor"_s);
    auto *card = named<QWidget>(window, u"account1"_s); // false ones come first
    CHECK(says(card, u"@mme_fontanel · Chirper"_s));
    CHECK(says(card, u"false account"_s));
    CHECK_FALSE(says(named<QWidget>(window, u"account2"_s), u"false account"_s));

    click(window, u"account1Sheet"_s);
    fill(window, u"account1StableId"_s, u"40917733"_s);
    fill(window, u"account1Profile"_s, u"https://chirper.example/mme_fontanel"_s);
    fill(window, u"account1Impersonates"_s, u"mon nom, ma photo"_s);
    click(window, u"account1OnlineYes"_s);
    fill(window, u"account1OnlineSeen"_s, u"16/11/2026"_s);
    house.settle();
    const Party told = *house.dossier().parties.find(account);
    CHECK(told.stableId == u"40917733"_s);
    CHECK(told.profileUrl == u"https://chirper.example/mme_fontanel"_s);
    CHECK(told.impersonates == u"mon nom, ma photo"_s);
    CHECK(told.online == Answer::Yes);
    CHECK(told.onlineSeen.value() == u"2026-11-16"_s);
    CHECK(says(card, u"still online"_s));
    house.desk.undo();
    house.settle();
    CHECK(house.dossier().parties.find(account)->onlineSeen.isEmpty());

    click(window, u"account1Report"_s);
    house.settle();
    CHECK(house.window->workspace()->station() == Station::Steps);
    REQUIRE(house.dossier().steps.size() == 1);
    const Step step = *house.dossier().steps.begin();
    CHECK(step.kind == u"notification-plateforme"_s);
    CHECK(step.to == u"Chirper"_s);
    CHECK(step.concerns == QStringList{u"p2"_s});
    house.window->workspace()->go(Station::Facts);
    CHECK(eventually([card] { return says(card, u"Reported"_s); }));
}

TEST_CASE("The card of an account stays where it is while something is typed into it", "[gui]")
{
    House house;
    createAccounts(house);
    QWidget *window = house.window.get();
    house.window->workspace()->go(Station::Facts);
    click(window, u"factsByAuthor"_s);
    click(window, u"account2Sheet"_s);
    fill(window, u"account2Impersonates"_s, u"mon nom"_s); // it comes before the other from now on
    house.settle();
    auto *card = named<QWidget>(window, u"account2"_s);
    REQUIRE(card->isAncestorOf(QApplication::focusWidget()));
    CHECK(says(card, u"false account"_s));
    CHECK(card->y() > named<QWidget>(window, u"account1"_s)->y());
    fill(window, u"account2OnlineSeen"_s, u"16/11/2026"_s);
    house.settle();
    CHECK(house.dossier().parties.find(u"autre"_s)->onlineSeen.value() == u"2026-11-16"_s);
}

TEST_CASE("An account of which only the name is known leads to its sheet", "[gui]")
{
    House house;
    createAccounts(house);
    QWidget *window = house.window.get();
    house.window->workspace()->goToPlace(
        {.code = u"account-handle-only"_s, .subject = Gap::Subject::Party, .id = account, .field = u"profile_url"_s});
    CHECK(house.window->workspace()->station() == Station::Facts);
    CHECK(eventually([window] { return QApplication::focusWidget() == named<QWidget>(window, u"account1Profile"_s); }));
}
