// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/exporting.h"

#include "dossier/json.h"
#include "legal/catalogue.h"
#include "report/composition.h"
#include "report/typesetter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUuid>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

Result<Exported> measured(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, Words::tr("The PDF can't be read back."), file.errorString());
    const auto digest = sha256(file);
    if (!digest)
        return fail(digest);
    return Exported{.digest = *digest, .size = file.size()};
}

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

Change exportChange(const DossierStore &store, Recipient recipient, const ExportOptions &options, const Exported &made)
{
    ExportRecord record{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                        .recipient = recipient,
                        .made = store.now(),
                        .headNumber = store.head().number,
                        .headHash = store.head().hash,
                        .digest = made.digest,
                        .size = made.size,
                        .options = {{u"with_originals"_s, options.withOriginals}}};
    return {.action = Change::Action::Added, .kind = u"export"_s, .subject = record.id, .fields = toJson(record)};
}

} // namespace

Result<Exported> exportDossier(DossierStore &store, Recipient recipient, const QString &path, const ExportOptions &options,
                               const Progress &progress)
{
    const auto law = Catalogue::load();
    if (!law)
        return fail(law);
    const auto document = compose(store, recipient, options, *law);
    if (!document)
        return fail(document);

    // Made beside its place, so that taking it is one rename, and what was there stays until then.
    const QTemporaryDir beside(QFileInfo(path).absolutePath() + u"/.export-XXXXXX"_s);
    if (!beside.isValid())
        return fail(Error::Code::Io, Words::tr("The folder of the PDF can't be written to."), beside.errorString());
    const QString made = beside.filePath(u"export.pdf"_s);
    const auto typeset = paper::typeset(
        *document, [&](const Digest &digest) { return store.original(digest); }, made, progress);
    if (!typeset)
        return fail(typeset);
    auto exported = measured(made);
    if (!exported)
        return exported;
    exported->pages = typeset->pages;
    exported->exercise = !document->banner.isEmpty();
    for (const Exhibit &exhibit : store.dossier().exhibits)
        exported->exhibits += !exhibit.removed && exhibit.recipients.testFlag(recipient) ? 1 : 0;

    if (const auto recorded = store.record({exportChange(store, recipient, options, *exported)}); !recorded)
        return fail(recorded);
    std::error_code error;
    std::filesystem::rename(native(made), native(path), error);
    if (error)
        return fail(Error::Code::Io, Words::tr("The PDF can't be put in its place."), QString::fromStdString(error.message()));
    return exported;
}

} // namespace appui
