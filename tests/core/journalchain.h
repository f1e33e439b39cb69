// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/json.h"
#include "journal/journal.h"

namespace appui::test {

/** A journal kept in memory, with the dossier it makes. */
struct Chain
{
    Dossier dossier;
    QList<Entry> entries;

    Head head() const { return entries.isEmpty() ? Head{} : Head{entries.last().number, entries.last().hash}; }

    Result<void> add(const Change &change)
    {
        const QDateTime time(QDate(2026, 11, 22), QTime(19, 4, 5, 123), Qt::UTC);
        const Entry entry = makeEntry(head(), change, time, QStringLiteral("victim"));
        auto applied = apply(entry, dossier);
        if (applied)
            entries.append(entry);
        return applied;
    }

    /** A chain that holds its first entry. */
    static Chain begun()
    {
        Chain chain;
        const DossierHeading heading{.id = QStringLiteral("d"), .title = QStringLiteral("Dossier")};
        (void)chain.add({Change::Action::Added, QStringLiteral("dossier"), heading.id, toJson(heading)});
        return chain;
    }
};

inline Exhibit exhibitNumbered(int number)
{
    const QByteArray bytes = QByteArray::number(number);
    return Exhibit{.id = QStringLiteral("e%1").arg(number), .number = number, .digest = sha256(bytes), .size = bytes.size()};
}

template <typename T>
Change adding(QLatin1StringView kind, const T &value)
{
    return {Change::Action::Added, kind, value.id, toJson(value)};
}

} // namespace appui::test
