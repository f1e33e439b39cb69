// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace appui::test {

/** The path of a file in tests/data. */
QString dataPath(const QString &name);

/** The path of a file in resources/sample, the demonstration's pieces. */
QString samplePath(const QString &name);

/** The whole content of a file; the test fails when it can't be read. */
QByteArray contentOf(const QString &path);

} // namespace appui::test
