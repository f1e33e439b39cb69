// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/reckoner.h"

using namespace Qt::StringLiterals;

namespace appui {

Reckoner::Reckoner(const Catalogue &law, QObject *parent)
    : QObject(parent)
    , m_law(law)
    , m_lane(u"reckoner"_s)
{
}

void Reckoner::reckon(const SnapshotPtr &snapshot, const QDateTime &now)
{
    const int asked = ++m_asked;
    m_lane.post([this, snapshot, now, asked] {
        if (asked != m_asked)
            return;
        const ReckoningPtr reckoning = appui::reckon(snapshot, m_law, now);
        QMetaObject::invokeMethod(
            this,
            [this, reckoning, asked] {
                if (asked == m_asked)
                    Q_EMIT reckoned(reckoning);
            },
            Qt::QueuedConnection);
    });
}

} // namespace appui
