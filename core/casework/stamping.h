// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/dossierstore.h"
#include "timestamp/timestamp.h"

#include <QSet>

namespace appui {

struct StampingOptions
{
    QString authority; ///< URL of the one to ask, among the dossier's; empty: all of them, in their order, until one answers
    RequestLimits limits = {};
};

struct StampingReport
{
    int stamped = 0;     ///< tokens received and stored, the head's included
    int waiting = 0;     ///< originals, and the head, still without a token
    QList<Error> errors; ///< one for each distinct refusal
};

/** The digests of the originals that have a token. */
Result<QSet<Digest>> stampedOriginals(const DossierStore &store);

/** The digests that have no token yet, in the exhibits' order; the journal's head is not among them. */
Result<QList<Digest>> unstampedOriginals(const DossierStore &store);

/**
 * Remembers the authority in the journal, in the place of the one with its URL; its tokens will be believed under `caPem`, or
 * under the computer's own certificates when that is empty. Fails with Invalid for a URL or certificates that can't be used.
 */
Result<void> rememberAuthority(DossierStore &store, const QString &url, const QByteArray &caPem);

/**
 * Stamps every original that has no token, then the journal's head when its newest entry has none. Each token is checked and
 * stored as it comes: what was received stays when the rest fails. An authority that failed once is not asked again in this run.
 * Fails with Invalid when none is known, and with Cancelled; a refusal is told in the report. Progress is in tokens.
 */
Result<StampingReport> stampAll(DossierStore &store, const StampingOptions &options = {}, const Progress &progress = {});

} // namespace appui
