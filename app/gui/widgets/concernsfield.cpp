// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/concernsfield.h"

#include "models/fact.h"

#include <QListWidget>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int mostRows = 5;

} // namespace

ConcernsField::ConcernsField(const QString &name, QWidget *parent)
    : Field(name, parent)
    , m_list(new QListWidget)
{
    m_list->setObjectName(name);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    place(m_list);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT committed(ticked());
    });
}

void ConcernsField::setConcerns(const QStringList &ids, const SnapshotPtr &snapshot)
{
    m_filling = true;
    fill(*snapshot);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
        if (!snapshot->readOnly)
            flags |= Qt::ItemIsUserCheckable;
        item->setFlags(flags);
        item->setCheckState(ids.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
    m_filling = false;
}

void ConcernsField::fill(const Snapshot &snapshot)
{
    QStringList ids;
    QStringList titles;
    const auto gather = [&](const auto &facts) {
        for (const auto &fact : facts) {
            ids.append(fact.id);
            titles.append(titleOf(factOf(fact)));
        }
    };
    gather(snapshot.dossier.propos);
    gather(snapshot.dossier.events);
    setVisible(!ids.isEmpty());
    if (titles == m_shown)
        return;
    m_shown = titles;
    m_list->clear();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        auto *item = new QListWidgetItem(titles[i], m_list);
        item->setData(Qt::UserRole, ids[i]);
        item->setToolTip(titles[i]);
    }
    const int rows = qBound(1, m_list->count(), mostRows);
    m_list->setFixedHeight(rows * (m_list->sizeHintForRow(0) + 2 * m_list->spacing()) + 2 * m_list->frameWidth() + 4);
}

QStringList ConcernsField::ticked() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.append(m_list->item(row)->data(Qt::UserRole).toString());
    return ids;
}

} // namespace appui
