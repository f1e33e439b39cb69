// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "legal/review.h"

namespace appui {

class DossierStore;

/** How far the dossier is timestamped, for its review. A token that can't be read stamps nothing. */
Result<ProofState> proofState(const DossierStore &store);

} // namespace appui
