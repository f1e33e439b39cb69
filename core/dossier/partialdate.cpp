// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossier/partialdate.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

struct Parts
{
    int year = 0;
    int month = 0; ///< 0: not known
    int day = 0;
    bool hasTime = false;
    int hour = 0;
    int minute = 0;
    QString offset; ///< "+01:00", or empty
};

int monthNamed(const QString &word)
{
    static constexpr std::array<QLatin1StringView, 12> stems{"janv"_L1, "fevr"_L1, "mars"_L1, "avr"_L1, "mai"_L1, "juin"_L1,
                                                             "juil"_L1, "aout"_L1, "sept"_L1, "oct"_L1, "nov"_L1, "dec"_L1};
    static constexpr std::array<QLatin1StringView, 12> names{"janvier"_L1,   "fevrier"_L1, "mars"_L1,     "avril"_L1,
                                                             "mai"_L1,       "juin"_L1,    "juillet"_L1,  "aout"_L1,
                                                             "septembre"_L1, "octobre"_L1, "novembre"_L1, "decembre"_L1};
    QString plain;
    for (const QChar c : word.toLower().normalized(QString::NormalizationForm_D))
        if (c.isLetter())
            plain.append(c);
    for (size_t i = 0; i < names.size(); ++i)
        if (plain == stems[i] || plain == names[i])
            return int(i) + 1;
    return 0;
}

bool readIso(const QString &text, Parts &parts)
{
    static const QRegularExpression iso(
        u"^(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::\\d{2}(?:\\.\\d+)?)?\\s?(Z|[+-]\\d{2}:?\\d{2})?)?)?)?$"_s);
    const auto match = iso.match(text);
    if (!match.hasMatch())
        return false;
    parts.year = match.captured(1).toInt();
    parts.month = match.captured(2).toInt();
    parts.day = match.captured(3).toInt();
    if ((match.hasCaptured(2) && parts.month == 0) || (match.hasCaptured(3) && parts.day == 0))
        return false;
    parts.hasTime = match.hasCaptured(4);
    parts.hour = match.captured(4).toInt();
    parts.minute = match.captured(5).toInt();
    parts.offset = match.captured(6);
    if (parts.offset == "Z"_L1)
        parts.offset = u"+00:00"_s;
    else if (parts.offset.size() == 5)
        parts.offset.insert(3, u':');
    return true;
}

/** The form in which a date is kept, and no other: a dossier holds thousands, and readIso() takes long. */
bool readKept(QStringView text, Parts &parts)
{
    static constexpr QStringView form = u"0000-00-00T00:00+00:00";
    const auto fits = [](QChar wanted, QChar c) {
        if (wanted == u'0')
            return c >= u'0' && c <= u'9';
        return c == wanted || (wanted == u'+' && c == u'-');
    };
    const qsizetype size = text.size();
    if ((size != 4 && size != 7 && size != 10 && size != 16 && size != 22) ||
        !std::equal(text.begin(), text.end(), form.begin(), [&](QChar c, QChar wanted) { return fits(wanted, c); }))
        return false;
    parts.year = text.first(4).toInt();
    parts.month = text.mid(5, 2).toInt();
    parts.day = text.mid(8, 2).toInt();
    parts.hasTime = size > 10;
    parts.hour = text.mid(11, 2).toInt();
    parts.minute = text.mid(14, 2).toInt();
    parts.offset = text.mid(16).toString();
    return (size < 7 || parts.month > 0) && (size < 10 || parts.day > 0);
}

PartialDate::Precision precisionOf(const Parts &parts)
{
    if (parts.hasTime)
        return PartialDate::Precision::Minute;
    if (parts.day > 0)
        return PartialDate::Precision::Day;
    return parts.month > 0 ? PartialDate::Precision::Month : PartialDate::Precision::Year;
}

bool readFrench(const QString &text, Parts &parts)
{
    static const QString time = u"(?:\\s*(?:,|-|à)?\\s*(\\d{1,2})\\s*[hH:]\\s*(\\d{2})?)?"_s;
    static const QRegularExpression figures(u"^(?:(\\d{1,2})[/.])?(\\d{1,2})[/.](\\d{4})"_s + time + u'$');
    static const QRegularExpression words(u"^(?:le\\s+)?(?:(\\d{1,2})(?:er)?\\s+)?(\\p{L}{3,9}\\.?)\\s+(\\d{4})"_s + time + u'$',
                                          QRegularExpression::UseUnicodePropertiesOption);
    auto match = figures.match(text);
    if (match.hasMatch())
        parts.month = match.captured(2).toInt();
    else if ((match = words.match(text)).hasMatch())
        parts.month = monthNamed(match.captured(2));
    if (!match.hasMatch() || parts.month == 0)
        return false;
    parts.day = match.captured(1).toInt();
    parts.year = match.captured(3).toInt();
    parts.hasTime = match.hasCaptured(4);
    parts.hour = match.captured(4).toInt();
    parts.minute = match.captured(5).toInt();
    return (parts.day > 0) == match.hasCaptured(1) && (parts.day > 0 || !parts.hasTime);
}

