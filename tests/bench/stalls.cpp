// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/dialogprompter.h"
#include "equipment.h"
#include "legal/catalogue.h"
#include "look/language.h"
#include "look/settings.h"
#include "look/theme.h"
#include "mainwindow.h"
#include "pages/workspace.h"
#include "work/desk.h"
#include "work/originalreader.h"
#include "work/screengrabber.h"
#include "work/thumbnails.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

/** Runs the event loop for that long and tells the longest time, in milliseconds, that it did not come back. */
qint64 longestStall(int ms, const std::function<void()> &act)
{
    QElapsedTimer whole;
    QElapsedTimer gap;
    qint64 longest = 0;
    whole.start();
    gap.start();
    act();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        longest = qMax(longest, gap.restart());
        QThread::msleep(1);
    } while (whole.elapsed() < ms);
    return longest;
}

template <typename Condition>
bool waitFor(const Condition &condition)
{
    QElapsedTimer since;
    since.start();
    while (!condition() && since.elapsed() < 120'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    return condition();
}

} // namespace

/**
 * bench_stalls DOSSIER: opens it in the window, and prints, in milliseconds, how long it took until it could be used, and the
 * longest stall of the window while it was scrolled, filtered, typed into and turned to another station.
 */
int main(int argc, char **argv)
{
    QElapsedTimer since;
    since.start();
    QApplication application(argc, argv);
    QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    appui::Settings settings(store);
    appui::Language language;
    language.speak(u"fr"_s);
    const auto law = appui::Catalogue::load();
    appui::Desk desk;
    appui::OriginalReader reader;
    appui::Thumbnails thumbnails(reader);
    appui::DialogPrompter prompter;
    appui::SystemScreenGrabber screens;
    const appui::Equipment equipment{desk, reader, thumbnails, settings, prompter, screens, *law, {}};
    appui::prepareTheme(application, appui::Settings::Theme::Light, 100); // all in the order of main.cpp
    appui::MainWindow window(equipment);
    window.openDossier(QCoreApplication::arguments().value(1));
    appui::applyTheme(application, appui::Settings::Theme::Light, 100);
    window.show();
    auto *gallery = window.findChild<QListView *>(u"gallery"_s);
    if (!waitFor([&] { return desk.snapshot() && gallery->isVisible() && gallery->model()->rowCount() > 0; }))
        return 1;
    QTextStream out(stdout);
    out << "usable " << since.elapsed() << Qt::endl;
    out << "settling " << longestStall(1500, [] {}) << Qt::endl;

    auto *bar = gallery->verticalScrollBar();
    qint64 worst = 0;
    for (int i = 1; i <= 20; ++i)
        worst = qMax(worst, longestStall(60, [&] { bar->setValue(bar->maximum() * i / 20); }));
    out << "scrolling " << worst << Qt::endl;

    auto *search = window.findChild<QLineEdit *>(u"search"_s);
    worst = 0;
    for (const QChar c : u"message 777"_s)
        worst = qMax(worst, longestStall(120, [&] { search->insert(c); }));
    out << "filtering " << worst << Qt::endl;
    longestStall(300, [&] { search->clear(); });

    auto *title = window.findChild<QLineEdit *>(u"exhibitTitle"_s);
    title->setFocus();
    worst = 0;
    for (const QChar c : u"un titre"_s)
        worst = qMax(worst, longestStall(60, [&] {
                         QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
                         QCoreApplication::sendEvent(title, &press);
                     }));
    out << "typing " << worst << Qt::endl;
    out << "recording " << longestStall(1500, [&] { title->clearFocus(); }) << Qt::endl;
    for (int station = 0; station < 6; ++station)
        out << "station-" << station + 1 << ' ' << longestStall(1500, [&] { window.workspace()->go(appui::Station(station)); })
            << Qt::endl;
    return 0;
}
