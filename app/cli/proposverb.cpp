// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/change.h"
#include "casework/importing.h"
#include "dossier/json.h"
#include "listing.h"
#include "opening.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>

namespace appui::cli {

namespace {

using Form = Parameter::Form;

constexpr Parameter parameters[]{
    dossierParameter,
    numberParameter,
    {"--add", Form::Value, false, QT_TRANSLATE_NOOP("cli", "Words that the exhibit shows, to the letter"),
     QT_TRANSLATE_NOOP("cli", "WORDS")},
    {"--edit", Form::Value, false, QT_TRANSLATE_NOOP("cli", "Changes the propos with this id (its first characters will do)"),
     QT_TRANSLATE_NOOP("cli", "ID")},
    {"--remove", Form::Value, false, QT_TRANSLATE_NOOP("cli", "Removes the propos with this id"), QT_TRANSLATE_NOOP("cli", "ID")},
    {"--link", Form::Value, false, QT_TRANSLATE_NOOP("cli", "The exhibit shows this propos of another one too"),
     QT_TRANSLATE_NOOP("cli", "ID")},
    {"--words", Form::Value, false, QT_TRANSLATE_NOOP("cli", "With --edit: the words, to the letter"),
     QT_TRANSLATE_NOOP("cli", "WORDS")},
    {"--published", Form::Value, false, QT_TRANSLATE_NOOP("cli", "When: 2026, 2026-10, 2026-11-05, 05/11/2026 10:26 …"),
     QT_TRANSLATE_NOOP("cli", "DATE")},
    {"--source", Form::Value, false, QT_TRANSLATE_NOOP("cli", "How the date is known: affichée, souvenir or \"au plus tard\"")},
    {"--audience", Form::Value, false, QT_TRANSLATE_NOOP("cli", "Who could read it: public, \"groupe 31\", moi or inconnu")},
    {"--author", Form::Value, false, QT_TRANSLATE_NOOP("cli", "The account or the name, as displayed")},
    {"--reason", Form::Value, false, QT_TRANSLATE_NOOP("cli", "With --remove: why")},
};

/** The one propos whose id begins so; among those that the exhibit shows, if one is given. */
Result<Propos> proposMeant(const Dossier &dossier, const QString &id, const Exhibit *shownBy)
{
    const auto begins = [&](const Propos &propos) {
        return !id.isEmpty() && propos.id.startsWith(id) && (!shownBy || propos.exhibits.contains(shownBy->id));
    };
    const auto at = std::find_if(dossier.propos.begin(), dossier.propos.end(), begins);
    if (at == dossier.propos.end())
        return fail(Error::Code::NotFound, Words::tr("There is no propos “%1” here; “list” shows their ids.").arg(id));
    if (std::find_if(std::next(at), dossier.propos.end(), begins) != dossier.propos.end())
        return fail(Error::Code::Invalid, Words::tr("Several propos begin with “%1”; write more of the id.").arg(id));
    return *at;
}

/** The propos as the options say it should be. An author who is new comes in `changes`. */
Result<Propos> told(Propos propos, const Arguments &arguments, const Dossier &dossier, const Exhibit &exhibit,
                    QList<Change> &changes)
{
    for (const char *option : {"--add", "--words"})
        if (arguments.has(option))
            propos.verbatim = arguments.text(option);
    if (propos.verbatim.trimmed().isEmpty())
        return fail(Error::Code::Invalid, Words::tr("A propos needs its words."));
    if (arguments.has("--published")) {
        const auto published = PartialDate::parse(arguments.text("--published"), propos.published.source());
        if (!published)
            return fail(published);
        propos.published = *published;
    }
    if (arguments.has("--source")) {
        const auto source = sourceFromToken(arguments.text("--source"));
        if (!source)
            return fail(source);
        propos.published.setSource(*source);
    }
    if (arguments.has("--audience")) {
        const auto audience = audienceFromToken(arguments.text("--audience"));
        if (!audience)
            return fail(audience);
        propos.audience = *audience;
    }
    if (arguments.has("--author"))
        propos.author = authorParty(dossier, arguments.text("--author"), exhibit.platform, changes);
    return propos;
}

Result<QList<Change>> changesAsked(const Arguments &arguments, const Dossier &dossier, const Exhibit &exhibit)
{
    QList<Change> changes;
    if (arguments.has("--add")) {
        Propos fresh{.id = newId(), .exhibits = {exhibit.id}};
        const auto propos = told(fresh, arguments, dossier, exhibit, changes);
        if (!propos)
            return fail(propos);
        return changes << addition(*propos);
    }
    const char *which = arguments.has("--edit") ? "--edit" : arguments.has("--remove") ? "--remove" : "--link";
    const auto before = proposMeant(dossier, arguments.text(which), arguments.has("--link") ? nullptr : &exhibit);
    if (!before)
        return fail(before);
    if (arguments.has("--remove"))
        return changes << removal(*before, arguments.text("--reason"));
    auto after = told(*before, arguments, dossier, exhibit, changes);
    if (!after)
        return fail(after);
    if (arguments.has("--link") && !after->exhibits.contains(exhibit.id))
        after->exhibits.append(exhibit.id);
    return changes << alteration(*before, *after);
}

Result<Exit> propos(const Arguments &arguments, Session &session)
{
    const auto asked = std::count_if(std::begin(parameters) + 2, std::begin(parameters) + 6,
                                     [&](const Parameter &action) { return arguments.has(action.name); });
    const bool says = std::any_of(std::begin(parameters) + 6, std::end(parameters),
                                  [&](const Parameter &detail) { return arguments.has(detail.name); });
    if (asked > 1 || (asked == 0 && says))
        return fail(Error::Code::Invalid,
                    Words::tr("Say one of --add, --edit, --remove and --link; see “alappui-cli propos --help”."));

    const auto access = asked == 1 ? DossierStore::Access::Write : DossierStore::Access::Read;
    const auto store = openDossier(arguments, access, session);
    if (!store)
        return fail(store);
    const Dossier &dossier = (*store)->dossier();
    const bool shows = arguments.has("--add") || arguments.has("--link");
    const auto exhibit = shows ? presentExhibit(arguments, dossier) : exhibitMeant(arguments, dossier);
    if (!exhibit)
        return fail(exhibit);
    const int number = (*exhibit)->number;
    if (asked == 1) {
        const auto changes = changesAsked(arguments, dossier, **exhibit);
        if (!changes)
            return fail(changes);
        if (const auto recorded = changes->isEmpty() ? Result<void>{} : (*store)->record(*changes); !recorded)
            return fail(recorded);
    }
    session.terminal.say(wordsAndActs(dossier, *dossier.exhibitNumbered(number)));
    return Fine;
}

} // namespace

extern const Verb proposVerb{"propos", QT_TRANSLATE_NOOP("cli", "Shows, adds, edits or removes the words that an exhibit shows"),
                             "propos dossier.appui 3 --add \"on sait où elle habite\" --published \"05/11/2026 10:26\" "
                             "--source affichée --audience public --author @ptitloup57",
                             parameters, propos};

} // namespace appui::cli
