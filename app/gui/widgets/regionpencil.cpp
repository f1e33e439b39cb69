// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/regionpencil.h"

#include <algorithm>

namespace appui {

RegionPencil::RegionPencil(const QRectF &picture, const QRectF &region, double smallest)
    : m_picture(picture)
    , m_smallest(std::min({smallest, picture.width(), picture.height()}))
{
    draw(region.topLeft(), region.bottomRight());
}

void RegionPencil::draw(const QPointF &from, const QPointF &to)
{
    const auto onPicture = [this](const QPointF &point) {
        return QPointF(std::clamp(point.x(), m_picture.left(), m_picture.right()),
                       std::clamp(point.y(), m_picture.top(), m_picture.bottom()));
    };
    const QRectF drawn = QRectF(onPicture(from), onPicture(to)).normalized();
    const double width = std::max(drawn.width(), m_smallest);
    const double height = std::max(drawn.height(), m_smallest);
    m_region = {std::clamp(drawn.x(), m_picture.left(), m_picture.right() - width),
                std::clamp(drawn.y(), m_picture.top(), m_picture.bottom() - height), width, height};
}

void RegionPencil::move(const QPointF &by)
{
    m_region.moveTo(std::clamp(m_region.x() + by.x(), m_picture.left(), m_picture.right() - m_region.width()),
                    std::clamp(m_region.y() + by.y(), m_picture.top(), m_picture.bottom() - m_region.height()));
}

void RegionPencil::stretch(const QPointF &by)
{
    m_region.setWidth(std::clamp(m_region.width() + by.x(), m_smallest, m_picture.right() - m_region.x()));
    m_region.setHeight(std::clamp(m_region.height() + by.y(), m_smallest, m_picture.bottom() - m_region.y()));
}

} // namespace appui
