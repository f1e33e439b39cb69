// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/typography_p.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

struct Rule
{
    QRegularExpression pattern;
    QString replacement;
};

const QList<Rule> &rules()
{
    static const QList<Rule> all{
        {QRegularExpression(u"'"_s), u"’"_s},
        {QRegularExpression(u"\\.\\.\\."_s), u"…"_s},
        {QRegularExpression(u"[ \u00A0]([;!?»])"_s), u"\u202F\\1"_s},
        {QRegularExpression(u"«[ \u00A0]"_s), u"«\u202F"_s},
        {QRegularExpression(u" :(?=\\s|$)"_s), u"\u00A0:"_s},
        {QRegularExpression(u"\\b(n°|p\\.|art\\.|M\\.|MM\\.|Mme|Me|P\\.|nos(?= [\\d{])) (?=\\S)"_s), u"\\1\u00A0"_s},
        {QRegularExpression(u"(?<=\\d) (?=(?:h|min|s|€|%|ko|Mo|Go|octets?)(?:\\W|$))"_s), u"\u00A0"_s},
        {QRegularExpression(u"(?<=\\d) (?=\\d{3}(?:\\D|$))"_s), u"\u00A0"_s},
        {QRegularExpression(u"(?<=\\d\\x{A0}h) (?=\\d\\d(?:\\D|$))"_s), u"\u00A0"_s},
    };
    return all;
}

} // namespace

QString french(const QString &text)
{
    QString set = text;
    for (const Rule &rule : rules())
        set.replace(rule.pattern, rule.replacement);
    return set;
}

QString exhibitHeading(const QString &number, const QString &name)
{
    return french(u"Pièce n° %1 — "_s).arg(number) + name;
}

QString inWords(qint64 number, Gender gender)
{
    static const QStringList words{u"zéro"_s,     u"un"_s,       u"deux"_s,     u"trois"_s,  u"quatre"_s, u"cinq"_s,
                                   u"six"_s,      u"sept"_s,     u"huit"_s,     u"neuf"_s,   u"dix"_s,    u"onze"_s,
                                   u"douze"_s,    u"treize"_s,   u"quatorze"_s, u"quinze"_s, u"seize"_s,  u"dix-sept"_s,
                                   u"dix-huit"_s, u"dix-neuf"_s, u"vingt"_s};
    if (number == 1 && gender == Gender::Feminine)
        return u"une"_s;
    if (number >= 0 && number < words.size())
        return words[number];
    return inFigures(number);
}

QString inFigures(qint64 number)
{
    return QLocale(QLocale::French).toString(number).replace(u'\u202F', u'\u00A0');
}

QString counted(qint64 number, const QString &singular, const QString &plural, Gender gender)
{
    if (number == 0)
        return (gender == Gender::Feminine ? u"aucune "_s : u"aucun "_s) + singular;
    return inWords(number, gender) + u' ' + (number == 1 ? singular : plural);
}

QString among(qint64 number, const QString &plural)
{
    return (number == 1 ? u"l’un des "_s : inWords(number) + u" des "_s) + plural;
}

QString listed(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    return items.mid(0, items.size() - 1).join(u", "_s) + u" et "_s + items.last();
}

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString unclosed(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.endsWith(u'.') && !trimmed.endsWith(u".."_s) ? trimmed.chopped(1) : trimmed;
}

QString fileSize(qint64 bytes)
{
    if (bytes < 1000)
        return french(u"%1 octets"_s.arg(bytes));
    if (bytes < 1'000'000)
        return french(u"%1 ko"_s.arg((bytes + 500) / 1000));
    const bool large = bytes >= 1'000'000'000;
    const double value = double(bytes) / (large ? 1e9 : 1e6);
    return QLocale(QLocale::French).toString(value, 'f', 1) + u'\u00A0' + (large ? u"Go"_s : u"Mo"_s);
}

QString duration(qint64 milliseconds)
{
    if (milliseconds < 59'950)
        return QLocale(QLocale::French).toString(double(milliseconds) / 1000, 'f', 1) + u"\u00A0s"_s;
    const qint64 seconds = (milliseconds + 500) / 1000;
    const auto twoDigits = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, '0'_L1); };
    const QString end = u"\u00A0min "_s + twoDigits(seconds % 60) + u"\u00A0s"_s;
    if (seconds < 3600)
        return QString::number(seconds / 60) + end;
    return QString::number(seconds / 3600) + u"\u00A0h "_s + twoDigits(seconds / 60 % 60) + end;
}

QString quoted(const QString &words)
{
    const bool closed = words.endsWith(u'»') || words.endsWith(u"[…]"_s);
    return words.startsWith(u'«') && closed ? words : u"«\u202F"_s + words + u"\u202F»"_s;
}

QString inOneParagraph(const QString &words)
{
    QString one = words;
    return one.replace("\r\n"_L1, u"\u2028"_s).replace(u'\n', QChar::LineSeparator).replace(u'\r', QChar::LineSeparator);
}

} // namespace appui::content
