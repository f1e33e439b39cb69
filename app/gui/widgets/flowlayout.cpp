// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace appui {

FlowLayout::FlowLayout(QWidget *parent, int gap)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    QList<std::pair<QLayoutItem *, QRect>> line;
    int x = inside.x();
    int y = inside.y();
    int height = 0;
    const auto finishLine = [&] {
        for (const auto &[item, wanted] : std::as_const(line))
            if (place)
                item->setGeometry(wanted.translated(0, (height - wanted.height()) / 2));
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({qMax(inside.width(), item->minimumSize().width()), QWIDGETSIZE_MAX});
        if (x > inside.x() && x + size.width() > inside.x() + inside.width()) {
            finishLine();
            x = inside.x();
            y += height + m_gap;
            height = 0;
        }
        line.append({item, {QPoint(x, y), size}});
        x += size.width() + m_gap;
        height = qMax(height, size.height());
    }
    finishLine();
    return y + height - rect.y() + contentsMargins().bottom();
}

} // namespace appui
