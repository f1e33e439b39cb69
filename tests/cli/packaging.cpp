// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/workshop.h"

#include "support/catch.h"
#include "support/testdata.h"

#include <QRegularExpression>
#include <QStringList>

using namespace appui::test;
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

TEST_CASE("The manual pages tell every verb that the help tells", "[packaging]")
{
    Workshop workshop;
    static const QRegularExpression verbLine(u"^  ([a-z]+)  +\\S"_s, QRegularExpression::MultilineOption);
    auto verb = verbLine.globalMatch(QString::fromUtf8(workshop.cli({u"--help"_s}).out));
    CHECK(verb.hasNext());
    const QString pages[] = {projectFile(u"packaging/linux/alappui-cli.1"_s), projectFile(u"packaging/linux/alappui-cli.fr.1"_s)};
    while (verb.hasNext()) {
        const QString told = u"\n.TP\n.B %1\n"_s.arg(verb.next().captured(1));
        INFO(told.toStdString());
        for (const QString &page : pages)
            CHECK(page.contains(told));
    }
}
