// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/volumes.h"

#include "gui/house.h"
#include "support/catch.h"
#include "support/testdata.h"

#include "look/wording.h"
#include "models/nextstep.h"
#include "widgets/keycopy.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QTest>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

/** Makes the lawyer's PDF and asks for keys; gives the panel that offers them. */
KeyCopy *makeAndAsk(House &house)
{
    house.createDossier();
    house.window->workspace()->go(Station::Export);
    house.prompter.place = house.path(u"avocat.pdf"_s);
    click(house.window.get(), u"save-avocat"_s);
    house.settle();
    click(house.window.get(), u"copyMade"_s);
    house.settle();
    return named<KeyCopy>(house.window.get(), u"keyCopy"_s);
}

QString outcome(House &house)
{
    return named<QLabel>(house.window.get(), u"copyOutcome"_s)->text();
}

} // namespace

TEST_CASE("Only what is plugged in and can be written is a key", "[gui]")
{
    const QList<Volume> volumes{{.root = u"/"_s, .device = "/dev/sda1"},
                                {.root = u"/home"_s, .device = "/dev/sda2"},
                                {.root = u"/boot/efi"_s, .device = "/dev/sda3"},
                                {.root = u"/media/prof/CLE"_s, .name = u"CLE"_s, .device = "/dev/sdb1"},
                                {.root = u"/run/media/prof/CD"_s, .device = "/dev/sr0", .readOnly = true},
                                {.root = u"/run/media/prof/x"_s, .device = "tmpfs"},
                                {.root = u"/media/prof/off"_s, .device = "/dev/sdc1", .ready = false}};
    const auto keys = keysAmong(volumes, u"/"_s);
    REQUIRE(keys.size() == 1);
    CHECK(keys.first().name == u"CLE"_s);
    const auto drives = keysAmong({{.root = u"C:/"_s}, {.root = u"E:/"_s}}, u"C:/"_s);
    REQUIRE(drives.size() == 1);
    CHECK(drives.first().root == u"E:/"_s);
    for (const Volume &volume : keysAmong(mountedVolumes(), systemRoot()))
        CHECK(volume.root != systemRoot());
}

TEST_CASE("The PDF and the dossier are copied onto a key and compared, and nothing is written over", "[gui]")
{
    House house;
    KeyCopy *copy = makeAndAsk(house);
    const QString key = house.path(u"key"_s);
    QDir().mkpath(key);
    QFile mine(key + u"/avocat.pdf"_s);
    REQUIRE(mine.open(QIODevice::WriteOnly));
    mine.write("mine");
    mine.close();

    copy->offer({{.root = key, .name = u"CLE"_s, .available = 1 << 30}});
    auto *dossierToo = named<QCheckBox>(house.window.get(), u"copyDossierToo"_s);
    dossierToo->setFocus();
    CHECK_FALSE(named<QWidget>(house.window.get(), u"copyDossierNote"_s)->isVisible());
    QTest::keyClick(dossierToo, Qt::Key_Space);
    CHECK(shows(house.window.get(), u"your private notes too"_s));
    auto *button = named<QWidget>(house.window.get(), u"copyToKey1"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    house.settle();
    CHECK(outcome(house).contains(u"identical, byte for byte"_s));
    CHECK(contentOf(key + u"/avocat.pdf"_s) == "mine");
    CHECK(contentOf(key + u"/avocat (2).pdf"_s) == contentOf(house.prompter.place));
    CHECK(contentOf(key + u"/essai.appui"_s) == contentOf(house.path(u"essai.appui"_s)));
}

TEST_CASE("All the documents that were made are copied at once", "[gui]")
{
    House house;
    KeyCopy *copy = makeAndAsk(house);
    auto *others = named<QCheckBox>(house.window.get(), u"copyOthersToo"_s);
    CHECK_FALSE(others->isVisible()); // there is one
    house.prompter.place = house.path(u"recteur.pdf"_s);
    click(house.window.get(), u"save-recteur"_s);
    house.settle();
    click(house.window.get(), u"copyMade"_s);
    house.settle();
    CHECK(others->isVisible());
    CHECK_FALSE(others->isChecked()); // each is for a reader of its own
    others->setChecked(true);
    const QString key = house.path(u"key"_s);
    QDir().mkpath(key);
    copy->offer({{.root = key, .name = u"CLE"_s, .available = 1 << 30}});
    click(house.window.get(), u"copyToKey1"_s);
    house.settle();
    for (const QString &name : {u"avocat.pdf"_s, u"recteur.pdf"_s}) {
        CHECK(contentOf(key + u'/' + name) == contentOf(house.path(name)));
        CHECK(outcome(house).contains(name));
    }
}

TEST_CASE("A copy that can't be made says why", "[gui]")
{
    House house;
    makeAndAsk(house);
    house.prompter.folder = house.path(u"gone"_s);
    click(house.window.get(), u"copyElsewhere"_s);
    house.settle();
    CHECK(outcome(house).contains(u"can't be written"_s));
}

TEST_CASE("A copy to another place is not told beside a key that is missing", "[gui]")
{
    House house;
    KeyCopy *copy = makeAndAsk(house);
    copy->offer({});
    REQUIRE(shows(house.window.get(), u"No key was found"_s));
    QDir(house.folder.path()).mkdir(u"ailleurs"_s);
    house.prompter.folder = house.path(u"ailleurs"_s);
    click(house.window.get(), u"copyElsewhere"_s);
    house.settle();
    CHECK(outcome(house).contains(u"identical, byte for byte"_s));
    CHECK(!shows(house.window.get(), u"No key was found"_s));
}

TEST_CASE("Once a document is made, its next step and the nearest date are said", "[gui]")
{
    House house;
    house.createExample();
    house.window->workspace()->go(Station::Export);
    house.prompter.place = house.path(u"recteur.pdf"_s);
    click(house.window.get(), u"save-recteur"_s);
    click(house.window.get(), u"sendAnyway"_s);
    house.settle();
    auto *next = named<QLabel>(house.window.get(), u"nextStep"_s);
    REQUIRE(eventually([&] { return next->isVisible(); }));
    CHECK(next->text().contains(inSentence(house.law.procedure(u"protection-fonctionnelle"_s)->title)));
    CHECK(next->text().contains(u"act before"_s));
    for (const Recipient recipient : {Recipient::Procureur, Recipient::Recteur, Recipient::Avocat})
        CHECK(house.law.procedure(procedureServedBy(recipient)));
    CHECK(procedureServedBy(Recipient::Procureur) == u"plainte-simple"_s);
    CHECK(procedureServedBy(Recipient::Avocat) == u"avocat-conseil"_s);
}
