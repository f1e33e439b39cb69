// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/content/copy_p.h"

/** What the answered questions point to; "susceptible de", never more. Without an answer, nothing. */
namespace appui::content {

/** Every candidate of one fact, short: "Usurpation d’identité (226-4-1)"; for the avocat, who chooses. */
QStringList candidateNames(const Fact &fact, const Copy &copy);

/** The offences that a complaint may name. */
struct NamedOffences
{
    QString lines;                 ///< one for each, with its citation and its exhibits
    bool reserved = false;         ///< some stand "sous réserve d’établir" what is missing
    bool ofAdministration = false; ///< the administration is to complain of some itself
    qsizetype leftOut = 0;         ///< facts with candidates that exclude one another, of which none was chosen
};

/**
 * Those that were chosen, or else those that exclude no other candidate: the same words never carry two that exclude each other.
 * What a civil judge alone repairs is not among them.
 */
NamedOffences namedOffences(const Copy &copy);

/** Those of one fact, civil matters too, in one sentence; empty when there is none. */
QString candidatesOf(const Fact &fact, const Copy &copy);

} // namespace appui::content
