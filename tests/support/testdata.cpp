// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testdata.h"

#include "catch.h"

#include <QFile>

namespace appui::test {

QString dataPath(const QString &name)
{
    return QStringLiteral(ALAPPUI_SOURCE_DIR "/tests/data/") + name;
}

QString samplePath(const QString &name)
{
    return QStringLiteral(ALAPPUI_SOURCE_DIR "/resources/sample/") + name;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace appui::test
