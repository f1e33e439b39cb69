// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "work/draft.h"

#include <QRectF>

namespace appui {

struct Snapshot;

/** Words that an exhibit shows, and where on its picture. */
struct PlacedWords
{
    QString propos; ///< id
    QString words;
    QRectF place; ///< in fractions of the upright picture's width and height; empty: not said
    friend bool operator==(const PlacedWords &, const PlacedWords &) = default;
};

QList<PlacedWords> placesOn(const Snapshot &snapshot, const QString &exhibitId);

/** Says where the exhibit shows the words; an empty place takes back what was said. */
Draft placing(const QString &proposId, const QString &exhibitId, const QRectF &place);

} // namespace appui
