// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "legal/review.h"

namespace appui {

class DossierStore;
struct Head;
struct Stamp;

/** How far the dossier is timestamped, for its review. A token that can't be read stamps nothing. */
Result<ProofState> proofState(const DossierStore &store);

/** The same, where the stamps were read already. */
ProofState proofState(const QList<Stamp> &stamps, const Head &head);

} // namespace appui
