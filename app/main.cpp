// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/dialogprompter.h"
#include "legal/catalogue.h"
#include "look/icon.h"
#include "look/language.h"
#include "look/settings.h"
#include "look/theme.h"
#include "mainwindow.h"
#include "work/desk.h"
#include "work/doorbell.h"
#include "work/originalreader.h"
#include "work/screengrabber.h"
#include "work/thumbnails.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>
#include <QTimer>

#include <future>

using namespace Qt::StringLiterals;

namespace {

/** A folder of what comes with the program, known by a file in it; empty: it did not come. */
QString comingWith(const QString &folder, const QString &file)
{
    const QString place = QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../share/alappui/"_s + folder);
    return QFile::exists(place + u'/' + file) ? place : QString();
}

int fail(const QString &sentence)
{
    QTextStream(stderr) << sentence << Qt::endl;
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    // Beside the making of the window; not before the application, which lives in the first thread that Qt hears of.
    auto reading = std::async(std::launch::async, [] { return appui::Catalogue::load(); });
    QApplication::setApplicationName(u"alappui"_s);
    QApplication::setOrganizationName(u"alappui"_s);
    QApplication::setApplicationVersion(QStringLiteral(ALAPPUI_VERSION));
    QGuiApplication::setDesktopFileName(u"fr.alappui.Alappui"_s);
    QApplication::setWindowIcon(appui::icon(u"alappui"_s));

    QCommandLineParser parser;
    const QCommandLineOption selfTest(u"self-test"_s, u"Open the window, close it again, and say whether all went well."_s);
    parser.addOption(selfTest);
    parser.addPositionalArgument(u"dossier"_s, u"A dossier to open."_s, u"[dossier]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    const QString dossier = parser.positionalArguments().value(0);
    if (!dossier.isEmpty() && appui::Doorbell::ring(dossier))
        return 0; // it is open already, and its window has come to the front

    QSettings store;
    appui::Settings settings(store);
    appui::Language language;
    language.speak(settings.language());
    QObject::connect(&settings, &appui::Settings::languageChanged, &application, [&] { language.speak(settings.language()); });
    QObject::connect(&settings, &appui::Settings::lookChanged, &application, [&] {
        QApplication::setOverrideCursor(Qt::WaitCursor); // every widget is dressed anew
        appui::applyTheme(application, settings.theme(), settings.textSize());
        QApplication::restoreOverrideCursor();
    });

    appui::Desk desk;
    appui::OriginalReader reader;
    appui::Thumbnails thumbnails(reader);
    appui::DialogPrompter prompter;
    appui::SystemScreenGrabber screens;
    appui::prepareTheme(application, settings.theme(), settings.textSize()); // until it runs, no widget hears of a new font
    const auto law = reading.get();
    if (!law)
        return fail(law.error().message);
    const appui::Equipment equipment{desk,
                                     reader,
                                     thumbnails,
                                     settings,
                                     prompter,
                                     screens,
                                     *law,
                                     comingWith(u"sample"_s, u"pieces.csv"_s),
                                     comingWith(u"help"_s, u"fr/dossier.png"_s)};
    appui::MainWindow window(equipment);
    if (!dossier.isEmpty())
        window.openDossier(dossier);
    // Once all is built: under a style sheet each widget is polished anew whenever it or what holds it gets a parent.
    appui::applyTheme(application, settings.theme(), settings.textSize());
    window.show();
    if (parser.isSet(selfTest))
        QTimer::singleShot(0, &window, &QWidget::close);
    return QApplication::exec();
}
