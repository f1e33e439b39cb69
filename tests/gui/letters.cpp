// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/letters.h"

#include "gui/house.h"
#include "support/catch.h"

#include "pages/workspace.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBrowser>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

TEST_CASE("A passage of a letter is rewritten, kept, and given back", "[gui]")
{
    House house;
    house.createExample();
    QWidget *window = house.window.get();
    house.window->workspace()->go(Station::Export);
    click(window, u"letters"_s);
    house.settle();
    auto *passage = [&] {
        for (QPlainTextEdit *edit : window->findChildren<QPlainTextEdit *>())
            if (edit->isVisible() && edit->objectName().startsWith("passage-"_L1))
                return edit;
        return static_cast<QPlainTextEdit *>(nullptr);
    }();
    REQUIRE(passage);
    const QString name = passage->objectName();
    const QString generated = passage->toPlainText();
    REQUIRE(!generated.isEmpty());
    fill(window, name, u"mes mots"_s);
    house.settle();
    CHECK(named<QPlainTextEdit>(window, name)->toPlainText() == u"mes mots"_s);
    click(window, u"letterCopy"_s);
    house.settle();
    CHECK(QGuiApplication::clipboard()->text().contains(u"mes mots"_s));

    house.prompter.place = house.path(u"lettre.pdf"_s);
    click(window, u"letterSave"_s);
    house.settle();
    CHECK(QFile::exists(house.path(u"lettre.pdf"_s)));
    CHECK(QFile::exists(Letters::sheetBeside(house.path(u"lettre.pdf"_s))));
    REQUIRE(house.dossier().exports.size() == 1);
    CHECK(house.dossier().exports.begin()->isLetter());

    click(window, u"letterLook"_s);
    house.settle();
    house.prompter.prints = true;
    house.prompter.printFile = house.path(u"imprime.pdf"_s);
    click(named<QWidget>(window, u"letterPreview"_s), u"previewPrint"_s);
    house.settle();
    CHECK(QFile::exists(house.path(u"imprime.pdf"_s)));
    CHECK(house.dossier().exports.size() == 2);
    click(named<QWidget>(window, u"letterPreview"_s), u"previewBack"_s);

    click(window, name.chopped(5) + u"-restore"_s);
    house.settle();
    CHECK(named<QPlainTextEdit>(window, name)->toPlainText() == generated);
}

TEST_CASE("A step that has a letter leads to it, and back", "[gui]")
{
    House house;
    house.createExample();
    QWidget *window = house.window.get();
    house.window->workspace()->go(Station::Steps);
    REQUIRE(eventually([window] {
        const auto *there = window->findChild<QAbstractButton *>(u"write-protection-fonctionnelle"_s);
        return there && there->isVisible();
    }));
    CHECK(!window->findChild<QAbstractButton *>(u"write-main-courante"_s)); // nobody writes one
    click(window, u"write-protection-fonctionnelle"_s);
    house.settle();
    REQUIRE(named<QWidget>(window, u"lettersPage"_s)->isVisible());
    CHECK(named<QComboBox>(window, u"letterKind"_s)->currentText() == u"Demande de protection fonctionnelle"_s);
    click(window, u"lettersBack"_s);
    CHECK(house.window->workspace()->station() == Station::Steps);
    CHECK(named<QWidget>(window, u"stepsPage"_s)->isVisible());
}

TEST_CASE("In a primary school the step that is offered has the letter, under its own title", "[gui]")
{
    House house;
    house.createDossier();
    house.desk.record(u"school"_s, draftOf<Profile>(&Dossier::profile, [](Profile &profile) {
                          profile.victim.school = u"École primaire Exemple"_s;
                      }));
    house.settle();
    QWidget *window = house.window.get();
    house.window->workspace()->go(Station::Steps);
    click(window, u"otherSteps"_s); // no answer advises it yet
    REQUIRE(eventually([window] {
        const auto *there = window->findChild<QAbstractButton *>(u"write-signalement-hierarchie"_s);
        return there && there->isVisible();
    }));
    CHECK(!window->findChild<QAbstractButton *>(u"write-discipline"_s));
    click(window, u"write-signalement-hierarchie"_s);
    house.settle();
    CHECK(named<QComboBox>(window, u"letterKind"_s)->currentText() == u"Signalement de faits à la hiérarchie"_s);
    CHECK(named<QComboBox>(window, u"letterKind"_s)->findText(u"Demande de procédure disciplinaire"_s) < 0);
}

TEST_CASE("Each station has its page of help, in both languages", "[gui]")
{
    for (const QString &language : {u"fr"_s, u"en"_s}) {
        House house(language);
        QTest::keyClick(house.window.get(), Qt::Key_F1);
        CHECK(named<QTextBrowser>(house.window.get(), u"helpText"_s)->toPlainText().size() > 200);
        click(house.window.get(), u"closeStationHelp"_s);
        house.createDossier();
        for (int station = 0; station < stationCount; ++station) {
            house.window->workspace()->go(Station(station));
            click(house.window.get(), u"barHelp"_s);
            CHECK(named<QTextBrowser>(house.window.get(), u"helpText"_s)->toPlainText().size() > 200);
            click(house.window.get(), u"closeStationHelp"_s);
            QTest::qWait(10);
        }
    }
}
