// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/settings.h"

class QApplication;

namespace appui {

/** What widgets take up when they are built: their font, palette and style; the rest is applyTheme's. */
void prepareTheme(QApplication &application, Settings::Theme theme, int textPercent);

/** Dresses the whole program: colours, fonts and shapes, with its text at `textPercent` of the usual size. */
void applyTheme(QApplication &application, Settings::Theme theme, int textPercent);

} // namespace appui
