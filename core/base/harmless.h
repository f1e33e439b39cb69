// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace appui {

/** Takes out what could deceive the reader of a terminal or a page: control characters but the end of a line, and turned text. */
QString harmless(QString text);

} // namespace appui
