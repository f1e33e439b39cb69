// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalling.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace appui::cli {

namespace {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject payloadOf(const Entry &entry)
{
    return QJsonDocument::fromJson(entry.payload).object();
}

/** The words by which a person knows what an entry is about: the first of these keys that it holds. */
QString wordsOf(const QJsonObject &payload)
{
    for (const auto key : {"title"_L1, "verbatim"_L1, "what"_L1, "name"_L1, "account"_L1, "label"_L1, "url"_L1, "recipient"_L1,
                           "letter"_L1, "reason"_L1})
        if (const QString value = payload.value(key).toString(); !value.isEmpty())
            return value.simplified();
    return {};
}

QString shortened(const QString &words)
{
    constexpr int enough = 60;
    return words.size() <= enough ? words : words.left(enough).trimmed() + u'…';
}

} // namespace

QJsonObject journalJson(const QList<Entry> &entries)
{
    QJsonArray all;
    for (const Entry &entry : entries) {
        const bool hasPayload = !entry.payload.isEmpty();
        all.append(QJsonObject{{u"number"_s, entry.number},
                               {u"time"_s, entry.time},
                               {u"program"_s, entry.program},
                               {u"actor"_s, entry.actor},
                               {u"kind"_s, entry.kind},
                               {u"subject"_s, entry.subject},
                               {u"salt"_s, hex(entry.salt)},
                               {u"payload"_s, hasPayload ? QJsonValue(payloadOf(entry)) : QJsonValue()},
                               {u"commitment"_s, hex(entry.commitment)},
                               {u"previous"_s, hex(entry.previous)},
                               {u"hash"_s, hex(entry.hash)}});
    }
    return {{u"entries"_s, all}};
}

QStringList journalLines(const QList<Entry> &entries)
{
    QHash<QString, QString> exhibits;
    QStringList lines;
    for (const Entry &entry : entries) {
        const QJsonObject payload = payloadOf(entry);
        if (payload.contains("number"_L1))
            exhibits.insert(entry.subject, QCoreApplication::translate("cli", "no. %1").arg(payload.value("number"_L1).toInt()));
        QStringList about{exhibits.value(entry.subject), shortened(wordsOf(payload))};
        if (entry.kind.endsWith(".changed"_L1))
            about = {exhibits.value(entry.subject), payload.keys().join(u", ")};
        about.removeAll(QString());
        lines.append(u"%1  %2  %3  %4"_s.arg(QString::number(entry.number).rightJustified(5), entry.time,
                                             entry.kind.leftJustified(17), about.join(u", ")));
    }
    return lines;
}

} // namespace appui::cli
