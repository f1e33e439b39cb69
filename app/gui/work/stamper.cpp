// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/stamper.h"

#include "look/settings.h"
#include "look/wording.h"
#include "timestamp/knownauthorities.h"
#include "work/desk.h"

#include <QNetworkInformation>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

QHash<QString, int> knownIntervals()
{
    const auto known = knownAuthorities();
    return known ? intervalsOf(*known) : QHash<QString, int>();
}

/** A piece that was removed meanwhile needs no token any more. */
Result<int> storeAll(DossierStore &store, const QList<Stamp> &stamps)
{
    int stored = 0;
    for (const Stamp &stamp : stamps) {
        const auto added = store.addStamp(stamp);
        if (!added && added.error().code != Error::Code::Invalid)
            return fail(added);
        ++stored;
    }
    return stored;
}

} // namespace

Stamper::Stamper(Desk &desk, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_pacing(knownIntervals())
    , m_lane(u"stamper"_s)
{
    m_soon.setSingleShot(true);
    m_retry.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] { begin(false); });
    connect(&m_retry, &QTimer::timeout, this, [this] { begin(false); });
    connect(&desk, &Desk::changed, this, &Stamper::consider);
    connect(&desk, &Desk::opened, this, &Stamper::startAgain);
    connect(&desk, &Desk::closed, this, &Stamper::startAgain);
    connect(&settings, &Settings::stampingChanged, this, &Stamper::startAgain);
    watchNetwork();
}

Stamper::~Stamper()
{
    if (m_job)
        m_job->cancel();
}

void Stamper::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    using Reachability = QNetworkInformation::Reachability;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this, [this](Reachability reachability) {
        if (reachability == Reachability::Online && m_retry.isActive() && isUnreached())
            begin(false);
    });
}

QList<Authority> Stamper::authorities() const
{
    QList<Authority> chosen = m_settings.authorities();
    if (chosen.isEmpty() && m_desk.snapshot())
        for (const Authority &authority : m_desk.snapshot()->dossier.authorities)
            chosen.append(authority);
    return chosen;
}

bool Stamper::canStamp() const
{
    const SnapshotPtr snapshot = m_desk.snapshot();
    return snapshot && !snapshot->readOnly && !isRunning() && !authorities().isEmpty() &&
           (snapshot->waitingForStamp() > 0 || !snapshot->headIsStamped());
}

bool Stamper::isUnreached() const
{
    return !m_failures.isEmpty() && std::all_of(m_failures.begin(), m_failures.end(), [](const AuthorityFailure &failure) {
        return failure.kind() == AuthorityFailure::Kind::Unreached;
    });
}

QStringList Stamper::complaints() const
{
    QStringList sentences;
    for (const AuthorityFailure &failure : m_failures)
        sentences.append(failure.sentence());
    return sentences;
}

QString Stamper::standing() const
{
    const SnapshotPtr snapshot = m_desk.snapshot();
    if (!snapshot || snapshot->dossier.exhibits.isEmpty())
        return {};
    const int waiting = snapshot->waitingForStamp();
    if (waiting == 0 && snapshot->headIsStamped())
        return tr("everything is timestamped");
    if (isRunning())
        return waiting > 0 ? tr("%n exhibit(s) being timestamped", nullptr, waiting) : tr("being timestamped");
    if (waiting == 0 && m_failures.isEmpty())
        return tr("exhibits timestamped");

    const QString what = waiting > 0 ? tr("%n exhibit(s) waiting", nullptr, waiting) : tr("the journal waiting");
    if (m_failures.isEmpty())
        return what;
    const QString why = isUnreached() ? tr("no network: %1").arg(what) : tr("no timestamp given: %1").arg(what);
    if (!m_retry.isActive())
        return why;
    return tr("%1, next try at %2").arg(why, clockTime(m_nextTry.toLocalTime().time()));
}

void Stamper::startAgain()
{
    if (m_job)
        m_job->cancel();
    m_retry.stop();
    m_retryMs = 0;
    m_failures.clear();
    consider();
    Q_EMIT changed();
}

void Stamper::consider()
{
    if (!m_settings.stampsByItself() || m_settings.authorities().isEmpty() || !canStamp()) {
        m_soon.stop();
        return;
    }
    if (!m_retry.isActive())
        m_soon.start(m_desk.snapshot()->waitingForStamp() > 0 ? m_rhythm.afterExhibits : m_rhythm.afterWords);
}

