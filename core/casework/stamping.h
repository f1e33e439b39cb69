// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/dossierstore.h"
#include "timestamp/timestamp.h"

namespace appui {

struct StampingReport
{
    int stamped = 0;     ///< tokens received and stored, the head's included
    int waiting = 0;     ///< originals, and the head, still without a token
    QList<Error> errors; ///< one for each distinct refusal
};

/** The digests that have no token yet, in the exhibits' order; the journal's head is not among them. */
Result<QList<Digest>> unstampedOriginals(const DossierStore &store);

/** Remembers the authority in the journal, in the place of the one with its URL. */
Result<void> rememberAuthority(DossierStore &store, const QString &url, const QByteArray &caPem);

/**
 * Stamps every original that has no token, then the journal's head when its newest entry has none. Each token is checked and
 * stored as it comes: what was received stays when the rest fails. Asks the dossier's authorities in their order until one
 * answers. Fails with Invalid when none is known; a refusal is told in the report.
 */
Result<StampingReport> stampAll(DossierStore &store, const RequestLimits &limits = {}, const Progress &progress = {});

} // namespace appui
