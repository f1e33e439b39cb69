// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/change.h"
#include "casework/extraction.h"
#include "casework/stamping.h"
#include "dossier/json.h"
#include "exhibitreading.h"
#include "listing.h"
#include "opening.h"
#include "proposing.h"
#include "words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace appui::cli {

namespace {

using Form = Parameter::Form;

constexpr Parameter describeParameters[]{
    dossierParameter,
    numberParameter,
    {"--title", Form::Value, false, QT_TRANSLATE_NOOP("cli", "What it is, in a few words")},
    {"--url", Form::Value, false, QT_TRANSLATE_NOOP("cli", "Where it is on the web")},
    {"--platform", Form::Value, false, QT_TRANSLATE_NOOP("cli", "The network, the site or the means")},
    {"--seen", Form::Value, false, QT_TRANSLATE_NOOP("cli", "When you saw it: 2026-11-11, 11/11/2026 19:05 …"),
     QT_TRANSLATE_NOOP("cli", "DATE")},
    {"--provenance", Form::Value, false,
     QT_TRANSLATE_NOOP("cli", "page-captured, screen-captured, file-imported, pasted or received")},
    {"--note", Form::Value, false, QT_TRANSLATE_NOOP("cli", "A private note, printed for your lawyer alone")},
    {"--accept", Form::Value, false,
     QT_TRANSLATE_NOOP("cli", "What the file tells of itself, to be taken up: title,platform,seen,provenance,published"),
     QT_TRANSLATE_NOOP("cli", "LIST")},
    {"--for", Form::Value, false, QT_TRANSLATE_NOOP("cli", "Whom it goes to: procureur,recteur,avocat; \"\" for nobody"),
     QT_TRANSLATE_NOOP("cli", "LIST")},
    {"--read", Form::Flag, false,
     QT_TRANSLATE_NOOP("cli", "Shows what its address, its name and its picture seem to tell, and takes none of it")},
    jsonParameter,
};

/** The exhibit as the options say it should be. */
Result<Exhibit> described(Exhibit exhibit, const Arguments &arguments)
{
    const auto take = [&](const char *option, QString &value) {
        if (arguments.has(option))
            value = arguments.text(option);
    };
    take("--title", exhibit.title);
    take("--url", exhibit.url);
    take("--platform", exhibit.platform);
    take("--note", exhibit.note);
    if (arguments.has("--seen")) {
        const auto seen = PartialDate::parse(arguments.text("--seen"), exhibit.seen.source());
        if (!seen)
            return fail(seen);
        exhibit.seen = *seen;
    }
    if (arguments.has("--provenance")) {
        const auto provenance = provenanceFromToken(arguments.text("--provenance"));
        if (!provenance)
            return fail(provenance);
        exhibit.provenance = *provenance;
    }
    if (arguments.has("--for")) {
        const auto recipients = recipientsFromTokens(arguments.text("--for"));
        if (!recipients)
            return fail(recipients);
        exhibit.recipients = *recipients;
    }
    if (exhibit.title.trimmed().isEmpty())
        return fail(Error::Code::Invalid, Words::tr("An exhibit needs a title."));
    return exhibit;
}

bool asksForChange(const Arguments &arguments)
{
    return std::any_of(std::begin(describeParameters), std::end(describeParameters),
                       [&](const Parameter &p) { return p.name[0] == '-' && p.form != Form::Flag && arguments.has(p.name); });
}

Result<Exit> describe(const Arguments &arguments, Session &session)
{
    const bool changing = asksForChange(arguments);
    const bool reading = arguments.has("--read");
    if ((reading && changing) || (arguments.has("--json") && !reading))
        return fail(Error::Code::Invalid, Words::tr("--read changes nothing, and --json goes with it alone."));
    const auto store = openDossier(arguments, changing ? DossierStore::Access::Write : DossierStore::Access::Read, session);
    if (!store)
        return fail(store);
    const Dossier &dossier = (*store)->dossier();
    const auto exhibit = changing || reading ? presentExhibit(arguments, dossier) : exhibitMeant(arguments, dossier);
    if (!exhibit)
        return fail(exhibit);
    if (reading) {
        const auto said = sayReading(**store, **exhibit, arguments.has("--json"), session.terminal);
        return said ? Result<Exit>(Fine) : fail(said);
    }
    const int number = (*exhibit)->number;
    if (changing) {
        const auto after = described(**exhibit, arguments);
        if (!after)
            return fail(after);
        const bool chosen = arguments.has("--for");
        const QList<Change> changes = alteration(**exhibit, chosen ? *after : appui::described(**exhibit, *after));
        if (const auto recorded = changes.isEmpty() ? Result<void>{} : (*store)->record(changes); !recorded)
            return fail(recorded);
        const auto accepted = acceptProposals(**store, *dossier.exhibitNumbered(number), arguments.text("--accept"));
        if (!accepted)
            return fail(accepted);
    }
    const auto stamped = stampedOriginals(**store);
    if (!stamped)
        return fail(stamped);
    session.terminal.say(fullSheet(dossier, *dossier.exhibitNumbered(number), *stamped) +
                         proposalLines(dossier, *dossier.exhibitNumbered(number)));
    return Fine;
}

constexpr Parameter removeParameters[]{
    dossierParameter,
    numberParameter,
    {"--reason", Form::Value, true, QT_TRANSLATE_NOOP("cli", "Why: the journal keeps it, and the list of exhibits prints it")},
};

Result<Exit> removeExhibit(const Arguments &arguments, Session &session)
{
    const auto store = openDossier(arguments, DossierStore::Access::Write, session);
    if (!store)
        return fail(store);
    const auto exhibit = presentExhibit(arguments, (*store)->dossier());
    if (!exhibit)
        return fail(exhibit);
    const int number = (*exhibit)->number;
    if (const auto recorded = (*store)->record({removal(**exhibit, arguments.text("--reason"))}); !recorded)
        return fail(recorded);
    session.terminal.say(Words::tr("Exhibit no. %1 is removed: its bytes are gone, its number and its digest stay.").arg(number));
    return Fine;
}

constexpr Parameter extractParameters[]{
    dossierParameter,
    numberParameter,
    {"-o,--output", Form::Value, true, QT_TRANSLATE_NOOP("cli", "Where to write the original; never over a file that is there"),
     QT_TRANSLATE_NOOP("cli", "FILE")},
    {"--token", Form::Value, false, QT_TRANSLATE_NOOP("cli", "Where to write its timestamp, for “openssl ts -verify”"),
     QT_TRANSLATE_NOOP("cli", "FILE.tsr")},
};

Result<Exit> extract(const Arguments &arguments, Session &session)
{
    const auto store = openDossier(arguments, DossierStore::Access::Read, session);
    if (!store)
        return fail(store);
    const auto exhibit = presentExhibit(arguments, (*store)->dossier());
    if (!exhibit)
        return fail(exhibit);
    const QString tokenPath = arguments.text("--token");
    if (QFileInfo::exists(tokenPath))
        return fail(Error::Code::Invalid,
                    Words::tr("“%1” is there already and was left as it is; choose another name.").arg(tokenPath));
    Result<QByteArray> reply = QByteArray();
    if (!tokenPath.isEmpty())
        reply = timestampReply(**store, **exhibit);
    if (!reply && reply.error().code == Error::Code::NotFound) {
        session.terminal.complain(reply.error().message);
        return WrongEvidence;
    }
    if (!reply)
        return fail(reply);

    const QString path = arguments.text("--output");
    if (const auto written = extractOriginal(**store, **exhibit, path, session.terminal.progress(Words::tr("Copying"))); !written)
        return fail(written);
    session.terminal.say(Words::tr("Exhibit no. %1 is written, byte for byte: %2").arg((*exhibit)->number).arg(path));
    if (tokenPath.isEmpty())
        return Fine;
    if (const auto written = writeNew(tokenPath, *reply); !written)
        return fail(written);
    session.terminal.say(Words::tr("Its timestamp: %1").arg(tokenPath));
    return Fine;
}

} // namespace

extern const Verb describeVerb{"describe", QT_TRANSLATE_NOOP("cli", "Shows an exhibit, or says more about it"),
                               "describe dossier.appui 3 --platform Chirper --seen \"11/11/2026 19:05\" --for procureur,avocat",
                               describeParameters, describe};

extern const Verb removeVerb{"remove", QT_TRANSLATE_NOOP("cli", "Removes an exhibit, for good"),
                             "remove dossier.appui 3 --reason \"Photo de famille, versée par erreur\"", removeParameters,
                             removeExhibit};

extern const Verb extractVerb{"extract", QT_TRANSLATE_NOOP("cli", "Writes an exhibit's original, and its timestamp, to files"),
                              "extract dossier.appui 3 -o piece.png --token piece.tsr", extractParameters, extract};

} // namespace appui::cli
