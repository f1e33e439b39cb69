// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/dossierstore.h"
#include "verify/findings_p.h"

namespace appui {

/** False, and a finding, when opening the file would disturb it: what is verified must not be written to. */
bool checkBeforeOpening(const QString &path, Findings &findings);

/** Its length and its tables' definitions. */
void checkFile(const DossierStore &store, Findings &findings);

/** The state that the journal leads to; entries that lead nowhere become findings and are passed over. */
Dossier replay(const QList<Entry> &entries, Findings &findings);

/** The chain of the journal: links, hashes, commitments, the heads that exports were made from, and the times it bears. */
void checkJournal(const QList<Entry> &entries, const Dossier &replayed, Findings &findings);

/** The tables against the state that the journal leads to, row by row and field by field; both in the order of recordsOf(). */
void checkRecords(const QList<Record> &rows, const Dossier &replayed, Findings &findings);

/**
 * The bytes: SQLite's own check of the file, and every original against the exhibits, its digest recomputed; in as many threads
 * as pay, each with its own store on the path of `store`. False when `progress` asked to stop.
 */
bool checkOriginals(const DossierStore &store, const QList<OriginalRow> &originals, const Dossier &replayed, Findings &findings,
                    const Progress &progress);

/** The tokens under `trust`, what they cover, and what they do not. */
void checkStamps(const QList<Stamp> &stamps, const QList<Entry> &entries, const Dossier &replayed, const Trust &trust,
                 Findings &findings);

} // namespace appui
