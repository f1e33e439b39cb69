// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/dossier.h"
#include "legal/catalogue.h"
#include "legal/deadlines.h"

namespace appui {

/** A day from which to count, and what is doubtful about it. */
struct Beginning
{
    QDate day;         ///< invalid: not known
    QDate latest = {}; ///< where the day is not known exactly, the last one that it may be
    PartialDate::Precision knownBy = PartialDate::Precision::Day;
    bool certain = false;
    bool mayBeEarlier = false; ///< the period may have begun before `day`
    bool mayBeLater = false;   ///< it may have begun after `day`, nobody knows until when
    QStringList remarks;
};

/** The arithmetic of one dossier's dates: where a period begins, what set it running again, where it stands today. */
class Countdown
{
public:
    Countdown(const Dossier &dossier, const Catalogue &catalogue, const QDate &today);

    /**
     * Of what was published or done on `date` and is shown by those exhibits: its earliest day, or the oldest day on
     * which it was seen where that is earlier or all that is known. Nothing is counted from a day that is still to come.
     */
    Beginning ofFact(const PartialDate &date, const QStringList &exhibits) const;
    /**
     * Of a period that runs from the reception of what was sent, never before the sending; when it is not known, from the
     * sending, which is earlier.
     */
    Beginning ofReception(const Step &step) const;
    /** Of a period that runs from the sending itself. */
    Beginning ofSending(const Step &step) const;
    /** Whether a step of that kind has a date and is about one of the `facts`; none: about anything. */
    bool hasTaken(const QString &procedure, const QStringList &facts) const;
    /**
     * Of the time to go to court against a refusal: that of the answer, or that born of silence under `silence`, whichever may
     * be first; invalid: none yet.
     */
    Beginning ofRefusal(const Step &step, const LimitationRule &silence) const;

    /**
     * `facts` are the ids of the words and acts whose clock it is: a step that concerns others does not touch it. A wait is
     * counted from the last day on which it may have begun, what is lost by law from the first.
     */
    Deadline run(const LimitationRule &rule, const Beginning &beginning, const QStringList &facts = {}) const;
    /** Of the date that the person chose to come back to a step. */
    Deadline remind(const LimitationRule &rule, const Step &step) const;
    /** Marks it done because an answer came. */
    void answer(Deadline &deadline, const Step &step) const;
    /**
     * Marks an opening done once each of the `facts` that it is about was taken further: after the wait or an answer to any
     * complaint about it, or at any time where it is `spared` the wait.
     */
    void open(Deadline &deadline, const QStringList &facts, const QStringList &spared) const;

    /** The first local day that it may denote; invalid when it is empty. */
    QDate localDay(const PartialDate &date) const;
    QString say(const QString &sentence, const QDate &day) const;

private:
    /** Of what was done on that date, not before `floor` nor after `ceiling` if they are known. */
    Beginning between(const PartialDate &date, const QDate &floor = {}, const QDate &ceiling = {}) const;
    Deadline blank(const LimitationRule &rule) const;
    /** Whether its answer is a dismissal, or nobody noted what it says. */
    bool mayDismiss(const Step &step) const;
    /** The first answer to what sets that opening running for the fact; invalid: none is noted. */
    QDate dismissal(const QString &opening, const QString &fact) const;
    /** Whether that act comes after its opening, as far as the steps that are noted say so. */
    bool isOpenTo(const Step &act, const LimitationRule &rule, const QStringList &facts) const;
    /** Starts it again from each act that surely came in time. Returns the last legal day if every uncertain day fell well. */
    QDate interrupt(const LimitationRule &rule, const Beginning &beginning, const QStringList &facts, Deadline &deadline) const;
    void restart(const LimitationRule &rule, const Step &act, const QDate &longest, Deadline &deadline) const;
    /** What to say of an act that came in time on some only of the days that the dates may denote. */
    QString perhapsInTime(const LimitationRule &rule, const Step &act, const Beginning &beginning) const;
    void settle(const LimitationRule &rule, const Beginning &beginning, const QStringList &facts, const QDate &longest,
                Deadline &deadline) const;
    bool isDoubtful(const Beginning &beginning, const QDate &longest, Deadline &deadline) const;
    /** "10/11/2026", or "novembre 2026" when no more is known. */
    QString dateOf(const Step &step) const;
    QString titleOf(const Step &step) const;
    QDate firstDay(const Step &step) const;
    QDate lastDay(const Step &step) const;

    const Dossier &m_dossier;
    const Catalogue &m_catalogue;
    QTimeZone m_zone;
    QDate m_today;
    std::vector<const Step *> m_steps; ///< those that have a date, by date
};

} // namespace appui
