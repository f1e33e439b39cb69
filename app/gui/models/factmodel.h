// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fact.h"
#include "work/snapshot.h"

#include <QAbstractTableModel>

namespace appui {

/** Words and acts, by date: what happened, in the order in which it did. What has no date comes last. */
class FactModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, What, Who, Audience, Exhibits, ColumnCount };
    enum Role {
        SubRole = Qt::UserRole, ///< a second, quieter line
        ExhibitRole,            ///< id of the first exhibit that shows it
        StrongRole              ///< whether the first line is what counts
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSnapshot(const SnapshotPtr &snapshot);
    /** Keeps only what holds these words; empty: all. */
    void setWords(const QString &words);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Fact> byDate() const;
    /** To what holds the words. */
    void narrow();
    QString line(const Fact &fact, int column) const;
    QString subLine(const Fact &fact, int column) const;
    QString exhibitNumbers(const Fact &fact) const;
    QString authorName(const Fact &fact) const;

    SnapshotPtr m_snapshot;
    QString m_words;
    QList<Fact> m_all;
    QList<Fact> m_facts; ///< those that are searched for
};

} // namespace appui
