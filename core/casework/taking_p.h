// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/importing.h"

namespace appui {

struct TakenIn
{
    ImportOutcome outcome;
    Exhibit exhibit; ///< the one it became, or already was; new ones are staged and not yet recorded
};

/**
 * Examines and stages one original, which is to get `number` if it is new. What is wrong with the original is an outcome; an
 * error is the dossier's own, or Cancelled, and leaves what was staged before.
 */
Result<TakenIn> takeIn(DossierStore &store, QIODevice &device, const QString &fileName, int number, const ImportOptions &options,
                       const Progress &progress);

/** What becomes of an original whose bytes are those of an exhibit. */
TakenIn alreadyThere(const Exhibit &known);

} // namespace appui
