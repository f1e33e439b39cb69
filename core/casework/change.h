// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/dossier.h"
#include "journal/entry.h"

namespace appui {

/** A permanent id for a new value. */
QString newId();

/** The change that adds `value`: an Exhibit, a Propos, an Event, a Party, a Step, a LetterEdit or an Authority. */
template <typename T>
Change addition(const T &value);

/** The change that makes `after` of `before`, or none when they are the same; also for DossierHeading and Profile. */
template <typename T>
QList<Change> alteration(const T &before, const T &after);

/** An exhibit as it was described; what turns out to be medical is no longer meant for the employer, unless the person says so.
 */
Exhibit described(const Exhibit &before, Exhibit after);

/** The change that takes `value` away; the journal keeps the reason. */
template <typename T>
Change removal(const T &value, const QString &reason);

} // namespace appui
