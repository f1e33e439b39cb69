// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/exporting.h"
#include "report/paper.h"

namespace appui {

class Catalogue;

/**
 * The document that `recipient` receives, as blocks of paper: its letter, the facts, the bordereau, the exhibits that go along,
 * the annex. What is meant for others is nowhere in it but as bare digests; private notes and the journal go to the avocat alone.
 * No article is cited but through `law`; nothing is qualified. Texts of the victim are to the letter. The same head, tokens and
 * clock give the same document. Fails with Altered when a mail or a text does not have its digest.
 */
Result<paper::Document> compose(const DossierStore &store, Recipient recipient, const ExportOptions &options,
                                const Catalogue &law);

} // namespace appui
