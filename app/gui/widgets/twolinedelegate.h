// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace appui {

/** A cell of a table: a line that counts, on two rows at most, and a quieter one below. */
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /** The roles in which the model tells the second line, and whether the first is strong; the first line's tone, or -1. */
    TwoLineDelegate(int subRole, int strongRole, int toneRole, QObject *parent = nullptr);

    static int rowHeight(const QFont &font);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_subRole;
    int m_strongRole;
    int m_toneRole;
};

} // namespace appui
