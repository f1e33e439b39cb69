// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/dossierstore.h"

namespace appui {

struct PlacelessCopies
{
    int made = 0; ///< exhibits that were added
    int left = 0; ///< exhibits that are no pictures: their originals still say where they were made
};

/**
 * For that recipient, puts in the place of each picture whose file says where it was made a copy of what it shows, which says
 * nothing of the place: an exhibit of its own that shows the same words and acts. The original stays as it is in the dossier, and
 * with the other recipients. Fails as importOriginal() does, or when nothing can be recorded; BadEvidence for a picture that
 * can't be read.
 */
Result<PlacelessCopies> sendWithoutPlace(DossierStore &store, Recipient recipient, const Progress &progress = {});

/** Whether its file says where it was made, and it goes to that recipient. */
bool tellsPlace(const Exhibit &exhibit, Recipient recipient);

} // namespace appui
