// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exhibitfilter.h"

#include "models/exhibitmodel.h"
#include "models/search.h"

namespace appui {

ExhibitFilter::ExhibitFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ExhibitModel::SortRole);
}

void ExhibitFilter::setWords(const QString &words)
{
    const QString wanted = folded(words.simplified());
    if (wanted == m_words)
        return;
    m_words = wanted;
    invalidate();
}

void ExhibitFilter::setWhich(Which which)
{
    if (which == m_which)
        return;
    m_which = which;
    invalidate();
}

ExhibitFilter::Counts ExhibitFilter::counts() const
{
    Counts counts;
    for (int row = 0; sourceModel() && row < sourceModel()->rowCount(); ++row) {
        const QModelIndex index = sourceModel()->index(row, 0);
        if (!holdsWords(index))
            continue;
        ++counts.all;
        counts.toComplete += index.data(ExhibitModel::CompleteRole).toBool() ? 0 : 1;
        counts.unstamped += index.data(ExhibitModel::StampedRole).toBool() ? 0 : 1;
    }
    return counts;
}

bool ExhibitFilter::holdsWords(const QModelIndex &index) const
{
    return m_words.isEmpty() || holdsAll(index.data(ExhibitModel::SearchRole).toString(), m_words);
}

bool ExhibitFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_which == Which::ToComplete && index.data(ExhibitModel::CompleteRole).toBool())
        return false;
    if (m_which == Which::Unstamped && index.data(ExhibitModel::StampedRole).toBool())
        return false;
    return holdsWords(index);
}

bool ExhibitFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // They come by number, and that is how they are mostly wanted.
    return left.column() == ExhibitModel::Number ? left.row() < right.row() : QSortFilterProxyModel::lessThan(left, right);
}

} // namespace appui
