// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lacks.h"

#include "legal/exhibitneeds.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("lacks", sentence);
}

/** For each thing that it shows, whether the answer is that it was not online. */
template <typename T>
bool allOffline(const QList<const T *> &facts)
{
    return std::all_of(facts.begin(), facts.end(),
                       [](const T *fact) { return fact->answers.value("online"_L1).toString() == "no"_L1; });
}

} // namespace

bool isOffline(const Snapshot &snapshot, const Exhibit &exhibit)
{
    const auto propos = snapshot.proposShownBy(exhibit.id);
    const auto events = snapshot.eventsShownBy(exhibit.id);
    return !(propos.isEmpty() && events.isEmpty()) && allOffline(propos) && allOffline(events);
}

QList<Lack> lacksOf(const Snapshot &snapshot, const Exhibit &exhibit)
{
    const auto propos = snapshot.proposShownBy(exhibit.id);
    const auto events = snapshot.eventsShownBy(exhibit.id);
    QList<Lack> lacks;
    if ((propos.isEmpty() && events.isEmpty()) ||
        std::any_of(events.begin(), events.end(), [](const Event *e) { return e->what.trimmed().isEmpty(); }))
        lacks.append(Lack::Facts);
    if (std::any_of(propos.begin(), propos.end(), [](const Propos *p) { return p->verbatim.trimmed().isEmpty(); }))
        lacks.append(Lack::Words);
    if (std::any_of(propos.begin(), propos.end(), [](const Propos *p) { return p->published.isEmpty(); }) ||
        std::any_of(events.begin(), events.end(), [](const Event *e) { return e->date.isEmpty(); }))
        lacks.append(Lack::Published);
    if (std::any_of(propos.begin(), propos.end(), [](const Propos *p) { return p->audience.kind == Audience::Kind::Unknown; }))
        lacks.append(Lack::Audience);
    const auto isPublished = [](const auto *shown) {
        return shown->audience.kind == Audience::Kind::Public && shown->answers.value("online"_L1).toString() != "no"_L1;
    };
    const bool published =
        std::any_of(propos.begin(), propos.end(), isPublished) || std::any_of(events.begin(), events.end(), isPublished);
    if (lacksAddress(exhibit, published) || (lacksOrigin(exhibit) && !isOffline(snapshot, exhibit)))
        lacks.append(Lack::Address);
    if (lacksOrigin(exhibit))
        lacks.append(Lack::Seen);
    return lacks;
}

QString shortName(Lack lack)
{
    switch (lack) {
    case Lack::Words:
        return say(QT_TRANSLATE_NOOP("lacks", "words to copy"));
    case Lack::Facts:
        return say(QT_TRANSLATE_NOOP("lacks", "to describe"));
    case Lack::Published:
        return say(QT_TRANSLATE_NOOP("lacks", "date?"));
    case Lack::Audience:
        return say(QT_TRANSLATE_NOOP("lacks", "public or not?"));
    case Lack::Address:
        return say(QT_TRANSLATE_NOOP("lacks", "page address?"));
    case Lack::Seen:
        return say(QT_TRANSLATE_NOOP("lacks", "seen on?"));
    }
    return {};
}

} // namespace appui
