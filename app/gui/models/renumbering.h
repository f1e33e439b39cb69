// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/dossier.h"
#include "journal/entry.h"

#include <QList>

namespace appui {

/** The change that puts the exhibits `ids` together before `nextId`, or last when it is empty; none when they are there already. */
QList<Change> orderedBefore(const Dossier &dossier, const QStringList &ids, const QString &nextId);

/** The change that moves one exhibit up or down by so many places. */
QList<Change> movedBy(const Dossier &dossier, const QString &id, int by);

} // namespace appui
