// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "report/paper.h"

namespace appui {

class Catalogue;

/** One printed page on an offence or a démarche, for who is no lawyer. */
struct Fiche
{
    enum class Kind { Offence, Procedure };
    QString id; ///< of the Offence or the Procedure
    QString title;
    Kind kind = Kind::Offence;
};

/** Offences, then démarches in the order in which they are proposed. */
QList<Fiche> fiches(const Catalogue &law);

/** `made`, UTC, dates it: the same law and day give the same bytes. Fails with NotFound when there is no fiche of that id. */
Result<paper::Document> composeFiche(const QString &id, const Catalogue &law, const QDateTime &made);

} // namespace appui
