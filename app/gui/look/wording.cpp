// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

QString say(const char *sentence, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("wording", sentence, comment, n);
}

bool inFrench()
{
    return QLocale().language() == QLocale::French;
}

QDateTime localMoment(const PartialDate &date, const QTimeZone &zone)
{
    return date.earliest(zone).toTimeZone(zone);
}

/** "1er janvier 2027" in French, where only the first is ordinal. */
QString dayWritten(const QDate &day, QString format)
{
    if (day.day() == 1 && inFrench())
        format.replace("d M"_L1, "d'er' M"_L1);
    return QLocale().toString(day, format);
}

QString monthAndYear(const QDate &day)
{
    return QLocale().toString(day, u"MMMM yyyy"_s);
}

} // namespace

QString pieceName(int number)
{
    return say(QT_TRANSLATE_NOOP("wording", "Exhibit no. %1")).arg(number);
}

QString titleOf(const Exhibit &exhibit)
{
    return exhibit.title.isEmpty() ? exhibit.fileName : exhibit.title;
}

QString quoted(const QString &words)
{
    const bool quotesItself = words.startsWith(u'«') || words.startsWith(u'“') || words.startsWith(u'"');
    QString said = words; // whoever typed them with plain spaces must not find a mark alone on a line
    said.replace(u" »"_s, u"\u00a0»"_s).replace(u"« "_s, u"«\u00a0"_s);
    return quotesItself ? said : say(QT_TRANSLATE_NOOP("wording", "“%1”")).arg(said);
}

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const QChar last = text.back();
    const QString end = last == u'»' ? u"…\u00a0»"_s : last == u'”' ? u"…”"_s : u"…"_s;
    return text.first(most - end.size()).trimmed() + end;
}

QString clockTime(const QTime &time)
{
    return time.toString(inFrench() ? u"H\u202f'h'\u202fmm"_s : u"HH:mm"_s);
}

QString display(const PartialDate &date, const QTimeZone &zone)
{
    const QDate day = date.earliestDay(zone);
    switch (date.precision()) {
    case PartialDate::Precision::None:
        return {};
    case PartialDate::Precision::Year:
        return QString::number(day.year());
    case PartialDate::Precision::Month:
        return monthAndYear(day);
    case PartialDate::Precision::Day:
        return dayWritten(day, u"d MMMM yyyy"_s);
    case PartialDate::Precision::Minute:
        break;
    }
    return say(QT_TRANSLATE_NOOP("wording", "%1 at %2"), "a day, an hour")
        .arg(dayWritten(day, u"d MMMM yyyy"_s), clockTime(localMoment(date, zone).time()));
}

QString brief(const PartialDate &date, const QTimeZone &zone)
{
    if (date.precision() < PartialDate::Precision::Day)
        return display(date, zone);
    return shortDay(date.earliestDay(zone));
}

QString editable(const PartialDate &date, const QTimeZone &zone)
{
    if (inFrench())
        return display(date, zone);
    if (date.precision() == PartialDate::Precision::Minute)
        return localMoment(date, zone).toString(u"yyyy-MM-dd HH:mm"_s);
    return date.value();
}

QString longDay(const QDate &day)
{
    return dayWritten(day, u"dddd d MMMM yyyy"_s);
}

QString shortDay(const QDate &day)
{
    return dayWritten(day, u"d MMM yyyy"_s);
}

QString dayAndMonth(const QDate &day)
{
    return dayWritten(day, u"d MMM"_s);
}

QString moment(const QDateTime &when, const QDateTime &now)
{
    const QDateTime local = when.toLocalTime();
    const QString day =
        local.date() == now.toLocalTime().date() ? say(QT_TRANSLATE_NOOP("wording", "today")) : shortDay(local.date());
    return say(QT_TRANSLATE_NOOP("wording", "%1, %2"), "a day, an hour").arg(day, clockTime(local.time()));
}

QString timeInFilm(qint64 milliseconds)
{
    constexpr qint64 minute = 60'000;
    const qint64 seconds = (milliseconds + 500) / 1000;
    if (seconds * 1000 < minute)
        return QLocale().toString(double(milliseconds) / 1000, 'f', 1) + u"\u00a0s"_s;
    return u"%1\u00a0min\u00a0%2\u00a0s"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, '0'_L1);
}

