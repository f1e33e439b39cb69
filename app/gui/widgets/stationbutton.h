// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/stations.h"

#include <QAbstractButton>

namespace appui {

/** One station of the rail: its number or a tick, its name, and a line on how far it is. */
class StationButton : public QAbstractButton
{
    Q_OBJECT

public:
    StationButton(int number, QWidget *parent = nullptr);

    void setState(const StationState &state);
    /** Without its second line, where there is little room. */
    void setCompact(bool compact);
    /** With its mark alone; the name is then under the pointer. */
    void setNarrow(bool narrow);

    QSize sizeHint() const override { return {180, heightForWidth(180)}; }
    QSize minimumSizeHint() const override { return {40, heightForWidth(60)}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect textRect(int width) const;
    int titleHeight(int width) const;
    int lineHeight(int width) const;
    int markSize() const;
    void paintWords(QPainter &painter) const;
    void paintMark(QPainter &painter, const QRect &place) const;

    int m_number;
    StationState m_state;
    bool m_compact = false;
    bool m_narrow = false;
};

} // namespace appui
