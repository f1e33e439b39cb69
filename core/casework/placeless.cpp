// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/placeless.h"

#include "casework/change.h"
#include "casework/taking_p.h"
#include "intake/picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int photographQuality = 93;

/** The bytes of a file that holds the pixels and nothing else. */
Result<QByteArray> bareFile(QIODevice &original, bool photograph)
{
    const auto picture = screenPicture(original);
    if (!picture)
        return fail(picture);
    // A new image: the one that was read may hold the texts of its file.
    QImage bare(picture->size(), photograph ? QImage::Format_RGB32 : QImage::Format_ARGB32);
    bare.fill(photograph ? Qt::white : Qt::transparent);
    QPainter(&bare).drawImage(0, 0, *picture);
    QByteArray bytes;
    QBuffer file(&bytes);
    file.open(QIODevice::WriteOnly);
    if (!bare.save(&file, photograph ? "JPEG" : "PNG", photograph ? photographQuality : -1))
        return fail(Error::Code::Io,
                    QCoreApplication::translate("placeless", "The copy without its position could not be made."));
    return bytes;
}

template <typename T>
void showToo(const Collection<T> &facts, const QString &original, const QString &copy, QList<Change> &changes)
{
    for (const T &fact : facts) {
        if (!fact.exhibits.contains(original) || fact.exhibits.contains(copy))
            continue;
        T after = fact;
        after.exhibits.append(copy);
        if constexpr (requires { after.regions; })
            if (fact.regions.contains(original))
                after.regions.insert(copy, fact.regions.value(original));
        changes.append(alteration(fact, after));
    }
}

/** What is known of the original, said of its copy. */
void describe(Exhibit &copy, const Exhibit &original)
{
    // On paper, which is French whatever the window speaks. Both at once: a title may hold what looks like a place to fill.
    copy.title = u"%1 (image de la pièce n°\u00a0%2, sans la position qu’indique son fichier)"_s.arg(
        original.title, QString::number(original.number));
    copy.url = original.url;
    copy.platform = original.platform;
    copy.seen = original.seen;
    copy.recipients = {};
}

/** The copy goes in the original's place: with the addition itself, so that it never goes anywhere else. */
QList<Change> swap(const Dossier &dossier, const Exhibit &original, const TakenIn &taken, Recipient recipient)
{
    const bool added = taken.outcome.kind == ImportOutcome::Kind::Added;
    Exhibit copy = taken.exhibit;
    if (added)
        describe(copy, original);
    copy.recipients.setFlag(recipient);
    Exhibit kept = original;
    kept.recipients.setFlag(recipient, false);
    QList<Change> changes = added ? QList<Change>{addition(copy)} : alteration(taken.exhibit, copy);
    changes += alteration(original, kept);
    showToo(dossier.propos, original.id, copy.id, changes);
    showToo(dossier.events, original.id, copy.id, changes);
    return changes;
}

Result<bool> replace(DossierStore &store, const Exhibit &original, Recipient recipient, const Progress &progress)
{
    const auto device = store.original(original.digest);
    if (!device)
        return fail(device);
    const bool photograph = original.mediaType != "image/png"_L1 && original.mediaType != "image/gif"_L1;
    const auto bytes = bareFile(**device, photograph);
    if (!bytes)
        return fail(bytes);
    QBuffer file;
    file.setData(*bytes);
    file.open(QIODevice::ReadOnly);
    const QString name =
        QFileInfo(original.fileName).completeBaseName() + (photograph ? u" sans position.jpg"_s : u" sans position.png"_s);
    const auto taken = takeIn(store, file, name, store.dossier().nextNumber(), {}, progress);
    if (!taken)
        return fail(taken);
    const ImportOutcome &outcome = taken->outcome;
    if (outcome.kind != ImportOutcome::Kind::Added && outcome.kind != ImportOutcome::Kind::AlreadyThere)
        return fail(Error::Code::BadEvidence, outcome.message, original.fileName);
    if (const auto recorded = store.record(swap(store.dossier(), original, *taken, recipient)); !recorded)
        return fail(recorded);
    return outcome.kind == ImportOutcome::Kind::Added;
}

} // namespace

bool tellsPlace(const Exhibit &exhibit, Recipient recipient)
{
    return !exhibit.removed && exhibit.remarks.contains(u"has-position"_s) && exhibit.recipients.testFlag(recipient);
}

Result<PlacelessCopies> sendWithoutPlace(DossierStore &store, Recipient recipient, const Progress &progress)
{
    PlacelessCopies copies;
    QList<Exhibit> telling;
    for (const Exhibit *exhibit : store.dossier().exhibitsByNumber())
        if (tellsPlace(*exhibit, recipient))
            telling.append(*exhibit);
    for (const Exhibit &exhibit : std::as_const(telling)) {
        if (!exhibit.mediaType.startsWith("image/"_L1)) {
            ++copies.left;
            continue;
        }
        const auto added = replace(store, exhibit, recipient, progress);
        if (!added)
            return fail(added);
        copies.made += *added ? 1 : 0;
    }
    return copies;
}

} // namespace appui
