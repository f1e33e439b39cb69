// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace appui {

/**
 * A date as a person knows it: a year, a month, a day or a minute, never more precise than what was typed.
 * The value is ISO 8601, cut at its precision: "2026", "2026-10", "2026-11-05", "2026-11-05T10:26+01:00".
 * A minute without an offset is local time of the dossier.
 */
class PartialDate
{
public:
    enum class Precision { None, Year, Month, Day, Minute };
    /** How the date is known. */
    enum class Source { Unstated, Displayed, Remembered, AtTheLatest };

    PartialDate() = default;

    /**
     * Reads ISO 8601 forms ("2026-11-05T10:26+01:00", seconds are dropped) and French ones
     * ("05/11/2026 10:26", "5 novembre 2026 à 10 h 26", "nov. 2026"). An empty text is an empty date.
     * Fails with Invalid on anything else, and on a day or an hour that does not exist.
     */
    static Result<PartialDate> parse(const QString &text, Source source = Source::Unstated);
    /** A date that was kept: its value, what was typed for it, and how it is known. Fails with Invalid on a value that is none.
     */
    static Result<PartialDate> restore(const QString &value, const QString &typed, Source source);
    /** To the minute, with the moment's own offset. */
    static PartialDate fromDateTime(const QDateTime &moment, Source source = Source::Unstated);

    bool isEmpty() const { return m_precision == Precision::None; }
    Precision precision() const { return m_precision; }
    Source source() const { return m_source; }
    void setSource(Source source) { m_source = source; }
    /** ISO 8601, cut at the precision. */
    QString value() const { return m_value; }
    /** What was typed, to the letter. */
    QString typed() const { return m_typed; }
    bool hasOffset() const;
    /** Whether the day is known. */
    bool tellsDay() const { return m_precision == Precision::Day || m_precision == Precision::Minute; }

    /** The first moment it may denote, in `zone` unless an offset was given; invalid when empty. */
    QDateTime earliest(const QTimeZone &zone) const;
    /** The first moment that it can no longer denote; that of a minute is earliest() itself. */
    QDateTime end(const QTimeZone &zone) const;
    /** The first local day it may denote in `zone`: the day from which the law counts. */
    QDate earliestDay(const QTimeZone &zone) const;

    friend bool operator==(const PartialDate &, const PartialDate &) = default;

private:
    QString m_value;
    QString m_typed;
    Precision m_precision = Precision::None;
    Source m_source = Source::Unstated;
};

/**
 * Whether `a` was surely before `b`: to the minute where both tell it, else by local day. False unless `a` tells its day and `b`
 * something.
 */
bool isBefore(const PartialDate &a, const PartialDate &b, const QTimeZone &zone);

/** From one local day to another, both included. */
struct DaySpan
{
    QDate first; ///< invalid when no day is known
    QDate last;
    int days() const { return first.isValid() ? int(first.daysTo(last)) + 1 : 0; }
};

/** From the earliest to the latest day that `dates` tell; a month or a year tells none. */
DaySpan daysOf(const QList<PartialDate> &dates, const QTimeZone &zone);

} // namespace appui
