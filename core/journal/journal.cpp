// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"

#include "dossier/json.h"
#include "journal/kinds_p.h"

#include <array>

namespace appui {

namespace {

constexpr std::array actions{
    std::pair{Change::Action::Added, QLatin1StringView("added")},
    std::pair{Change::Action::Changed, QLatin1StringView("changed")},
    std::pair{Change::Action::Removed, QLatin1StringView("removed")},
};

} // namespace

QString EntryKind::text() const
{
    return kind + u'.' + actions[size_t(action)].second;
}

std::optional<EntryKind> EntryKind::parse(const QString &text)
{
    const qsizetype dot = text.lastIndexOf(u'.');
    for (const auto &[action, token] : actions)
        if (dot >= 0 && QStringView(text).sliced(dot + 1) == token)
            return EntryKind{text.first(dot), action};
    return std::nullopt;
}

Entry makeEntry(const Head &head, const Change &change, const QDateTime &time, const QString &actor)
{
    Entry entry;
    entry.number = head.number + 1;
    entry.time = time.toUTC().toString(Qt::ISODateWithMs);
    entry.program = programVersion();
    entry.actor = actor;
    entry.kind = EntryKind{change.kind, change.action}.text();
    entry.subject = change.subject;
    entry.salt = randomBytes(saltSize);
    entry.payload = canonical(change.fields);
    entry.commitment = payloadCommitment(entry.salt, entry.payload);
    entry.previous = head.hash;
    entry.hash = entryHash(entry);
    return entry;
}

QString programVersion()
{
    return QStringLiteral("alappui " ALAPPUI_VERSION);
}

} // namespace appui
