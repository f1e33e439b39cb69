// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/house.h"
#include "support/badauthority.h"
#include "support/catch.h"
#include "support/runningauthority.h"
#include "support/testdata.h"

#include "casework/importing.h"
#include "work/stamper.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

/** An authority that answers, or is out of reach, as the test wants it. */
class Network
{
public:
    QString url() const { return m_line.url(); }
    Authority authority() const { return {.id = {}, .url = url(), .caPem = QString::fromUtf8(m_authority.trust().caPem)}; }
    QByteArray caPem() const { return m_authority.trust().caPem; }
    int requests() const { return m_line.requests(); }
    std::atomic_bool up = true;

private:
    const RunningAuthority m_authority;
    BadAuthority m_line{[this](BadExchange &exchange) {
        if (up)
            exchange.reply(m_authority.answer(exchange.query()));
    }};
};

/** A house with a dossier of so many exhibits. */
class StampedHouse : public House
{
public:
    explicit StampedHouse(int exhibits = 3)
    {
        createDossier();
        stamper().setRhythm({.afterExhibits = 50, .afterWords = 100, .firstRetry = 300, .lastRetry = 600});
        add(exhibits);
    }

    Stamper &stamper() { return *window->workspace()->stamper(); }
    QString standing() { return named<QLabel>(window.get(), u"barState"_s)->text(); }
    bool isAllStamped()
    {
        return !stamper().isRunning() && desk.snapshot()->waitingForStamp() == 0 && desk.snapshot()->headIsStamped();
    }

    void add(int exhibits)
    {
        QStringList paths;
        for (int i = 0; i < exhibits; ++i) {
            QFile file(path(u"%1.txt"_s.arg(++m_made)));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(QByteArray::number(m_made));
            paths.append(file.fileName());
        }
        const auto act = [paths](DossierStore &opened, const Progress &progress) {
            return importFiles(opened, paths, {}, {}, progress);
        };
        bool added = false;
        desk.run<ImportReport>(u"import"_s, act, window.get(), [&](const Result<ImportReport> &report) {
            REQUIRE(report);
            added = true;
        });
        REQUIRE(eventually([&] { return added; }));
        settle();
    }

    QWidget *openAuthorities()
    {
        window->workspace()->go(Station::Export);
        click(window.get(), u"chooseAuthority"_s);
        return named<QWidget>(window.get(), u"authorityDialog"_s);
    }

private:
    int m_made = 0;
};

} // namespace

