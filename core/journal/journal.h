// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/dossier.h"
#include "journal/entry.h"

#include <QList>

namespace appui {

/** Makes the next entry after `head`. */
Entry makeEntry(const Head &head, const Change &change, const QDateTime &time, const QString &actor);

/**
 * The one way from entries to state. Fails with Corrupt, leaving `dossier` as it was, when the entry's payload
 * can't be read or names something that is not there.
 */
Result<void> apply(const Entry &entry, Dossier &dossier);

/** What is wrong with a chain of entries, one fault each. */
struct ChainFault
{
    enum class Kind {
        Missing,     ///< an entry is not there: a gap in the numbers, or they do not start at 1
        Misplaced,   ///< the number is not the one that belongs here: inserted, repeated or reordered
        Unlinked,    ///< "previous" is not the hash of the entry before
        HashWrong,   ///< the entry's own bytes do not give its hash
        PayloadWrong ///< salt and payload do not give the commitment
    };
    Kind kind;
    qint64 number;
};

QList<ChainFault> checkChain(const QList<Entry> &entries);

/** "alappui 0.1.0" */
QString programVersion();

} // namespace appui
