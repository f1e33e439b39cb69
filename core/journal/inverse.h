// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/dossier.h"
#include "journal/entry.h"

#include <optional>

namespace appui {

/**
 * The change that takes `change` back once it was made on `before`: the journal goes on, nothing is struck out of it. Nothing
 * where there is no way back: what brings an original in or purges it, an export, the dossier's own beginning.
 */
std::optional<Change> inverse(const Change &change, const Dossier &before);

} // namespace appui
