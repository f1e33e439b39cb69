// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/reckoning.h"

#include <QAbstractTableModel>

namespace appui {

/** The dossier's words and acts, the most urgent first: what each may fall under, what is to be shown yet, and until when to act.
 */
class MatterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, MayBe, ToShow, ActBefore, ColumnCount };
    enum Role { SubRole = Qt::UserRole, StrongRole, ToneRole, IdRole };

    explicit MatterModel(const Catalogue &law, QObject *parent = nullptr);

    void setReckoning(const ReckoningPtr &reckoning);
    const AssessedFact *matter(const QString &id) const;
    int rowOf(const QString &id) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString line(const AssessedFact &matter, int column) const;
    QString subLine(const AssessedFact &matter, int column) const;
    QString toShow(const AssessedFact &matter) const;
    QString ground(const AssessedFact &matter) const;
    QString places(const Fact &fact) const;

    const Catalogue &m_law;
    ReckoningPtr m_reckoning;
};

} // namespace appui
