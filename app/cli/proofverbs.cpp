// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/stamping.h"
#include "listing.h"
#include "opening.h"
#include "platform.h"
#include "report/documentstamp.h"
#include "timestamp/knownauthorities.h"
#include "timestamp/pacing.h"
#include "timestamp/trainingauthority.h"
#include "verify/verification.h"
#include "words.h"

#include <QCoreApplication>
#include <QTimer>

namespace appui::cli {

namespace {

using Form = Parameter::Form;

constexpr Parameter stampParameters[]{
    dossierParameter,
    {"--tsa", Form::Repeated, false,
     QT_TRANSLATE_NOOP("cli", "Address of an authority; remembered, so that it is given once. Several are asked in their order, "
                              "the next one when one fails"),
     QT_TRANSLATE_NOOP("cli", "URL")},
    {"--ca", Form::Repeated, false,
     QT_TRANSLATE_NOOP("cli", "Certificates under which its tokens are believed, one --ca for each --tsa and in the same order; "
                              "\"\", or none at all: the computer's own"),
     QT_TRANSLATE_NOOP("cli", "CA.pem")},
    {"--list", Form::Flag, false, QT_TRANSLATE_NOOP("cli", "Asks nobody: says what has no timestamp yet")},
    {"--json", Form::Flag, false, QT_TRANSLATE_NOOP("cli", "With --list: everything, as JSON")},
};

/** The authorities given with --tsa and --ca. */
Result<QList<Authority>> givenAuthorities(const Arguments &arguments)
{
    const QStringList urls = arguments.list("--tsa");
    const QStringList files = arguments.list("--ca");
    if (!files.isEmpty() && urls.isEmpty())
        return fail(Error::Code::Invalid, Words::tr("--ca goes with --tsa, the authority whose certificates they are."));
    if (!files.isEmpty() && files.size() != urls.size())
        return fail(Error::Code::Invalid,
                    Words::tr("Give one --ca for each --tsa, in the same order (\"\" for the computer's own certificates)."));
    QList<Authority> authorities;
    for (qsizetype i = 0; i < urls.size(); ++i) {
        const QString file = files.value(i);
        const auto pem = file.isEmpty() ? QByteArray() : readSmallFile(file);
        if (!pem)
            return fail(pem);
        authorities.append({.id = {}, .url = urls[i], .caPem = QString::fromUtf8(*pem)});
    }
    return authorities;
}

/** By the terms of the authorities that are known; none of them is asked by that. */
Result<QHash<QString, int>> knownIntervals()
{
    const auto known = knownAuthorities();
    if (!known)
        return fail(known);
    return intervalsOf(*known);
}

/** An export is stamped as a whole, by an authority that has to be named each time. */
Result<Exit> stampExport(const Arguments &arguments, const QList<Authority> &given, const RoundOptions &round, Session &session)
{
    if (given.isEmpty())
        return fail(Error::Code::Invalid, Words::tr("Say which authority is to timestamp this PDF, with --tsa URL."));
    QList<AskedAuthority> authorities;
    for (const Authority &each : given)
        authorities.append({each.url, trustOf(each)});
    const Progress progress = session.terminal.progress(Words::tr("Timestamping"));
    const auto stamped = stampDocument(arguments.text("DOSSIER"), authorities, round, progress);
    if (!stamped)
        return fail(stamped);
    session.terminal.say(Words::tr("The PDF is timestamped as a whole: %1").arg(arguments.text("DOSSIER")));
    return Fine;
}

Result<Exit> listQueue(const Arguments &arguments, Session &session)
{
    const auto store = openDossier(arguments, DossierStore::Access::Read, session);
    if (!store)
        return fail(store);
    const auto queue = stampingQueue(**store);
    if (!queue)
        return fail(queue);
    if (arguments.has("--json"))
        session.terminal.say(queueListing((*store)->dossier(), *queue));
    else
        session.terminal.say(queueSheet((*store)->dossier(), *queue));
    return Fine;
}

Result<Exit> stampStore(DossierStore &store, const QStringList &urls, const RoundOptions &round, Session &session)
{
    if (store.dossier().authorities.isEmpty())
        return fail(Error::Code::Invalid, Words::tr("The dossier knows no timestamp authority yet: give one with --tsa URL."));
    const auto report = stampAll(store, {urls, round}, session.terminal.progress(Words::tr("Timestamping")));
    if (!report)
        return fail(report);
    for (const AuthorityFailure &failure : report->failures)
        session.terminal.complain(failure.sentence());
    session.terminal.say(QCoreApplication::translate("cli", "%n timestamp(s) received and checked.", nullptr, report->stamped));
    if (report->waiting == 0)
        return Fine;
    session.terminal.complain(QCoreApplication::translate("cli", "%n timestamp(s) still missing.", nullptr, report->waiting));
    return WrongEvidence;
}

Result<Exit> stamp(const Arguments &arguments, Session &session)
{
    if (arguments.has("--list"))
        return listQueue(arguments, session);
    const auto given = givenAuthorities(arguments);
    if (!given)
        return fail(given);
    const auto intervals = knownIntervals();
    if (!intervals)
        return fail(intervals);
    Pacing pacing(*intervals);
    const RoundOptions round{.pacing = &pacing};
    if (isPdf(arguments.text("DOSSIER")))
        return stampExport(arguments, *given, round, session);
    const auto store = openDossier(arguments, DossierStore::Access::Write, session);
    if (!store)
        return fail(store);
    for (const Authority &each : *given)
        if (const auto kept = rememberAuthority(**store, each.url, each.caPem.toUtf8()); !kept)
            return fail(kept);
    return stampStore(**store, arguments.list("--tsa"), round, session);
}

constexpr Parameter tsaParameters[]{
    {"--port", Form::Value, false, QT_TRANSLATE_NOOP("cli", "Port on this computer; a free one unless you say otherwise"),
     QT_TRANSLATE_NOOP("cli", "N")},
    {"--dir", Form::Value, true, QT_TRANSLATE_NOOP("cli", "Folder of its certificates, made on first use"),
     QT_TRANSLATE_NOOP("cli", "FOLDER")},
};

Result<Exit> serveAuthority(const Arguments &arguments, Session &session)
{
    bool isPort = true;
    const quint16 port = arguments.has("--port") ? arguments.text("--port").toUShort(&isPort) : 0;
    if (!isPort)
        return fail(Error::Code::Invalid, Words::tr("“%1” is no port.").arg(arguments.text("--port")));
    const auto authority = TrainingAuthority::open(arguments.text("--dir"), session.clock);
    if (!authority)
        return fail(authority);
    TrainingServer server(**authority);
    if (const auto listening = server.listen(port); !listening)
        return fail(listening);
    session.terminal.say(server.url());
    session.terminal.warn(Words::tr("This authority is for exercises: its timestamps prove nothing to anybody."));

    QTimer stopper;
    QObject::connect(&stopper, &QTimer::timeout, qApp, [] {
        if (wasInterrupted())
            QCoreApplication::quit();
    });
    stopper.start(100);
    QCoreApplication::exec();
    return Fine;
}

} // namespace

extern const Verb stampVerb{
    "stamp", QT_TRANSLATE_NOOP("cli", "Has an authority timestamp every original and the journal, or an exported PDF"),
    "stamp dossier.appui --tsa https://tsa.example/ --ca tsa-ca.pem", stampParameters, stamp};

extern const Verb tsaVerb{"tsa", QT_TRANSLATE_NOOP("cli", "Serves a timestamp authority for exercises on this computer"),
                          "tsa --port 8318 --dir autorite", tsaParameters, serveAuthority};

} // namespace appui::cli
