// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "naming.h"

#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::cli {

namespace {

constexpr int enough = 60;

QString shortened(const QString &text)
{
    const QString plain = onOneLine(text);
    return plain.size() <= enough ? plain : plain.left(enough).trimmed() + u'…';
}

QString quoted(const QString &words)
{
    return words.startsWith(u'«') ? words : u"« %1 »"_s.arg(words);
}

template <typename T>
QStringList beginningWith(const Collection<T> &values, const QString &text)
{
    QStringList ids;
    for (const T &value : values)
        if (value.id.startsWith(text))
            ids << value.id;
    return ids;
}

} // namespace

QString nameOf(const Dossier &dossier, const QString &id, const Catalogue &law)
{
    const QString label = dossier.label(id);
    if (const Propos *propos = dossier.propos.find(id))
        return u"%1 %2"_s.arg(label, quoted(shortened(propos->verbatim)));
    if (const Event *event = dossier.events.find(id))
        return u"%1 %2"_s.arg(label, shortened(event->what));
    if (const Exhibit *exhibit = dossier.exhibits.find(id))
        return Words::tr("exhibit no. %1").arg(exhibit->number);
    if (const Party *party = dossier.parties.find(id))
        return displayName(*party);
    if (const Step *step = dossier.steps.find(id)) {
        const Procedure *procedure = law.procedure(step->kind);
        return procedure ? procedure->title : step->kind;
    }
    return Words::tr("the dossier");
}

QJsonObject subjectJson(const Dossier &dossier, const QString &kind, const QString &id, const Catalogue &law)
{
    return {{u"kind"_s, kind},
            {u"id"_s, id},
            {u"label"_s, dossier.label(id)},
            {u"name"_s, id.isEmpty() ? QString() : nameOf(dossier, id, law)}};
}

QJsonObject catalogueJson(const Catalogue &law, const QDate &today)
{
    return {{u"version"_s, law.version()},
            {u"checked_on"_s, law.checkedOn().toString(Qt::ISODate)},
            {u"stale"_s, law.isStale(today)}};
}

Result<QString> matterMeant(const Dossier &dossier, const QString &text)
{
    if (const QString labelled = dossier.idLabelled(text); !labelled.isEmpty())
        return labelled;
    const QStringList ids =
        text.isEmpty() ? QStringList() : beginningWith(dossier.propos, text) + beginningWith(dossier.events, text);
    if (ids.isEmpty())
        return fail(Error::Code::NotFound,
                    Words::tr("“%1” is neither words nor an act of this dossier; “qualify” lists them.").arg(text));
    if (ids.size() > 1)
        return fail(Error::Code::Invalid, Words::tr("Several begin with “%1”; write more of the id.").arg(text));
    return ids.first();
}

QString written(const PartialDate &date)
{
    QStringList parts = date.value().left(10).split(u'-');
    std::reverse(parts.begin(), parts.end());
    const QString day = parts.join(u'/');
    return date.precision() == PartialDate::Precision::Minute ? day + u' ' + date.value().mid(11, 5) : day;
}

QString onOneLine(const QString &text)
{
    return text.simplified();
}

QString setIn(QString text, int indent)
{
    return text.replace(u'\n', u'\n' + QString(indent, u' '));
}

void addLine(QStringList &lines, const QString &name, const QString &value, int indent)
{
    if (!value.isEmpty())
        lines << QString(indent, u' ') + setIn(name.isEmpty() ? value : u"%1 : %2"_s.arg(name, value), indent + 4);
}

} // namespace appui::cli
