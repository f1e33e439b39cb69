// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/house.h"
#include "support/catch.h"
#include "support/testdata.h"

#include "casework/answering.h"
#include "look/theme.h"
#include "pages/piecespage.h"
#include "widgets/keycopy.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

/** Writes what a person would see, for a person to look at. */
void take(House &house, const QString &name)
{
    QTest::qWait(150);
    const QString folder = QStringLiteral(ALAPPUI_SCREENS);
    QDir().mkpath(folder);
    CHECK(house.window->grab().save(folder + u'/' + name + u".png"_s));
}

/** What a person might have answered about the words. */
void answerSome(House &house)
{
    house.desk.record(u"answers"_s, [&house](const Dossier &dossier) {
        QList<Change> changes;
        for (const Propos &propos : dossier.propos)
            changes += *recordAnswers(dossier, propos.id,
                                      {{u"insult"_s, u"yes"_s}, {u"work"_s, u"yes"_s}, {u"repeated"_s, u"yes"_s}}, house.law);
        return changes;
    });
    house.settle();
}

void takeGuided(House &house, const QString &mark)
{
    QWidget *window = house.window.get();
    Workspace *workspace = house.window->workspace();
    workspace->go(Station::Deadlines);
    QTest::qWait(400);
    click(window, u"openMatter"_s);
    click(window, u"about-insult"_s);
    take(house, u"4-tri-"_s + mark);
    click(window, u"closeMatter"_s);
    answerSome(house);
    QTest::qWait(400);
    take(house, u"4-delais-repondus-"_s + mark);
    click(window, u"openMatter"_s);
    take(house, u"4-panneau-"_s + mark);
    auto *findings = named<QScrollArea>(window, u"matterScroll"_s)->verticalScrollBar();
    findings->setValue(findings->maximum() / 3);
    take(house, u"4-panneau-suite-"_s + mark);
    findings->setValue(findings->maximum());
    take(house, u"4-panneau-fin-"_s + mark);
    click(window, u"closeMatter"_s);
    workspace->go(Station::Steps);
    QTest::qWait(400);
    click(window, u"note-protection-fonctionnelle"_s);
    house.settle();
    fill(window, u"step1Received"_s, u"16/11/2026"_s);
    house.settle();
    QTest::qWait(200);
    take(house, u"5-demarche-notee-"_s + mark);
    auto *steps = named<QScrollArea>(window, u"stepsScroll"_s)->verticalScrollBar();
    steps->setValue(steps->maximum() / 2);
    take(house, u"5-demarches-milieu-"_s + mark);
    steps->setValue(steps->maximum());
    take(house, u"5-contacts-"_s + mark);
}

void takeDialog(House &house, const QString &dialog, const QString &name)
{
    QTest::qWait(200);
    CHECK(named<QWidget>(house.window.get(), dialog)->grab().save(QStringLiteral(ALAPPUI_SCREENS) + u'/' + name + u".png"_s));
}

/** The ways in, as far as they show something. */
void takeAdding(House &house, const QString &mark)
{
    QWidget *window = house.window.get();
    house.window->workspace()->go(Station::Pieces);
    click(window, u"phoneGuide"_s);
    takeDialog(house, u"stationHelp"_s, u"2-telephone-"_s + mark);
    auto *page = named<QTextBrowser>(window, u"helpText"_s)->verticalScrollBar();
    page->setValue(int(page->maximum() * 0.4));
    takeDialog(house, u"stationHelp"_s, u"2-telephone-suite-"_s + mark);
    page->setValue(page->maximum());
    takeDialog(house, u"stationHelp"_s, u"2-telephone-fin-"_s + mark);
    click(window, u"closeStationHelp"_s);
    house.screens.picture = window->grab().toImage();
    click(window, u"captureScreen"_s);
    REQUIRE(eventually([&] { return !window->findChildren<QWidget *>(u"screenDialog"_s).isEmpty(); }));
    named<QWidget>(window, u"screenDialog"_s)->resize(1280, 800);
    takeDialog(house, u"screenDialog"_s, u"2-ecran-"_s + mark);
    click(window, u"leaveScreen"_s);
    QDir(house.folder.path()).mkdir(u"Captures d’écran"_s);
    house.settings.watchCaptures(true, house.path(u"Captures d’écran"_s));
    click(window, u"barSettings"_s);
    takeDialog(house, u"settingsDialog"_s, u"8-reglages-"_s + mark);
    click(window, u"closeSettings"_s);
    for (const QString &name : {u"01-chirper-fil.png"_s, u"05-messagerie-groupe.png"_s})
        QFile::copy(samplePath(name), house.path(u"Captures d’écran/"_s + name));
    REQUIRE(eventually([&] { return named<QWidget>(window, u"captureOffer"_s)->isVisible(); }));
    const QDir bad(dataPath(u"bad"_s));
    for (const QString &name : bad.entryList(QDir::Files))
        house.prompter.files.append(bad.filePath(name));
    click(window, u"addExhibit"_s);
    house.settle();
    take(house, u"2-a-voir-"_s + mark);
    click(window, u"closeOutcomes"_s);
    click(window, u"leaveCaptures"_s);
}

