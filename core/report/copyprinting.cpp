// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/copyprinting.h"

#include "report/composition.h"
#include "report/pdf/imageobject_p.h"

#include <QCoreApplication>
#include <QSet>

namespace appui {

namespace {

/** The originals of which a picture of the document can't be drawn. */
Result<QSet<Digest>> undrawable(const paper::Document &document, const paper::OriginalSource &source, const Progress &progress)
{
    QSet<Digest> found;
    for (const paper::Block &block : document.blocks) {
        const auto *figure = std::get_if<paper::Figure>(&block);
        if (!figure || found.contains(figure->original))
            continue;
        const auto drawn = pdf::proveDrawing(source, *figure);
        if (!drawn && drawn.error().code == Error::Code::BadEvidence)
            found.insert(figure->original);
        else if (!drawn)
            return fail(drawn);
        if (!goesOn(progress, 0, 0))
            return fail(Error::Code::Cancelled, QCoreApplication::translate("report", "Stopped at your request."));
    }
    return found;
}

} // namespace

Result<PrintedCopy> printCopy(const DossierStore &store, Recipient recipient, const ExportOptions &options, const Catalogue &law,
                              const QString &path, const Progress &progress, const Acceptance &accept)
{
    const auto source = [&](const Digest &digest) { return store.original(digest); };
    auto document = compose(store, recipient, options, law);
    if (!document)
        return fail(document);
    PrintedCopy copy{.typeset = {}, .exercise = !document->banner.isEmpty(), .undrawn = {}};
    auto printed = printDocument(*document, source, path, progress, accept);
    // Only now is each picture tried before: nearly always all of them can be drawn.
    if (!printed && printed.error().code == Error::Code::BadEvidence) {
        ExportOptions without = options;
        const auto undrawn = undrawable(*document, source, progress);
        if (!undrawn)
            return fail(undrawn);
        without.undrawn = *undrawn;
        document = compose(store, recipient, without, law);
        if (!document)
            return fail(document);
        printed = printDocument(*document, source, path, progress, accept);
        for (const Exhibit *exhibit : store.dossier().exhibitsByNumber())
            if (!exhibit->removed && exhibit->recipients.testFlag(recipient) && without.undrawn.contains(exhibit->digest))
                copy.undrawn << exhibit->number;
    }
    if (!printed)
        return fail(printed);
    copy.typeset = *printed;
    return copy;
}

} // namespace appui
