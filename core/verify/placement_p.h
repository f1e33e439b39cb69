// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "verify/drawnpage_p.h"

#include <QSize>

namespace appui {

/** How the program lays an image out. */
struct Lay
{
    double pointsPerPixel = 0; ///< at most
    bool amongOthers = false;  ///< side by side with others of its kind
};

/**
 * How the places of one image, from page to page, are not as the program lays it out: whole, or in parts from its top to its
 * bottom, each beginning a little above the end of the one before; never stretched, nor too small to be read. Empty: they are.
 * `pixels` as stored.
 */
QString faultOfPlacement(const QList<DrawnImage> &parts, const QSize &pixels, const Lay &lay);

} // namespace appui