QString days(int count)
{
    return say(QT_TRANSLATE_N_NOOP("wording", "%n day(s)"), nullptr, count);
}

QString fileSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 10'000'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

QString display(Provenance provenance)
{
    switch (provenance) {
    case Provenance::PageCaptured:
        return say(QT_TRANSLATE_NOOP("wording", "Page captured with the server's answer"));
    case Provenance::ScreenCaptured:
        return say(QT_TRANSLATE_NOOP("wording", "Screen captured by this program"));
    case Provenance::FileImported:
        return say(QT_TRANSLATE_NOOP("wording", "File imported as it was"));
    case Provenance::Pasted:
        return say(QT_TRANSLATE_NOOP("wording", "Image pasted"));
    case Provenance::Received:
        return say(QT_TRANSLATE_NOOP("wording", "Received from somebody, or through a messenger"));
    }
    return {};
}

QString display(const Audience &audience)
{
    switch (audience.kind) {
    case Audience::Kind::Public:
        return say(QT_TRANSLATE_NOOP("wording", "everybody"));
    case Audience::Kind::Group:
        return audience.size > 0 ? say(QT_TRANSLATE_N_NOOP("wording", "a group of %n"), nullptr, audience.size)
                                 : say(QT_TRANSLATE_NOOP("wording", "a group"));
    case Audience::Kind::Addressed:
        return say(QT_TRANSLATE_NOOP("wording", "only me"));
    case Audience::Kind::Unknown:
        break;
    }
    return say(QT_TRANSLATE_NOOP("wording", "not known"), "who could see it");
}

QString display(PartialDate::Source source)
{
    switch (source) {
    case PartialDate::Source::Displayed:
        return say(QT_TRANSLATE_NOOP("wording", "date shown on it"));
    case PartialDate::Source::Remembered:
        return say(QT_TRANSLATE_NOOP("wording", "from memory"));
    case PartialDate::Source::AtTheLatest:
        return say(QT_TRANSLATE_NOOP("wording", "that day at the latest"));
    case PartialDate::Source::Unstated:
        break;
    }
    return {};
}

QString display(Recipient recipient)
{
    switch (recipient) {
    case Recipient::Procureur:
        return say(QT_TRANSLATE_NOOP("wording", "public prosecutor"));
    case Recipient::Recteur:
        return say(QT_TRANSLATE_NOOP("wording", "recteur"));
    case Recipient::Avocat:
        return say(QT_TRANSLATE_NOOP("wording", "lawyer"));
    }
    return {};
}

QString kindOfFile(const QString &mediaType)
{
    if (mediaType.startsWith("image/"_L1))
        return say(QT_TRANSLATE_NOOP("wording", "%1 picture")).arg(mediaType.sliced(6).toUpper());
    if (mediaType.startsWith("video/"_L1))
        return say(QT_TRANSLATE_NOOP("wording", "video"));
    if (mediaType.startsWith("audio/"_L1))
        return say(QT_TRANSLATE_NOOP("wording", "sound"));
    if (mediaType == "application/pdf"_L1)
        return say(QT_TRANSLATE_NOOP("wording", "PDF document"));
    if (mediaType == "message/rfc822"_L1)
        return say(QT_TRANSLATE_NOOP("wording", "mail"));
    if (mediaType.startsWith("text/"_L1))
        return say(QT_TRANSLATE_NOOP("wording", "text"));
    return mediaType;
}

QString iconOfFile(const QString &mediaType)
{
    if (mediaType.startsWith("image/"_L1))
        return u"picture"_s;
    if (mediaType.startsWith("video/"_L1))
        return u"video"_s;
    if (mediaType.startsWith("audio/"_L1) || mediaType == "application/ogg"_L1)
        return u"sound"_s;
    if (mediaType == "message/rfc822"_L1)
        return u"mail"_s;
    if (mediaType.startsWith("text/"_L1))
        return u"text"_s;
    return u"file"_s;
}

QString inSentence(const QString &label)
{
    const bool isAbbreviation = label.size() > 1 && label[1].isUpper();
    return isAbbreviation ? label : label.left(1).toLower() + label.mid(1);
}

QString sentence(const QString &note)
{
    const QString text = note.left(1).toUpper() + note.mid(1);
    static const QString ends = u".?!…"_s;
    return text.isEmpty() || ends.contains(text.back()) ? text : text + u'.';
}

} // namespace appui
