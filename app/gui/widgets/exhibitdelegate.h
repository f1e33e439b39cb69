// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace appui {

/** Paints an exhibit of the gallery as a card: its picture, its title, when and where, and what it still lacks. */
class ExhibitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setBlurs(bool blurs) { m_blurs = blurs; }
    /** The height of a card, its gap included. */
    static int cardHeight(const QFont &font);
    static QSize pictureSize(int cardWidth);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPicture(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTexts(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    bool m_blurs = false;
};

/** Two lines of text, elided at their end. */
int paintTitle(QPainter *painter, const QRect &rect, const QFont &font, const QString &text, int mostLines = 2);

} // namespace appui
