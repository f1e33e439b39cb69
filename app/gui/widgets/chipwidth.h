// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace appui {

/** The room in pixels that the widest chip of these words needs, so that what stands beside the chips is in one column. */
int widestChip(const QStringList &words);

} // namespace appui
