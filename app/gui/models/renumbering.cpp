// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/renumbering.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

/** All ids by number; the exhibits that were removed keep their places. */
QStringList orderOf(const Dossier &dossier)
{
    QMap<int, QString> byNumber;
    for (const Exhibit &exhibit : dossier.exhibits)
        byNumber.insert(exhibit.number, exhibit.id);
    return byNumber.values();
}

QList<Change> numbering(const Dossier &dossier, const QStringList &order)
{
    if (order == orderOf(dossier))
        return {};
    return {{Change::Action::Changed, u"numbering"_s, {}, {{u"order"_s, QJsonArray::fromStringList(order)}}}};
}

} // namespace

QList<Change> orderedBefore(const Dossier &dossier, const QStringList &ids, const QString &nextId)
{
    QStringList moved;
    QStringList others;
    for (const QString &id : orderOf(dossier))
        (ids.contains(id) ? moved : others).append(id);
    // What is dropped on itself stays; else the place is before the first of the others from there on.
    QString next = nextId;
    const QStringList all = orderOf(dossier);
    for (qsizetype at = all.indexOf(nextId); at >= 0 && moved.contains(next);)
        next = ++at < all.size() ? all[at] : QString();
    const qsizetype place = next.isEmpty() ? others.size() : others.indexOf(next);
    QStringList order = others.first(place);
    order += moved;
    order += others.sliced(place);
    return numbering(dossier, order);
}

QList<Change> movedBy(const Dossier &dossier, const QString &id, int by)
{
    QStringList order = orderOf(dossier);
    const qsizetype from = order.indexOf(id);
    const qsizetype to = qBound(qsizetype(0), from + by, order.size() - 1);
    if (from < 0)
        return {};
    order.move(from, to);
    return numbering(dossier, order);
}

} // namespace appui
