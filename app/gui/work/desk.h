// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "work/draft.h"
#include "work/job.h"
#include "work/lane.h"
#include "work/snapshot.h"

#include "base/clock.h"
#include "store/dossierstore.h"

#include <QObject>
#include <QPointer>
#include <QTimeZone>

#include <optional>

namespace appui {

/**
 * The dossier that lies open, as the window sees it. The store lives in a thread of its own, the one that writes; here there are
 * only snapshots of it, and acts, which are done in the order in which they were asked for. An act answers once, in the GUI
 * thread, unless its `guard` died meanwhile.
 */
class Desk : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Act = std::function<Result<T>(DossierStore &, const Progress &)>;
    template <typename T>
    using Answer = std::function<void(const Result<T> &)>;

    explicit Desk(Clock clock = systemClock(), QObject *parent = nullptr);
    /** What was recorded is written first; longer work is stopped. */
    ~Desk() override;

    const Clock &clock() const { return m_clock; }
    QDateTime now() const { return m_clock().toUTC(); }
    /** Null when nothing is open. */
    SnapshotPtr snapshot() const { return m_snapshot; }
    /** False while changes are on their way to the file: the snapshot does not show them yet. */
    bool isSettled() const { return m_pending == 0; }

    void create(const QString &path, const QString &title, const QTimeZone &zone, QObject *guard, const Answer<void> &then);
    /** Opens for writing, or for reading only where the medium can't be written. */
    void open(const QString &path, QObject *guard, const Answer<void> &then);
    void close();

    /**
     * Makes the changes in the journal, as one thing that undo() takes back. A failure is told by failed(). `label` says what
     * is changed, "title".
     */
    void record(const QString &label, const Draft &draft);
    bool canUndo() const { return !m_done.isEmpty(); }
    bool canRedo() const { return !m_undone.isEmpty(); }
    /** The last thing done was for good, like the removal of an exhibit: nothing done before it is taken back either. */
    bool isUndoEnded() const { return m_undoEnded; }
    QString undoLabel() const { return m_done.isEmpty() ? QString() : m_done.last().label; }
    QString redoLabel() const { return m_undone.isEmpty() ? QString() : m_undone.last().label; }

    /** Does longer work on the store; `label` is the sentence that the person reads meanwhile. */
    template <typename T>
    JobPtr run(const QString &label, const Act<T> &act, QObject *guard, const Answer<T> &then)
    {
        const JobPtr job = begin(label);
        m_lane.post([this, job, act, guard = QPointer<QObject>(guard), then] {
            const Result<T> result = m_store ? act(*m_store, progressFor(job)) : Result<T>(noDossier());
            answer(look(true), [this, job, result, guard, then] {
                end(job);
                if (guard)
                    then(result);
            });
        });
        return job;
    }

    /** Does short work on the store that nobody follows. */
    template <typename T>
    void runQuietly(const std::function<Result<T>(DossierStore &)> &act, QObject *guard, const Answer<T> &then)
    {
        m_lane.post([this, act, guard = QPointer<QObject>(guard), then] {
            const Result<T> result = m_store ? act(*m_store) : Result<T>(noDossier());
            answer(look(true), [result, guard, then] {
                if (guard)
                    then(result);
            });
        });
    }

    /** Does longer work that reads files of its own, beside the writer: a preview, a verification, a print. */
    template <typename T>
    JobPtr runAside(const QString &label, const std::function<Result<T>(const Progress &)> &work, QObject *guard,
                    const Answer<T> &then)
    {
        const JobPtr job = begin(label);
        m_sideLane.post([this, job, work, guard = QPointer<QObject>(guard), then] {
            const Result<T> result = work(progressOf(job));
            answer({}, [this, job, result, guard, then] {
                end(job);
                if (guard)
                    then(result);
            });
        });
        return job;
    }

    /** Longer work made these changes, and that inverse takes them back: undo() does. */
    void noteDone(const QString &label, const QList<Change> &changes, const QList<Change> &inverse);

    /** What was done since can't be taken back, and what was done before no longer is: else undo() would, without a word. */
    void endUndo();

public Q_SLOTS:
    void undo();
    void redo();

Q_SIGNALS:
    void opened();
    void closed();
    /** There is another snapshot, or the last changes did not come about. */
    void changed();
    void undoChanged();
    void failed(const Error &error);
    void jobStarted(const JobPtr &job);
    void jobFinished(const JobPtr &job);

private:
    struct Deed
    {
        QString label;
        QList<Change> changes;
        QList<Change> inverse; ///< empty: it can't be taken back
    };
    using Recorded = std::function<void(const Result<Deed> &)>;

    JobPtr begin(const QString &label);
    void end(const JobPtr &job);
    void post(const QString &label, const Draft &draft, const Recorded &then);
    void take(const SnapshotPtr &snapshot);
    void keep(std::optional<Deed> done, QList<Deed> &deeds);

    // In the writer's thread
    static tl::unexpected<Error> noDossier();
    Result<void> hold(Result<std::unique_ptr<DossierStore>> store, bool readOnly);
    Result<void> openStore(const QString &path);
    void lay(const std::function<Result<void>()> &opening, QObject *guard, const Answer<void> &then);
    Progress progressFor(const JobPtr &job);
    SnapshotPtr look(bool tokensToo);
    /** Reads the texts that are left, between other work, then looks again. */
    void readOn();
    void lookAtTokens(Snapshot &snapshot) const;

    // In any thread
    void answer(const SnapshotPtr &snapshot, std::function<void()> then);

    Clock m_clock;
    SnapshotPtr m_snapshot;
    QList<JobPtr> m_jobs;
    QList<Deed> m_done;
    QList<Deed> m_undone;
    bool m_undoEnded = false;
    int m_pending = 0;
    int m_opening = 0; ///< counts the dossiers: what comes late from an earlier one is dropped

    std::unique_ptr<DossierStore> m_store; ///< of the writer's thread alone, like all that follows
    SnapshotPtr m_lastLook;
    QHash<Digest, QString> m_words; ///< of texts and mails, as far as they were read
    bool m_readsOn = false;
    bool m_readOnly = false;
    int m_heldOpening = 0;
    Lane m_sideLane;
    Lane m_lane;
};

} // namespace appui
