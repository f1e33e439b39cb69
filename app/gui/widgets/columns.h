// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

class QTableView;

namespace appui {

/** What a column needs, in pixels at the usual size of text, beside its paddings. */
struct ColumnRoom
{
    int column;
    int text;
    bool lesser = false; ///< left out where the stretched column lacks room, the first of them first
};

/** Gives each column its room, and the stretched one the rest: `least` pixels of the usual text, as far as leaving the lesser
 * ones out can do it. */
void fitColumns(QTableView &table, std::span<const ColumnRoom> columns, int least);

} // namespace appui
