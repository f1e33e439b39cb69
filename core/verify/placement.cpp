// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/placement_p.h"

#include "report/layout/blocks_p.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

using layout::Sheet;

constexpr double leastOfSlices = 0.85; // of the scale that fills the width: a last page that would be nearly empty is saved
constexpr double leastOfAPage = 650;   // points: the room of a page whose head takes several lines
constexpr double leastSide = 100;      // points: of a picture among others, its longer one

bool same(double one, double other)
{
    return std::abs(one - other) <= roundingOff;
}

bool isStretched(const QSizeF &shown, const QSize &pixels)
{
    return std::abs(shown.width() * pixels.height() - shown.height() * pixels.width()) >
           0.002 * (pixels.width() + pixels.height());
}

double leastScale(const QSize &pixels, bool isCut, const Lay &lay)
{
    if (lay.amongOthers)
        return leastSide / std::max(pixels.width(), pixels.height());
    const double most = std::min(lay.pointsPerPixel, Sheet::width / pixels.width());
    return isCut ? leastOfSlices * most : layout::smallEnough * std::min(most, leastOfAPage / pixels.height());
}

} // namespace

QString faultOfPlacement(const QList<DrawnImage> &parts, const QSize &pixels, const Lay &lay)
{
    const DrawnImage &first = parts.first();
    const QSize upright = first.orientation >= 5 ? pixels.transposed() : pixels;
    if (upright.isEmpty() || isStretched(first.frame.size(), upright))
        return u"stretched"_s;
    if (first.frame.width() < leastScale(upright, parts.size() > 1, lay) * upright.width())
        return u"too small"_s;
    const QRectF area = QRectF(QPointF(Sheet::left, Sheet::top), QPointF(Sheet::right, Sheet::bottom))
                            .adjusted(-roundingOff, -roundingOff, roundingOff, roundingOff);
    double shown = layout::overlap;
    for (const DrawnImage &part : parts) {
        const QString which = u"part %1 of %2: "_s.arg(&part - parts.constData() + 1).arg(parts.size());
        if (part.orientation != first.orientation || !same(part.frame.width(), first.frame.width()) ||
            !same(part.frame.height(), first.frame.height()))
            return which + u"another size, or turned otherwise"_s;
        if (!area.contains(part.visible))
            return which + u"beside the text's place"_s;
        if (!same(part.visible.left(), part.frame.left()) || !same(part.visible.width(), part.frame.width()))
            return which + u"its sides are cut off"_s;
        const double from = part.visible.top() - part.frame.top();
        if (!same(from, shown - layout::overlap))
            return which + u"it does not follow the one before"_s;
        shown = part.visible.bottom() - part.frame.top();
    }
    if (!same(shown, first.frame.height()))
        return u"it ends before its end"_s;
    return {};
}

} // namespace appui
