// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/timescale_p.h"

#include "report/content/frenchdates_p.h"
#include "report/content/typography_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

constexpr int longSilence = 30; // days: shorter ones are never cut out
constexpr int longestMonth = 31;
constexpr double muchOfIt = 1 / 6.; // of the whole line: smaller ones neither
constexpr double widthOfACut = 0.08;
constexpr double mostOfFaint = 0.2; // of the line
constexpr double widthOfALabel = 0.1;

/** How long a silence lasted: "12 mois", "45 jours". */
QString length(const QDate &from, const QDate &to)
{
    const qint64 days = from.daysTo(to);
    const int months = int((days + 15) / 30.44);
    return months >= 2 ? inFigures(months) + u"\u00A0mois"_s : inFigures(days) + u"\u00A0jours"_s;
}

/** The next day on which a step of `days` has a tick: months on their first, others from `day` on. */
QDate next(const QDate &day, int days)
{
    if (days < 28)
        return day.addDays(days);
    const int months = days / 28;
    const QDate first(day.year(), (day.month() - 1) / months * months + 1, 1);
    return first.addMonths(months);
}

qint64 daysIn(const QDate &first, const QDate &end)
{
    return std::max<qint64>(0, first.daysTo(end));
}

} // namespace

TimeScale::TimeScale(const QList<Period> &periods, const QTimeZone &zone)
    : m_zone(zone)
{
    QList<Stretch> clear;
    QList<Stretch> faint;
    for (const Period &period : periods) {
        const QDateTime last = std::max(period.from, period.to.addSecs(-1)).toTimeZone(zone);
        (period.isVague ? faint : clear).append({period.from.toTimeZone(zone).date(), last.date().addDays(1)});
    }
    if (clear.isEmpty())
        clear.swap(faint);
    for (QList<Stretch> *spans : {&clear, &faint})
        std::sort(spans->begin(), spans->end(), [](const Stretch &a, const Stretch &b) { return a.first < b.first; });
    addClear(clear);
    addFaint(faint);
    place();
}

void TimeScale::addClear(const QList<Stretch> &spans)
{
    const auto latest = std::max_element(spans.begin(), spans.end(), [](auto &a, auto &b) { return a.end < b.end; });
    const double whole = double(daysIn(spans.first().first, latest->end));
    for (const Stretch &span : spans) {
        const qint64 silence = m_stretches.isEmpty() ? 0 : daysIn(m_stretches.last().end, span.first);
        if (m_stretches.isEmpty() || (silence > longSilence && double(silence) > muchOfIt * whole))
            m_stretches.append(span);
        else
            m_stretches.last().end = std::max(m_stretches.last().end, span.end);
    }
}

void TimeScale::addFaint(const QList<Stretch> &spans)
{
    for (Stretch span : spans) {
        const auto there = std::find_if(m_stretches.begin(), m_stretches.end(),
                                        [&](const Stretch &each) { return each.first < span.end && span.first < each.end; });
        span.isFaint = true;
        if (there == m_stretches.end()) {
            m_stretches.append(span);
        } else if (daysIn(span.first, span.end) <= longestMonth) { // a year would leave no room for what has a day
            there->first = std::min(there->first, span.first);
            there->end = std::max(there->end, span.end);
        }
    }
    std::sort(m_stretches.begin(), m_stretches.end(), [](const Stretch &a, const Stretch &b) { return a.first < b.first; });
}

void TimeScale::place()
{
    double clear = 0;
    double faint = 0;
    for (const Stretch &stretch : std::as_const(m_stretches))
        (stretch.isFaint ? faint : clear) += double(daysIn(stretch.first, stretch.end));
    const double cuts = widthOfACut * double(m_stretches.size() - 1);
    const double ofFaint = std::min(mostOfFaint, faint / (clear + faint)) * (1 - cuts);
    double from = 0;
    for (Stretch &stretch : m_stretches) {
        const double share = double(daysIn(stretch.first, stretch.end)) / (stretch.isFaint ? faint : clear);
        stretch.from = from;
        stretch.to = from + share * (stretch.isFaint ? ofFaint : 1 - cuts - ofFaint);
        from = stretch.to + widthOfACut;
    }
}

double TimeScale::at(const Stretch &stretch, const QDateTime &moment) const
{
    const QDateTime first = stretch.first.startOfDay(m_zone);
    const double whole = double(first.secsTo(stretch.end.startOfDay(m_zone)));
    return stretch.from + (stretch.to - stretch.from) * std::clamp(double(first.secsTo(moment)) / whole, 0.0, 1.0);
}

double TimeScale::at(const QDateTime &moment) const
{
    const auto later = std::find_if(m_stretches.begin(), m_stretches.end(),
                                    [&](const Stretch &each) { return moment <= each.end.startOfDay(m_zone); });
    return at(later == m_stretches.end() ? m_stretches.last() : *later, moment);
}

QList<paper::Lanes::Tick> TimeScale::ticks(const Stretch &stretch, int &year) const
{
    QList<paper::Lanes::Tick> ticks;
    const double day = (stretch.to - stretch.from) / double(stretch.first.daysTo(stretch.end));
    int hours = 24;
    for (const int fewer : {12, 6, 3})
        if (day * fewer / 24 >= widthOfALabel)
            hours = fewer;
    static constexpr int steps[] = {1, 2, 7, 14, 28, 84, 168, 336};
    const auto roomy = std::find_if(std::begin(steps), std::end(steps), [&](int days) { return day * days >= widthOfALabel; });
    const int step = roomy == std::end(steps) ? 336 : *roomy;
    QDate date = stretch.first;
    if (step >= 28 && date.day() > 1 && next(date, step) < stretch.end)
        date = next(date, step);
    for (; date < stretch.end; date = next(date, step)) {
        ticks.append({at(stretch, date.startOfDay(m_zone)), step >= 28 ? monthName(date) : dayOfYear(date),
                      date.year() == year ? QString() : QString::number(date.year())});
        year = date.year();
        for (int hour = hours; hour < 24; hour += hours)
            ticks.append({at(stretch, QDateTime(date, QTime(hour, 0), m_zone)), u"%1\u00A0h"_s.arg(hour), {}});
    }
    return ticks;
}

QList<paper::Lanes::Tick> TimeScale::ticks() const
{
    QList<paper::Lanes::Tick> all;
    int year = 0;
    for (const Stretch &stretch : m_stretches)
        all += ticks(stretch, year);
    return all;
}

QList<paper::Lanes::Cut> TimeScale::cuts() const
{
    QList<paper::Lanes::Cut> cuts;
    for (qsizetype i = 1; i < m_stretches.size(); ++i) {
        const Stretch &before = m_stretches[i - 1];
        const Stretch &after = m_stretches[i];
        const bool isLong = daysIn(before.end, after.first) > longSilence;
        cuts.append({before.to, after.from, isLong ? length(before.end, after.first) : QString()});
    }
    return cuts;
}

} // namespace appui::content
