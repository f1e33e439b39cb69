// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "verb.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace appui::cli {

extern const Verb newVerb, profileVerb, addVerb, describeVerb, removeVerb, proposVerb, listVerb, extractVerb, stampVerb,
    lettersVerb, exportVerb, verifyVerb, journalVerb, ficheVerb, adviceVerb, tsaVerb, qualifyVerb, deadlinesVerb, stepsVerb,
    reviewVerb;

namespace {

/** In the order of the work. */
constexpr std::array verbs{&newVerb,     &profileVerb,   &addVerb,     &describeVerb, &proposVerb, &removeVerb,  &listVerb,
                           &qualifyVerb, &deadlinesVerb, &stepsVerb,   &lettersVerb,  &reviewVerb, &extractVerb, &stampVerb,
                           &exportVerb,  &verifyVerb,    &journalVerb, &ficheVerb,    &adviceVerb, &tsaVerb};

QString overview()
{
    QStringList lines{Words::tr("Turns the traces of an online attack into one dossier that can be checked and printed."),
                      QString(), Words::tr("Usage: alappui-cli VERB DOSSIER …"), QString()};
    for (const Verb *verb : verbs)
        lines.append(u"  %1  %2"_s.arg(QLatin1StringView(verb->name), -9).arg(Words::tr(verb->summary)));
    lines.append(
        {QString(), Words::tr("“alappui-cli VERB --help” explains each."),
         Words::tr("Ends with 0 when all is well, 1 when something is wrong with the evidence, 2 when it was asked wrongly or "
                   "can't be read.")});
    return lines.join(u'\n');
}

} // namespace

Exit exitFor(Error::Code code)
{
    using Code = Error::Code;
    switch (code) {
    case Code::Io:
    case Code::Corrupt:
    case Code::NewerFormat:
    case Code::Locked:
    case Code::ReadOnly:
    case Code::Invalid:
    case Code::NotFound:
    case Code::Unsupported:
        return WrongUse;
    default:
        return WrongEvidence;
    }
}

Exit runVerb(const QStringList &commandLine, Session &session)
{
    const QString name = commandLine.value(0);
    if (name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1) {
        session.terminal.say(overview());
        return Fine;
    }
    if (name == "--version"_L1) {
        session.terminal.say(u"alappui %1"_s.arg(QCoreApplication::applicationVersion()));
        return Fine;
    }
    const auto verb =
        std::find_if(verbs.begin(), verbs.end(), [&](const Verb *each) { return name == QLatin1StringView(each->name); });
    if (verb == verbs.end()) {
        session.terminal.complain(name.isEmpty() ? Words::tr("A verb is missing; “alappui-cli --help” lists them.")
                                                 : Words::tr("“%1” is no verb; “alappui-cli --help” lists them.").arg(name));
        return WrongUse;
    }
    const auto parsed = parse(**verb, commandLine.mid(1));
    if (parsed && parsed->help) {
        session.terminal.say(*parsed->help);
        return Fine;
    }
    const auto ended = parsed ? (*verb)->run(parsed->arguments, session) : fail(parsed);
    if (ended)
        return *ended;
    session.terminal.complain(ended.error().message);
    return exitFor(ended.error().code);
}

} // namespace appui::cli
