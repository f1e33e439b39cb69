// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/house.h"
#include "support/catch.h"

#include "casework/importing.h"
#include "models/stations.h"

#include <QFile>
#include <QSignalSpy>

#include <atomic>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

Draft titled(const QString &title)
{
    return draftOf<DossierHeading>(&Dossier::heading, [title](DossierHeading &heading) { heading.title = title; });
}

void import(House &house, const QString &name, const QByteArray &bytes)
{
    QFile file(house.path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    const auto act = [path = file.fileName()](DossierStore &opened, const Progress &progress) {
        return importFiles(opened, {path}, {}, {}, progress);
    };
    file.close();
    house.desk.run<ImportReport>(u"import"_s, act, house.window.get(),
                                 [](const Result<ImportReport> &report) { REQUIRE(report); });
    house.settle();
}

/** The titles of the exhibits that tell of a child, as the review finds. */
QStringList tellingOfChildren(const House &house)
{
    QStringList titles;
    for (const Gap &gap : gapsIn(*house.desk.snapshot(), house.law, house.desk.now()))
        if (gap.code == u"child-in-exhibit")
            titles << house.dossier().exhibits.find(gap.id)->fileName;
    return titles;
}

} // namespace

TEST_CASE("Changes are taken back and made again by entries that follow", "[gui]")
{
    House house;
    house.createDossier();
    const qint64 before = house.entries();
    house.desk.record(u"name"_s, titled(u"one"_s));
    house.desk.record(u"name"_s, titled(u"two"_s));
    house.settle();
    CHECK(house.entries() == before + 2);
    CHECK(house.desk.undoLabel() == u"name"_s);
    house.desk.undo();
    house.desk.undo();
    house.settle();
    CHECK(house.dossier().heading.title == u"Dossier d’essai"_s);
    CHECK(!house.desk.canUndo());
    house.desk.redo();
    house.settle();
    CHECK(house.dossier().heading.title == u"one"_s);
    CHECK(house.entries() == before + 5);
    house.desk.record(u"name"_s, titled(u"three"_s));
    house.settle();
    CHECK(!house.desk.canRedo());
}

TEST_CASE("A change that changes nothing is no deed", "[gui]")
{
    House house;
    house.createDossier();
    const qint64 before = house.entries();
    house.desk.record(u"name"_s, titled(house.dossier().heading.title));
    house.settle();
    CHECK(house.entries() == before);
    CHECK(!house.desk.canUndo());
}

TEST_CASE("Longer work can be stopped, and its answer is dropped when nobody waits for it", "[gui]")
{
    House house;
    house.createDossier();
    std::atomic<bool> began = false;
    bool answered = false;
    const auto act = [&](DossierStore &, const Progress &progress) -> Result<int> {
        began = true;
        while (goesOn(progress, 1, 2))
            QThread::msleep(1);
        return fail(Error::Code::Cancelled, u"stopped"_s);
    };
    const JobPtr job = house.desk.run<int>(u"work"_s, act, house.window.get(), [&](const Result<int> &result) {
        answered = !result && result.error().code == Error::Code::Cancelled;
    });
    REQUIRE(eventually([&] { return began.load(); }));
    job->cancel();
    REQUIRE(eventually([&] { return answered; }));

    bool called = false;
    auto guard = std::make_unique<QObject>();
    const auto quick = [](DossierStore &, const Progress &) -> Result<int> { return 1; };
    house.desk.run<int>(u"work"_s, quick, guard.get(), [&](const Result<int> &) { called = true; });
    guard.reset();
    house.settle();
    CHECK(!called);
}

TEST_CASE("What was recorded is in the file when the dossier is closed at once", "[gui]")
{
    House house;
    house.createDossier();
    house.desk.record(u"name"_s, titled(u"last word"_s));
    house.desk.close();
    CHECK(!house.desk.snapshot());
    house.window->openDossier(house.path(u"essai.appui"_s));
    REQUIRE(eventually([&] { return house.desk.snapshot() != nullptr; }));
    CHECK(house.dossier().heading.title == u"last word"_s);
    CHECK(!house.desk.canUndo());
}

TEST_CASE("What the journal refuses is told, and nothing is changed", "[gui]")
{
    House house;
    house.createDossier();
    QSignalSpy failures(&house.desk, &Desk::failed);
    const qint64 before = house.entries();
    house.desk.record(u"nothing"_s, [](const Dossier &) -> QList<Change> {
        return {{Change::Action::Removed, u"propos"_s, u"unknown"_s}};
    });
    house.settle();
    CHECK(failures.size() == 1);
    CHECK(house.entries() == before);
    CHECK(!house.desk.canUndo());
}

TEST_CASE("The review reads texts and mails as they come, and when the dossier is opened again", "[gui]")
{
    House house;
    house.createDossier();
    import(house, u"a.txt"_s, "Un message de la maman de Zoe.");
    CHECK(tellingOfChildren(house) == QStringList{u"a.txt"_s});
    import(house, u"b.eml"_s, "From: x@x.example\r\nSubject: le papa de Zoe\r\n\r\nCorps.\r\n");
    import(house, u"c.txt"_s, "Rien de tel.");
    CHECK(tellingOfChildren(house) == QStringList{u"a.txt"_s, u"b.eml"_s});

    house.desk.open(house.path(u"essai.appui"_s), house.window.get(), [](const Result<void> &opened) { REQUIRE(opened); });
    REQUIRE(eventually([&] { return house.desk.snapshot() != nullptr; }));
    CHECK(tellingOfChildren(house) == QStringList{u"a.txt"_s, u"b.eml"_s});
}
