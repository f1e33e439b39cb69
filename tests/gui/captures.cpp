// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/capturewatch.h"

#include "gui/house.h"
#include "support/catch.h"
#include "support/testdata.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QTest>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

QString captureFolder(House &house)
{
    const QString folder = house.path(u"Screenshots"_s);
    QDir().mkpath(folder);
    return folder;
}

bool offers(House &house)
{
    return named<QWidget>(house.window.get(), u"captureOffer"_s)->isVisible();
}

} // namespace

TEST_CASE("No folder is watched before the person asks for it, in the settings", "[gui]")
{
    House house;
    house.createDossier();
    const QString folder = captureFolder(house);
    CHECK(!house.settings.watchesCaptures());
    click(house.window.get(), u"barSettings"_s);
    auto *dialog = named<QWidget>(house.window.get(), u"settingsDialog"_s);
    auto *watches = named<QCheckBox>(dialog, u"watchCaptures"_s);
    watches->setFocus();
    QTest::keyClick(watches, Qt::Key_Space);
    CHECK(house.settings.watchesCaptures());
    house.prompter.folder = folder;
    click(dialog, u"settingsCaptureFolder"_s);
    CHECK(house.settings.captureFolder() == folder);
    click(dialog, u"closeSettings"_s);

    QFile::copy(samplePath(u"11-palette.png"_s), folder + u"/new.png"_s);
    REQUIRE(eventually([&] { return offers(house); }));
    QTest::qWait(200);
    CHECK(house.dossier().exhibits.isEmpty());
    QTest::keyClick(named<QWidget>(house.window.get(), u"addCaptures"_s), Qt::Key_Space);
    house.settle();
    CHECK(house.dossier().exhibits.size() == 1);
    CHECK(!offers(house));
}

TEST_CASE("Captures that are not wanted are not offered again, nor those from before", "[gui]")
{
    House house;
    const QString folder = captureFolder(house);
    QFile::copy(samplePath(u"11-palette.png"_s), folder + u"/old.png"_s);
    house.settings.watchCaptures(true, folder);
    house.createDossier();
    QFile::copy(samplePath(u"01-chirper-fil.png"_s), folder + u"/one.png"_s);
    QFile::copy(samplePath(u"16-sms-recopie.txt"_s), folder + u"/list.txt"_s);
    REQUIRE(eventually([&] { return offers(house); }));
    CHECK(named<QWidget>(house.window.get(), u"captureOffer"_s)->findChild<QLabel *>()->text().contains(u"1 new capture"_s));
    click(house.window.get(), u"leaveCaptures"_s);
    CHECK(!offers(house));
    QFile::copy(samplePath(u"05-messagerie-groupe.png"_s), folder + u"/two.png"_s);
    REQUIRE(eventually([&] { return offers(house); }));
    click(house.window.get(), u"addCaptures"_s);
    house.settle();
    REQUIRE(house.dossier().exhibits.size() == 1);
    CHECK(house.dossier().exhibitNumbered(1)->fileName == u"two.png"_s);
}

TEST_CASE("A capture that is still being written is waited for", "[gui]")
{
    QTemporaryDir folder;
    CaptureWatch watch;
    watch.watch(folder.path());
    QFile file(folder.filePath(u"slow.png"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 8; ++i) {
        file.write("part of a picture");
        file.flush();
        QTest::qWait(250);
        CHECK(watch.found().isEmpty());
    }
    file.close();
    REQUIRE(eventually([&] { return watch.found().size() == 1; }));
    watch.watch({});
    CHECK(watch.found().isEmpty());
}

TEST_CASE("The usual folder of captures is proposed, under the name it has", "[gui]")
{
    QTemporaryDir pictures;
    CHECK(usualCaptureFolder(pictures.path()) == pictures.path());
    QDir(pictures.path()).mkdir(u"Screenshots"_s);
    CHECK(usualCaptureFolder(pictures.path()).endsWith(u"/Screenshots"_s));
    QDir(pictures.path()).mkdir(u"Captures d’écran"_s);
    CHECK(usualCaptureFolder(pictures.path()).endsWith(u"/Captures d’écran"_s));
}