TEST_CASE("No authority is asked before the person chose one and said when", "[gui]")
{
    Network network;
    StampedHouse house;
    CHECK(house.standing().contains(u"3 exhibit"_s));
    CHECK_FALSE(house.stamper().canStamp());
    house.settings.setAuthorities({network.authority()});
    QTest::qWait(400);
    CHECK(network.requests() == 0);
    CHECK(house.dossier().authorities.isEmpty());

    house.window->workspace()->go(Station::Export);
    click(house.window.get(), u"stampAll"_s);
    REQUIRE(eventually([&] { return house.isAllStamped(); }, 20'000));
    CHECK(house.standing().contains(u"everything is timestamped"_s));
    CHECK(house.dossier().authorities.size() == 1);
    CHECK(network.requests() == 4);
    CHECK(named<QWidget>(house.window.get(), u"strip"_s)->isVisible());
}

TEST_CASE("What comes in is timestamped by itself once she agreed", "[gui]")
{
    Network network;
    StampedHouse house;
    house.settings.setAuthorities({network.authority()});
    house.settings.setStampsByItself(true);
    REQUIRE(eventually([&] { return house.isAllStamped(); }, 20'000));
    house.add(1);
    CHECK(eventually([&] { return house.isAllStamped(); }, 20'000));
    house.desk.record(u"name"_s,
                      draftOf<DossierHeading>(&Dossier::heading, [](DossierHeading &heading) { heading.title = u"x"_s; }));
    house.settle();
    CHECK(eventually([&] { return house.isAllStamped(); }, 20'000));
    CHECK(house.desk.snapshot()->stamped.size() == 4);

    const int before = network.requests();
    QTest::qWait(400);
    CHECK(network.requests() == before);
}

TEST_CASE("Without a network the pieces wait, and are stamped when it is back", "[gui]")
{
    Network network;
    network.up = false;
    StampedHouse house;
    house.settings.setAuthorities({network.authority()});
    house.settings.setStampsByItself(true);
    REQUIRE(eventually([&] { return house.standing().contains(u"next try at"_s); }, 20'000));
    CHECK(house.standing().contains(u"no network: 3 exhibit"_s));
    CHECK(house.stamper().complaints().size() == 1);
    house.add(1);
    CHECK(house.dossier().exhibits.size() == 4);
    network.up = true;
    CHECK(eventually([&] { return house.isAllStamped(); }, 20'000));
    CHECK(house.standing().contains(u"everything is timestamped"_s));
}

TEST_CASE("What was left waiting is stamped after the program starts again", "[gui]")
{
    Network network;
    network.up = false;
    StampedHouse house;
    house.settings.setAuthorities({network.authority()});
    house.settings.setStampsByItself(true);
    REQUIRE(eventually([&] { return !house.stamper().complaints().isEmpty(); }, 20'000));
    const QString path = house.desk.snapshot()->path;
    click(house.window.get(), u"home"_s);
    REQUIRE(eventually([&] { return !house.desk.snapshot() && !house.stamper().isRunning(); }));

    network.up = true;
    house.window->openDossier(path);
    REQUIRE(eventually([&] { return house.desk.snapshot() != nullptr; }));
    CHECK(eventually([&] { return house.isAllStamped(); }, 20'000));
}

TEST_CASE("A dossier can be worked on, and closed, while its timestamps are awaited", "[gui]")
{
    const BadAuthority silent([](BadExchange &exchange) { exchange.wait(60'000); });
    StampedHouse house;
    house.settings.setAuthorities({{.id = {}, .url = silent.url(), .caPem = {}}});
    house.stamper().stampNow();
    REQUIRE(eventually([&] { return silent.connections() > 0; }));
    CHECK(house.standing().contains(u"being timestamped"_s));
    const qint64 before = house.entries();
    house.desk.record(u"name"_s,
                      draftOf<DossierHeading>(&Dossier::heading, [](DossierHeading &heading) { heading.title = u"x"_s; }));
    house.settle();
    CHECK(house.entries() == before + 1);
    click(house.window.get(), u"home"_s);
    CHECK(eventually([&] { return !house.desk.snapshot() && !house.stamper().isRunning(); }));
}

TEST_CASE("Authorities are chosen, put in order, tried and removed", "[gui]")
{
    Network network;
    StampedHouse house;
    house.window->resize(1280, 900);
    QWidget *dialog = house.openAuthorities();
    auto *list = named<QListWidget>(dialog, u"authorityList"_s);
    CHECK(list->count() == 0);
    CHECK_FALSE(named<QAbstractButton>(dialog, u"authorityByItself"_s)->isEnabled());

    fill(dialog, u"authorityUrl"_s, u"pas une adresse"_s);
    click(dialog, u"authorityAdd"_s);
    CHECK(list->count() == 0);

    auto *known = named<QComboBox>(dialog, u"authorityKnown"_s);
    known->setFocus();
    QTest::keyClick(known, Qt::Key_Down);
    CHECK(named<QLineEdit>(dialog, u"authorityUrl"_s)->text().startsWith(u"http"_s));
    CHECK(named<QLabel>(dialog, u"authorityNote"_s)->text().contains(u"Nobody here has tried it"_s));
    click(dialog, u"authorityAdd"_s);

    QFile pem(house.path(u"ca.pem"_s));
    REQUIRE(pem.open(QIODevice::WriteOnly));
    pem.write(network.caPem());
    pem.close();
    house.prompter.files = {pem.fileName()};
    fill(dialog, u"authorityUrl"_s, network.url());
    click(dialog, u"authorityFile"_s);
    click(dialog, u"authorityAdd"_s);
    REQUIRE(list->count() == 2);
    click(dialog, u"authorityUp"_s);
    REQUIRE(house.settings.authorities().size() == 2);
    CHECK(house.settings.authorities().first() == network.authority());

    click(dialog, u"authorityTry"_s);
    auto *result = named<QLabel>(dialog, u"authorityResult"_s);
    REQUIRE(eventually([&] { return result->isVisible(); }, 20'000));
    CHECK(result->text().contains(u"training authority"_s));
    network.up = false;
    click(dialog, u"authorityTry"_s);
    REQUIRE(eventually([&] { return result->isVisible(); }, 20'000));
    CHECK(result->text().startsWith(u"It does not answer."_s));

    click(dialog, u"authorityByItself"_s);
    CHECK(house.settings.stampsByItself());
    click(dialog, u"authorityByItself"_s);
    click(dialog, u"authorityRemove"_s);
    CHECK(house.settings.authorities().size() == 1);
    click(dialog, u"authorityClose"_s);
}

TEST_CASE("The settings say who is asked, and lead there", "[gui]")
{
    StampedHouse house(0);
    click(house.window.get(), u"barSettings"_s);
    auto *dialog = named<QWidget>(house.window.get(), u"settingsDialog"_s);
    click(dialog, u"settingsAuthorities"_s);
    CHECK(named<QWidget>(dialog, u"authorityDialog"_s)->isVisible());
    auto *add = named<QWidget>(dialog, u"authorityAdd"_s);
    REQUIRE(eventually([&] { return add->isVisible(); }));
    CHECK(eventually([&] { return add->visibleRegion().boundingRect() == add->rect(); })); // not cut by the fold
}

TEST_CASE("A choice of authorities outlives the program", "[gui]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"s.ini"_s);
    const QList<Authority> chosen{{.id = {}, .url = u"https://a.example/"_s, .caPem = u"PEM\nlines"_s},
                                  {.id = {}, .url = u"http://b.example/"_s, .caPem = {}}};
    {
        QSettings store(path, QSettings::IniFormat);
        Settings settings(store);
        CHECK(settings.authorities().isEmpty());
        CHECK_FALSE(settings.stampsByItself());
        settings.setAuthorities(chosen);
        settings.setStampsByItself(true);
    }
    QSettings store(path, QSettings::IniFormat);
    const Settings settings(store);
    CHECK(settings.authorities() == chosen);
    CHECK(settings.stampsByItself());
}
