// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/stamping.h"
#include "opening.h"
#include "platform.h"
#include "report/documentstamp.h"
#include "timestamp/trainingauthority.h"
#include "words.h"

#include <QCoreApplication>
#include <QTimer>

namespace appui::cli {

namespace {

using Form = Parameter::Form;

constexpr Parameter stampParameters[]{
    dossierParameter,
    {"--tsa", Form::Value, false, QT_TRANSLATE_NOOP("cli", "Address of the authority; remembered, so that it is given once"),
     QT_TRANSLATE_NOOP("cli", "URL")},
    {"--ca", Form::Value, false,
     QT_TRANSLATE_NOOP("cli", "Certificates under which its tokens are believed; otherwise the computer's own"),
     QT_TRANSLATE_NOOP("cli", "CA.pem")},
};

/** The certificates given, or none. */
Result<QByteArray> givenCertificates(const Arguments &arguments)
{
    return arguments.has("--ca") ? readSmallFile(arguments.text("--ca")) : QByteArray();
}

Result<void> remember(const Arguments &arguments, DossierStore &store)
{
    const auto pem = givenCertificates(arguments);
    if (!pem)
        return fail(pem);
    return rememberAuthority(store, arguments.text("--tsa"), *pem);
}

/** An export is stamped as a whole, by an authority that has to be named each time. */
Result<Exit> stampExport(const Arguments &arguments, Session &session)
{
    if (!arguments.has("--tsa"))
        return fail(Error::Code::Invalid, Words::tr("Say which authority is to timestamp this PDF, with --tsa URL."));
    const auto pem = givenCertificates(arguments);
    if (!pem)
        return fail(pem);
    const Trust trust{.caPem = *pem, .system = pem->isEmpty()};
    const Progress progress = session.terminal.progress(Words::tr("Timestamping"));
    const auto stamped = stampDocument(arguments.text("DOSSIER"), [&](const Digest &imprint) {
        return requestToken(arguments.text("--tsa"), imprint, trust, {}, progress);
    });
    if (!stamped)
        return fail(stamped);
    session.terminal.say(Words::tr("The PDF is timestamped as a whole: %1").arg(arguments.text("DOSSIER")));
    return Fine;
}

Result<Exit> stamp(const Arguments &arguments, Session &session)
{
    if (arguments.has("--ca") && !arguments.has("--tsa"))
        return fail(Error::Code::Invalid, Words::tr("--ca goes with --tsa, the authority whose certificates they are."));
    if (isPdf(arguments.text("DOSSIER")))
        return stampExport(arguments, session);
    const auto store = openDossier(arguments, DossierStore::Access::Write, session);
    if (!store)
        return fail(store);
    if (arguments.has("--tsa"))
        if (const auto remembered = remember(arguments, **store); !remembered)
            return fail(remembered);
    if ((*store)->dossier().authorities.isEmpty())
        return fail(Error::Code::Invalid, Words::tr("The dossier knows no timestamp authority yet: give one with --tsa URL."));

    const StampingOptions options{.authority = arguments.text("--tsa")};
    const auto report = stampAll(**store, options, session.terminal.progress(Words::tr("Timestamping")));
    if (!report)
        return fail(report);
    for (const Error &error : report->errors)
        session.terminal.complain(error.message);
    session.terminal.say(QCoreApplication::translate("cli", "%n timestamp(s) received and checked.", nullptr, report->stamped));
    if (report->waiting == 0)
        return Fine;
    session.terminal.complain(QCoreApplication::translate("cli", "%n timestamp(s) still missing.", nullptr, report->waiting));
    return WrongEvidence;
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
