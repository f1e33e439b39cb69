// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "report/paper.h"

namespace appui {

class Catalogue;

/**
 * "Que faire ce soir": the cards of advice on two pages, to print and keep at hand. `made`, UTC, dates it: the same law and
 * day give the same bytes. Fails with Corrupt when the cards or the sentences can't be read.
 */
Result<paper::Document> composeGuide(const Catalogue &law, const QDateTime &made);

} // namespace appui
