// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/stations.h"
#include "widgets/card.h"

namespace appui {

/** What is missing, the most important first; each leads to the place where it is mended. */
class GapList : public Card
{
    Q_OBJECT

public:
    explicit GapList(QWidget *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot);
    int count() const { return m_count; }

Q_SIGNALS:
    void exhibitWanted(const QString &id);
    void stationWanted(Station station);

private:
    struct Row
    {
        bool important;
        QString title;
        QString why;
        QString exhibit; ///< else it leads to `station`
        Station station = Station::Pieces;
    };
    QList<Row> rowsOf(const Snapshot &snapshot) const;
    QWidget *line(const Row &row, int number);

    QWidget *m_rows = nullptr;
    int m_count = 0;
};

} // namespace appui
