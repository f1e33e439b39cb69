// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timestamp/knownauthorities.h"

#include "base/row_p.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

static void bringResources()
{
    Q_INIT_RESOURCE(timestamp);
}

namespace appui {

namespace {

constexpr int readableFormat = 1;

KnownAuthority read(Row &row, const QDate &checkedOn)
{
    using Word = KnownAuthority::Word;
    using Roots = KnownAuthority::Roots;
    const Words<Word> words{{"unknown", Word::Unknown}, {"reported", Word::Reported}, {"stated", Word::Stated}};
    KnownAuthority authority;
    authority.name = row.text("name");
    authority.country = row.text("country");
    authority.url = row.text("url");
    authority.free = row.word("free", words);
    authority.qualified = row.word("qualified", words);
    authority.roots = row.word<Roots>("roots", {{"unknown", Roots::Unknown}, {"own", Roots::Own}, {"system", Roots::System}});
    authority.certificates = row.optionalText("certificates");
    authority.intervalMs = row.number("interval_ms");
    authority.intervalStated = row.flag("interval_stated");
    authority.untested = row.flag("untested", true);
    authority.sources = row.texts("sources");
    authority.checkedOn = checkedOn;
    if (authority.sources.isEmpty())
        row.note("sources", QStringLiteral("missing or empty"));
    return authority;
}

} // namespace

Result<QList<KnownAuthority>> knownAuthorities(const QString &path)
{
    bringResources();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io,
                    QCoreApplication::translate("timestamp", "The list of known timestamp authorities could not be read."),
                    file.errorString());
    Problem problem;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        problem.note(path, error.errorString());
    Row whole(document.object(), path, problem);
    if (whole.number("format") > readableFormat)
        return fail(Error::Code::NewerFormat,
                    QCoreApplication::translate("timestamp", "The list of known timestamp authorities is for a newer program."));
    const QDate checkedOn = whole.day("checked_on");
    QList<KnownAuthority> authorities;
    for (Row row : whole.rows("authorities")) {
        authorities.append(read(row, checkedOn));
        row.end();
    }
    whole.end();
    if (!problem.text.isEmpty())
        return fail(Error::Code::Corrupt,
                    QCoreApplication::translate("timestamp", "The list of known timestamp authorities is damaged."),
                    problem.text);
    return authorities;
}

QHash<QString, int> intervalsOf(const QList<KnownAuthority> &authorities)
{
    QHash<QString, int> intervals;
    for (const KnownAuthority &authority : authorities)
        intervals.insert(authority.url, authority.intervalMs);
    return intervals;
}

} // namespace appui
