// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/house.h"
#include "support/catch.h"
#include "support/testdata.h"

#include "casework/change.h"
#include "look/wording.h"
#include "pages/workspace.h"
#include "work/draft.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QTest>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

TEST_CASE("A document is looked at without a word in the journal, then made for good", "[gui]")
{
    House house;
    house.createExample();
    QWidget *window = house.window.get();
    house.window->workspace()->go(Station::Export);
    const qint64 before = house.entries();

    click(window, u"preview-procureur"_s);
    auto *preview = named<QWidget>(window, u"preview"_s);
    REQUIRE(eventually([&] { return preview->isVisible(); }, 60'000));
    CHECK(house.entries() == before);
    CHECK(!house.dossier().numberingFrozen());

    house.prompter.place = house.path(u"procureur.pdf"_s);
    click(window, u"previewSave"_s);
    click(window, u"sendAnyway"_s);
    house.settle();
    CHECK(contentOf(house.prompter.place).startsWith("%PDF-"));
    CHECK(house.dossier().exports.size() == 1);
    REQUIRE(house.dossier().numberingFrozen());
    CHECK(named<QWidget>(window, u"madeCard"_s)->isVisible());
    auto *gallery = named<QAbstractItemView>(window, u"gallery"_s);
    house.window->workspace()->go(Station::Pieces);
    CHECK(!gallery->model()->flags(gallery->model()->index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
}

TEST_CASE("A document that says something else than the dossier is said to be out of date", "[gui]")
{
    House house;
    house.createExample();
    QWidget *window = house.window.get();
    house.window->workspace()->go(Station::Export);
    const QString outdated = u"What it says has changed since"_s;
    for (const QString &recipient : {u"recteur"_s, u"procureur"_s}) {
        house.prompter.place = house.path(recipient + u".pdf"_s);
        click(window, u"save-"_s + recipient);
        click(window, u"sendAnyway"_s);
        house.settle();
    }
    auto *recteur = named<QLabel>(window, u"made-recteur"_s);
    auto *procureur = named<QLabel>(window, u"made-procureur"_s);

    house.desk.record(u"tick"_s, [](const Dossier &dossier) {
        Exhibit after = *dossier.exhibits.begin();
        after.recipients.setFlag(Recipient::Recteur, false);
        return alteration(*dossier.exhibits.begin(), after);
    });
    house.settle();
    CHECK(eventually([&] { return recteur->text().contains(outdated); }));
    CHECK(!procureur->text().contains(outdated)); // a tick of the recteur’s is no change, nor is another document
    CHECK(!shows(named<QWidget>(window, u"madeCard"_s), outdated));

    house.desk.record(u"name"_s, draftOf<Profile>(&Dossier::profile, [](Profile &profile) { profile.harm = u"autre chose"_s; }));
    house.settle();
    CHECK(eventually([&] { return procureur->text().contains(outdated); }));
    CHECK(shows(named<QWidget>(window, u"madeCard"_s), outdated));

    click(window, u"save-recteur"_s);
    click(window, u"sendAnyway"_s);
    house.settle();
    CHECK(eventually([&] { return !recteur->text().contains(outdated); }));
    CHECK(procureur->text().contains(outdated));
    CHECK(eventually(
        [&] { return named<QAbstractButton>(window, u"station6"_s)->accessibleDescription().contains(u"2 documents"_s); }));
}

TEST_CASE("A copy that tells where the person lives is asked about before it is made", "[gui]")
{
    House house;
    house.createExample();
    QWidget *window = house.window.get();
    house.window->workspace()->go(Station::Export);
    house.prompter.place = house.path(u"copie.pdf"_s);
    const Exhibit *photograph = nullptr;
    for (const Exhibit &exhibit : house.dossier().exhibits)
        photograph = exhibit.remarks.contains(u"has-position"_s) ? &exhibit : photograph;
    REQUIRE(photograph);
    const QString id = photograph->id;
    const qsizetype before = house.dossier().exhibits.size();

    click(window, u"save-procureur"_s);
    REQUIRE(named<QWidget>(window, u"homeCard"_s)->isVisible());
    CHECK(house.prompter.asked.isEmpty());
    CHECK(house.dossier().exports.isEmpty());
    CHECK(named<QWidget>(window, u"leaveOutStreet"_s)->isHidden()); // the prosecutor reads what was said
    click(window, u"withoutPosition"_s);
    house.settle();
    CHECK(house.dossier().exports.size() == 1);
    CHECK(house.dossier().exhibits.size() == before + 1);
    CHECK_FALSE(house.dossier().exhibits.find(id)->recipients.testFlag(Recipient::Procureur));
    CHECK(named<QWidget>(window, u"homeCard"_s)->isHidden());

    click(window, u"save-procureur"_s); // nothing is left to ask
    house.settle();
    CHECK(house.dossier().exports.size() == 2);

    click(window, u"save-recteur"_s);
    click(window, u"leaveOutStreet"_s);
    CHECK(named<QWidget>(window, u"homeCard"_s)->isVisible()); // the position is still to be answered
    click(window, u"sendNotNow"_s);
    house.settle();
    CHECK(house.dossier().exports.size() == 2);
}

TEST_CASE("Captures that no program read are named before the recteur’s copy is made", "[gui]")
{
    House house;
    house.createExample();
    QWidget *window = house.window.get();
    house.window->workspace()->go(Station::Export);
    house.prompter.place = house.path(u"copie.pdf"_s);
    click(window, u"save-recteur"_s);
    auto *card = named<QWidget>(window, u"homeCard"_s);
    CHECK(shows(card, u"were not read by the program"_s));
    named<QWidget>(window, u"lookAtUnread"_s)->setFocus();
    QTest::keyClick(named<QWidget>(window, u"lookAtUnread"_s), Qt::Key_Space);
    CHECK(card->isHidden());
    CHECK(named<QWidget>(window, u"piecesPage"_s)->isVisible());
    CHECK(shows(window, pieceName(2))); // words noted of the first name a street already
    CHECK(house.dossier().exports.isEmpty());

    house.window->workspace()->go(Station::Export);
    click(window, u"save-procureur"_s); // who has to read them
    CHECK(!shows(card, u"were not read by the program"_s));
}

TEST_CASE("An export that can't be written says so and records nothing", "[gui]")
{
    House house;
    house.createDossier();
    house.window->workspace()->go(Station::Export);
    house.prompter.place = house.path(u"no/such/folder/x.pdf"_s);
    click(house.window.get(), u"save-avocat"_s);
    house.settle();
    CHECK(house.dossier().exports.isEmpty());
    CHECK(named<QWidget>(house.window.get(), u"strip"_s)->isVisible());
}

TEST_CASE("Nothing is printed when the person gives up", "[gui]")
{
    House house;
    house.createDossier();
    house.window->workspace()->go(Station::Export);
    click(house.window.get(), u"print-recteur"_s);
    house.settle();
    CHECK(house.dossier().exports.isEmpty());
}

TEST_CASE("A print to a file is told with its place", "[gui]")
{
    House house;
    house.createDossier();
    house.window->workspace()->go(Station::Export);
    house.prompter.prints = true;
    house.prompter.printFile = house.path(u"imprime.pdf"_s);
    click(house.window.get(), u"print-recteur"_s);
    CHECK(eventually([&] { return shows(house.window.get(), u"imprime.pdf"_s); }, 60'000));
    CHECK(!shows(house.window.get(), u"sent to the printer"_s));
}

TEST_CASE("A dossier without a trusted timestamp is told incomplete, never intact", "[gui]")
{
    House house;
    house.createExample();
    QWidget *window = house.window.get();
    house.window->workspace()->go(Station::Export);
    click(window, u"verifyDossier"_s);
    house.settle();
    auto *verdict = named<QWidget>(window, u"verdict"_s);
    REQUIRE(verdict->isVisible());
    CHECK(verdict->property("tone").toString() == u"ochre"_s);
    click(window, u"verificationBack"_s);
    CHECK(house.window->workspace()->isVisible());
}

TEST_CASE("A file that is no dossier is told unreadable", "[gui]")
{
    House house;
    house.prompter.files = {samplePath(u"11-palette.png"_s)};
    click(house.window.get(), u"verifyReceived"_s);
    house.settle();
    CHECK(named<QWidget>(house.window.get(), u"verdict"_s)->property("tone").toString() == u"red"_s);
}

TEST_CASE("What is missing leads to the place where it is mended", "[gui]")
{
    House house;
    house.createExample();
    QWidget *window = house.window.get();
    house.window->workspace()->go(Station::Export);
    REQUIRE(eventually([window] {
        const auto *first = window->findChild<QWidget *>(u"gap1"_s);
        return first && first->isVisible(); // made once, it is shown when its list is laid out
    }));
    click(window, u"gap1"_s);
    CHECK(house.window->workspace()->station() != Station::Export);
}

TEST_CASE("The questions about an accident lead to where they are asked", "[gui]")
{
    House house;
    house.createDossier();
    Workspace *workspace = house.window->workspace();
    workspace->go(Station::Steps);
    REQUIRE(eventually([&] { return house.window->findChild<QWidget *>(u"note-accident-service"_s); }));
    workspace->go(Station::Export);
    Gap gap{.code = u"health-clock-unasked"_s, .subject = Gap::Subject::Profile, .field = u"harm"_s};
    workspace->goToPlace(gap);
    CHECK(workspace->station() == Station::Steps);
    CHECK(eventually([&] { return named<QWidget>(house.window.get(), u"note-accident-service"_s)->hasFocus(); }));

    house.desk.record(u"act"_s,
                      [](const Dossier &) { return QList<Change>{addition(Event{.id = u"f1"_s, .what = u"coups"_s})}; });
    house.settle();
    QTest::qWait(400);
    workspace->go(Station::Export);
    workspace->goToPlace(gap);
    CHECK(workspace->station() == Station::Deadlines);
}

TEST_CASE("An unanswered question leads to its list of questions", "[gui]")
{
    House house;
    house.createExample();
    house.window->workspace()->go(Station::Export);
    QTest::qWait(400);
    Gap gap{.subject = Gap::Subject::Propos};
    gap.id = house.dossier().propos.begin()->id;
    gap.field = u"answers"_s;
    house.window->workspace()->goToPlace(gap);
    CHECK(house.window->workspace()->station() == Station::Deadlines);
    CHECK(named<QWidget>(house.window.get(), u"sortingCard"_s)->isVisible());
}

TEST_CASE("What is missing never widens the page beyond the window", "[gui]")
{
    House house;
    house.createExample();
    house.desk.record(u"words"_s, [](const Dossier &dossier) {
        QList<Change> changes;
        for (Propos propos : dossier.propos) {
            const Propos before = propos;
            propos.verbatim = u"WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"_s;
            propos.audience = {};
            changes += alteration(before, propos);
        }
        return changes;
    });
    house.settle();
    house.window->workspace()->go(Station::Export);
    auto *list = named<QWidget>(house.window.get(), u"gapList"_s);
    house.window->resize(1264, 750);
    REQUIRE(eventually([list] { return !list->findChildren<QPushButton *>().isEmpty(); }));
    QTest::qWait(300);
    CHECK(list->width() < 600);
}
