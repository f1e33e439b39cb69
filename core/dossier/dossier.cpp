// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossier/dossier.h"

#include <algorithm>

namespace appui {

QTimeZone Dossier::zone() const
{
    const QTimeZone named(heading.timeZone.toLatin1());
    return named.isValid() ? named : QTimeZone::utc();
}

std::vector<const Exhibit *> Dossier::exhibitsByNumber() const
{
    std::vector<const Exhibit *> present;
    for (const Exhibit &exhibit : exhibits)
        if (!exhibit.removed)
            present.push_back(&exhibit);
    std::sort(present.begin(), present.end(), [](auto *a, auto *b) { return a->number < b->number; });
    return present;
}

const Exhibit *Dossier::exhibitNumbered(int number) const
{
    const auto at = std::find_if(exhibits.begin(), exhibits.end(), [=](const Exhibit &e) { return e.number == number; });
    return at == exhibits.end() ? nullptr : &*at;
}

const Exhibit *Dossier::exhibitWithDigest(const Digest &digest) const
{
    const auto at =
        std::find_if(exhibits.begin(), exhibits.end(), [&](const Exhibit &e) { return !e.removed && e.digest == digest; });
    return at == exhibits.end() ? nullptr : &*at;
}

namespace {

template <typename T>
std::vector<const T *> shownBy(const Collection<T> &all, const QString &exhibitId)
{
    std::vector<const T *> shown;
    for (const T &value : all)
        if (value.exhibits.contains(exhibitId))
            shown.push_back(&value);
    return shown;
}

template <typename T>
QString labelIn(const Collection<T> &all, const QString &id, QChar letter)
{
    const T *value = all.find(id);
    return value ? letter + QString::number(value - &*all.begin() + 1) : QString();
}

template <typename T>
QString idIn(const Collection<T> &all, const QString &label, QChar letter)
{
    const int number = label.mid(1).toInt();
    if (label.isEmpty() || label.front().toUpper() != letter || number < 1 || number > all.size())
        return {};
    return std::next(all.begin(), number - 1)->id;
}

constexpr QChar proposLetter = u'P';
constexpr QChar eventLetter = u'F';

} // namespace

std::vector<const Propos *> Dossier::proposShownBy(const QString &exhibitId) const
{
    return shownBy(propos, exhibitId);
}

std::vector<const Event *> Dossier::eventsShownBy(const QString &exhibitId) const
{
    return shownBy(events, exhibitId);
}

bool Dossier::numberingFrozen() const
{
    return std::any_of(exports.begin(), exports.end(), [](const ExportRecord &made) { return made.recipient.has_value(); });
}

QString Dossier::label(const QString &id) const
{
    const QString ofPropos = labelIn(propos, id, proposLetter);
    return ofPropos.isEmpty() ? labelIn(events, id, eventLetter) : ofPropos;
}

QString Dossier::idLabelled(const QString &label) const
{
    const QString ofPropos = idIn(propos, label, proposLetter);
    return ofPropos.isEmpty() ? idIn(events, label, eventLetter) : ofPropos;
}

int Dossier::nextNumber() const
{
    int last = 0;
    for (const Exhibit &exhibit : exhibits)
        last = std::max(last, exhibit.number);
    return last + 1;
}

QString displayName(const Party &party)
{
    for (const QString &candidate : {party.name, party.account, party.label})
        if (!candidate.isEmpty())
            return candidate;
    return QStringLiteral("X");
}

} // namespace appui
