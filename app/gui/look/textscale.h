// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace appui {

constexpr double usualPoints = 10.5; ///< of the text at 100 %

/** How much larger than usual the text of a widget is: 1 at 100 %. Room that is counted in pixels grows with it. */
inline double textScale(const QWidget &widget)
{
    return widget.font().pointSizeF() / usualPoints;
}

} // namespace appui
