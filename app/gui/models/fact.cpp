// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fact.h"

#include "casework/change.h"
#include "look/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

Propos proposWith(Propos propos, const Fact &fact)
{
    propos.id = fact.id;
    propos.verbatim = fact.text;
    propos.published = fact.date;
    propos.audience = fact.audience;
    propos.author = fact.author;
    propos.discriminatory = fact.discriminatory;
    propos.exhibits = fact.exhibits;
    return propos;
}

Event eventWith(Event event, const Fact &fact)
{
    event.id = fact.id;
    event.what = fact.text;
    event.date = fact.date;
    event.audience = fact.audience;
    event.author = fact.author;
    event.exhibits = fact.exhibits;
    return event;
}

} // namespace

Fact factOf(const Propos &p)
{
    return {p.id, true, p.verbatim, p.published, p.audience, p.author, p.discriminatory, p.exhibits};
}

Fact factOf(const Event &e)
{
    return {e.id, false, e.what, e.date, e.audience, e.author, Answer::Unknown, e.exhibits};
}

QString titleOf(const Fact &fact)
{
    const QString text = fact.text.simplified();
    if (text.isEmpty())
        return fact.isPropos ? QCoreApplication::translate("fact", "Words to copy")
                             : QCoreApplication::translate("fact", "An act to describe");
    return fact.isPropos ? quoted(text) : text;
}

QString factCount(int words, int acts)
{
    const auto count = [](const char *form, int n) { return QCoreApplication::translate("fact", form, nullptr, n); };
    QStringList parts;
    if (words > 0)
        parts.append(count(QT_TRANSLATE_N_NOOP("fact", "%n message(s)"), words));
    if (acts > 0 || words == 0)
        parts.append(words > 0 ? count(QT_TRANSLATE_N_NOOP("fact", "%n other fact(s)"), acts)
                               : count(QT_TRANSLATE_N_NOOP("fact", "%n fact(s)"), acts));
    return parts.join(u" · "_s);
}

std::optional<Fact> factIn(const Dossier &dossier, const QString &id)
{
    if (const Propos *propos = dossier.propos.find(id))
        return factOf(*propos);
    if (const Event *event = dossier.events.find(id))
        return factOf(*event);
    return {};
}

QList<Change> changesTo(const Dossier &dossier, const Fact &after)
{
    if (after.isPropos) {
        const Propos *before = dossier.propos.find(after.id);
        return before ? alteration(*before, proposWith(*before, after)) : QList<Change>{addition(proposWith({}, after))};
    }
    const Event *before = dossier.events.find(after.id);
    return before ? alteration(*before, eventWith(*before, after)) : QList<Change>{addition(eventWith({}, after))};
}

QList<Change> removalOf(const Dossier &dossier, const QString &id)
{
    if (const Propos *propos = dossier.propos.find(id))
        return {removal(*propos, {})};
    if (const Event *event = dossier.events.find(id))
        return {removal(*event, {})};
    return {};
}

} // namespace appui
