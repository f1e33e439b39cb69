// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"

#include <algorithm>

namespace appui {

namespace {

using Kind = ChainFault::Kind;

void checkNumbers(const QList<Entry> &entries, QList<ChainFault> &faults)
{
    QList<qint64> numbers{0};
    qint64 highest = 0;
    for (const Entry &entry : entries) {
        if (entry.number <= highest)
            faults.append({Kind::Misplaced, entry.number});
        highest = std::max(highest, entry.number);
        numbers.append(entry.number);
    }
    std::sort(numbers.begin(), numbers.end());
    for (qsizetype i = numbers.indexOf(0) + 1; i < numbers.size(); ++i)
        if (numbers[i] - numbers[i - 1] > 1)
            faults.append({Kind::Missing, numbers[i - 1] + 1});
}

void checkHashes(const QList<Entry> &entries, QList<ChainFault> &faults)
{
    Digest before;
    for (const Entry &entry : entries) {
        if (entry.previous != before)
            faults.append({Kind::Unlinked, entry.number});
        if (entry.hash != entryHash(entry))
            faults.append({Kind::HashWrong, entry.number});
        // Without a fixed length, bytes could move between salt and payload under the same commitment.
        const bool committed = entry.salt.size() == saltSize && entry.commitment == payloadCommitment(entry.salt, entry.payload);
        if (!entry.payload.isEmpty() && !committed)
            faults.append({Kind::PayloadWrong, entry.number});
        before = entry.hash;
    }
}

} // namespace

QList<ChainFault> checkChain(const QList<Entry> &entries, const QList<Head> &witnessed)
{
    QList<ChainFault> faults;
    checkNumbers(entries, faults);
    checkHashes(entries, faults);
    for (const Head &head : witnessed) {
        const bool there = std::any_of(entries.begin(), entries.end(),
                                       [&](const Entry &e) { return e.number == head.number && e.hash == head.hash; });
        if (!there)
            faults.append({Kind::Contradicted, head.number});
    }
    return faults;
}

} // namespace appui
