// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/partialdate.h"
#include "legal/law.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace appui {

class Catalogue;
struct Dossier;

/** A date that something in the dossier sets running. Texts are French, for the screen and for paper. */
struct Deadline
{
    enum class Subject { Propos, Event, Step, Dossier };
    enum class State {
        UnknownStart, ///< when it began is not known: it may be over already; the dates, if any, are the latest possible
        NotStarted,   ///< something is still to be done before it runs: no date
        Ahead,
        Near,
        Doubtful, ///< over under the shorter reading of the law or of a date, perhaps not under the longer: never call it lapsed
        Passed,   ///< the last legal day is over; for an Answer, the wait is
        Open,     ///< of an Opening: the wait is over, and what it kept back is possible from the prudent day on
        Done      ///< answered, or the act that it calls for was done
    };

    Subject subject = Subject::Dossier;
    QString id; ///< of the subject; empty for the dossier
    QString rule;
    LimitationRule::Kind kind = LimitationRule::Kind::Prescription;
    QString title;
    QDate start;
    bool startIsCertain = false;
    /** The month or the year is known, not the day: counted from the first, so that the dates are the earliest possible. */
    PartialDate::Precision startKnownBy = PartialDate::Precision::Day;
    /** Inclusive, at midnight. Invalid when the start is not known, and for a reminder. */
    QDate lastLegalDay;
    /**
     * The day to act on: one day before the last legal day, a margin that is never called legal. For an Answer or an
     * Opening, the day after it, when the wait is surely over; for a reminder, the day that the person chose.
     */
    QDate prudentDay;
    QList<int> alarms; ///< days before the prudent day on which to be reminded, the farthest first
    int daysLeft = 0;  ///< to the prudent day; negative past it; 0 when there is none
    State state = State::UnknownStart;
    QStringList offences;  ///< ids of those that carry it; empty for the clocks that run before any qualification
    QString restartedBy;   ///< id of the step that set it running again
    QDate otherwise;       ///< the last legal day if that step was about other facts
    QDate otherwiseLatest; ///< the last one that `otherwise` may be, where the day of the facts is not known
    QDate otherwiseLonger; ///< what `otherwise` is if the motive is held, where that is longer
    /** Of what is doubtful, the last legal day under the longer reading; invalid where nobody can tell it. */
    QDate perhapsUntil;
    QString perhapsUnder;    ///< id of the rule that reading follows, where it is another
    bool dayDecides = false; ///< it is doubtful because the exact day is not known
    QDate longerUntil;       ///< where the law perhaps gives a petty offence longer: the last legal day then
    QStringList whatStops;
    QStringList whatDoesNot;
    QStringList remarks; ///< what the person must know of this very date, most important first
    QString condition;
    QString text;
    QString source; ///< the articles it follows from
    Mark mark = Mark::Memory;
};

/**
 * Every date that the dossier's words, acts and steps set running, most urgent first: what is doubtful or of unknown
 * start, then what is to come by prudent day, then what does not run yet, then what is over, the latest first, then what is
 * done. Days are local days of the dossier's zone, and so is `today`. Among equals the order is that of the dossier.
 */
QList<Deadline> deadlines(const Dossier &dossier, const Catalogue &catalogue, const QDate &today);

/**
 * The last legal day, inclusive, of a period that begins on `start`: the same day of the month so many months later, or
 * the month's last day where there is none (CPC 641; Crim. 12/11/2014 n° 13-84.444); no extension for a week-end.
 */
QDate lastLegalDay(const LimitationRule &rule, const QDate &start);

} // namespace appui
