// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/content/copy_p.h"

/** What the answered questions point to; "susceptible de", never more. Without an answer, nothing. */
namespace appui::content {

/** Every candidate of one fact, short: "Usurpation d’identité (226-4-1)"; for the avocat, who chooses. */
QStringList candidateNames(const Fact &fact, const Copy &copy);

/**
 * One line for each offence that a letter may name, with its citation and its exhibits: those that were chosen, and those of
 * which nothing is missing and that exclude no other candidate. The same words never carry two that exclude each other.
 */
QString candidateLines(const Copy &copy);

} // namespace appui::content
