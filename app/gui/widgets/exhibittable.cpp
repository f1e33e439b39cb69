// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/exhibittable.h"

#include "look/textscale.h"
#include "models/exhibitmodel.h"

#include <QEvent>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int roomy = 820; // pixels, of the usual text
constexpr int tight = 600;
constexpr int tightest = 440;

struct Column
{
    ExhibitModel::Column which;
    int width; ///< likewise
};

constexpr Column columns[] = {{ExhibitModel::Number, 48}, {ExhibitModel::Date, 116}, {ExhibitModel::Platform, 104},
                              {ExhibitModel::Facts, 60},  {ExhibitModel::File, 110}, {ExhibitModel::State, 130}};

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
    spread();
    setSortingEnabled(true);
    sortByColumn(ExhibitModel::Number, Qt::AscendingOrder);
}

void ExhibitTable::spread()
{
    for (const Column &column : columns)
        setColumnWidth(column.which, int(column.width * textScale(*this)));
}

void ExhibitTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model())
        spread();
}

void ExhibitTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    setColumnHidden(ExhibitModel::File, width() < roomy * textScale(*this));
    for (const ExhibitModel::Column lesser : {ExhibitModel::Platform, ExhibitModel::Facts})
        setColumnHidden(lesser, width() < tight * textScale(*this)); // the title needs the room
    setColumnHidden(ExhibitModel::Date, width() < tightest * textScale(*this));
}

} // namespace appui
