// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/situation.h"
#include "opening.h"
#include "words.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace appui::cli {

namespace {

using Form = Parameter::Form;

constexpr Parameter newParameters[]{
    dossierParameter,
    {"--title", Form::Value, false, QT_TRANSLATE_NOOP("cli", "Its title; otherwise the file's name")},
    {"--time-zone", Form::Value, false,
     QT_TRANSLATE_NOOP("cli", "Where the days are counted; Europe/Paris unless you say otherwise"),
     QT_TRANSLATE_NOOP("cli", "ZONE")},
};

Result<Exit> makeDossier(const Arguments &arguments, Session &session)
{
    const QString path = arguments.text("DOSSIER");
    const QString title = arguments.has("--title") ? arguments.text("--title") : QFileInfo(path).completeBaseName();
    const QString zoneName = arguments.has("--time-zone") ? arguments.text("--time-zone") : DossierHeading().timeZone;
    const QTimeZone zone(zoneName.toLatin1());
    if (!zone.isValid())
        return fail(Error::Code::Invalid, Words::tr("“%1” is no time zone; write for instance Indian/Reunion.").arg(zoneName));
    const auto store = DossierStore::create(path, title, zone, session.clock);
    if (!store)
        return fail(store);
    session.terminal.say(Words::tr("The dossier “%1” is made: %2").arg(title, path));
    return Fine;
}

constexpr Parameter profileParameters[]{
    dossierParameter,
    {"PROFIL.json", Form::Value, true, QT_TRANSLATE_NOOP("cli", "Who is attacked, by whom, and to whom the letters go")},
};

Result<Exit> takeProfile(const Arguments &arguments, Session &session)
{
    const QString path = arguments.text("PROFIL.json");
    const auto json = readSmallFile(path);
    if (!json)
        return fail(json);
    const auto store = openDossier(arguments, DossierStore::Access::Write, session);
    if (!store)
        return fail(store);
    if (const auto taken = importSituation(**store, *json); !taken)
        return fail(taken.error().code, u"%1 : %2"_s.arg(path, taken.error().message));
    session.terminal.say(Words::tr("The situation is in the dossier."));
    return Fine;
}

} // namespace

extern const Verb newVerb{"new", QT_TRANSLATE_NOOP("cli", "Makes an empty dossier"),
                          "new dossier.appui --title \"Faux profil et messages\"", newParameters, makeDossier};

extern const Verb profileVerb{"profile", QT_TRANSLATE_NOOP("cli", "Takes in the situation of the person attacked"),
                              "profile dossier.appui profil.json", profileParameters, takeProfile};

} // namespace appui::cli
