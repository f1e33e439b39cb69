// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/paper.h"

#include <QTimeZone>

namespace appui::content {

/** What is known of when something was: the same moment twice, or two between which it lies. */
struct Period
{
    QDateTime from;
    QDateTime to;
    bool isVague = false; ///< known by its month or year alone
};

/**
 * Where moments stand on a line of time that is one unit long. To scale, day by day; where nothing happened for long, the line
 * is cut, and says for how long, so that a raid of three days is not a point because something happened a year before. Nor is it
 * one because something happened on an unknown day of a month: such a month stands behind a cut too, on a scale of its own.
 */
class TimeScale
{
public:
    /** From the first of `periods`, of which there is one at least, to the last; days are those of `zone`. */
    TimeScale(const QList<Period> &periods, const QTimeZone &zone);

    double at(const QDateTime &moment) const;
    /** Hours, days, months or years, as fine as there is room for; the year where it begins. */
    QList<paper::Lanes::Tick> ticks() const;
    /** Between two stretches, what is left out; or nothing is, and the scale changes. */
    QList<paper::Lanes::Cut> cuts() const;

private:
    struct Stretch
    {
        QDate first;
        QDate end;            ///< the day after the last
        bool isFaint = false; ///< nothing in it has a day of its own
        double from = 0;
        double to = 0;
    };
    /** `year` is the last that was told. */
    QList<paper::Lanes::Tick> ticks(const Stretch &stretch, int &year) const;
    double at(const Stretch &stretch, const QDateTime &moment) const;

    void addClear(const QList<Stretch> &spans);
    void addFaint(const QList<Stretch> &spans);
    void place();

    QTimeZone m_zone;
    QList<Stretch> m_stretches;
};

} // namespace appui::content
