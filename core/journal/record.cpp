// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/record.h"

#include "dossier/json.h"
#include "journal/kinds_p.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace appui {

namespace {

template <typename T>
Record recordOf(QLatin1StringView kind, const T &value)
{
    return {kind, value.id, canonical(toJson(value))};
}

Record profileRecord(const Dossier &dossier)
{
    const QJsonObject profile = toJson(dossier.profile);
    return {profileKind, {}, profile.isEmpty() ? QByteArray() : canonical(profile)};
}

template <typename T>
QList<Record> recordsOf(const Dossier &dossier, const Kind<T> &kind)
{
    QList<Record> records;
    for (const T &value : dossier.*kind.values)
        records.append(recordOf(kind.name, value));
    return records;
}

template <typename T>
bool read(const QJsonObject &json, T &value)
{
    auto result = fromJson<T>(json);
    if (result)
        value = std::move(*result);
    return result.has_value();
}

bool read(const Record &record, Dossier &dossier)
{
    const QJsonDocument json = QJsonDocument::fromJson(record.value);
    if (!json.isObject())
        return false;
    if (record.kind == headingKind)
        return dossier.heading.id.isEmpty() && read(json.object(), dossier.heading) && dossier.heading.id == record.subject;
    if (record.kind == profileKind)
        return read(json.object(), dossier.profile) && record.subject.isEmpty();

    bool done = false;
    withKind(record.kind, [&]<typename T>(const Kind<T> &kind) {
        T value;
        auto &values = dossier.*kind.values;
        done = read(json.object(), value) && value.id == record.subject && !values.find(value.id);
        if (done)
            values.put(std::move(value));
    });
    return done;
}

} // namespace

QList<Record> recordsOf(const Dossier &dossier)
{
    QList<Record> records{recordOf(headingKind, dossier.heading)};
    if (const Record profile = profileRecord(dossier); !profile.value.isEmpty())
        records.append(profile);
    forEachKind([&](const auto &kind) { records.append(recordsOf(dossier, kind)); });
    std::stable_sort(records.begin(), records.end(), [](const Record &a, const Record &b) { return a.kind < b.kind; });
    return records;
}

QList<Record> recordsTouched(const Entry &entry, const Dossier &dossier)
{
    const QString kind = EntryKind::parse(entry.kind).value_or(EntryKind{}).kind;
    if (kind == headingKind)
        return {recordOf(headingKind, dossier.heading)};
    if (kind == profileKind)
        return {profileRecord(dossier)};
    if (kind == numberingKind)
        return recordsOf(dossier, Kind{QLatin1StringView("exhibit"), &Dossier::exhibits});

    QList<Record> records;
    withKind(kind, [&](const auto &known) {
        const auto *value = (dossier.*known.values).find(entry.subject);
        records.append(value ? recordOf(known.name, *value) : Record{kind, entry.subject, {}});
    });
    return records;
}

Result<Dossier> dossierOf(const QList<Record> &records)
{
    const auto damaged = [](const QString &detail) {
        return fail(Error::Code::Corrupt, QCoreApplication::translate("journal", "This dossier's tables are damaged."), detail);
    };
    Dossier dossier;
    for (const Record &record : records)
        if (!read(record, dossier))
            return damaged(QStringLiteral("record %1 %2").arg(record.kind, record.subject));
    if (dossier.heading.id.isEmpty())
        return damaged(QStringLiteral("no record of kind dossier"));
    return dossier;
}

} // namespace appui
