// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"

#include "dossier/json.h"
#include "journal/kinds_p.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace appui {

namespace {

constexpr int digestSize = 32;

tl::unexpected<Error> refuse(const char *sentence)
{
    return fail(Error::Code::Corrupt, QCoreApplication::translate("journal", sentence));
}

tl::unexpected<Error> refuseUnreadable()
{
    return refuse(QT_TRANSLATE_NOOP("journal", "This entry of the journal can't be read."));
}

tl::unexpected<Error> refuseUnknown()
{
    return refuse(QT_TRANSLATE_NOOP("journal", "This entry of the journal names something that is not in the dossier."));
}

tl::unexpected<Error> refuseKnown()
{
    return refuse(QT_TRANSLATE_NOOP("journal", "This entry of the journal adds something that is already in the dossier."));
}

tl::unexpected<Error> refusePermanent()
{
    return refuse(QT_TRANSLATE_NOOP("journal", "This entry of the journal changes something that never changes."));
}

Result<void> checkNumber(const Dossier &dossier, int number)
{
    if (number < 1)
        return refuse(QT_TRANSLATE_NOOP("journal", "A piece's number starts from 1."));
    if (dossier.exhibitNumbered(number))
        return refuse(QT_TRANSLATE_NOOP("journal", "Two pieces would have the same number."));
    return {};
}

Result<void> checkUnfrozen(const Dossier &dossier)
{
    if (dossier.numberingFrozen())
        return refuse(QT_TRANSLATE_NOOP("journal", "The pieces' numbers can't change any more: an export was made with them."));
    return {};
}

// What a kind asks beyond the rules common to all.

template <typename T>
Result<void> mayAdd(const Dossier &, const T &)
{
    return {};
}

Result<void> mayAdd(const Dossier &dossier, const Exhibit &exhibit)
{
    if (exhibit.digest.size() != digestSize || exhibit.removed)
        return refuseUnreadable();
    return checkNumber(dossier, exhibit.number);
}

template <typename T>
Result<void> mayChange(const Dossier &, const T &, const T &)
{
    return {};
}

Result<void> mayChange(const Dossier &dossier, const Exhibit &before, const Exhibit &after)
{
    if (after.digest != before.digest || after.size != before.size || after.added != before.added ||
        after.removed != before.removed || after.removalReason != before.removalReason)
        return refusePermanent();
    if (after.number == before.number)
        return {};
    const auto unfrozen = checkUnfrozen(dossier);
    return unfrozen ? checkNumber(dossier, after.number) : unfrozen;
}

Result<void> mayChange(const Dossier &, const ExportRecord &, const ExportRecord &)
{
    return refusePermanent();
}

/** The value with some of its fields replaced. */
template <typename T>
Result<T> merged(const T &value, const QJsonObject &fields)
{
    QJsonObject json = toJson(value);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        json.insert(field.key(), field.value());
    return fromJson<T>(json);
}

template <typename T>
Result<void> add(Dossier &dossier, Collection<T> &values, const QString &subject, const QJsonObject &fields)
{
    auto value = fromJson<T>(fields);
    if (!value)
        return fail(value);
    if (subject.isEmpty() || value->id != subject)
        return refuseUnreadable();
    if (values.find(subject))
        return refuseKnown();
    if (const auto allowed = mayAdd(dossier, *value); !allowed)
        return allowed;
    values.put(std::move(*value));
    return {};
}

template <typename T>
Result<void> change(Dossier &dossier, Collection<T> &values, const QString &subject, const QJsonObject &fields)
{
    const T *current = values.find(subject);
    if (!current)
        return refuseUnknown();
    auto value = merged(*current, fields);
    if (!value)
        return fail(value);
    if (value->id != subject)
        return refusePermanent();
    if (const auto allowed = mayChange(dossier, *current, *value); !allowed)
        return allowed;
    values.put(std::move(*value));
    return {};
}

template <typename T>
Result<void> take(Collection<T> &values, const QString &subject, const QString &)
{
    values.remove(subject);
    return {};
}

Result<void> take(Collection<Exhibit> &exhibits, const QString &subject, const QString &reason)
{
    Exhibit exhibit = *exhibits.find(subject);
    if (exhibit.removed)
        return refuseUnknown();
    exhibit.removed = true;
    exhibit.removalReason = reason;
    exhibits.put(std::move(exhibit));
    return {};
}

Result<void> take(Collection<ExportRecord> &, const QString &, const QString &)
{
    return refusePermanent();
}

template <typename T>
Result<void> remove(Collection<T> &values, const QString &subject, const QJsonObject &fields)
{
    const QJsonValue reason = fields.value(QLatin1StringView("reason"));
    if (fields.size() > 1 || (!fields.isEmpty() && !reason.isString()))
        return refuseUnreadable();
    return values.find(subject) ? take(values, subject, reason.toString()) : refuseUnknown();
}

Result<void> applyHeading(Dossier &dossier, const Entry &entry, Change::Action action, const QJsonObject &fields)
{
    if (action == Change::Action::Removed)
        return refusePermanent();
    if ((action == Change::Action::Added) != dossier.heading.id.isEmpty())
        return refuseKnown();
    const auto heading = merged(dossier.heading, fields);
    if (!heading)
        return fail(heading);
    if (entry.subject.isEmpty() || heading->id != entry.subject)
        return refuseUnreadable();
    if (action == Change::Action::Changed && heading->created != dossier.heading.created)
        return refusePermanent();
    dossier.heading = *heading;
    return {};
}

Result<void> applyProfile(Dossier &dossier, const Entry &entry, Change::Action action, const QJsonObject &fields)
{
    if (action != Change::Action::Changed || !entry.subject.isEmpty())
        return refuseUnreadable();
    const auto profile = merged(dossier.profile, fields);
    if (!profile)
        return fail(profile);
    dossier.profile = *profile;
    return {};
}

Result<void> applyNumbering(Dossier &dossier, const Entry &entry, Change::Action action, const QJsonObject &fields)
{
    const QJsonArray order = fields.value(QLatin1StringView("order")).toArray();
    if (action != Change::Action::Changed || !entry.subject.isEmpty() || fields.size() != 1)
        return refuseUnreadable();
    if (const auto unfrozen = checkUnfrozen(dossier); !unfrozen)
        return unfrozen;

    QSet<QString> named;
    for (const QJsonValue id : order)
        if (dossier.exhibits.find(id.toString()))
            named.insert(id.toString());
    if (named.size() != order.size() || named.size() != dossier.exhibits.size())
        return refuse(QT_TRANSLATE_NOOP("journal", "A new order of the pieces must name each of them once."));

    for (qsizetype i = 0; i < order.size(); ++i) {
        Exhibit exhibit = *dossier.exhibits.find(order.at(i).toString());
        exhibit.number = int(i) + 1;
        dossier.exhibits.put(std::move(exhibit));
    }
    return {};
}

Result<void> applyFields(Dossier &dossier, const Entry &entry, const EntryKind &what, const QJsonObject &fields)
{
    if (dossier.heading.id.isEmpty() && what.kind != headingKind)
        return refuseUnknown();
    if (what.kind == headingKind)
        return applyHeading(dossier, entry, what.action, fields);
    if (what.kind == profileKind)
        return applyProfile(dossier, entry, what.action, fields);
    if (what.kind == numberingKind)
        return applyNumbering(dossier, entry, what.action, fields);

    Result<void> result = refuseUnreadable();
    withKind(what.kind, [&](const auto &kind) {
        auto &values = dossier.*kind.values;
        switch (what.action) {
        case Change::Action::Added:
            result = add(dossier, values, entry.subject, fields);
            break;
        case Change::Action::Changed:
            result = change(dossier, values, entry.subject, fields);
            break;
        case Change::Action::Removed:
            result = remove(values, entry.subject, fields);
            break;
        }
    });
    return result;
}

} // namespace

Result<void> apply(const Entry &entry, Dossier &dossier)
{
    QJsonParseError wrong;
    const QJsonDocument payload = QJsonDocument::fromJson(entry.payload, &wrong);
    const auto what = EntryKind::parse(entry.kind);
    Result<void> result = refuseUnreadable();
    if (payload.isObject() && what)
        result = applyFields(dossier, entry, *what, payload.object());
    if (!result)
        result.error().detail = QStringLiteral("entry %1, %2 %3").arg(QString::number(entry.number), entry.kind, entry.subject);
    return result;
}

} // namespace appui
