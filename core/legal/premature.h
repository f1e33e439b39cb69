// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "legal/deadlines.h"

namespace appui {

struct Step;

/** An act that was taken before the wait that the law asks for was over. */
struct PrematureStep
{
    const Step *step = nullptr;
    QStringList facts; ///< ids of those that have to wait: délits that are not of the law of 1881 alone
    QDate opens;       ///< from when on it would have been possible for all of them; invalid where nothing sets the wait running
};

/**
 * The civil party's complaints that came neither after a dismissal nor after the months of silence. A date that may be late
 * enough is taken to be. `all` are the dossier's deadlines.
 */
QList<PrematureStep> prematureSteps(const Dossier &dossier, const Catalogue &catalogue, const QList<Deadline> &all);

} // namespace appui
