// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/row_p.h"

namespace appui {

void Problem::note(const QString &place, const QString &what)
{
    if (text.isEmpty())
        text = place + QStringLiteral(": ") + what;
}

Row::Row(const QJsonObject &object, const QString &place, Problem &problem)
    : m_object(object)
    , m_place(place)
    , m_problem(&problem)
{
    const QString id = object.value(object.contains(QLatin1String("id")) ? u"id" : u"key").toString();
    if (!id.isEmpty())
        m_place += u' ' + id;
}

QJsonValue Row::value(const char *key)
{
    m_asked.insert(QLatin1String(key));
    return m_object.value(QLatin1String(key));
}

QString Row::optionalText(const char *key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && (!found.isString() || found.toString().isEmpty()))
        note(key, QStringLiteral("must be a text that is not empty"));
    return found.toString();
}

QString Row::text(const char *key)
{
    if (!has(key))
        note(key, QStringLiteral("missing"));
    return optionalText(key);
}

QStringList Row::texts(const char *key)
{
    const QJsonValue found = value(key);
    QStringList all;
    if (!found.isUndefined() && !found.isArray())
        note(key, QStringLiteral("must be a list of texts"));
    for (const QJsonValue one : found.toArray()) {
        if (!one.isString() || one.toString().isEmpty())
            note(key, QStringLiteral("must hold texts that are not empty"));
        all << one.toString();
    }
    return all;
}

QList<int> Row::numbers(const char *key)
{
    const QJsonValue found = value(key);
    QList<int> all;
    if (!found.isUndefined() && !found.isArray())
        note(key, QStringLiteral("must be a list of numbers"));
    for (const QJsonValue one : found.toArray()) {
        if (one.toInt(-1) < 0)
            note(key, QStringLiteral("must hold whole numbers"));
        all << one.toInt();
    }
    return all;
}

bool Row::flag(const char *key, bool otherwise)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isBool())
        note(key, QStringLiteral("must be true or false"));
    return found.toBool(otherwise);
}

int Row::number(const char *key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && found.toInt(-1) < 0)
        note(key, QStringLiteral("must be a whole number"));
    return found.toInt();
}

QDate Row::day(const char *key)
{
    const QDate found = QDate::fromString(text(key), Qt::ISODate);
    if (!found.isValid())
        note(key, QStringLiteral("must be a day such as 2026-11-22"));
    return found;
}

QList<Row> Row::rows(const char *key)
{
    const QJsonValue found = value(key);
    QList<Row> all;
    if (!found.isUndefined() && !found.isArray())
        note(key, QStringLiteral("must be a list"));
    int index = 0;
    for (const QJsonValue one : found.toArray()) {
        const QString where = QStringLiteral("%1, %2[%3]").arg(m_place, QLatin1String(key)).arg(index++);
        if (!one.isObject())
            note(key, QStringLiteral("must hold objects"));
        all << Row(one.toObject(), where, *m_problem);
    }
    return all;
}

Row Row::row(const char *key)
{
    const QJsonValue found = value(key);
    if (!found.isObject())
        note(key, QStringLiteral("must be an object"));
    return Row(found.toObject(), m_place + QStringLiteral(", ") + QLatin1String(key), *m_problem);
}

void Row::note(const char *key, const QString &what)
{
    m_problem->note(m_place + QStringLiteral(", ") + QLatin1String(key), what);
}

void Row::end()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        if (!m_asked.contains(key))
            m_problem->note(m_place + QStringLiteral(", ") + key, QStringLiteral("unknown key"));
    }
}

} // namespace appui
