// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/colours.h"

#include <QIcon>
#include <QPalette>

namespace appui {

/** One of our own drawings, in the colour that `ink` has in the theme when it is painted, at any size. */
QIcon icon(const QString &name, QPalette::ColorRole ink = QPalette::ButtonText);
/** Likewise, in the ink of that tone. */
QIcon icon(const QString &name, Tone tone);

} // namespace appui
