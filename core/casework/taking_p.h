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

/** Examines and stages one original. What is wrong with the original is an outcome; an error is the dossier's own. */
Result<TakenIn> takeIn(DossierStore &store, QIODevice &device, const QString &fileName, const ImportOptions &options,
                       const Progress &progress);

} // namespace appui
