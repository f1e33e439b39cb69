// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "legal/review.h"

namespace appui {

/** The same sentence, said of one thing or of many. */
struct GapGroup
{
    QList<Gap> gaps; ///< never empty; alike but for their subjects
    const Gap &first() const { return gaps.first(); }
};

/** In the order of the first of each. */
QList<GapGroup> grouped(const QList<Gap> &gaps);

/** What many are, counted: "12 pièces", "3 auteurs". */
QString subjectsOf(const GapGroup &group);

} // namespace appui
