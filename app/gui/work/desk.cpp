// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/desk.h"

#include "work/aside.h"

#include "casework/proofstate.h"
#include "journal/inverse.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

/** How often longer work shows what it has done so far. */
constexpr int lookEveryMs = 400;

/** So many texts and mails are read before the dossier is shown, or between two other things; the others come after. */
constexpr int textsAtOnce = 40;

/** What takes the changes back, in the order in which to do it; nothing when one of them is for good. */
QList<Change> inverseOf(const QList<Change> &changes, const Dossier &before)
{
    QList<Change> inverses;
    for (const Change &change : changes) {
        const auto back = inverse(change, before);
        if (!back)
            return {};
        inverses.prepend(*back);
    }
    return inverses;
}

} // namespace

Desk::Desk(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_sideLane(u"aside"_s)
    , m_lane(u"writer"_s)
{
}

Desk::~Desk()
{
    close();
}

void Desk::create(const QString &path, const QString &title, const QTimeZone &zone, QObject *guard, const Answer<void> &then)
{
    lay([=, this] { return hold(DossierStore::create(path, title, zone, m_clock), false); }, guard, then);
}

void Desk::open(const QString &path, QObject *guard, const Answer<void> &then)
{
    lay([=, this] { return openStore(path); }, guard, then);
}

void Desk::lay(const std::function<Result<void>()> &opening, QObject *guard, const Answer<void> &then)
{
    close();
    m_lane.post([this, opening, count = m_opening, guard = QPointer<QObject>(guard), then] {
        m_heldOpening = count;
        const auto held = opening();
        answer(look(true), [held, guard, then] {
            if (guard)
                then(held);
        });
    });
}

Result<void> Desk::openStore(const QString &path)
{
    auto store = DossierStore::open(path, DossierStore::Access::Write, m_clock);
    if (store || store.error().code != Error::Code::ReadOnly)
        return hold(std::move(store), false);
    return hold(DossierStore::open(path, DossierStore::Access::Read, m_clock), true);
}

Result<void> Desk::hold(Result<std::unique_ptr<DossierStore>> store, bool readOnly)
{
    if (!store)
        return fail(store);
    m_store = std::move(*store);
    m_readOnly = readOnly;
    m_lastLook.reset();
    m_words.clear();
    return {};
}

void Desk::close()
{
    ++m_opening;
    for (const JobPtr &job : std::as_const(m_jobs))
        job->cancel();
    m_lane.post([this] {
        m_store.reset();
        m_lastLook.reset();
    });
    if (!m_snapshot)
        return;
    m_snapshot.reset();
    m_done.clear();
    m_undone.clear();
    m_undoEnded = false;
    Q_EMIT closed();
    Q_EMIT undoChanged();
}

void Desk::record(const QString &label, const Draft &draft)
{
    post(label, draft, [this](const Result<Deed> &deed) {
        if (!deed || deed->changes.isEmpty())
            return;
        if (deed->inverse.isEmpty())
            return endUndo();
        m_undone.clear();
        m_undoEnded = false;
        keep(*deed, m_done);
    });
}

void Desk::noteDone(const QString &label, const QList<Change> &changes, const QList<Change> &inverse)
{
    m_undone.clear();
    m_undoEnded = false;
    keep(Deed{label, changes, inverse}, m_done);
}

void Desk::endUndo()
{
    m_done.clear();
    m_undone.clear();
    m_undoEnded = true;
    Q_EMIT undoChanged();
}

void Desk::undo()
{
    if (m_done.isEmpty())
        return;
    const Deed last = m_done.takeLast();
    post(
        last.label, [last](const Dossier &) { return last.inverse; },
        [this, last](const Result<Deed> &deed) { keep(deed ? std::optional(last) : std::nullopt, m_undone); });
}

void Desk::redo()
{
    if (m_undone.isEmpty())
        return;
    const Deed last = m_undone.takeLast();
    post(
        last.label, [last](const Dossier &) { return last.changes; },
        [this, last](const Result<Deed> &deed) { keep(deed ? std::optional(last) : std::nullopt, m_done); });
}

void Desk::keep(std::optional<Deed> done, QList<Deed> &deeds)
{
    if (done && !done->inverse.isEmpty())
        deeds.append(*done);
    Q_EMIT undoChanged();
}

void Desk::post(const QString &label, const Draft &draft, const Recorded &then)
{
    ++m_pending;
    m_lane.post([this, label, draft, then, opening = m_opening] {
        Result<Deed> deed = noDossier();
        if (m_store) {
            const QList<Change> changes = draft(m_store->dossier());
            deed = Deed{label, changes, inverseOf(changes, m_store->dossier())};
            const auto recorded = changes.isEmpty() ? Result<void>() : m_store->record(changes);
            if (!recorded)
                deed = fail(recorded);
        }
        answer(look(false), [this, deed, then, opening] {
            --m_pending;
            if (opening == m_opening)
                then(deed);
            Q_EMIT changed();
            if (!deed)
                Q_EMIT failed(deed.error());
        });
    });
}

JobPtr Desk::begin(const QString &label)
{
    const auto job = std::make_shared<Job>(label);
    m_jobs.append(job);
    Q_EMIT jobStarted(job);
    return job;
}

void Desk::end(const JobPtr &job)
{
    m_jobs.removeOne(job);
    Q_EMIT jobFinished(job);
}

tl::unexpected<Error> Desk::noDossier()
{
    return fail(Error::Code::NotFound, tr("No dossier is open."));
}

Progress Desk::progressFor(const JobPtr &job)
{
    const auto since = std::make_shared<QElapsedTimer>();
    since->start();
    return [this, job, since](qint64 done, qint64 total) {
        if (since->elapsed() > lookEveryMs && m_lastLook && m_store->head() != m_lastLook->head) {
            answer(look(false), {});
            since->restart();
        }
        return job->advance(done, total);
    };
}

SnapshotPtr Desk::look(bool tokensToo)
{
    if (!m_store)
        return {};
    const bool fresh = !m_lastLook;
    if (!fresh && !tokensToo && m_store->head() == m_lastLook->head)
        return m_lastLook;

    const auto snapshot = endingAside<Snapshot>();
    snapshot->path = m_store->path();
    snapshot->dossier = m_store->dossier();
    snapshot->head = m_store->head();
    snapshot->readOnly = m_readOnly;
    snapshot->taken = now();
    snapshot->opening = m_heldOpening;
    snapshot->link();
    if (!fresh) {
        snapshot->stamped = m_lastLook->stamped;
        snapshot->stampedEntry = m_lastLook->stampedEntry;
        snapshot->exercise = m_lastLook->exercise;
    }
    if (!readWords(*m_store, m_words, textsAtOnce))
        readOn();
    snapshot->words = m_words;
    if (fresh || tokensToo)
        lookAtTokens(*snapshot);
    m_lastLook = snapshot;
    return snapshot;
}

void Desk::readOn()
{
    if (std::exchange(m_readsOn, true))
        return;
    m_lane.post([this] {
        m_readsOn = false;
        if (!m_store)
            return;
        if (readWords(*m_store, m_words, textsAtOnce))
            answer(look(true), {});
        else
            readOn();
    });
}

void Desk::lookAtTokens(Snapshot &snapshot) const
{
    const auto stamps = m_store->stamps();
    if (!stamps)
        return;
    const ProofState proof = proofState(*stamps, m_store->head(), m_store->dossier());
    snapshot.stamped = proof.stamped;
    snapshot.exercise = proof.exercise;
    for (const Stamp &stamp : *stamps)
        snapshot.stampedEntry = qMax(snapshot.stampedEntry, stamp.entry);
}

void Desk::answer(const SnapshotPtr &snapshot, std::function<void()> then)
{
    QMetaObject::invokeMethod(
        this,
        [this, snapshot, then = std::move(then)] {
            take(snapshot);
            if (then)
                then();
        },
        Qt::QueuedConnection);
}

void Desk::take(const SnapshotPtr &snapshot)
{
    if (!snapshot || snapshot == m_snapshot || snapshot->opening != m_opening)
        return;
    const bool first = !m_snapshot;
    m_snapshot = snapshot;
    if (first)
        Q_EMIT opened();
    Q_EMIT changed();
}

} // namespace appui
