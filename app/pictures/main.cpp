// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pictures of the help, made from the program itself while it is built: alappui_pictures SAMPLES FOLDER writes
// FOLDER/LANGUAGE/TOPIC.png for each station, on the example.

#include "dialogs/dialogprompter.h"
#include "legal/catalogue.h"
#include "look/language.h"
#include "look/settings.h"
#include "look/theme.h"
#include "mainwindow.h"
#include "pages/workspace.h"
#include "work/desk.h"
#include "work/example.h"
#include "work/originalreader.h"
#include "work/screengrabber.h"
#include "work/thumbnails.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace appui;

namespace {

constexpr int pictureWidth = 620; // pixels: what the help has room for
constexpr int patience = 60'000;  // ms

QDateTime anEvening()
{
    return {QDate(2026, 11, 22), QTime(18, 42), Qt::UTC};
}

bool save(MainWindow &window, const QString &file)
{
    QTest::qWait(500); // small pictures are made meanwhile
    return window.grab().toImage().scaledToWidth(pictureWidth, Qt::SmoothTransformation).save(file);
}

bool isFilled(Desk &desk, MainWindow &window, const QString &path, const QString &samples)
{
    bool filled = false;
    const auto fill = [samples](DossierStore &store, const Progress &progress) { return fillExample(store, samples, progress); };
    desk.create(path, u"Mme Fontanel"_s, QTimeZone("Europe/Paris"), &window, [&](const Result<void> &created) {
        if (created)
            desk.run<void>(u"example"_s, fill, &window, [&](const Result<void> &result) { filled = result.has_value(); });
    });
    return QTest::qWaitFor([&] { return filled && desk.isSettled(); }, patience);
}

bool pictureAll(const QString &language, const QString &samples, const QString &folder)
{
    QTemporaryDir home;
    QSettings store(home.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    settings.setTourWasTaken();
    Language speech;
    speech.speak(language);
    Desk desk(fixedClock(anEvening()));
    OriginalReader reader;
    Thumbnails thumbnails(reader);
    DialogPrompter prompter;
    SystemScreenGrabber screens;
    const auto law = Catalogue::load();
    if (!law || !QDir().mkpath(folder))
        return false;
    const Equipment equipment{desk, reader, thumbnails, settings, prompter, screens, *law, samples, {}};
    MainWindow window(equipment);
    window.resize(1040, 680);
    window.show();
    bool allSaved = save(window, folder + u"/accueil.png"_s);
    window.workspace();
    if (!isFilled(desk, window, home.filePath(u"exemple.appui"_s), samples))
        return false;
    for (int i = 0; i < stationCount; ++i) {
        window.workspace()->go(Station(i));
        allSaved = save(window, folder + u'/' + helpTopic(Station(i)) + u".png"_s) && allSaved;
    }
    return allSaved;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyTheme(application, Settings::Theme::Light, 100);
    const QStringList arguments = QApplication::arguments();
    for (const QString &language : {u"fr"_s, u"en"_s})
        if (arguments.size() != 3 || !pictureAll(language, arguments[1], arguments[2] + u'/' + language)) {
            QTextStream(stderr) << "The pictures of the help could not be made.\n";
            return 1;
        }
    return 0;
}
