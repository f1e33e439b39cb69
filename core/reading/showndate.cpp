// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/showndate_p.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

const QString hour = u"(?<hour>\\d{1,2}) ?[:hH] ?(?<minute>\\d{2})(?::\\d{2})?(?: ?(?<half>[AaPp])\\.?[Mm]\\.?)?"_s;
const QString mark = u"[ ,·•:.\\-–—+*»°|~]{0,3}"_s;
const QString weekday = u"(?:(?:lun|mar|mer|jeu|ven|sam|dim)(?:\\.|di|credi|dredi|edi|anche)?,? )?"_s;
const QString frenchMonth =
    u"(?<month>janv(?:ier)?|f[ée]vr(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[uû]t|sept(?:embre)?|oct(?:obre)?|"
    "nov(?:embre)?|d[ée]c(?:embre)?)\\.?"_s;
const QString englishMonth = u"(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?"_s;
const QString frenchDay = u"(?<day>\\d{1,2})(?:er)? "_s + frenchMonth;

/** A pattern that begins at a word and ends with the text, but for what some networks write after it. */
QRegularExpression ending(const QString &pattern)
{
    return QRegularExpression(u"(?<![\\w@])("_s + pattern + u")(?: ?[·•.…|]| \\(?(?:modifiée?|edited)\\)?)*$"_s,
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

const std::array<QRegularExpression, 5> &absolutes()
{
    static const std::array all{
        ending(u"(?:le )?"_s + weekday + frenchDay + u" (?<year>\\d{4})(?:"_s + mark + u"(?:à |at )?"_s + hour + u")?"_s),
        ending(hour + mark + weekday + frenchDay + u" (?<year>\\d{4})"_s),
        ending(u"(?:"_s + hour + mark + u")?"_s + englishMonth + u" (?<day>\\d{1,2}),? (?<year>\\d{4})"_s),
        ending(u"(?<day>\\d{1,2})[/.](?<month>\\d{1,2})[/.](?<year>\\d{4})(?:"_s + mark + u"(?:à |at )?"_s + hour + u")?"_s),
        ending(u"(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?:[ T]"_s + hour + u")?"_s),
    };
    return all;
}

const std::array<QRegularExpression, 5> &vagues()
{
    static const QString unit =
        u"(?:secondes?|sec|s|minutes?|mins?|m|heures?|hours?|hrs?|h|jours?|days?|j|d|semaines?|weeks?|sem|w|mois|months?|mo|"
        "années?|ans?|years?|y)"_s;
    static const std::array all{
        ending(u"(?:il y a )(?:\\d{1,3}|une?|quelques) ?"_s + unit),
        ending(u"\\d{1,3} ?"_s + unit + u"(?: ago)?"_s),
        ending(u"(?:aujourd['’]hui|hier|avant-hier|today|yesterday|à l['’]instant|just now)(?:"_s + mark + u"(?:à |at )?"_s +
               hour + u")?"_s),
        ending(u"(?:lun|mar|mer|jeu|ven|sam|dim)(?:\\.|di|credi|dredi|edi|anche)?"_s + mark + u"(?:à )?"_s + hour),
        ending(weekday + frenchDay + u"(?:"_s + mark + u"(?:à )?"_s + hour + u")?"_s),
    };
    return all;
}

int monthOf(const QString &text)
{
    static constexpr std::array<QLatin1StringView, 12> english{"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1,
                                                               "jul"_L1, "aug"_L1, "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};
    bool isNumber = false;
    if (const int number = text.toInt(&isNumber); isNumber)
        return number;
    const auto french = PartialDate::parse(text + u" 2000"_s);
    if (french)
        return QStringView(french->value()).mid(5, 2).toInt();
    for (size_t i = 0; i < english.size(); ++i)
        if (text.startsWith(english[i], Qt::CaseInsensitive))
            return int(i) + 1;
    return 0;
}

PartialDate dateOf(const QRegularExpressionMatch &match, const QString &typed)
{
    QString value = u"%1-%2-%3"_s.arg(match.captured(u"year"_s))
                        .arg(monthOf(match.captured(u"month"_s)), 2, 10, '0'_L1)
                        .arg(match.captured(u"day"_s).toInt(), 2, 10, '0'_L1);
    if (!match.captured(u"hour"_s).isEmpty()) {
        int hours = match.captured(u"hour"_s).toInt();
        if (const QString half = match.captured(u"half"_s).toLower(); !half.isEmpty())
            hours = hours % 12 + (half == u"p" ? 12 : 0);
        value += u"T%1:%2"_s.arg(hours, 2, 10, '0'_L1).arg(match.captured(u"minute"_s));
    }
    return PartialDate::restore(value, typed, PartialDate::Source::Displayed).value_or(PartialDate());
}

bool isHour(const QRegularExpressionMatch &match)
{
    return QTime::isValid(match.captured(u"hour"_s).toInt(), match.captured(u"minute"_s).toInt(), 0);
}

} // namespace

std::optional<ShownDate> shownDateAtEnd(const QString &text)
{
    static const QRegularExpression hourAlone = ending(hour);
    for (const QRegularExpression &pattern : absolutes())
        if (const auto match = pattern.match(text); match.hasMatch())
            if (const PartialDate date = dateOf(match, match.captured(1)); !date.isEmpty())
                return ShownDate{ShownDate::Kind::Absolute, match.capturedStart(1), match.captured(1), date};
    for (const QRegularExpression &pattern : vagues())
        if (const auto match = pattern.match(text); match.hasMatch())
            return ShownDate{ShownDate::Kind::Vague, match.capturedStart(1), match.captured(1), {}};
    if (const auto match = hourAlone.match(text); match.hasMatch() && isHour(match))
        return ShownDate{ShownDate::Kind::Hour, match.capturedStart(1), match.captured(1), {}};
    return {};
}

} // namespace appui
