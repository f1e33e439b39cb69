// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/dossierstore_p.h"

#include <QCoreApplication>

namespace appui {

namespace {

Result<void> writeRecord(Database &database, const Record &record)
{
    if (record.value.isEmpty())
        return database.run("DELETE FROM record WHERE kind = ? AND subject = ?", record.kind, record.subject);
    return database.run("INSERT INTO record (kind, subject, value) VALUES (?, ?, ?)"
                        " ON CONFLICT (kind, subject) DO UPDATE SET value = excluded.value",
                        record.kind, record.subject, Utf8{record.value});
}

} // namespace

Result<void> DossierStore::record(const QList<Change> &changes, const QString &actor)
{
    if (const auto writable = d->checkWritable(); !writable)
        return writable;
    if (const auto finished = d->staging.finish(); !finished)
        return finished;
    auto plan = d->plan(changes, actor);
    if (!plan)
        return fail(plan);
    if (const auto written = d->write(*plan); !written) {
        d->staging.giveUp();
        return written;
    }
    d->dossier = std::move(plan->dossier);
    d->head = plan->head;
    for (const Digest &digest : std::as_const(plan->sealing))
        d->staging.sealed(digest);
    // The change stands, and nobody sees these bytes any more: if they can't be wiped now, the next opening does it.
    if (!plan->unsealing.isEmpty() && !d->staging.purge())
        d->staging.giveUp();
    return {};
}

Result<DossierStore::Private::Plan> DossierStore::Private::plan(const QList<Change> &changes, const QString &actor)
{
    Plan plan{{}, dossier, head, {}, {}};
    for (const Change &change : changes) {
        const Entry entry = makeEntry(plan.head, change, clock(), actor);
        if (const auto applied = apply(entry, plan.dossier); !applied)
            return fail(Error::Code::Invalid, applied.error().message, applied.error().detail);
        plan.steps.push_back({entry, recordsTouched(entry, plan.dossier)});
        plan.head = {entry.number, entry.hash};
    }
    for (const Change &change : changes) {
        if (change.kind != QLatin1StringView("exhibit") || change.action == Change::Action::Changed)
            continue;
        if (const auto planned = planBytes(*plan.dossier.exhibits.find(change.subject), plan); !planned)
            return fail(planned);
    }
    return plan;
}

/** What becomes of an exhibit's bytes, now that it was added or removed. */
Result<void> DossierStore::Private::planBytes(const Exhibit &exhibit, Plan &plan)
{
    const auto sealed = findOriginal(database(), exhibit.digest);
    if (!sealed && sealed.error().code != Error::Code::NotFound)
        return fail(sealed);
    if (!plan.dossier.exhibitWithDigest(exhibit.digest)) {
        if (sealed)
            plan.unsealing.append(exhibit.digest);
        return {};
    }
    const auto size = sealed ? Result<qint64>(sealed->size) : staging.waiting(exhibit.digest);
    if (!size)
        return fail(size);
    if (*size != exhibit.size)
        return fail(Error::Code::Invalid, QCoreApplication::translate("store", "The piece's size is not that of its bytes."),
                    exhibit.id);
    if (!sealed)
        plan.sealing.append(exhibit.digest);
    return {};
}

Result<void> DossierStore::Private::write(const Plan &plan)
{
    if (const auto begun = staging.begin(); !begun)
        return begun;
    const auto known = headInFile();
    if (!known)
        return fail(known);
    if (*known != head)
        return fail(Error::Code::Locked,
                    QCoreApplication::translate("store", "Another program changed this dossier meanwhile; open it again."));
    for (const Plan::Step &step : plan.steps)
        if (const auto written = writeStep(step); !written)
            return written;
    for (const Digest &digest : plan.sealing)
        if (const auto sealed = staging.seal(digest); !sealed)
            return sealed;
    for (const Digest &digest : plan.unsealing)
        if (const auto unsealed = database().run("UPDATE original SET digest = NULL, size = 0 WHERE digest = ?", digest);
            !unsealed)
            return unsealed;
    return database().commit();
}

Result<void> DossierStore::Private::writeStep(const Plan::Step &step)
{
    const Entry &e = step.entry;
    const auto written = database().run(
        "INSERT INTO journal (number, time, program, actor, kind, subject, salt, payload, commitment, previous, hash)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        e.number, e.time, e.program, e.actor, e.kind, e.subject, e.salt, Utf8{e.payload}, e.commitment, e.previous, e.hash);
    if (!written)
        return written;
    for (const Record &record : step.records)
        if (const auto kept = writeRecord(database(), record); !kept)
            return kept;
    return {};
}

Result<StagedOriginal> DossierStore::stage(QIODevice &bytes, const Progress &progress)
{
    const auto writable = d->checkWritable();
    if (!writable)
        return fail(writable);
    return d->staging.add(bytes, progress,
                          [this](const Digest &digest) { return d->dossier.exhibitWithDigest(digest) != nullptr; });
}

Result<void> DossierStore::discardStaged()
{
    const auto writable = d->checkWritable();
    return writable ? d->staging.discard() : writable;
}

Result<void> DossierStore::addStamp(const Stamp &stamp)
{
    if (const auto writable = d->checkWritable(); !writable)
        return writable;
    bool bound = false;
    const auto found = d->database().each(
        stamp.entry == 0 ? "SELECT 1 FROM original WHERE digest = ? AND ? = 0"
                         : "SELECT 1 FROM journal WHERE hash = ? AND number = ?",
        [&](const Row &) { bound = true; }, stamp.imprint, stamp.entry);
    if (!found)
        return found;
    if (!bound)
        return fail(Error::Code::Invalid, QCoreApplication::translate("store", "This timestamp is for nothing in this dossier."));

    auto added = d->staging.begin();
    if (added)
        added = d->database().run("INSERT INTO stamp (imprint, entry, token) VALUES (?, ?, ?)", stamp.imprint, stamp.entry,
                                  stamp.token);
    if (added)
        added = d->database().commit();
    if (!added)
        d->staging.giveUp();
    return added;
}

} // namespace appui
