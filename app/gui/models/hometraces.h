// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/values.h"
#include "legal/review.h"

namespace appui {

/** What would tell a reader where the person lives, in one copy. */
struct HomeTraces
{
    QStringList placed;        ///< exhibits whose file says where it was made
    QStringList naming;        ///< exhibits whose words seem to name the street
    bool homeDeclared = false; ///< the declared address is the person's own

    bool isEmpty() const { return placed.isEmpty() && naming.isEmpty() && !homeDeclared; }
};

/** Of what the review found; on paper no file says anything. */
HomeTraces homeTraces(const QList<Gap> &gaps, const Dossier &dossier, Recipient recipient, bool onPaper);

} // namespace appui
