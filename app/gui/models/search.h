// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace appui {

/** A text as it is searched for: without case, accents or ligatures. */
QString folded(const QString &text);

/** Whether each word of `wanted` (folded) is somewhere in `text` (folded). */
bool holdsAll(const QString &text, const QString &wanted);

} // namespace appui
