// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/taking_p.h"

#include "casework/change.h"
#include "casework/logrows_p.h"
#include "intake/examination.h"
#include "legal/review.h"

#include <QCoreApplication>
#include <QFileDevice>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

using Kind = ImportOutcome::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(importing)
};

Result<TakenIn> refused(const QString &message)
{
    return TakenIn{{.kind = Kind::Refused, .message = message}, {}};
}

QString sentences(const Examination &seen)
{
    QStringList all;
    if (!seen.defect.isEmpty())
        all.append(seen.defect);
    for (const QString &code : seen.remarks)
        all.append(remarkSentence(code));
    all.removeAll(QString());
    return all.join(u' ');
}

} // namespace

Result<TakenIn> takeIn(DossierStore &store, QIODevice &device, const QString &fileName, int number, const ImportOptions &options,
                       const Progress &progress)
{
    const auto seen = examine(device, fileName);
    if (!seen)
        return refused(seen.error().message);
    if (!seen->defect.isEmpty() && !options.keepAnyway)
        return refused(seen->defect);

    if (!device.seek(0))
        return refused(Words::tr("It can't be read from its start."));
    const auto staged = store.stage(device, progress);
    if (!staged) {
        const auto *file = qobject_cast<QFileDevice *>(&device);
        const bool unreadable = file && file->error() != QFileDevice::NoError;
        return unreadable ? refused(staged.error().message) : fail(staged);
    }

    if (const Exhibit *known = store.dossier().exhibitWithDigest(staged->digest))
        return alreadyThere(*known);
    TakenIn result;
    Exhibit &exhibit = result.exhibit;
    exhibit.id = newId();
    exhibit.number = number;
    exhibit.title = untoldTitle(fileName);
    exhibit.digest = staged->digest;
    exhibit.size = staged->size;
    exhibit.mediaType = seen->mediaType;
    exhibit.fileName = fileName;
    exhibit.facts = seen->facts;
    exhibit.remarks = seen->remarks;
    exhibit.provenance = options.provenance;
    exhibit.added = store.now();
    if (!seen->defect.isEmpty() && !exhibit.remarks.contains(u"broken"_s))
        exhibit.remarks.append(u"broken"_s);
    if (isMedical(exhibit))
        exhibit.recipients.setFlag(Recipient::Recteur, false);
    if (seen->kind == ContentKind::Archive)
        exhibit.recipients = {}; // it holds what may be meant for one recipient and not for another
    result.outcome = {
        .kind = seen->defect.isEmpty() ? Kind::Added : Kind::AddedBroken, .message = sentences(*seen), .number = exhibit.number};
    return result;
}

TakenIn alreadyThere(const Exhibit &known)
{
    return {{.kind = Kind::AlreadyThere,
             .message = Words::tr("It is in the dossier already: it is exhibit no. %1.").arg(known.number),
             .number = known.number},
            known};
}

Result<ImportOutcome> importOriginal(DossierStore &store, QIODevice &device, const QString &fileName,
                                     const ImportOptions &options, const Progress &progress)
{
    const auto taken = takeIn(store, device, fileName, store.dossier().nextNumber(), options, progress);
    if (!taken)
        return fail(taken);
    if (taken->outcome.kind == Kind::Added || taken->outcome.kind == Kind::AddedBroken)
        if (const auto recorded = store.record({addition(taken->exhibit)}); !recorded)
            return fail(recorded);
    return taken->outcome;
}

} // namespace appui
