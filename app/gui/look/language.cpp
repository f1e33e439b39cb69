// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

/** Outside every namespace, as the macro wants it: the translations are compiled into the core's library. */
static void bringTranslationsIn()
{
    Q_INIT_RESOURCE(translations);
}

namespace appui {

namespace {

QString systemLanguage()
{
    return QLocale::system().language() == QLocale::English ? u"en"_s : u"fr"_s;
}

} // namespace

Language::Language(QObject *parent)
    : QObject(parent)
{
}

Language::~Language() = default;

void Language::speak(const QString &language)
{
    bringTranslationsIn();
    m_spoken = language == "fr"_L1 || language == "en"_L1 ? language : systemLanguage();
    QLocale::setDefault(m_spoken == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                            : QLocale(QLocale::French, QLocale::France));
    m_translators.clear();
    install(u"qtbase_"_s + m_spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"alappui_"_s + m_spoken, u":/translations"_s);
}

void Language::install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace appui
