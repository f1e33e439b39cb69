// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/stamping.h"
#include "journalling.h"
#include "listing.h"
#include "naming.h"
#include "opening.h"
#include "verify/verification.h"
#include "words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace appui::cli {

namespace {

using Form = Parameter::Form;

constexpr Parameter listParameters[]{dossierParameter, jsonParameter};

Result<Exit> list(const Arguments &arguments, Session &session)
{
    const auto store = openDossier(arguments, DossierStore::Access::Read, session);
    if (!store)
        return fail(store);
    const Dossier &dossier = (*store)->dossier();
    const auto stamped = stampedOriginals(**store);
    if (!stamped)
        return fail(stamped);
    if (arguments.has("--json")) {
        session.terminal.say(listing(dossier, *stamped));
        return Fine;
    }
    const int present = int(dossier.exhibitsByNumber().size());
    session.terminal.say(u"%1 : %2"_s.arg(onOneLine(dossier.heading.title),
                                          QCoreApplication::translate("cli", "%n exhibit(s)", nullptr, present)));
    for (const Exhibit *exhibit : inOrder(dossier))
        session.terminal.say(u'\n' + shortSheet(dossier, *exhibit, *stamped));
    return Fine;
}

constexpr Parameter journalParameters[]{dossierParameter, jsonParameter};

Result<Exit> journal(const Arguments &arguments, Session &session)
{
    const auto store = openDossier(arguments, DossierStore::Access::Inspect, session);
    if (!store)
        return fail(store);
    const auto entries = (*store)->entries();
    if (!entries)
        return fail(entries);
    if (arguments.has("--json"))
        session.terminal.say(journalJson(*entries));
    else
        for (const QString &line : journalLines(*entries))
            session.terminal.say(line);
    return Fine;
}

constexpr Parameter verifyParameters[]{
    dossierParameter,
    {"--ca", Form::Value, false,
     QT_TRANSLATE_NOOP("cli", "Certificates of the timestamp authority that you trust; otherwise the computer's own"),
     QT_TRANSLATE_NOOP("cli", "CA.pem")},
    jsonParameter,
};

QString sentenceOf(const Verification &seen)
{
    switch (seen.verdict) {
    case Verdict::Intact:
        return Words::tr("INTACT: everything was recomputed and agrees, and a trusted timestamp covers it.");
    case Verdict::Incomplete:
        return seen.isAllCompared
                   ? Words::tr("INCOMPLETE: no alteration was found, but a proof is missing.")
                   : Words::tr("INCOMPLETE: no alteration was found in what could be compared; the rest was not compared.");
    case Verdict::Altered:
        return Words::tr("ALTERED: something differs from what was recorded.");
    case Verdict::Unreadable:
        break;
    }
    return Words::tr("UNREADABLE");
}

QString mark(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Fault:
        return Words::tr("Fault");
    case Finding::Severity::Warning:
        return Words::tr("Warning");
    case Finding::Severity::Info:
        break;
    }
    return Words::tr("Note");
}

Exit exitFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Intact:
        return Fine;
    case Verdict::Incomplete:
    case Verdict::Altered:
        return WrongEvidence;
    case Verdict::Unreadable:
        break;
    }
    return WrongUse;
}

QJsonObject jsonOf(const Verification &verification)
{
    QJsonArray findings;
    for (const Finding &finding : verification.findings)
        findings.append(QJsonObject{{u"severity"_s, toToken(finding.severity)},
                                    {u"code"_s, finding.code},
                                    {u"subject"_s, finding.subject},
                                    {u"message"_s, finding.message},
                                    {u"detail"_s, finding.detail}});
    return {{u"verdict"_s, toToken(verification.verdict)}, {u"findings"_s, findings}};
}

Result<Exit> verify(const Arguments &arguments, Session &session)
{
    Trust trust{.system = !arguments.has("--ca"), .now = session.clock()};
    if (arguments.has("--ca")) {
        const auto pem = readSmallFile(arguments.text("--ca"));
        if (!pem)
            return fail(pem);
        trust.caPem = *pem;
    }
    const QString path = arguments.text("DOSSIER");
    const Progress progress = session.terminal.progress(Words::tr("Verifying"));
    const Verification seen = verifyFile(path, trust, progress);
    if (arguments.has("--json")) {
        session.terminal.say(jsonOf(seen));
        return exitFor(seen.verdict);
    }
    session.terminal.say(sentenceOf(seen));
    for (const Finding &finding : seen.findings)
        session.terminal.say(u"  %1 — %2 : %3"_s.arg(mark(finding.severity), finding.subject, finding.message));
    if (seen.verdict == Verdict::Incomplete && trust.system)
        session.terminal.say(Words::tr("To trust an authority whose certificate you have, give it with --ca CA.pem."));
    return exitFor(seen.verdict);
}

} // namespace

extern const Verb listVerb{"list", QT_TRANSLATE_NOOP("cli", "Lists the exhibits and the words they show"),
                           "list dossier.appui --json", listParameters, list};

extern const Verb journalVerb{"journal", QT_TRANSLATE_NOOP("cli", "Tells everything that was done, in order"),
                              "journal dossier.appui", journalParameters, journal};

extern const Verb verifyVerb{"verify", QT_TRANSLATE_NOOP("cli", "Recomputes every proof and says whether all is whole"),
                             "verify dossier.appui --ca autorite/ca.pem", verifyParameters, verify};

} // namespace appui::cli
