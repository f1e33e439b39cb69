// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/stamping.h"

#include "casework/change.h"

#include <QCoreApplication>

#include <algorithm>

namespace appui {

namespace {

Result<bool> isStamped(const DossierStore &store, const Head &head)
{
    const auto stamps = store.stamps();
    if (!stamps)
        return fail(stamps);
    return std::any_of(stamps->begin(), stamps->end(),
                       [&](const Stamp &stamp) { return stamp.entry == head.number && stamp.imprint == head.hash; });
}

} // namespace

Trust trustOf(const Authority &authority)
{
    return {.caPem = authority.caPem.toUtf8(), .system = authority.caPem.isEmpty()};
}

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
    auto seen = stampedOriginals(store);
    if (!seen)
        return fail(seen);
    QList<Digest> left;
    for (const Exhibit *exhibit : store.dossier().exhibitsByNumber()) {
        if (seen->contains(exhibit->digest))
            continue;
        left.append(exhibit->digest);
        seen->insert(exhibit->digest);
    }
    return left;
}

Result<void> rememberAuthority(DossierStore &store, const QString &url, const QByteArray &caPem)
{
    const auto &all = store.dossier().authorities;
    const auto known = std::find_if(all.begin(), all.end(), [&](const Authority &each) { return each.url == url; });
    Authority authority = known == all.end() ? Authority{.id = newId(), .url = url} : *known;
    authority.caPem = QString::fromUtf8(caPem);
    if (const auto usable = AuthorityClient::open(url, trustOf(authority)); !usable)
        return fail(usable);
    const QList<Change> changes = known == all.end() ? QList<Change>{addition(authority)} : alteration(*known, authority);
    return changes.isEmpty() ? Result<void>{} : store.record(changes);
}

Result<QList<AskedAuthority>> authoritiesToAsk(const Dossier &dossier, const QStringList &urls)
{
    QList<AskedAuthority> all;
    QStringList wanted = urls;
    for (const Authority &authority : dossier.authorities)
        if (urls.isEmpty())
            wanted.append(authority.url);
    wanted.removeDuplicates();
    for (const QString &url : std::as_const(wanted))
        for (const Authority &authority : dossier.authorities)
            if (authority.url == url)
                all.append({url, trustOf(authority)});
    if (all.isEmpty())
        return fail(Error::Code::Invalid,
                    QCoreApplication::translate("stamping", "The dossier knows no timestamp authority to ask."));
    return all;
}

Result<StampingQueue> stampingQueue(const DossierStore &store)
{
    const auto originals = unstampedOriginals(store);
    if (!originals)
        return fail(originals);
    const auto covered = isStamped(store, store.head());
    if (!covered)
        return fail(covered);
    return StampingQueue{*originals, *covered};
}

QList<Stamp> stampsFor(const StampingQueue &queue, const Head &head)
{
    QList<Stamp> all;
    for (const Digest &digest : queue.originals)
        all.append({.imprint = digest});
    if (!queue.headCovered)
        all.append({.imprint = head.hash, .entry = head.number});
    return all;
}

Result<StampingReport> stampAll(DossierStore &store, const StampingOptions &options, const Progress &progress)
{
    const auto authorities = authoritiesToAsk(store.dossier(), options.authorities);
    if (!authorities)
        return fail(authorities);
    const auto queue = stampingQueue(store);
    if (!queue)
        return fail(queue);

    QList<Stamp> stamps = stampsFor(*queue, store.head());
    QList<Digest> imprints;
    for (const Stamp &stamp : std::as_const(stamps))
        imprints.append(stamp.imprint);
    StampingReport report;
    const auto take = [&](qsizetype index, const QByteArray &token) {
        stamps[index].token = token;
        const auto stored = store.addStamp(stamps[index]);
        report.stamped += stored ? 1 : 0;
        return stored;
    };
    const auto failures = requestTokens(imprints, *authorities, options.round, take, progress);
    if (!failures)
        return fail(failures);
    report.waiting = int(stamps.size()) - report.stamped;
    report.failures = *failures;
    return report;
}

} // namespace appui
