// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QScrollArea;
class QString;
class QWidget;

namespace appui {

/** A place that scrolls up and down only, for what may be taller than the window. */
QScrollArea *scrolling(const QString &name, QWidget *content);

} // namespace appui
