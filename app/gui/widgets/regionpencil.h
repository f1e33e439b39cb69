// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

namespace appui {

/** A rectangle that is being drawn or moved; it never leaves the picture, and never becomes nothing. */
class RegionPencil
{
public:
    RegionPencil() = default;
    /** Both in the same units; `smallest` is the least width and height. */
    RegionPencil(const QRectF &picture, const QRectF &region, double smallest);

    QRectF region() const { return m_region; }
    /** From one corner to the other, in whatever direction. */
    void draw(const QPointF &from, const QPointF &to);
    void move(const QPointF &by);
    /** Moves the right and the lower side. */
    void stretch(const QPointF &by);

private:
    QRectF m_picture;
    QRectF m_region;
    double m_smallest = 1;
};

} // namespace appui
