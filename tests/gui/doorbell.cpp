// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/doorbell.h"

#include "gui/house.h"
#include "support/catch.h"

#include <QProcess>
#include <QTest>

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
