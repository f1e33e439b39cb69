// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/doorbell.h"

#include "gui/house.h"
#include "store/dossierstore.h"
#include "support/catch.h"

#include <QProcess>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

/** A second start of the program on that file; its exit code, or -1 when it is still there after a while. */
int startAgain(const QString &dossier, int ms)
{
    QProcess program;
    program.start(QStringLiteral(ALAPPUI_PROGRAM), {dossier});
    const bool ended = QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, ms);
    if (!ended) {
        program.kill();
        program.waitForFinished();
    }
    return ended ? program.exitCode() : -1;
}

} // namespace

TEST_CASE("A second start on an open dossier brings its window to the front, and ends", "[gui]")
{
    House house;
    house.createDossier();
    house.window->showMinimized();
    QTest::qWait(50);
    CHECK(startAgain(house.path(u"essai.appui"_s), 10'000) == 0);
    CHECK(eventually([&] { return !house.window->isMinimized(); }));

    // By another way to the same file; and from behind what hides it.
    house.window->hideFromView();
    CHECK(startAgain(house.path(u"./x/../essai.appui"_s), 10'000) == 0);
    CHECK(eventually([&] { return house.window->windowTitle().contains(u"Dossier d’essai"_s); }));
}

TEST_CASE("Nobody answers for a dossier that is closed", "[gui]")
{
    QTemporaryDir folder;
    const QString dossier = folder.filePath(u"a.appui"_s);
    Doorbell bell;
    bell.answerFor(dossier);
    bell.answerFor({});
    CHECK(!Doorbell::ring(dossier, 100));
}

TEST_CASE("A window that finds its dossier open in another brings that one to the front", "[gui]")
{
    House house;
    const QString path = house.path(u"a.appui"_s);
    const auto other = DossierStore::create(path, u"Ailleurs"_s, QTimeZone::utc(), systemClock());
    REQUIRE(other);
    QThread elsewhere;
    auto *bell = new Doorbell;
    bell->moveToThread(&elsewhere);
    QObject::connect(&elsewhere, &QThread::finished, bell, &QObject::deleteLater);
    std::atomic_int rung = 0;
    QObject::connect(
        bell, &Doorbell::rung, bell, [&] { ++rung; }, Qt::DirectConnection);
    elsewhere.start();
    QMetaObject::invokeMethod(
        bell, [&] { bell->answerFor(path); }, Qt::BlockingQueuedConnection);

    house.window->openDossier(path);
    CHECK(eventually([&] { return rung == 1; }));
    CHECK(eventually([&] { return shows(house.window.get(), u"in another window already"_s); }));
    elsewhere.quit();
    elsewhere.wait();
}
