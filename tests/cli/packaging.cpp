// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "support/testdata.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

QString projectFile(const QString &name)
{
    return QString::fromUtf8(appui::test::contentOf(QStringLiteral(ALAPPUI_SOURCE_DIR "/") + name));
}

} // namespace

TEST_CASE("The README names every package that the build needs, and says what it is for", "[packaging]")
{
    QStringList rows;
    for (const QString &line : projectFile(u"packaging/packages.txt"_s).split(u'\n', Qt::SkipEmptyParts))
        if (!line.startsWith(u'#'))
            rows.append(u"| `%1` | %2 |"_s.arg(line.section(u' ', 0, 0), line.section(u' ', 1).trimmed()));
    CHECK(rows.size() > 10);
    const QStringList readme = projectFile(u"README.md"_s).split(u'\n');
    for (const QString &row : rows) {
        INFO(row.toStdString());
        CHECK(readme.contains(row));
    }
}
