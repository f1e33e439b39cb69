// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/columns.h"

#include "look/textscale.h"

#include <QTableView>

namespace appui {

namespace {

constexpr int paddings = 20; // pixels, as in window.qss

} // namespace

void fitColumns(QTableView &table, std::span<const ColumnRoom> columns, int least)
{
    const double scale = textScale(table);
    const auto widthOf = [scale](const ColumnRoom &column) { return paddings + int(column.text * scale); };
    int rest = table.viewport()->width();
    for (const ColumnRoom &column : columns)
        rest -= widthOf(column);
    for (const ColumnRoom &column : columns) {
        const bool out = column.lesser && rest < least * scale;
        if (out)
            rest += widthOf(column);
        table.setColumnHidden(column.column, out);
        table.setColumnWidth(column.column, widthOf(column));
    }
}

} // namespace appui
