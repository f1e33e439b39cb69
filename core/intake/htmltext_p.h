// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace appui {

/**
 * The words of an HTML page, for reading and printing: blocks become lines, an image its alternative text, a link its words and
 * its address. Loads nothing; what is not understood stays as it is written.
 */
QString textOfHtml(const QString &html);

} // namespace appui
