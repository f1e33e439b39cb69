// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

/** Outside every namespace, as the macro wants it: the translations are compiled into the core's library. */
static void bringTranslationsIn()
{
    Q_INIT_RESOURCE(translations);
}

namespace appui::cli {

namespace {

/** The first of the usual variables that says something; else what the system says. */
QString localeName()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const QString value = qEnvironmentVariable(variable); !value.isEmpty())
            return value;
    return QLocale::system().name();
}

} // namespace

void installLanguage()
{
    const QString language = localeName().startsWith("en"_L1) ? u"en"_s : u"fr"_s;
    QLocale::setDefault(QLocale(language));
    bringTranslationsIn();
    auto *translator = new QTranslator(qApp);
    if (translator->load(u":/translations/alappui_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(translator);
}

} // namespace appui::cli
