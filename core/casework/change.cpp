// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/change.h"

#include "dossier/json.h"
#include "journal/kinds_p.h"
#include "legal/review.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

template <typename T>
QString kindOf()
{
    QString name;
    forEachKind([&]<typename U>(const Kind<U> &kind) {
        if constexpr (std::is_same_v<T, U>)
            name = kind.name;
    });
    return name;
}
template <>
QString kindOf<DossierHeading>()
{
    return headingKind;
}
template <>
QString kindOf<Profile>()
{
    return profileKind;
}

} // namespace

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

template <typename T>
Change addition(const T &value)
{
    return {Change::Action::Added, kindOf<T>(), value.id, toJson(value)};
}

template <typename T>
QList<Change> alteration(const T &before, const T &after)
{
    const QJsonObject fields = difference(before, after);
    if (fields.isEmpty())
        return {};
    QString subject;
    if constexpr (requires { after.id; })
        subject = after.id;
    return {{Change::Action::Changed, kindOf<T>(), subject, fields}};
}

Exhibit described(const Exhibit &before, Exhibit after)
{
    if (isMedical(after) && !isMedical(before) && after.recipients == before.recipients)
        after.recipients.setFlag(Recipient::Recteur, false);
    return after;
}

template <typename T>
Change removal(const T &value, const QString &reason)
{
    return {Change::Action::Removed, kindOf<T>(), value.id, QJsonObject{{u"reason"_s, reason}}};
}

#define APPUI_CHANGES(T)                                                                                                         \
    template Change addition<T>(const T &);                                                                                      \
    template QList<Change> alteration<T>(const T &, const T &);                                                                  \
    template Change removal<T>(const T &, const QString &);

APPUI_CHANGES(Exhibit)
APPUI_CHANGES(Propos)
APPUI_CHANGES(Event)
APPUI_CHANGES(Party)
APPUI_CHANGES(LetterEdit)
APPUI_CHANGES(Authority)
APPUI_CHANGES(Step)

#undef APPUI_CHANGES

template QList<Change> alteration<DossierHeading>(const DossierHeading &, const DossierHeading &);
template QList<Change> alteration<Profile>(const Profile &, const Profile &);

} // namespace appui
