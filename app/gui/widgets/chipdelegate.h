// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace appui {

/** A cell of a table that shows its text as a chip, of two lines at most, and a quieter line below. */
class ChipDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ChipDelegate(int subRole, int toneRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_subRole;
    int m_toneRole;
};

} // namespace appui
