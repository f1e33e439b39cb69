// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/checks_p.h"
#include "verify/subjects_p.h"

#include "dossier/json.h"
#include "journal/journal.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <map>

namespace appui {

namespace {

QString inOneLine(const QJsonValue &value)
{
    constexpr qsizetype longest = 200;
    const QString text = value.isUndefined()
                             ? QStringLiteral("–")
                             : QString::fromUtf8(QJsonDocument(QJsonObject{{QString(), value}}).toJson(QJsonDocument::Compact));
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

QJsonObject objectIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

struct Difference
{
    QString path;
    QJsonValue journal;
    QJsonValue table;
};

/** Goes into `parts` levels of objects: one for the profile, whose values are values again. */
QList<Difference> differences(const QJsonObject &journal, const QJsonObject &table, int parts, const QString &within = {})
{
    QStringList keys = journal.keys() + table.keys();
    keys.removeDuplicates();
    QList<Difference> found;
    for (const QString &key : keys) {
        const QJsonValue before = journal.value(key);
        const QJsonValue after = table.value(key);
        if (before == after)
            continue;
        if (parts > 0 && (before.isObject() || after.isObject()))
            found += differences(before.toObject(), after.toObject(), parts - 1, within + key + u'.');
        else
            found.append({within + key, before, after});
    }
    return found;
}

void checkRow(const Record &row, const Record &expected, Findings &findings)
{
    if (row.value == expected.value)
        return;
    const QJsonObject journal = objectIn(expected.value);
    const QString subject = recordSubject(row.kind, row.subject, journal);
    const auto found = differences(journal, objectIn(row.value), row.kind == u"profile" ? 1 : 0);
    for (const Difference &difference : found)
        findings.add(
            "record-altered", subject,
            QCoreApplication::translate("verify", "Changed behind the journal: “%1” is not what the journal says.")
                .arg(fieldLabel(difference.path)),
            QStringLiteral("%1 %2, %3: journal %4, table %5")
                .arg(row.kind, row.subject, difference.path, inOneLine(difference.journal), inOneLine(difference.table)));
    if (found.isEmpty())
        findings.add("record-rewritten", subject,
                     QCoreApplication::translate("verify", "Rewritten by another program, though it says what the journal says."),
                     QString::fromUtf8(row.value.left(200)));
}

} // namespace

Dossier replay(const QList<Entry> &entries, Findings &findings)
{
    Dossier dossier;
    for (const Entry &entry : entries) {
        if (entry.payload.isEmpty()) {
            findings.add("entry-content-left-out", entrySubject(entry.number),
                         QCoreApplication::translate("verify",
                                                     "What entry %1 of the journal says was left out of this file: that "
                                                     "it was said is proved, what it said is not.")
                             .arg(entry.number),
                         entry.kind + u' ' + entry.subject);
            continue;
        }
        if (entry.payload != canonical(objectIn(entry.payload)))
            findings.add("entry-not-canonical", entrySubject(entry.number),
                         QCoreApplication::translate("verify",
                                                     "What entry %1 of the journal says was not written by the program: "
                                                     "others could read it differently.")
                             .arg(entry.number),
                         QString::fromUtf8(entry.payload.left(200)));
        if (const auto applied = apply(entry, dossier); !applied)
            findings.add("entry-not-replayable", entrySubject(entry.number), applied.error().message, applied.error().detail);
    }
    return dossier;
}

void checkRecords(const QList<Record> &rows, const Dossier &replayed, Findings &findings)
{
    const auto add = [&](FindingCode code, const char *message, const Record &record) {
        findings.add(code, recordSubject(record.kind, record.subject, objectIn(record.value)),
                     QCoreApplication::translate("verify", message), record.kind + u' ' + record.subject);
    };
    const QList<Record> expected = recordsOf(replayed);
    std::map<std::pair<QString, QString>, qsizetype> unseen;
    for (qsizetype i = 0; i < expected.size(); ++i)
        unseen.emplace(std::pair(expected[i].kind, expected[i].subject), i);

    qsizetype place = 0;
    for (const Record &row : rows) {
        const auto found = unseen.find({row.kind, row.subject});
        if (found == unseen.end()) {
            add("record-unexplained", QT_TRANSLATE_NOOP("verify", "In the dossier, but no entry of the journal put it there."),
                row);
            continue;
        }
        checkRow(row, expected[found->second], findings);
        if (found->second < place)
            add("record-misordered", QT_TRANSLATE_NOOP("verify", "Not in the order in which the journal says it came."), row);
        place = found->second;
        unseen.erase(found);
    }
    for (const auto &[key, i] : unseen)
        add("record-missing", QT_TRANSLATE_NOOP("verify", "Put into the dossier by the journal, but not there any more."),
            expected[i]);
}

} // namespace appui
