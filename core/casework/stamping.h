// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/dossierstore.h"
#include "timestamp/round.h"

#include <QSet>
#include <QStringList>

namespace appui {

/** What has no token yet. It is read out of the dossier, never kept: a restart finds it again. */
struct StampingQueue
{
    QList<Digest> originals;  ///< in the exhibits' order
    bool headCovered = false; ///< the newest entry of the journal has a token

    bool isEmpty() const { return originals.isEmpty() && headCovered; }
};

struct StampingOptions
{
    QStringList authorities = {}; ///< URLs of those to ask, of the dossier's, in this order; empty: all of them, in theirs
    RoundOptions round = {};
};

struct StampingReport
{
    int stamped = 0;                  ///< tokens received and stored, the head's included
    int waiting = 0;                  ///< originals, and the head, still without a token
    QList<AuthorityFailure> failures; ///< of each authority that failed, in the order in which they were asked
};

/** The digests of the originals that have a token. */
Result<QSet<Digest>> stampedOriginals(const DossierStore &store);

/** The digests that have no token yet, each once, in the exhibits' order; the journal's head is not among them. */
Result<QList<Digest>> unstampedOriginals(const DossierStore &store);

/**
 * Remembers the authority in the journal, in the place of the one with its URL; its tokens will be believed under `caPem`, or
 * under the computer's own certificates when that is empty. Fails with Invalid for a URL or certificates that can't be used.
 */
Result<void> rememberAuthority(DossierStore &store, const QString &url, const QByteArray &caPem);

/** How its tokens are believed: under its own certificates, or under the computer's when it has none. */
Trust trustOf(const Authority &authority);

/** The authorities of the dossier at these `urls`, in their order, or all of them, ready for a round. Fails with Invalid when
 * there is none. */
Result<QList<AskedAuthority>> authoritiesToAsk(const Dossier &dossier, const QStringList &urls = {});

Result<StampingQueue> stampingQueue(const DossierStore &store);

/** What the queue is to become: the originals' stamps and the head's, last, all without their token. */
QList<Stamp> stampsFor(const StampingQueue &queue, const Head &head);

/**
 * Stamps the whole queue in one round of requests (requestTokens()). Each token is checked and stored as it comes: what was
 * received stays when the rest fails. Fails with Invalid when no authority is known, and with Cancelled; what an authority does
 * is told in the report. Progress is in tokens.
 */
Result<StampingReport> stampAll(DossierStore &store, const StampingOptions &options = {}, const Progress &progress = {});

} // namespace appui
