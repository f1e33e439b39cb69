// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/digest.h"
#include "dossier/values.h"

namespace appui {

class Catalogue;
struct Dossier;

/**
 * Stands for all that the dossier tells in that recipient's copy. While it stays the same, a copy made before says what one made
 * now would, but for the day, the timestamps, the journal and the law. What is meant for others alone is no part of it, nor is
 * the step by which the copy itself is sent.
 */
Digest contentsOf(const Dossier &dossier, Recipient recipient, const Catalogue &law);

/** The readers whose newest copy says something else than one made now would. */
RecipientSet outdatedCopies(const Dossier &dossier, const Catalogue &law);

/** The newest copy that was made for that reader; null when none was. */
const ExportRecord *lastMade(const Dossier &dossier, Recipient recipient);

} // namespace appui
