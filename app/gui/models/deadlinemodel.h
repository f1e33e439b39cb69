// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "legal/deadlines.h"
#include "work/snapshot.h"

#include <QAbstractTableModel>

namespace appui {

class Catalogue;

/** The dossier's dates, most urgent first: what each runs for, on what ground, its last legal day and the day to act on. */
class DeadlineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Subject, Ground, PrudentDay, LastDay, ColumnCount };
    enum Role { SubRole = Qt::UserRole, StrongRole, ToneRole, RowRole };

    explicit DeadlineModel(const Catalogue &law, QObject *parent = nullptr);

    void setDeadlines(const SnapshotPtr &snapshot, const QList<Deadline> &deadlines);
    const Deadline &deadline(int row) const { return m_deadlines[row]; }
    /** « the words », or what the date is about. */
    QString subject(const Deadline &deadline) const;
    /** The offences that carry it, or else its rule. */
    QString ground(const Deadline &deadline) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString line(const Deadline &deadline, int column) const;
    QString subLine(const Deadline &deadline, int column) const;
    QString timeLeft(const Deadline &deadline) const;

    const Catalogue &m_law;
    SnapshotPtr m_snapshot;
    QList<Deadline> m_deadlines;
};

/** Ochre for a clock that runs, red for one that is over. */
int toneOf(const Deadline &deadline);

} // namespace appui
