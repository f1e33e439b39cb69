// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/twolinedelegate.h"

#include "look/colours.h"
#include "widgets/exhibitdelegate.h"

#include <QPainter>

namespace appui {

namespace {

constexpr int linesOfRow = 3;

} // namespace

TwoLineDelegate::TwoLineDelegate(int subRole, int strongRole, int toneRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_subRole(subRole)
    , m_strongRole(strongRole)
    , m_toneRole(toneRole)
{
}

int TwoLineDelegate::rowHeight(const QFont &font)
{
    return linesOfRow * QFontMetrics(font).lineSpacing() + 22;
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = coloursOf(option.palette);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, c.blue.ground);
    painter->setPen(c.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QFont font = option.font;
    const bool strong = index.data(m_strongRole).toBool(); // a name, with what tells it from its like in the second line
    if (strong)
        font.setWeight(QFont::DemiBold);
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.9);
    const QString text = index.data().toString();
    const QString sub = index.data(m_subRole).toString();
    const QRect rect = option.rect.adjusted(10, 10, -10, 0);
    const QFontMetrics metrics(font);

    const QVariant tone = m_toneRole < 0 ? QVariant() : index.data(m_toneRole);
    painter->setPen(tone.isValid() && Tone(tone.toInt()) != Tone::Plain ? c.shade(Tone(tone.toInt())).ink : c.ink);
    const int lines = paintTitle(painter, rect, font, text, sub.isEmpty() || !strong ? linesOfRow : linesOfRow - 1);
    if (!sub.isEmpty() && lines < linesOfRow) {
        painter->setPen(c.muted);
        const int y = rect.top() + lines * metrics.lineSpacing() + 2;
        paintTitle(painter, {rect.left(), y, rect.width(), 0}, small, sub, linesOfRow - lines);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(c.focus, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace appui
