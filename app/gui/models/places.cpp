// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/places.h"

#include "work/snapshot.h"

namespace appui {

QList<PlacedWords> placesOn(const Snapshot &snapshot, const QString &exhibitId)
{
    QList<PlacedWords> places;
    for (const Propos *propos : snapshot.proposShownBy(exhibitId))
        places.append({propos->id, propos->verbatim, propos->regions.value(exhibitId)});
    return places;
}

Draft placing(const QString &proposId, const QString &exhibitId, const QRectF &place)
{
    return draftOf<Propos>(&Dossier::propos, proposId, [=](Propos &propos) {
        if (place.isEmpty())
            propos.regions.remove(exhibitId);
        else
            propos.regions.insert(exhibitId, place);
    });
}

} // namespace appui