bool exists(const Parts &parts)
{
    if (parts.month > 12 || parts.year < 1900)
        return false;
    if (parts.day > 0 && !QDate::isValid(parts.year, parts.month, parts.day))
        return false;
    if (parts.hasTime && !QTime::isValid(parts.hour, parts.minute, 0))
        return false;
    return parts.offset.isEmpty() || (parts.offset.mid(1, 2).toInt() <= 14 && parts.offset.mid(4, 2).toInt() < 60);
}

} // namespace

Result<PartialDate> PartialDate::parse(const QString &text, Source source)
{
    PartialDate date;
    date.m_source = source;
    const QString trimmed = text.simplified();
    if (trimmed.isEmpty())
        return date;

    Parts parts;
    const bool read = readIso(trimmed, parts) || readFrench(trimmed, parts);
    if (!read || !exists(parts))
        return fail(Error::Code::Invalid,
                    QCoreApplication::translate("PartialDate", "“%1” is not a date that can be read; write for instance "
                                                               "2026-11-05, 2026-11-05T10:26 or 05/11/2026 10:26.")
                        .arg(text),
                    read ? u"no such day or hour"_s : QString());

    date.m_typed = text;
    date.m_precision = precisionOf(parts);
    date.m_value = u"%1"_s.arg(parts.year, 4, 10, '0'_L1);
    if (parts.month > 0)
        date.m_value += u"-%1"_s.arg(parts.month, 2, 10, '0'_L1);
    if (parts.day > 0)
        date.m_value += u"-%1"_s.arg(parts.day, 2, 10, '0'_L1);
    if (parts.hasTime)
        date.m_value += u"T%1:%2"_s.arg(parts.hour, 2, 10, '0'_L1).arg(parts.minute, 2, 10, '0'_L1) + parts.offset;
    return date;
}

Result<PartialDate> PartialDate::restore(const QString &value, const QString &typed, Source source)
{
    if (Parts parts; readKept(value, parts) && exists(parts)) {
        PartialDate date;
        date.m_value = value;
        date.m_typed = typed.isEmpty() ? value : typed;
        date.m_precision = precisionOf(parts);
        date.m_source = source;
        return date;
    }
    auto date = parse(value, source);
    if (date && !typed.isEmpty())
        date->m_typed = typed;
    return date;
}

PartialDate PartialDate::fromDateTime(const QDateTime &moment, Source source)
{
    const int minutes = moment.offsetFromUtc() / 60;
    const QString offset = u"%1%2:%3"_s.arg(minutes < 0 ? '-'_L1 : '+'_L1)
                               .arg(qAbs(minutes) / 60, 2, 10, '0'_L1)
                               .arg(qAbs(minutes) % 60, 2, 10, '0'_L1);
    return parse(moment.toString(u"yyyy-MM-ddTHH:mm"_s) + offset, source).value_or(PartialDate{});
}

bool PartialDate::hasOffset() const
{
    return m_value.size() > 16;
}

QDateTime PartialDate::earliest(const QTimeZone &zone) const
{
    if (isEmpty())
        return {};
    if (hasOffset())
        return QDateTime::fromString(m_value, Qt::ISODate);
    if (m_precision == Precision::Minute)
        return QDateTime(QDate::fromString(m_value.left(10), Qt::ISODate), QTime::fromString(m_value.mid(11, 5), u"HH:mm"_s),
                         zone);
    return earliestDay(zone).startOfDay(zone);
}

QDateTime PartialDate::end(const QTimeZone &zone) const
{
    const QDate day = earliestDay(zone);
    switch (m_precision) {
    case Precision::Year:
        return day.addYears(1).startOfDay(zone);
    case Precision::Month:
        return day.addMonths(1).startOfDay(zone);
    case Precision::Day:
        return day.addDays(1).startOfDay(zone);
    case Precision::None:
    case Precision::Minute:
        break;
    }
    return earliest(zone);
}

QDate PartialDate::earliestDay(const QTimeZone &zone) const
{
    switch (m_precision) {
    case Precision::None:
        return {};
    case Precision::Year:
        return QDate(m_value.toInt(), 1, 1);
    case Precision::Month:
        return QDate(m_value.left(4).toInt(), m_value.mid(5, 2).toInt(), 1);
    case Precision::Day:
        return QDate::fromString(m_value, Qt::ISODate);
    case Precision::Minute:
        return hasOffset() ? earliest(zone).toTimeZone(zone).date() : QDate::fromString(m_value.left(10), Qt::ISODate);
    }
    return {};
}

bool isBefore(const PartialDate &a, const PartialDate &b, const QTimeZone &zone)
{
    using Precision = PartialDate::Precision;
    if (!a.tellsDay() || b.isEmpty())
        return false;
    if (a.precision() == Precision::Minute && b.precision() == Precision::Minute)
        return a.earliest(zone) < b.earliest(zone);
    return a.earliestDay(zone) < b.earliestDay(zone);
}

DaySpan daysOf(const QList<PartialDate> &dates, const QTimeZone &zone)
{
    DaySpan span;
    for (const PartialDate &date : dates) {
        if (!date.tellsDay())
            continue;
        const QDate day = date.earliestDay(zone);
        span.first = span.first.isValid() ? std::min(span.first, day) : day;
        span.last = span.last.isValid() ? std::max(span.last, day) : day;
    }
    return span;
}

} // namespace appui
