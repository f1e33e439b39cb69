// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/stamping.h"

#include "casework/change.h"

#include <QCoreApplication>

#include <algorithm>

namespace appui {

namespace {

Trust trustOf(const QByteArray &caPem)
{
    return {.caPem = caPem, .system = caPem.isEmpty()};
}

/** The authorities that may still be asked, each over one connection. */
class Askers
{
public:
    Askers(QList<Authority> authorities, const RequestLimits &limits)
        : m_authorities(std::move(authorities))
        , m_limits(limits)
    {
    }

    /** A token from the first authority that gives one; those that fail are dropped. Fails with the last one's error. */
    Result<QByteArray> ask(const Digest &imprint, const Progress &progress)
    {
        while (!m_authorities.isEmpty()) {
            auto token = askFirst(imprint, progress);
            if (token || token.error().code == Error::Code::Cancelled)
                return token;
            m_errors.append(token.error());
            m_authorities.removeFirst();
            m_client.reset();
        }
        return tl::unexpected(m_errors.last());
    }

    QList<Error> errors() const { return m_errors; }

private:
    Result<QByteArray> askFirst(const Digest &imprint, const Progress &progress)
    {
        if (!m_client) {
            const Authority &authority = m_authorities.first();
            auto client = AuthorityClient::open(authority.url, trustOf(authority.caPem.toUtf8()), m_limits);
            if (!client)
                return fail(client);
            m_client.emplace(std::move(*client));
        }
        return m_client->request(imprint, progress);
    }

    QList<Authority> m_authorities;
    RequestLimits m_limits;
    std::optional<AuthorityClient> m_client; ///< of the first of them
    QList<Error> m_errors;
};

Result<bool> isStamped(const DossierStore &store, const Head &head)
{
    const auto stamps = store.stamps();
    if (!stamps)
        return fail(stamps);
    return std::any_of(stamps->begin(), stamps->end(),
                       [&](const Stamp &stamp) { return stamp.entry == head.number && stamp.imprint == head.hash; });
}

/** What has no token yet, the head last. */
Result<QList<Stamp>> wanted(const DossierStore &store)
{
    const auto originals = unstampedOriginals(store);
    if (!originals)
        return fail(originals);
    QList<Stamp> all;
    for (const Digest &digest : *originals)
        all.append({.imprint = digest});
    const Head head = store.head();
    const auto stamped = isStamped(store, head);
    if (!stamped)
        return fail(stamped);
    if (!*stamped)
        all.append({.imprint = head.hash, .entry = head.number});
    return all;
}

QList<Authority> authoritiesToAsk(const Dossier &dossier, const QString &only)
{
    QList<Authority> all;
    for (const Authority &authority : dossier.authorities)
        if (only.isEmpty() || authority.url == only)
            all.append(authority);
    return all;
}

} // namespace

Result<QSet<Digest>> stampedOriginals(const DossierStore &store)
{
    const auto stamps = store.stamps();
    if (!stamps)
        return fail(stamps);
    QSet<Digest> stamped;
    for (const Stamp &stamp : *stamps)
        if (stamp.entry == 0)
            stamped.insert(stamp.imprint);
    return stamped;
}

Result<QList<Digest>> unstampedOriginals(const DossierStore &store)
{
    const auto stamped = stampedOriginals(store);
    if (!stamped)
        return fail(stamped);
    QList<Digest> left;
    for (const Exhibit *exhibit : store.dossier().exhibitsByNumber())
        if (!stamped->contains(exhibit->digest))
            left.append(exhibit->digest);
    return left;
}

Result<void> rememberAuthority(DossierStore &store, const QString &url, const QByteArray &caPem)
{
    if (const auto usable = AuthorityClient::open(url, trustOf(caPem)); !usable)
        return fail(usable);
    const auto &all = store.dossier().authorities;
    const auto known = std::find_if(all.begin(), all.end(), [&](const Authority &each) { return each.url == url; });
    Authority authority = known == all.end() ? Authority{.id = newId(), .url = url} : *known;
    authority.caPem = QString::fromUtf8(caPem);
    const QList<Change> changes = known == all.end() ? QList<Change>{addition(authority)} : alteration(*known, authority);
    return changes.isEmpty() ? Result<void>{} : store.record(changes);
}

Result<StampingReport> stampAll(DossierStore &store, const StampingOptions &options, const Progress &progress)
{
    const QList<Authority> authorities = authoritiesToAsk(store.dossier(), options.authority);
    if (authorities.isEmpty())
        return fail(Error::Code::Invalid,
                    QCoreApplication::translate("stamping", "The dossier knows no timestamp authority to ask."));
    const auto all = wanted(store);
    if (!all)
        return fail(all);

    Askers askers(authorities, options.limits);
    StampingReport report;
    for (Stamp stamp : *all) {
        const auto goOn = [&](qint64, qint64) { return goesOn(progress, report.stamped, all->size()); };
        auto token = askers.ask(stamp.imprint, goOn);
        if (!token && token.error().code == Error::Code::Cancelled)
            return fail(token);
        if (!token)
            break;
        stamp.token = *token;
        if (const auto stored = store.addStamp(stamp); !stored)
            return fail(stored);
        ++report.stamped;
    }
    report.waiting = int(all->size()) - report.stamped;
    report.errors = askers.errors();
    return report;
}

} // namespace appui
