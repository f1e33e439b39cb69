// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "legal/catalogue.h"
#include "models/reckoning.h"
#include "work/lane.h"

#include <QObject>

#include <atomic>

namespace appui {

/** Reckons snapshots in a thread of its own; only what was asked for last is answered. */
class Reckoner : public QObject
{
    Q_OBJECT

public:
    explicit Reckoner(const Catalogue &law, QObject *parent = nullptr);

    void reckon(const SnapshotPtr &snapshot, const QDateTime &now);

Q_SIGNALS:
    void reckoned(const ReckoningPtr &reckoning);

private:
    const Catalogue m_law;
    std::atomic<int> m_asked = 0;
    Lane m_lane; ///< last: its end waits for work that uses the rest
};

} // namespace appui
