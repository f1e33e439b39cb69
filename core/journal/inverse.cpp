// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/inverse.h"

#include "dossier/json.h"
#include "journal/kinds_p.h"

#include <QJsonArray>
#include <QMap>

#include <type_traits>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

/** The values that the changed keys had before. */
template <typename T>
std::optional<QJsonObject> formerFields(const T &before, const QJsonObject &fields)
{
    QJsonObject json = toJson(before);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        json.insert(field.key(), field.value());
    const auto after = fromJson<T>(json);
    if (!after)
        return {};
    return difference(*after, before);
}

template <typename T>
std::optional<Change> changedBack(const Change &change, const T &before)
{
    const auto fields = formerFields(before, change.fields);
    if (!fields)
        return {};
    return Change{Change::Action::Changed, change.kind, change.subject, *fields};
}

Change numberedBack(const Dossier &before)
{
    QMap<int, QString> order;
    for (const Exhibit &exhibit : before.exhibits)
        order.insert(exhibit.number, exhibit.id);
    return {Change::Action::Changed, numberingKind, {}, {{u"order"_s, QJsonArray::fromStringList(order.values())}}};
}

template <typename T>
std::optional<Change> inverseIn(const Collection<T> &values, const Change &change)
{
    constexpr bool goesBothWays = !std::is_same_v<T, Exhibit> && !std::is_same_v<T, ExportRecord>;
    if (change.action == Change::Action::Added)
        return goesBothWays ? std::optional(Change{Change::Action::Removed, change.kind, change.subject}) : std::nullopt;
    const T *before = values.find(change.subject);
    if (!before)
        return {};
    if (change.action == Change::Action::Changed)
        return changedBack(change, *before);
    return goesBothWays ? std::optional(Change{Change::Action::Added, change.kind, change.subject, toJson(*before)}) : std::nullopt;
}

} // namespace

std::optional<Change> inverse(const Change &change, const Dossier &before)
{
    if (change.kind == numberingKind)
        return numberedBack(before);
    if (change.kind == headingKind)
        return change.action == Change::Action::Changed ? changedBack(change, before.heading) : std::nullopt;
    if (change.kind == profileKind)
        return changedBack(change, before.profile);
    std::optional<Change> back;
    withKind(change.kind, [&](const auto &kind) { back = inverseIn(before.*kind.values, change); });
    return back;
}

} // namespace appui
