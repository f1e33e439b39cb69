// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"
#include "platform.h"
#include "verb.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace appui;

namespace {

/** What libraries have to say to their programmer is no news to the person. */
void dropChatter(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        cli::Terminal().complain(message);
}

/** SOURCE_DATE_EPOCH (reproducible-builds.org) holds the clock still, so that the same dossier gives the same bytes. */
Result<Clock> clockToUse()
{
    const QString fixed = qEnvironmentVariable("SOURCE_DATE_EPOCH");
    if (fixed.isEmpty())
        return systemClock();
    bool isNumber = false;
    const qint64 seconds = fixed.toLongLong(&isNumber);
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    if (!isNumber || seconds < 0 || moment.date().year() > 9999)
        return fail(Error::Code::Invalid,
                    QCoreApplication::translate("cli", "SOURCE_DATE_EPOCH is “%1”, which is no number of seconds.").arg(fixed));
    return fixedClock(moment);
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(dropChatter);
    cli::preparePlatform();
    int ownName = 1;                           // Qt would take -qmljsdebugger and the like for itself
    const QCoreApplication app(ownName, argv); // pictures and pages of PDF files are drawn without a screen
    QCoreApplication::setApplicationVersion(QStringLiteral(ALAPPUI_VERSION));
    cli::installLanguage();

    cli::Terminal terminal;
    const auto clock = clockToUse();
    if (!clock) {
        terminal.complain(clock.error().message);
        return cli::WrongUse;
    }
    cli::Session session{terminal, *clock};
    return cli::runVerb(cli::commandLine(argc, argv), session);
}
