// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "work/job.h"
#include "work/lane.h"

#include "casework/stamping.h"
#include "timestamp/pacing.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace appui {

class Desk;
class Settings;

/**
 * Has what lies on the desk timestamped, beside everything else: when the person asks for it, and by itself where she once
 * agreed. What waits is what has no token in the dossier: nothing is forgotten when the program ends, or the network does.
 */
class Stamper : public QObject
{
    Q_OBJECT

public:
    /** In milliseconds. */
    struct Rhythm
    {
        int afterExhibits = 5'000; ///< of quiet, when originals wait
        int afterWords = 60'000;   ///< of quiet, when only what was said of them is not covered
        int firstRetry =
            60'000; ///< doubled each time, up to lastRetry; which holds at once when an authority answers and refuses
        int lastRetry = 3'600'000;
    };

    Stamper(Desk &desk, Settings &settings, QObject *parent = nullptr);
    ~Stamper() override;

    void setRhythm(const Rhythm &rhythm) { m_rhythm = rhythm; }
    bool isRunning() const { return m_job != nullptr; }
    /** There is an authority to ask, and something to have stamped. */
    bool canStamp() const;
    /** Whom it would ask: her choice on this computer, else those that the dossier remembers. */
    QList<Authority> authorities() const;
    /** How the whole dossier stands, in a few words; empty when there is nothing to stamp. */
    QString standing() const;
    /** Why the last round left something out, one sentence for each authority. */
    QStringList complaints() const;

public Q_SLOTS:
    void stampNow();

Q_SIGNALS:
    /** The standing may be another. */
    void changed();
    /** A round that the person asked for, to be followed; and its end. */
    void started(const JobPtr &job);
    void finished(const JobPtr &job);
    /** What came of what the person asked for. */
    void stamped(int count, bool all);
    void failed(const Error &error);

private:
    struct Round
    {
        QList<Stamp> stamps; ///< without their tokens
        QList<AskedAuthority> authorities;
    };

    void watchNetwork();
    void consider();
    void startAgain();
    void begin(bool asked);
    void ask(const Round &round);
    void keep(const Stamp &stamp);
    void store();
    void finish(const Result<QList<AuthorityFailure>> &failures);
    void conclude();
    void planRetry();
    bool isUnreached() const;

    Desk &m_desk;
    Settings &m_settings;
    Rhythm m_rhythm;
    Pacing m_pacing;
    QTimer m_soon;  ///< until things have been quiet for a while
    QTimer m_retry; ///< until the next try after a failure
    int m_retryMs = 0;
    QDateTime m_nextTry;
    QList<AuthorityFailure> m_failures;

    // The round under way
    JobPtr m_job;
    bool m_asked = false;
    int m_opening = 0;
    qsizetype m_wanted = 0;
    int m_stored = 0;
    QList<Stamp> m_received; ///< not in the file yet
    bool m_storing = false;
    std::optional<Result<QList<AuthorityFailure>>> m_outcome; ///< once everybody was asked
    Lane m_lane;
};

} // namespace appui
