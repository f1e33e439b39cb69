// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/frenchdates_p.h"

#include "report/content/typography_p.h"

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

using Precision = PartialDate::Precision;
constexpr QChar nbsp(0x00A0);

QString longMonth(int month)
{
    static const QStringList names{u"janvier"_s, u"février"_s, u"mars"_s,      u"avril"_s,   u"mai"_s,      u"juin"_s,
                                   u"juillet"_s, u"août"_s,    u"septembre"_s, u"octobre"_s, u"novembre"_s, u"décembre"_s};
    return names[month - 1];
}

QString shortMonth(int month)
{
    static const QStringList names{u"janv."_s, u"févr."_s, u"mars"_s,  u"avr."_s, u"mai"_s,  u"juin"_s,
                                   u"juil."_s, u"août"_s,  u"sept."_s, u"oct."_s, u"nov."_s, u"déc."_s};
    return names[month - 1];
}

QString dayOfMonth(QDate day)
{
    return (day.day() == 1 ? u"1er"_s : QString::number(day.day())) + nbsp;
}

QString hour(QTime time, bool seconds = false)
{
    const QString minutes = u"%1\u00A0h\u00A0%2"_s.arg(time.hour()).arg(time.minute(), 2, 10, '0'_L1);
    return seconds ? minutes + u"\u00A0min\u00A0%1\u00A0s"_s.arg(time.second(), 2, 10, '0'_L1) : minutes;
}

QString offset(const QDateTime &when)
{
    const int minutes = when.offsetFromUtc() / 60;
    if (minutes == 0)
        return u"(UTC)"_s;
    QString text = u"(UTC\u00A0%1\u00A0%2"_s.arg(minutes < 0 ? QChar(0x2212) : u'+').arg(qAbs(minutes) / 60);
    if (minutes % 60 != 0)
        text += u"\u00A0h\u00A0%1"_s.arg(qAbs(minutes) % 60, 2, 10, '0'_L1);
    return text + u')';
}

/** A date known to the minute, in the dossier's zone. */
QDateTime local(const PartialDate &date, const QTimeZone &zone)
{
    return date.earliest(zone).toTimeZone(zone);
}

QString dayOrVaguer(const PartialDate &date, const QTimeZone &zone, bool abbreviated)
{
    const QDate day = date.earliestDay(zone);
    switch (date.precision()) {
    case Precision::None:
        return {};
    case Precision::Year:
        return QString::number(day.year());
    case Precision::Month:
        return abbreviated ? monthAndYear(day) : longMonth(day.month()) + nbsp + QString::number(day.year());
    case Precision::Day:
    case Precision::Minute:
        return abbreviated ? shortDay(day) : longDay(day);
    }
    return {};
}

} // namespace

QString longDay(QDate day)
{
    return day.isValid() ? dayOfMonth(day) + longMonth(day.month()) + nbsp + QString::number(day.year()) : QString();
}

QString shortDay(QDate day)
{
    return day.isValid() ? dayOfMonth(day) + shortMonth(day.month()) + nbsp + QString::number(day.year()) : QString();
}

QString dayOfYear(QDate day)
{
    return dayOfMonth(day) + shortMonth(day.month());
}

QString monthName(QDate day)
{
    return shortMonth(day.month());
}

QString monthAndYear(QDate day)
{
    return shortMonth(day.month()) + nbsp + QString::number(day.year());
}

QString fromTo(const DaySpan &span)
{
    if (span.days() == 0)
        return {};
    if (span.first == span.last)
        return u"le "_s + longDay(span.first);
    const bool sameYear = span.first.year() == span.last.year();
    QString first = longDay(span.first);
    if (sameYear)
        first = first.chopped(5);
    if (sameYear && span.first.month() == span.last.month())
        first = dayOfMonth(span.first).chopped(1);
    return u"du %1 au %2"_s.arg(first, longDay(span.last));
}

QString written(const PartialDate &date, const QTimeZone &zone)
{
    const QString day = dayOrVaguer(date, zone, false);
    return date.precision() == Precision::Minute ? day + u" à "_s + hour(local(date, zone).time()) : day;
}

QString brief(const PartialDate &date, const QTimeZone &zone)
{
    const QString day = dayOrVaguer(date, zone, true);
    return date.precision() == Precision::Minute ? day + u" à "_s + hour(local(date, zone).time()) : day;
}

QString inSentence(const PartialDate &date, const QTimeZone &zone)
{
    if (date.isEmpty())
        return {};
    const QString phrase = (date.tellsDay() ? u"le "_s : u"en "_s) + written(date, zone);
    return date.source() == PartialDate::Source::AtTheLatest ? u"au plus tard "_s + phrase : phrase;
}

QString since(const PartialDate &date, const QTimeZone &zone)
{
    return (date.tellsDay() ? u"le "_s : QString()) + dayOrVaguer(date, zone, false);
}

QString exact(const PartialDate &date, const QTimeZone &zone)
{
    const QString text = written(date, zone);
    return date.precision() == Precision::Minute ? text + u' ' + offset(local(date, zone)) : text;
}

QString inUtc(const PartialDate &date, const QTimeZone &zone)
{
    const auto utc = [](const QDateTime &when) { return shortDay(when.toUTC().date()) + u" à "_s + hour(when.toUTC().time()); };
    if (date.precision() == Precision::Minute)
        return utc(date.earliest(zone));
    if (date.precision() == Precision::Day)
        return u"du "_s + utc(date.earliest(zone)) + u" au "_s + utc(date.earliestDay(zone).addDays(1).startOfDay(zone));
    return {};
}

QString howKnown(PartialDate::Source source)
{
    switch (source) {
    case PartialDate::Source::Unstated:
        return {};
    case PartialDate::Source::Displayed:
        return u"date affichée"_s;
    case PartialDate::Source::Remembered:
        return u"date donnée de mémoire"_s;
    case PartialDate::Source::AtTheLatest:
        return u"au plus tard à cette date"_s;
    }
    return {};
}

QString moment(const QDateTime &when, const QTimeZone &zone)
{
    const QDateTime there = when.toTimeZone(zone);
    return longDay(there.date()) + u" à "_s + hour(there.time(), true) + u' ' + offset(there);
}

QString shortMoment(const QDateTime &when, const QTimeZone &zone)
{
    const QDateTime there = when.toTimeZone(zone);
    return shortDay(there.date()) + u" à "_s + hour(there.time(), true);
}

} // namespace appui::content
