// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace appui::test {

/**
 * Fails at the first line in which `text` is not the file of that name in tests/data/expected. With ALAPPUI_WRITE_EXPECTED in the
 * environment the file is written first: its difference is then to be read.
 */
void checkExpected(const QString &name, const QString &text);

} // namespace appui::test
