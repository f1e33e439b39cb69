// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/expected.h"

#include "support/catch.h"
#include "support/testdata.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace appui::test {

void checkExpected(const QString &name, const QString &text)
{
    const QString path = dataPath(u"expected/"_s + name);
    if (qEnvironmentVariableIsSet("ALAPPUI_WRITE_EXPECTED")) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    const QStringList expected = QString::fromUtf8(contentOf(path)).split(u'\n');
    const QStringList actual = text.split(u'\n');
    for (qsizetype line = 0; line < std::min(expected.size(), actual.size()); ++line) {
        INFO(path.toStdString() << ", line " << line + 1);
        REQUIRE(actual[line] == expected[line]);
    }
    CHECK(actual.size() == expected.size());
}

} // namespace appui::test
