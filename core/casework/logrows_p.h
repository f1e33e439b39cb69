// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/importing.h"

namespace appui {

/** What the rows of a log say of one exhibit. */
struct Told
{
    Exhibit exhibit;               ///< completed
    QList<ImportOutcome> problems; ///< rows that say otherwise than the dossier already does
};

/**
 * Completes `exhibit` from the rows that name its file. Fills what is empty and never overwrites what somebody said. Rows told
 * before double nothing: the same words by the same author in the same exhibit, and no other date, are the same propos.
 * Appends to `changes` those for its words, its acts and their authors, and looks there too for authors; the exhibit's own change
 * is left to the caller.
 */
Told tellRows(const Dossier &dossier, const Exhibit &exhibit, const QList<LogRow> &rows, QList<Change> &changes);

/** The title of an exhibit that nobody named: its file's name without the extension. */
QString untoldTitle(const QString &fileName);

} // namespace appui
