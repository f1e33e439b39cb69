// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/chipdelegate.h"

#include "look/colours.h"
#include "widgets/exhibitdelegate.h"

#include <QPainter>

namespace appui {

namespace {

constexpr int side = 9;

} // namespace

ChipDelegate::ChipDelegate(int subRole, int toneRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_subRole(subRole)
    , m_toneRole(toneRole)
{
}

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = coloursOf(option.palette);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, c.blue.ground);
    painter->setPen(c.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setRenderHint(QPainter::Antialiasing);

    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.9);
    const QFontMetrics metrics(small);
    const QString text = index.data().toString();
    const Colours::Shade shade = c.shade(Tone(index.data(m_toneRole).toInt()));
    QRect chip = option.rect.adjusted(8, 9, -8, 0);
    const int width = metrics.horizontalAdvance(text);
    const int lines = width > chip.width() - 2 * side ? 2 : 1;
    chip.setSize({qMin(chip.width(), width + 2 * side + 2), lines * metrics.lineSpacing() + 5});
    painter->setPen(shade.line);
    painter->setBrush(shade.ground);
    painter->drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), side, side);
    painter->setPen(shade.ink);
    paintTitle(painter, chip.adjusted(side, 2, -side, 0), small, text, lines);

    painter->setPen(c.muted);
    paintTitle(painter, {option.rect.left() + 8, chip.bottom() + 4, option.rect.width() - 16, 0}, small,
               index.data(m_subRole).toString(), 1);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(c.focus, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace appui
