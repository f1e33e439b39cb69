// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gapgroup.h"
#include "widgets/card.h"
#include "work/snapshot.h"

#include <QTimer>

namespace appui {

/**
 * What the review of the dossier found, the worst first. What is said of several things is said once. Each line leads to the
 * place where it is mended, or has a way to each of several places.
 */
class GapList : public Card
{
    Q_OBJECT

public:
    explicit GapList(QWidget *parent = nullptr);

    void setGaps(const QList<GapGroup> &groups, const SnapshotPtr &snapshot);

Q_SIGNALS:
    /** The person wants to go where `gap` is mended. */
    void placeWanted(const Gap &gap);

private:
    void buildNext();
    QWidget *line(const Gap &gap, int number);
    QWidget *line(const GapGroup &group);
    QWidget *note() const;

    QList<GapGroup> m_groups;
    int m_ways = 0; ///< how many were built
    SnapshotPtr m_snapshot;
    QWidget *m_rows = nullptr;
    qsizetype m_built = 0;
    int m_weightWidth = 0;
    QTimer m_building; ///< a long list comes bit by bit, so that the window never stands still
};

} // namespace appui
