// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/importing.h"
#include "dossier/json.h"
#include "naming.h"
#include "opening.h"
#include "words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::cli {

namespace {

using Form = Parameter::Form;
using Kind = ImportOutcome::Kind;

constexpr Parameter parameters[]{
    dossierParameter,
    {QT_TRANSLATE_NOOP("cli", "PATH"), Form::Values, false, QT_TRANSLATE_NOOP("cli", "Files, or folders whose files are taken")},
    {"--log", Form::Value, false,
     QT_TRANSLATE_NOOP("cli", "What you know of each file: a table like resources/sample/pieces.csv"),
     QT_TRANSLATE_NOOP("cli", "FILE.csv")},
    {"--keep-anyway", Form::Flag, false, QT_TRANSLATE_NOOP("cli", "Keep a damaged file too: it may be all there is")},
    {"--provenance", Form::Value, false,
     QT_TRANSLATE_NOOP("cli", "page-captured, screen-captured, file-imported (unless you say otherwise), pasted or received")},
};

Result<PieceLog> readLog(const QString &path)
{
    if (path.isEmpty())
        return PieceLog{};
    const auto bytes = readSmallFile(path);
    if (!bytes)
        return fail(bytes);
    auto log = readPieceLog(*bytes);
    if (!log)
        return fail(log.error().code, u"%1 : %2"_s.arg(path, log.error().message));
    return log;
}

void tell(const ImportOutcome &outcome, const QString &logPath, Terminal &terminal)
{
    const QString name = onOneLine(QFileInfo(outcome.path).fileName());
    const QString sentence = u"%1 : %2"_s.arg(name, outcome.message);
    switch (outcome.kind) {
    case Kind::Added:
    case Kind::AddedBroken:
        terminal.say(Words::tr("Exhibit no. %1: %2").arg(outcome.number).arg(name));
        if (!outcome.message.isEmpty())
            terminal.warn(sentence);
        break;
    case Kind::AlreadyThere:
    case Kind::LeftOut:
        terminal.say(sentence);
        break;
    case Kind::Refused:
        terminal.complain(sentence);
        break;
    case Kind::LogProblem:
        terminal.complain(
            Words::tr("%1, line %2: %3").arg(QFileInfo(logPath).fileName(), QString::number(outcome.line), outcome.message));
        break;
    }
}

qsizetype count(const ImportReport &report, std::initializer_list<Kind> kinds)
{
    return std::count_if(report.outcomes.begin(), report.outcomes.end(), [&](const ImportOutcome &outcome) {
        return std::find(kinds.begin(), kinds.end(), outcome.kind) != kinds.end();
    });
}

Result<Exit> addFiles(const Arguments &arguments, Session &session)
{
    const QStringList paths = arguments.list("PATH");
    const QString logPath = arguments.text("--log");
    if (paths.isEmpty() && logPath.isEmpty())
        return fail(Error::Code::Invalid, Words::tr("Say which files to add; see “alappui-cli add --help”."));
    for (const QString &path : paths)
        if (!QFileInfo::exists(path))
            return fail(Error::Code::NotFound, Words::tr("There is no file “%1”; nothing was added.").arg(path));
    const auto log = readLog(logPath);
    if (!log)
        return fail(log);
    ImportOptions options{.keepAnyway = arguments.has("--keep-anyway"), .leaveOut = {logPath}};
    if (arguments.has("--provenance")) {
        const auto provenance = provenanceFromToken(arguments.text("--provenance"));
        if (!provenance)
            return fail(provenance);
        options.provenance = *provenance;
    }

    const auto store = openDossier(arguments, DossierStore::Access::Write, session);
    if (!store)
        return fail(store);
    const auto report = importFiles(**store, paths, *log, options, session.terminal.progress(Words::tr("Adding")));
    if (!report)
        return fail(report);
    for (const ImportOutcome &outcome : report->outcomes)
        tell(outcome, logPath, session.terminal);
    const qsizetype added = count(*report, {Kind::Added, Kind::AddedBroken});
    session.terminal.say(QCoreApplication::translate("cli", "%n exhibit(s) added.", nullptr, int(added)));
    const bool couldBeKept = std::any_of(report->outcomes.begin(), report->outcomes.end(), [](const ImportOutcome &outcome) {
        return outcome.kind == Kind::Refused && QFileInfo(outcome.path).size() > 0;
    });
    if (!options.keepAnyway && couldBeKept)
        session.terminal.complain(Words::tr("A damaged file can be kept as it is with --keep-anyway."));
    return report->hasProblems() ? WrongEvidence : Fine;
}

} // namespace

extern const Verb addVerb{"add", QT_TRANSLATE_NOOP("cli", "Takes in files as they are, and what is known of them"),
                          "add dossier.appui captures/ --log pieces.csv", parameters, addFiles};

} // namespace appui::cli
