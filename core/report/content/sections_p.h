// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "report/paper.h"

/** The parts of a document, each from the copy alone. A part with nothing to say is empty. */
namespace appui::content {

struct Copy;
struct Fact;
using Blocks = QList<paper::Block>;

/** Where other parts link to. */
inline const QString recipeAnchor = QStringLiteral("verifier");
inline const QString digestsAnchor = QStringLiteral("empreintes");

/** One page: who, what, where, since when, and the last days first. */
Blocks synopsis(const Copy &copy);
/** Every propos and act with its address, account, audience and last days: for the avocat. */
Blocks factTable(const Copy &copy);
/** The complaint, the request for protection, the note to the avocat: the letter of that kind, the person's words in it. */
Result<Blocks> letter(const Copy &copy, const QString &name);
/** The account in the person's own words, then each propos and act to the letter. */
Blocks account(const Copy &copy);
Blocks chronology(const Copy &copy);
/** A line of time for each account, drawn and as a table: what comes back, and how many at once. */
Blocks lanes(const Copy &copy);
/** Accounts and people: authors and witnesses. */
Blocks people(const Copy &copy);
Blocks steps(const Copy &copy);
/** Private notes, for the avocat alone. */
Blocks privateNotes(const Copy &copy);
Blocks bordereau(const Copy &copy);
/** The exhibits, each on its own pages. Fails with Altered when the text of one does not have its digest. */
Result<Blocks> exhibitPages(const Copy &copy);
/** What an investigator needs to ask platforms and providers; for the avocat, why there is none where nothing may be asked. */
Blocks requisitionSheet(const Copy &copy);
/** The journal as a table, for the avocat alone. */
Result<Blocks> journalTable(const Copy &copy);
/** Digests, timestamps, what they prove and do not, and how to check them. */
Blocks technicalAnnex(const Copy &copy);

} // namespace appui::content
