// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/dossier.h"
#include "journal/entry.h"

#include <optional>
#include <tuple>

namespace appui {

/** What the journal and the tables call one of the dossier's collections. */
template <typename T>
struct Kind
{
    QLatin1StringView name;
    Collection<T> Dossier::*values;
};

template <typename T>
Kind(QLatin1StringView, Collection<T> Dossier::*) -> Kind<T>;

inline constexpr std::tuple kinds{
    Kind{QLatin1StringView("authority"), &Dossier::authorities}, Kind{QLatin1StringView("event"), &Dossier::events},
    Kind{QLatin1StringView("exhibit"), &Dossier::exhibits},      Kind{QLatin1StringView("export"), &Dossier::exports},
    Kind{QLatin1StringView("letter"), &Dossier::letters},        Kind{QLatin1StringView("party"), &Dossier::parties},
    Kind{QLatin1StringView("propos"), &Dossier::propos},         Kind{QLatin1StringView("step"), &Dossier::steps},
};

/** The values that are in no collection. */
inline constexpr QLatin1StringView headingKind("dossier");
inline constexpr QLatin1StringView profileKind("profile");

/** Renumbers every exhibit at once; it has no value of its own. */
inline constexpr QLatin1StringView numberingKind("numbering");

/** Calls `visit` with each kind in turn. */
template <typename Visit>
void forEachKind(Visit visit)
{
    std::apply([&](const auto &...each) { (visit(each), ...); }, kinds);
}

/** Calls `visit` with the kind of that name; false when there is none. */
template <typename Visit>
bool withKind(QStringView name, Visit visit)
{
    bool found = false;
    forEachKind([&](const auto &kind) {
        if (found || name != kind.name)
            return;
        found = true;
        visit(kind);
    });
    return found;
}

/** The two halves of an entry's kind, "exhibit.added". */
struct EntryKind
{
    QString kind;
    Change::Action action;
    QString text() const;
    static std::optional<EntryKind> parse(const QString &text);
};

} // namespace appui
