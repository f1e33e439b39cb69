// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/record.h"

namespace appui {

/** Makes the next entry after `head`. */
Entry makeEntry(const Head &head, const Change &change, const QDateTime &time, const QString &actor);

/**
 * The one way from entries to state. Fails with Corrupt, leaving `dossier` as it was, when the entry can't be read, or does not
 * fit the state: anything before "dossier.added", an id that is unknown or already there, two exhibits with one number, a change
 * of what never changes (an original, an export that was made, numbers once there is an export).
 * The message says what does not fit, the detail names the entry.
 */
Result<void> apply(const Entry &entry, Dossier &dossier);

/** What is wrong with a chain of entries, one fault each. */
struct ChainFault
{
    enum class Kind {
        Missing,      ///< an entry is not there: a gap in the numbers, or they do not start at 1
        Misplaced,    ///< the number is not the one that belongs here: inserted, repeated or reordered
        Unlinked,     ///< "previous" is not the hash of the entry before
        HashWrong,    ///< the entry's own bytes do not give its hash
        PayloadWrong, ///< salt and payload do not give the commitment
        Contradicted  ///< a witnessed head is not in the chain: its end was cut off, or it was rewritten
    };
    Kind kind;
    qint64 number; ///< of the entry; of the first one that is missing in a gap
    friend bool operator==(const ChainFault &, const ChainFault &) = default;
};

/**
 * Checks entries in the order given against each other, and against heads known from elsewhere (a token, an export):
 * the chain alone can't tell that its last entries were cut off. A payload that was left out is no fault.
 */
QList<ChainFault> checkChain(const QList<Entry> &entries, const QList<Head> &witnessed = {});

/** "alappui 0.1.0" */
QString programVersion();

} // namespace appui
