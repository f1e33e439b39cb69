// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace appui::test::fuzz {

/** Sound inputs of a target, from the tests' own data, the demonstration's pieces, or made for it. */
QList<QByteArray> seeds(const char *target);

} // namespace appui::test::fuzz
