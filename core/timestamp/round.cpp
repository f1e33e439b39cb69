// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timestamp/round.h"

#include "timestamp/pacing.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QMutex>
#include <QThread>
#include <QUrl>
#include <QWaitCondition>

#include <atomic>
#include <optional>
#include <vector>

namespace appui {

namespace {

constexpr int lookEveryMs = 100;

/** What one worker is to ask for. */
struct Errand
{
    qsizetype imprint = 0;
    qsizetype authority = 0;
};

struct Answer
{
    qsizetype imprint = 0;
    QByteArray token;
};

/** What the workers and who holds the round share. */
class Round
{
public:
    Round(const QList<Digest> &imprints, const QList<AskedAuthority> &authorities, const RoundOptions &options)
        : m_imprints(imprints)
        , m_authorities(authorities)
        , m_options(options)
    {
        for (qsizetype i = 0; i < imprints.size(); ++i)
            m_left.append(i);
    }

    void work();
    /** What came since the last call, waiting a little for it; nothing once the workers are done. */
    std::optional<QList<Answer>> answers();
    void stop();
    void start(int workers);
    void end();
    QList<AuthorityFailure> failures() const { return m_failures; }

private:
    std::optional<Errand> nextErrand();
    bool waitForTurn(const Errand &errand);
    Result<QByteArray> ask(const Errand &errand, std::optional<AuthorityClient> &client, qsizetype &clientOf);
    void report(const Errand &errand, const Result<QByteArray> &token);
    bool over() const { return m_stopped || m_current >= m_authorities.size(); }

    const QList<Digest> &m_imprints;
    const QList<AskedAuthority> &m_authorities;
    const RoundOptions &m_options;
    std::vector<std::unique_ptr<QThread>> m_threads;
    std::atomic<bool> m_stopped{false};

    QMutex m_mutex; ///< guards all that follows
    QWaitCondition m_changed;
    QList<qsizetype> m_left;
    QList<Answer> m_answers;
    QList<AuthorityFailure> m_failures;
    qsizetype m_current = 0; ///< the authority that is asked now
    bool m_answered = false; ///< it gave a token in this round
    int m_underWay = 0;
    int m_workers = 0;
};

void Round::start(int workers)
{
    m_workers = workers;
    for (int i = 0; i < workers; ++i) {
        m_threads.emplace_back(QThread::create([this] { work(); }));
        m_threads.back()->start();
    }
}

void Round::end()
{
    for (const auto &thread : m_threads)
        thread->wait();
}

void Round::stop()
{
    const QMutexLocker lock(&m_mutex);
    m_stopped = true;
    m_changed.wakeAll();
}

std::optional<QList<Answer>> Round::answers()
{
    const QMutexLocker lock(&m_mutex);
    if (m_answers.isEmpty() && m_workers > 0)
        m_changed.wait(&m_mutex, lookEveryMs);
    if (m_answers.isEmpty() && m_workers == 0)
        return {};
    return std::exchange(m_answers, {});
}

std::optional<Errand> Round::nextErrand()
{
    const QMutexLocker lock(&m_mutex);
    while (!over()) {
        if (!m_left.isEmpty() && (m_answered || m_underWay == 0)) {
            ++m_underWay;
            return Errand{m_left.takeFirst(), m_current};
        }
        if (m_left.isEmpty() && m_underWay == 0)
            return {};
        m_changed.wait(&m_mutex);
    }
    return {};
}

bool Round::waitForTurn(const Errand &errand)
{
    const QMutexLocker lock(&m_mutex);
    while (!m_stopped && m_current == errand.authority) {
        const qint64 wait = m_options.pacing ? m_options.pacing->turn(m_authorities[errand.authority].url) : 0;
        if (wait == 0)
            return true;
        m_changed.wait(&m_mutex, QDeadlineTimer(wait));
    }
    return false;
}

Result<QByteArray> Round::ask(const Errand &errand, std::optional<AuthorityClient> &client, qsizetype &clientOf)
{
    if (!client || clientOf != errand.authority) {
        const AskedAuthority &authority = m_authorities[errand.authority];
        auto opened = AuthorityClient::open(authority.url, authority.trust, m_options.limits);
        if (!opened)
            return fail(opened);
        client.emplace(std::move(*opened));
        clientOf = errand.authority;
    }
    return client->request(m_imprints[errand.imprint], [this](qint64, qint64) { return !m_stopped; });
}

void Round::report(const Errand &errand, const Result<QByteArray> &token)
{
    const QMutexLocker lock(&m_mutex);
    --m_underWay;
    const bool current = errand.authority == m_current;
    if (token) {
        m_answers.append({errand.imprint, *token});
        m_answered = m_answered || current;
    } else {
        m_left.prepend(errand.imprint);
        if (current && token.error().code != Error::Code::Cancelled) {
            m_failures.append({m_authorities[m_current].url, token.error()});
            ++m_current;
            m_answered = false;
        }
    }
    m_changed.wakeAll();
}

void Round::work()
{
    std::optional<AuthorityClient> client;
    qsizetype clientOf = -1;
    while (const auto errand = nextErrand()) {
        const bool mayAsk = waitForTurn(*errand);
        report(*errand, mayAsk ? ask(*errand, client, clientOf) : Result<QByteArray>(fail(Error::Code::Cancelled, QString())));
    }
    const QMutexLocker lock(&m_mutex);
    --m_workers;
    m_changed.wakeAll();
}

} // namespace

AuthorityFailure::Kind AuthorityFailure::kind() const
{
    switch (error.code) {
    case Error::Code::Network:
    case Error::Code::TimedOut:
        return Kind::Unreached;
    case Error::Code::HttpStatus:
    case Error::Code::Redirected:
    case Error::Code::WrongContentType:
    case Error::Code::Refused:
    case Error::Code::Invalid:
        return Kind::Refusal;
    default:
        return Kind::BadToken;
    }
}

QString AuthorityFailure::sentence() const
{
    return QCoreApplication::translate("timestamp", "%1: %2", "an authority: what went wrong")
        .arg(QUrl(url).host(), error.message);
}

Result<QList<AuthorityFailure>> requestTokens(const QList<Digest> &imprints, const QList<AskedAuthority> &authorities,
                                              const RoundOptions &options, const TokenTaker &take, const Progress &progress)
{
    Round round(imprints, authorities, options);
    round.start(qBound(1, options.atOnce, int(qMax<qsizetype>(1, imprints.size()))));
    qint64 done = 0;
    Result<void> outcome;
    while (const auto answers = round.answers()) {
        for (const Answer &answer : *answers) {
            const auto taken = take(answer.imprint, answer.token);
            done += taken ? 1 : 0;
            if (!taken && outcome)
                outcome = taken;
        }
        if (outcome && !goesOn(progress, done, imprints.size()))
            outcome = fail(Error::Code::Cancelled, QCoreApplication::translate("timestamp", "Stopped at your request."));
        if (!outcome)
            round.stop();
    }
    round.end();
    if (!outcome)
        return fail(outcome);
    return round.failures();
}

} // namespace appui
