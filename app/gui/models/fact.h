// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/dossier.h"
#include "journal/entry.h"

#include <QList>

#include <optional>

namespace appui {

/** What words and acts have in common, for the places that show both. */
struct Fact
{
    QString id;
    bool isPropos = true;
    QString text; ///< verbatim, or what happened
    PartialDate date;
    Audience audience;
    QString author; ///< id of a Party, empty when unknown
    Answer discriminatory = Answer::Unknown;
    QStringList exhibits;
    friend bool operator==(const Fact &, const Fact &) = default;
};

Fact factOf(const Propos &propos);
Fact factOf(const Event &event);

/** « the words », or what happened, on one line; else what there is to write. */
QString titleOf(const Fact &fact);

/** "8 propos · 4 autres faits", "1 fait": words are facts too. */
QString factCount(int words, int acts);

/** The changes that make `after` of the propos or the event that has its id; that add it, when there is none. */
QList<Change> changesTo(const Dossier &dossier, const Fact &after);
QList<Change> removalOf(const Dossier &dossier, const QString &id);
/** The propos or event of that id; nothing when there is none. */
std::optional<Fact> factIn(const Dossier &dossier, const QString &id);

} // namespace appui
