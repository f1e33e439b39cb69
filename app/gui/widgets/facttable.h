// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/columns.h"

#include <QTableView>

namespace appui {

/** A table to be read: lines of two rows, chosen whole, as high as the text size asks. */
class FactTable : public QTableView
{
    Q_OBJECT

public:
    /** The roles of the second line, of what is strong, and of the tone (-1: none). */
    FactTable(int subRole, int strongRole, int toneRole = -1, QWidget *parent = nullptr);

    /** fitColumns(), whenever the room or the size of the text changes. */
    void setColumns(std::span<const ColumnRoom> columns, int least);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    std::span<const ColumnRoom> m_columns;
    int m_least = 0;
};

} // namespace appui
