// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/exporting.h"

#include "dossier/json.h"
#include "legal/catalogue.h"
#include "report/contents.h"
#include "report/copyprinting.h"
#include "report/letters.h"
#include "report/pdf/encryption_p.h"
#include "report/printing.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

Result<void> encrypt(const QString &path, const QString &password, Exported &exported)
{
    if (const auto closed = pdf::encrypt(path, password); !closed)
        return closed;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, Words::tr("The PDF can't be read back."), file.errorString());
    const auto digest = sha256(file);
    if (!digest)
        return fail(digest);
    exported.digest = *digest;
    exported.size = file.size();
    return {};
}

Change exportChange(const DossierStore &store, std::optional<Recipient> recipient, const QJsonObject &options,
                    const Exported &made)
{
    const ExportRecord record{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                              .recipient = recipient,
                              .made = store.now(),
                              .headNumber = store.head().number,
                              .headHash = store.head().hash,
                              .digest = made.digest,
                              .size = made.size,
                              .options = options};
    return {.action = Change::Action::Added, .kind = u"export"_s, .subject = record.id, .fields = toJson(record)};
}

/** Whose copy letters of that kind open. */
std::optional<Recipient> openedBy(const QString &kind)
{
    for (const LetterKind &each : letterKinds().value_or(QList<LetterKind>()))
        if (each.id == kind)
            return each.opens;
    return {};
}

} // namespace

Result<Exported> exportDossier(DossierStore &store, Recipient recipient, const QString &path, const ExportOptions &options,
                               const Progress &progress)
{
    if (options.withOriginals && !options.password.isEmpty())
        return fail(Error::Code::Invalid,
                    Words::tr("A copy that holds the originals is never encrypted, for it must open years from now "
                              "for whoever verifies it; only a light copy takes a password."));
    const auto law = Catalogue::load();
    if (!law)
        return fail(law);
    const Digest contents = contentsOf(store.dossier(), recipient, *law);
    Exported exported;
    for (const Exhibit &exhibit : store.dossier().exhibits)
        exported.exhibits += !exhibit.removed && exhibit.recipients.testFlag(recipient) ? 1 : 0;
    const auto record = [&](const QString &made, const paper::TypesetResult &typeset) -> Result<void> {
        exported.pages = typeset.pages;
        exported.size = typeset.size;
        exported.digest = typeset.digest;
        if (const auto closed = options.password.isEmpty() ? Result<void>{} : encrypt(made, options.password, exported); !closed)
            return closed;
        return store.record({exportChange(store, recipient,
                                          {{u"with_originals"_s, options.withOriginals},
                                           {u"encrypted"_s, !options.password.isEmpty()},
                                           {u"contents"_s, QString::fromLatin1(contents.toHex())}},
                                          exported)});
    };
    const auto printed = printCopy(store, recipient, options, *law, path, progress, record);
    if (!printed)
        return fail(printed);
    exported.exercise = printed->exercise;
    exported.undrawn = printed->undrawn;
    return exported;
}

Result<Exported> exportLetter(DossierStore &store, const LetterChoice &letter, const QString &path, const Catalogue &law)
{
    const auto document = composeLetter(store, letter, law);
    if (!document)
        return fail(document);
    Exported exported;
    const auto record = [&](const QString &, const paper::TypesetResult &typeset) -> Result<void> {
        exported.pages = typeset.pages;
        exported.size = typeset.size;
        exported.digest = typeset.digest;
        return store.record(
            {exportChange(store, openedBy(letter.kind), {{u"letter"_s, letter.kind}, {u"about"_s, letter.about}}, exported)});
    };
    const auto printed = printDocument(*document, path, record);
    if (!printed)
        return fail(printed);
    return exported;
}

} // namespace appui
