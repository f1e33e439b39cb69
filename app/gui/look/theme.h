// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/settings.h"

class QApplication;

namespace appui {

/** Dresses the whole program: colours, fonts and shapes, with its text at `textPercent` of the usual size. */
void applyTheme(QApplication &application, Settings::Theme theme, int textPercent);

} // namespace appui
