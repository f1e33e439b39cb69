// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/snapshot.h"

#include <algorithm>

namespace appui {

void Snapshot::link()
{
    m_propos.reserve(qMin(dossier.exhibits.size(), dossier.propos.size()));
    for (const Propos &propos : dossier.propos)
        for (const QString &exhibit : propos.exhibits)
            m_propos[exhibit].append(&propos);
    for (const Event &event : dossier.events)
        for (const QString &exhibit : event.exhibits)
            m_events[exhibit].append(&event);
}

int Snapshot::waitingForStamp() const
{
    return int(std::count_if(dossier.exhibits.begin(), dossier.exhibits.end(),
                             [this](const Exhibit &exhibit) { return !exhibit.removed && !isStamped(exhibit); }));
}

} // namespace appui
