// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace appui {

/**
 * Whether readers draw the glyphs of a "CFF " table (Adobe Technical Note 5176) as `own` has them draw its: under their own
 * numbers, and by no other matrix, since whatever else could move or change all of them is said in no other words.
 */
bool isDrawnAs(const QByteArray &cff, const QByteArray &own);

} // namespace appui
