// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossier/json.h"
#include "opening.h"
#include "report/exporting.h"
#include "words.h"

#include <QCoreApplication>

namespace appui::cli {

namespace {

using Form = Parameter::Form;

constexpr Parameter parameters[]{
    dossierParameter,
    {"--to", Form::Value, true, QT_TRANSLATE_NOOP("cli", "Who will read it: procureur, recteur or avocat"),
     QT_TRANSLATE_NOOP("cli", "READER")},
    {"-o,--output", Form::Value, true, QT_TRANSLATE_NOOP("cli", "The PDF to write; one of that name is replaced"),
     QT_TRANSLATE_NOOP("cli", "FILE.pdf")},
    {"--without-originals", Form::Flag, false, QT_TRANSLATE_NOOP("cli", "A light copy: the originals are not attached")},
    {"--password", Form::Value, false, QT_TRANSLATE_NOOP("cli", "Encrypts a light copy, to send it"),
     QT_TRANSLATE_NOOP("cli", "PASSWORD")},
    {"--password-file", Form::Value, false, QT_TRANSLATE_NOOP("cli", "The same; the password is the file's first line"),
     QT_TRANSLATE_NOOP("cli", "FILE")},
};

/** Empty when none was asked for. */
Result<QString> passwordGiven(const Arguments &arguments)
{
    QString password = arguments.text("--password");
    if (arguments.has("--password-file")) {
        const auto file = readSmallFile(arguments.text("--password-file"));
        if (!file)
            return fail(file);
        password = QString::fromUtf8(file->left(file->indexOf('\n')));
        if (password.endsWith(u'\r'))
            password.chop(1);
    }
    const bool asked = arguments.has("--password") || arguments.has("--password-file");
    if (asked && password.isEmpty())
        return fail(Error::Code::Invalid, Words::tr("An empty password would let anybody open the copy."));
    return password;
}

Result<Exit> exportPdf(const Arguments &arguments, Session &session)
{
    const auto recipient = recipientFromToken(arguments.text("--to"));
    if (!recipient)
        return fail(recipient);
    const auto password = passwordGiven(arguments);
    if (!password)
        return fail(password);
    const ExportOptions options{.withOriginals = !arguments.has("--without-originals"), .password = *password};
    const auto store = openDossier(arguments, DossierStore::Access::Write, session);
    if (!store)
        return fail(store);
    const QString path = arguments.text("--output");
    const auto made = exportDossier(**store, *recipient, path, options, session.terminal.progress(Words::tr("Printing")));
    if (!made)
        return fail(made);
    session.terminal.say(Words::tr("%1: %2 pages, %3")
                             .arg(path, QString::number(made->pages),
                                  QCoreApplication::translate("cli", "%n exhibit(s)", nullptr, made->exhibits)));
    session.terminal.say(QStringLiteral("SHA-256 : ") + QString::fromLatin1(made->digest.toHex()));
    for (const int number : made->undrawn)
        session.terminal.warn(
            Words::tr("The picture of exhibit %1 can't be shown: its page says so, and the original is untouched.").arg(number));
    if (made->size > largestArchive)
        session.terminal.warn(Words::tr("This PDF is larger than 2 GiB: once timestamped, it is no longer an archival PDF/A; "
                                        "a copy --without-originals is smaller."));
    if (*recipient == Recipient::Recteur && made->exhibits > 0)
        session.terminal.warn(Words::tr("The exhibits go to the employer as they were collected: names and addresses that the "
                                        "document leaves out may still be read in them."));
    if (made->exercise)
        session.terminal.warn(Words::tr("An authority for exercises stamped it: “EXERCICE” stands on every page."));
    return Fine;
}

} // namespace

extern const Verb exportVerb{"export", QT_TRANSLATE_NOOP("cli", "Makes the PDF for the procureur, the recteur or the lawyer"),
                             "export dossier.appui --to procureur -o procureur.pdf", parameters, exportPdf};

} // namespace appui::cli
