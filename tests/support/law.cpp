// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law.h"

#include "catch.h"

#include <algorithm>

namespace appui::test {

const Catalogue &catalogue()
{
    static const Catalogue loaded = Catalogue::load().value();
    return loaded;
}

QDate day(const char *iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

PartialDate date(const char *text, PartialDate::Source source)
{
    return PartialDate::parse(QString::fromUtf8(text), source).value();
}

Propos propos(const char *published, Audience::Kind audience, Answer discriminatory)
{
    Propos p;
    p.id = QStringLiteral("p");
    p.published = date(published);
    p.audience.kind = audience;
    p.discriminatory = discriminatory;
    return p;
}

Propos wordsOf(const char *id, std::initializer_list<std::pair<const char *, const char *>> answers)
{
    Propos words = propos("2026-09-10");
    words.id = QLatin1String(id);
    for (const auto &[question, answer] : answers)
        words.answers.insert(QLatin1String(question), QLatin1String(answer));
    return words;
}

Step step(const char *kind, const char *sent, const char *received)
{
    Step s;
    s.id = QLatin1String(kind);
    s.kind = s.id;
    s.sent = date(sent);
    s.received = date(received);
    return s;
}

Dossier dossierOf(const Propos &p)
{
    Dossier dossier;
    dossier.propos.put(p);
    return dossier;
}

QList<Deadline> of(const Dossier &dossier, const char *rule, const char *today)
{
    QList<Deadline> found = deadlines(dossier, catalogue(), day(today));
    found.removeIf([&](const Deadline &d) { return d.rule != QLatin1String(rule); });
    return found;
}

Deadline theOne(const Dossier &dossier, const char *rule, const char *today)
{
    const QList<Deadline> found = of(dossier, rule, today);
    INFO(rule);
    REQUIRE(found.size() == 1);
    return found.first();
}

bool says(const Deadline &deadline, const char *words)
{
    return std::any_of(deadline.remarks.begin(), deadline.remarks.end(),
                       [&](const QString &remark) { return remark.contains(QString::fromUtf8(words)); });
}

} // namespace appui::test
