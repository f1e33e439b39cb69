// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "legal/review.h"

#include "dossier/dossier.h"

namespace appui::test {

/** A dossier in which nothing is missing: each case spoils one thing. */
Dossier soundDossier();
ProofState wholeProof();
/** "code subject id -> field" of each gap, in alphabetical order. */
QStringList found(const Dossier &dossier, const char *today = "2026-11-22", const ProofState &proof = wholeProof());

/** Its exhibit, its words. */
Exhibit exhibit(const Dossier &dossier);
Propos words(const Dossier &dossier);

} // namespace appui::test
