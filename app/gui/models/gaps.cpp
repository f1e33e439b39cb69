// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gaps.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("gaps", sentence);
}

} // namespace

QList<Gap> gapsOf(const Snapshot &snapshot, const Exhibit &exhibit)
{
    const auto propos = snapshot.proposShownBy(exhibit.id);
    const auto events = snapshot.eventsShownBy(exhibit.id);
    QList<Gap> gaps;
    if (propos.isEmpty() && events.isEmpty())
        gaps.append(Gap::Facts);
    if (std::any_of(propos.begin(), propos.end(), [](const Propos *p) { return p->verbatim.trimmed().isEmpty(); }))
        gaps.append(Gap::Words);
    if (std::any_of(propos.begin(), propos.end(), [](const Propos *p) { return p->published.isEmpty(); }) ||
        std::any_of(events.begin(), events.end(), [](const Event *e) { return e->date.isEmpty(); }))
        gaps.append(Gap::Published);
    if (std::any_of(propos.begin(), propos.end(), [](const Propos *p) { return p->audience.kind == Audience::Kind::Unknown; }))
        gaps.append(Gap::Audience);
    if (exhibit.url.isEmpty() && !exhibit.platform.isEmpty() && exhibit.mediaType.startsWith("image/"_L1))
        gaps.append(Gap::Address);
    return gaps;
}

bool isImportant(Gap gap)
{
    return gap == Gap::Words || gap == Gap::Published || gap == Gap::Audience;
}

QString shortName(Gap gap)
{
    switch (gap) {
    case Gap::Words:
        return say(QT_TRANSLATE_NOOP("gaps", "words to copy"));
    case Gap::Facts:
        return say(QT_TRANSLATE_NOOP("gaps", "to describe"));
    case Gap::Published:
        return say(QT_TRANSLATE_NOOP("gaps", "date?"));
    case Gap::Audience:
        return say(QT_TRANSLATE_NOOP("gaps", "public or not?"));
    case Gap::Address:
        return say(QT_TRANSLATE_NOOP("gaps", "page address?"));
    }
    return {};
}

QString statement(Gap gap)
{
    switch (gap) {
    case Gap::Words:
        return say(QT_TRANSLATE_NOOP("gaps", "the words are not copied"));
    case Gap::Facts:
        return say(QT_TRANSLATE_NOOP("gaps", "nothing says what it shows"));
    case Gap::Published:
        return say(QT_TRANSLATE_NOOP("gaps", "when was it published?"));
    case Gap::Audience:
        return say(QT_TRANSLATE_NOOP("gaps", "public or not?"));
    case Gap::Address:
        return say(QT_TRANSLATE_NOOP("gaps", "the address of the page is missing"));
    }
    return {};
}

QString reason(Gap gap)
{
    switch (gap) {
    case Gap::Words:
        return say(QT_TRANSLATE_NOOP("gaps", "An insult must be quoted word for word."));
    case Gap::Facts:
        return say(QT_TRANSLATE_NOOP("gaps", "Copy the words it shows, or say in a few words what happened."));
    case Gap::Published:
        return say(QT_TRANSLATE_NOOP("gaps", "The time to act runs from that day."));
    case Gap::Audience:
        return say(QT_TRANSLATE_NOOP("gaps", "The offence depends on it."));
    case Gap::Address:
        return say(QT_TRANSLATE_NOOP("gaps", "Without it, nobody can find the page again."));
    }
    return {};
}

} // namespace appui
