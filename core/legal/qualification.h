// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "legal/condition.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace appui {

class Catalogue;
struct Dossier;
struct Event;
struct Offence;
struct Propos;

/** An answer that counts, in words. */
struct Reason
{
    QString question; ///< id
    QString answer;   ///< its value
    QString text;     ///< "Aviez-vous… ? — non"
};

/** An offence of which the facts are "susceptibles"; never more than that. */
struct Candidate
{
    QString offence; ///< id
    bool chosen = false;
    QList<Reason> why;
    QStringList missing;      ///< what the answers leave to be shown; the offence's own elements are to be shown besides
    QStringList open;         ///< ids of the questions without an answer that decide on some of it
    QStringList alternatives; ///< the other candidates that can't be held for the same words or the same fact
};

/**
 * Whether somebody else did it to her: not where the person says so, nor where nothing else is told of what she calls a
 * doctor's paper or a step of her own.
 */
bool isActOfAnother(const Event &event, const Catalogue &catalogue);

/** Whether some of them exclude one another, and none was chosen: a letter then names neither. */
bool isUndecided(const QList<Candidate> &candidates);

/** Whether several acts make one of it, as they make one harassment: what one of them shows is shown of all. */
bool isOfSeveralActs(const Offence &offence, const Catalogue &catalogue);

/** An offence that comes to mind and does not apply. */
struct Exclusion
{
    QString offence;
    QString reason;
};

/** What to do or to beware of, in such a situation. */
struct Advice
{
    QString text;
    QStringList procedures;
    QStringList warnings;
};

/** What the answers point to. The person's adviser or lawyer decides; the software never does. */
struct Qualification
{
    QList<Candidate> candidates; ///< those of which nothing is missing first, then in the catalogue's order
    QList<Exclusion> exclusions;
    QList<Advice> advice;
    QStringList openQuestions; ///< ids of those that matter here and have no answer yet
    Answers answers;           ///< given, or known to the dossier otherwise; what was merely presumed is not among them
};

/** Reads the answers, and what the dossier knows without asking: audience, motive, author, address of the page. */
Qualification qualify(const Dossier &dossier, const Propos &propos, const Catalogue &catalogue);
Qualification qualify(const Dossier &dossier, const Event &event, const Catalogue &catalogue);

} // namespace appui
