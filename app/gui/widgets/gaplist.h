// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "legal/review.h"
#include "widgets/card.h"
#include "work/snapshot.h"

namespace appui {

/** What the review of the dossier found, the worst first; each line leads to the place where it is mended. */
class GapList : public Card
{
    Q_OBJECT

public:
    explicit GapList(QWidget *parent = nullptr);

    void setGaps(const QList<Gap> &gaps, const SnapshotPtr &snapshot);

Q_SIGNALS:
    /** The person wants to go where `gap` is mended. */
    void placeWanted(const Gap &gap);

private:
    QWidget *line(const Gap &gap, const Snapshot &snapshot, int number, int weightWidth);

    QWidget *m_rows = nullptr;
};

} // namespace appui
