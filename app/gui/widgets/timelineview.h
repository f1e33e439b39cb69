// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/lanes.h"

#include <QAbstractScrollArea>

namespace appui {

/**
 * The line of time, one lane for each author: repetition and group are seen at a glance. Ctrl and the wheel, or + and -, zoom;
 * the arrows go from mark to mark, Enter opens the exhibit of one. What it shows is in the table of the facts too.
 */
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setLanes(const QList<TimeLane> &lanes, const QTimeZone &zone);
    bool isEmpty() const { return m_lanes.isEmpty(); }
    void zoomBy(double factor);

    QSize sizeHint() const override;

Q_SIGNALS:
    void exhibitWanted(const QString &exhibitId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Place
    {
        int lane = -1;
        int mark = -1;
        friend bool operator==(const Place &, const Place &) = default;
    };

    /** Where a mark lies, as parts of the whole line. */
    struct Stretch
    {
        double from;
        double to;
    };

    const TimeMark *markAt(Place place) const;
    Place placeAt(const QPoint &pos) const;
    QRectF rectOf(Place place) const;
    double x(double part) const;
    int laneHeight() const;
    double span() const; ///< pixels of the whole line
    void layOut();
    void choose(Place place);
    void step(int by);
    void open(Place place);
    void paintAxis(QPainter &painter) const;
    void paintLane(QPainter &painter, int lane) const;
    QString spoken(const TimeMark &mark) const;

    QList<TimeLane> m_lanes;
    QList<QList<Stretch>> m_stretches; ///< of the marks of each lane
    QTimeZone m_zone;
    QDateTime m_first;
    QDateTime m_last;
    double m_zoom = 1;
    int m_namesWidth = 0;
    Place m_current;
};

} // namespace appui
