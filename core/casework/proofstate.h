// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "legal/review.h"

#include <climits>

namespace appui {

class DossierStore;
struct Dossier;
struct Exhibit;
struct Head;
struct Stamp;

/** For the review of a dossier. A token that can't be read stamps nothing, an original that can't be read says nothing. */
Result<ProofState> proofState(const DossierStore &store);

/** The same, where the stamps were read already; without the words of originals. */
ProofState proofState(const QList<Stamp> &stamps, const Head &head, const Dossier &dossier);

/**
 * Adds what texts and mails say that `words` does not hold yet, of `most` of them; what can't be read says nothing, and is not
 * tried again. Returns whether none is left.
 */
bool readWords(const DossierStore &store, QHash<Digest, QString> &words, int most = INT_MAX);

/** What an original says, where it is a text or a mail: its headers and its body. Empty for others. */
QString wordsOf(const DossierStore &store, const Exhibit &exhibit);

} // namespace appui
