// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/facttable.h"

#include "widgets/twolinedelegate.h"

#include <QEvent>
#include <QHeaderView>

namespace appui {

FactTable::FactTable(int subRole, int strongRole, int toneRole, QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new TwoLineDelegate(subRole, strongRole, toneRole, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fit();
}

void FactTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void FactTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns(*this, m_columns, m_least);
}

void FactTable::setColumns(std::span<const ColumnRoom> columns, int least)
{
    m_columns = columns;
    m_least = least;
    fitColumns(*this, m_columns, m_least);
}

void FactTable::fit()
{
    fitColumns(*this, m_columns, m_least);
    verticalHeader()->setDefaultSectionSize(TwoLineDelegate::rowHeight(font()));
}

} // namespace appui