void Stamper::stampNow()
{
    begin(true);
}

void Stamper::begin(bool asked)
{
    m_soon.stop();
    m_retry.stop();
    if (!canStamp())
        return;
    m_job = std::make_shared<Job>(tr("Asking for timestamps…"));
    m_asked = asked;
    m_opening = m_desk.snapshot()->opening;
    m_wanted = 0;
    m_stored = 0;
    m_received.clear();
    m_outcome.reset();
    if (asked)
        Q_EMIT started(m_job);
    Q_EMIT changed();

    const auto prepare = [chosen = authorities()](DossierStore &store) -> Result<Round> {
        QStringList urls;
        for (const Authority &authority : chosen) {
            if (const auto kept = rememberAuthority(store, authority.url, authority.caPem.toUtf8()); !kept)
                return fail(kept);
            urls.append(authority.url);
        }
        const auto ready = authoritiesToAsk(store.dossier(), urls);
        if (!ready)
            return fail(ready);
        const auto queue = stampingQueue(store);
        if (!queue)
            return fail(queue);
        return Round{stampsFor(*queue, store.head()), *ready};
    };
    m_desk.runQuietly<Round>(prepare, this, [this](const Result<Round> &round) {
        if (round)
            ask(*round);
        else
            finish(fail(round));
    });
}

void Stamper::ask(const Round &round)
{
    m_wanted = round.stamps.size();
    m_lane.post([this, round, job = m_job] {
        QList<Digest> imprints;
        for (const Stamp &stamp : round.stamps)
            imprints.append(stamp.imprint);
        const auto take = [&](qsizetype index, const QByteArray &token) -> Result<void> {
            Stamp stamp = round.stamps[index];
            stamp.token = token;
            QMetaObject::invokeMethod(
                this, [this, stamp] { keep(stamp); }, Qt::QueuedConnection);
            return {};
        };
        const auto failures = requestTokens(imprints, round.authorities, {.pacing = &m_pacing}, take, progressOf(job));
        QMetaObject::invokeMethod(
            this, [this, failures] { finish(failures); }, Qt::QueuedConnection);
    });
}

void Stamper::keep(const Stamp &stamp)
{
    m_received.append(stamp);
    if (!m_storing)
        store();
}

void Stamper::store()
{
    const SnapshotPtr snapshot = m_desk.snapshot();
    if (!snapshot || snapshot->opening != m_opening) {
        m_received.clear();
        return;
    }
    m_storing = true;
    const auto act = [stamps = std::exchange(m_received, {})](DossierStore &store) { return storeAll(store, stamps); };
    m_desk.runQuietly<int>(act, this, [this](const Result<int> &stored) {
        m_storing = false;
        m_stored += stored.value_or(0);
        if (!stored) {
            m_job->cancel();
            m_outcome = fail(stored);
        } else if (!m_received.isEmpty()) {
            store();
            return;
        }
        if (m_outcome)
            conclude();
    });
}

void Stamper::finish(const Result<QList<AuthorityFailure>> &failures)
{
    if (!m_outcome)
        m_outcome = failures;
    if (!m_storing)
        conclude();
}

void Stamper::conclude()
{
    const JobPtr job = std::exchange(m_job, nullptr);
    const bool asked = std::exchange(m_asked, false);
    const bool current = m_desk.snapshot() && m_desk.snapshot()->opening == m_opening;
    m_failures = current && *m_outcome ? **m_outcome : QList<AuthorityFailure>();
    const bool all = *m_outcome && m_stored == m_wanted;
    if (all)
        m_failures.clear();
    if (all || !current)
        m_retryMs = 0;
    else
        planRetry();
    if (asked) {
        Q_EMIT finished(job);
        if (*m_outcome)
            Q_EMIT stamped(m_stored, all);
        else
            Q_EMIT failed(m_outcome->error());
    }
    consider();
    Q_EMIT changed();
}

void Stamper::planRetry()
{
    if (!m_settings.stampsByItself() || m_settings.authorities().isEmpty())
        return;
    m_retryMs = m_retryMs == 0 ? m_rhythm.firstRetry : qMin(2 * m_retryMs, m_rhythm.lastRetry);
    if (!m_failures.isEmpty() && !isUnreached())
        m_retryMs = m_rhythm.lastRetry;
    m_nextTry = m_desk.now().addMSecs(m_retryMs);
    m_retry.start(m_retryMs);
}

} // namespace appui
