// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/layout/flow_p.h"

/** How signs and lines are drawn, in points; verification holds what it finds on the pages to it. */
namespace appui::layout {

namespace lanes {

inline constexpr double namesWidth = 132;
inline constexpr double scaleLeft = Sheet::left + namesWidth + 18;
inline constexpr double laneLeft = scaleLeft - 8;
inline constexpr double besideLane = 7; ///< from its middle, where two signs share one
inline constexpr double footHeight = 14;
inline constexpr double legendMiddle = 6.5; ///< below the foot
inline constexpr double radius = 3.1;
inline constexpr double radiusOfMany = 4.4; ///< how many they are is told by the table
inline constexpr double seenPart = 0.7;     ///< of the radius: a dot of what was seen
inline constexpr double squarePart = 1.8;   ///< of the radius: the side of a square
inline constexpr double barHeight = 7;
inline constexpr double shortestBar = 3 * radius; ///< what is shorter is a point

} // namespace lanes

/** The line of time. */
namespace moments {

inline constexpr double dateWidth = 104;
inline constexpr double lineX = Sheet::left + dateWidth + 13;
inline constexpr double radius = 4.2;

} // namespace moments

/** Beside an image. */
namespace brackets {

inline constexpr double thickness = 1.1;
inline constexpr double arm = 4;
inline constexpr double besideImage = 6;
inline constexpr double step = 24; ///< a bracket and its sign

} // namespace brackets

} // namespace appui::layout