void takeMade(House &house, const QString &mark)
{
    QWidget *window = house.window.get();
    house.window->workspace()->go(Station::Export);
    house.prompter.place = house.path(u"dossier-fontanel-procureur.pdf"_s);
    click(window, u"save-procureur"_s);
    house.settle();
    take(house, u"6-adresse-"_s + mark);
    click(window, u"sendAnyway"_s);
    house.settle();
    click(window, u"copyMade"_s);
    house.settle();
    take(house, u"6-fait-sans-cle-"_s + mark);
    named<KeyCopy>(window, u"keyCopy"_s)
        ->offer({{.root = u"/media/fontanel/CLE ASL"_s, .name = u"CLE ASL"_s, .available = 14'900'000'000},
                 {.root = house.folder.path(), .available = 2'000'000'000}});
    click(window, u"copyToKey2"_s);
    house.settle();
    take(house, u"6-fait-"_s + mark);
}

void takeAll(House &house, const QString &mark)
{
    QWidget *window = house.window.get();
    Workspace *workspace = house.window->workspace();
    take(house, u"0-accueil-"_s + mark);
    click(window, u"inDanger"_s);
    take(house, u"0-danger-"_s + mark);
    click(window, u"newDossier"_s);
    take(house, u"0-nouveau-"_s + mark);
    house.createDossier();
    workspace->go(Station::Pieces);
    take(house, u"2-pieces-vide-"_s + mark);
    click(window, u"home"_s);
    REQUIRE(eventually([&] { return !house.desk.snapshot(); }));
    QFile::remove(house.path(u"essai.appui"_s));
    house.createExample();
    const std::pair<Station, QString> stations[] = {{Station::Situation, u"1-situation"_s}, {Station::Pieces, u"2-pieces"_s},
                                                    {Station::Facts, u"3-faits"_s},         {Station::Deadlines, u"4-delais"_s},
                                                    {Station::Steps, u"5-demarches"_s},     {Station::Export, u"6-dossier"_s}};
    for (const auto &[station, name] : stations) {
        workspace->go(station);
        QTest::qWait(600); // small pictures are made meanwhile
        take(house, name + u'-' + mark);
    }
    workspace->go(Station::Facts);
    click(window, u"factsByAuthor"_s);
    click(window, u"account1Sheet"_s);
    take(house, u"3-comptes-"_s + mark);
    click(window, u"factsByDate"_s);
    takeGuided(house, mark);
    workspace->go(Station::Pieces);
    click(window, u"asTable"_s);
    take(house, u"2-table-"_s + mark);
    click(window, u"asGallery"_s);
    click(window, u"openExhibit"_s);
    QTest::qWait(600);
    take(house, u"2-visionneuse-"_s + mark);
    click(window, u"markPlace"_s);
    take(house, u"2-marquer-"_s + mark);
    click(window, u"keepPlace"_s);
    house.settle();
    take(house, u"2-marque-"_s + mark);
    workspace->go(Station::Pieces);
    click(window, u"viewerBack"_s);
    click(window, u"oneByOne"_s);
    QTest::qWait(400);
    take(house, u"2-une-a-la-fois-"_s + mark);
    click(window, u"finishLater"_s);
    takeAdding(house, mark);
    takeMade(house, mark);
    workspace->go(Station::Export);
    click(window, u"preview-procureur"_s);
    REQUIRE(eventually([&] { return named<QWidget>(window, u"preview"_s)->isVisible(); }, 60'000));
    QTest::qWait(800);
    take(house, u"6-apercu-"_s + mark);
    click(window, u"previewBack"_s);
    click(window, u"verifyDossier"_s);
    house.settle();
    take(house, u"7-verification-"_s + mark);
    click(window, u"verificationBack"_s);
    click(window, u"chooseAuthority"_s);
    auto *dialog = named<QWidget>(window, u"authorityDialog"_s);
    QTest::keyClick(named<QWidget>(dialog, u"authorityKnown"_s), Qt::Key_Down);
    click(dialog, u"authorityAdd"_s);
    QTest::keyClick(named<QWidget>(dialog, u"authorityKnown"_s), Qt::Key_Down);
    QTest::qWait(150);
    CHECK(dialog->grab().save(QStringLiteral(ALAPPUI_SCREENS) + u"/8-horodatage-"_s + mark + u".png"_s));
}

void dress(Settings::Theme theme, int percent = 100)
{
    applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()), theme, percent);
}

} // namespace

TEST_CASE("Every page is pictured, light and dark, in French and in English", "[screens]")
{
    dress(Settings::Theme::Light);
    {
        House house(u"fr"_s);
        takeAll(house, u"fr-clair"_s);
    }
    {
        House house(u"en"_s);
        takeAll(house, u"en-clair"_s);
    }
    dress(Settings::Theme::Dark);
    {
        House house(u"fr"_s);
        takeAll(house, u"fr-sombre"_s);
    }
}

TEST_CASE("Every page is pictured at 150 % and in high contrast", "[screens]")
{
    dress(Settings::Theme::Light, 150);
    {
        House house(u"fr"_s);
        takeAll(house, u"fr-150"_s);
    }
    dress(Settings::Theme::HighContrast);
    {
        House house(u"fr"_s);
        takeAll(house, u"fr-contraste"_s);
    }
    dress(Settings::Theme::Light);
}

TEST_CASE("Every page is pictured at 200 % and in a narrow window", "[screens]")
{
    dress(Settings::Theme::Light, 200);
    {
        House house(u"fr"_s);
        takeAll(house, u"fr-200"_s);
    }
    dress(Settings::Theme::Light);
    {
        House house(u"fr"_s);
        house.window->resize(1024, 700);
        takeAll(house, u"fr-etroit"_s);
    }
}
