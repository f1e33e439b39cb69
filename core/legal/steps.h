// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace appui {

class Catalogue;
struct Dossier;

/** A démarche that may be taken. */
struct ProposedStep
{
    QString procedure;    ///< id
    bool advised = false; ///< the answers about some words or act point to it
    QStringList taken;    ///< ids of the steps of that kind in the register
};

/**
 * What may be done, in the catalogue's order, for somebody of the victim's status; for every status when it can't be told. What
 * the register holds of another kind is left to the register.
 */
QList<ProposedStep> proposedSteps(const Dossier &dossier, const Catalogue &catalogue);

} // namespace appui
