// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/exhibittable.h"

#include "models/exhibitmodel.h"
#include "widgets/columns.h"

#include <QEvent>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int leastTitle = 190; // pixels, of the usual text

constexpr ColumnRoom columns[] = {{ExhibitModel::File, 90, true},     {ExhibitModel::Facts, 40, true},
                                  {ExhibitModel::Platform, 84, true}, {ExhibitModel::Date, 96, true},
                                  {ExhibitModel::State, 110},         {ExhibitModel::Number, 28}};

} // namespace

ExhibitTable::ExhibitTable(QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"exhibitTable"_s);
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void ExhibitTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    horizontalHeader()->setSectionResizeMode(ExhibitModel::Title, QHeaderView::Stretch);
    fitColumns(*this, columns, leastTitle);
    setSortingEnabled(true);
    sortByColumn(ExhibitModel::Number, Qt::AscendingOrder);
}

void ExhibitTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model())
        fitColumns(*this, columns, leastTitle);
}

void ExhibitTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns(*this, columns, leastTitle);
}

} // namespace appui
