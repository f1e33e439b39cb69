// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timelineview.h"

#include "look/colours.h"
#include "look/wording.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr double zoomStep = 1.5;
constexpr double mostZoom = 60;
constexpr double dot = 11;
constexpr int mostLayers = 3; ///< of marks that cover each other; what lies under them does not show through
constexpr int margin = 18;
constexpr double roomForTick = 74;

QColor colourOf(TimeMark::Kind kind, const Colours &c)
{
    switch (kind) {
    case TimeMark::Kind::Words:
        return c.ochre.ink;
    case TimeMark::Kind::Act:
        return c.red.ink;
    case TimeMark::Kind::Seen:
        return c.muted;
    case TimeMark::Kind::Step:
        return c.green.ink;
    }
    return c.ink;
}

/** The fewest of 1, 2, 7, 14, 30, 61, 91, 182, 365 days that leave room for a label between two ticks. */
int daysBetweenTicks(double pixelsPerDay)
{
    for (const int days : {1, 2, 7, 14, 30, 61, 91, 182})
        if (days * pixelsPerDay >= roomForTick)
            return days;
    return 365;
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"timeline"_s);
    setProperty("kind", u"timeline"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

void TimelineView::setLanes(const QList<TimeLane> &lanes, const QTimeZone &zone)
{
    m_lanes = lanes;
    m_zone = zone;
    m_first = {};
    m_last = {};
    for (const TimeLane &lane : lanes)
        for (const TimeMark &mark : lane.marks) {
            m_first = m_first.isValid() ? qMin(m_first, mark.from) : mark.from;
            m_last = m_last.isValid() ? qMax(m_last, mark.to) : mark.to;
        }
    const double whole = qMax(1.0, double(m_first.secsTo(m_last)));
    m_stretches.clear();
    for (const TimeLane &lane : lanes) {
        QList<Stretch> stretches;
        for (const TimeMark &mark : lane.marks)
            stretches.append({m_first.secsTo(mark.from) / whole, m_first.secsTo(mark.to) / whole});
        m_stretches.append(stretches);
    }
    if (!markAt(m_current))
        m_current = {};
    updateGeometry();
    layOut();
}

QSize TimelineView::sizeHint() const
{
    return {400, int((m_lanes.size() + 1) * laneHeight()) + horizontalScrollBar()->sizeHint().height() + 4};
}

int TimelineView::laneHeight() const
{
    return fontMetrics().height() + 12;
}

double TimelineView::span() const
{
    return qMax(100.0, viewport()->width() - m_namesWidth - 2.0 * margin) * m_zoom;
}

double TimelineView::x(double part) const
{
    return m_namesWidth + margin + span() * part - horizontalScrollBar()->value();
}

void TimelineView::layOut()
{
    m_namesWidth = qMin(width() / 4, fontMetrics().averageCharWidth() * 24);
    const int whole = int(span()) + m_namesWidth + 2 * margin;
    horizontalScrollBar()->setRange(0, qMax(0, whole - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, qMax(0, int(m_lanes.size() + 1) * laneHeight() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    viewport()->update();
}

void TimelineView::zoomBy(double factor)
{
    const double middle = (horizontalScrollBar()->value() + viewport()->width() / 2.0) / span();
    m_zoom = qBound(1.0, m_zoom * factor, mostZoom);
    layOut();
    horizontalScrollBar()->setValue(int(middle * span() - viewport()->width() / 2.0));
}

const TimeMark *TimelineView::markAt(Place place) const
{
    if (place.lane < 0 || place.lane >= m_lanes.size() || place.mark < 0 || place.mark >= m_lanes[place.lane].marks.size())
        return nullptr;
    return &m_lanes[place.lane].marks[place.mark];
}

QRectF TimelineView::rectOf(Place place) const
{
    const Stretch &stretch = m_stretches[place.lane][place.mark];
    const double middle = (place.lane + 1.5) * laneHeight() - verticalScrollBar()->value();
    const double left = x(stretch.from);
    const double right = qMax(left, x(stretch.to));
    return {left - dot / 2, middle - dot / 2, right - left + dot, dot};
}

TimelineView::Place TimelineView::placeAt(const QPoint &pos) const
{
    const int lane = (pos.y() + verticalScrollBar()->value()) / laneHeight() - 1;
    if (lane < 0 || lane >= m_lanes.size() || pos.x() < m_namesWidth)
        return {};
    for (int mark = int(m_lanes[lane].marks.size()) - 1; mark >= 0; --mark)
        if (rectOf({lane, mark}).adjusted(-2, -4, 2, 4).contains(pos))
            return {lane, mark};
    return {};
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &c = coloursOf(palette());
    if (m_lanes.isEmpty())
        return;
    painter.save();
    painter.setClipRect(m_namesWidth, 0, viewport()->width() - m_namesWidth, viewport()->height());
    paintAxis(painter);
    for (int lane = 0; lane < m_lanes.size(); ++lane)
        paintLane(painter, lane);
    painter.restore();
    for (int lane = 0; lane < m_lanes.size(); ++lane) {
        const QRect row(margin, (lane + 1) * laneHeight() - verticalScrollBar()->value(), m_namesWidth - margin - 6,
                        laneHeight());
        painter.setPen(c.ink);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_lanes[lane].name, Qt::ElideRight, row.width()));
    }
}

void TimelineView::paintAxis(QPainter &painter) const
{
    const Colours &c = coloursOf(palette());
    const double whole = qMax(1.0, double(m_first.secsTo(m_last)));
    const double days = qMax(1.0, whole / 86400.0);
    const int step = daysBetweenTicks(span() / days);
    painter.setFont(font());
    for (QDate day = m_first.date(); day.startOfDay(m_zone) <= m_last.addDays(1); day = day.addDays(step)) {
        const double at = x(m_first.secsTo(day.startOfDay(m_zone)) / whole);
        painter.setPen(c.line);
        painter.drawLine(QPointF(at, laneHeight() - 4), QPointF(at, viewport()->height()));
        const QString label = step >= 30 ? QLocale().toString(day, step >= 365 ? u"yyyy"_s : u"MMM yyyy"_s) : dayAndMonth(day);
        const double from = qMax(at, double(m_namesWidth)) + 3; // a day that begins out of sight is named all the same
        const double end = qMin(double(viewport()->width()), x(m_first.secsTo(day.addDays(step).startOfDay(m_zone)) / whole));
        if (from + fontMetrics().horizontalAdvance(label) > end)
            continue;
        painter.setPen(c.muted);
        painter.drawText(QPointF(from, fontMetrics().ascent() + 5 - verticalScrollBar()->value()), label);
    }
}

void TimelineView::paintLane(QPainter &painter, int lane) const
{
    const Colours &c = coloursOf(palette());
    const double middle = (lane + 1.5) * laneHeight() - verticalScrollBar()->value();
    painter.setPen(QPen(c.line, 1));
    painter.drawLine(QPointF(m_namesWidth, middle), QPointF(viewport()->width(), middle));
    const QRect seen = viewport()->rect().adjusted(m_namesWidth, 0, 0, 0);
    QRect last;
    int layers = 0;
    for (int mark = 0; mark < m_lanes[lane].marks.size(); ++mark) {
        const Place place{lane, mark};
        const QRectF rect = rectOf(place);
        layers = rect.toRect() == last ? layers + 1 : 1;
        last = rect.toRect();
        if (!last.intersects(seen) || (layers > mostLayers && place != m_current))
            continue;
        QColor fill = colourOf(markAt(place)->kind, c);
        fill.setAlphaF(0.82f); // so that marks of one day show through one another
        painter.setPen(place == m_current && hasFocus() ? QPen(c.focus, 2.5) : QPen(c.surface, 1.2));
        painter.setBrush(fill);
        if (markAt(place)->kind == TimeMark::Kind::Act)
            painter.drawRoundedRect(rect, 2, 2);
        else
            painter.drawRoundedRect(rect, dot / 2, dot / 2);
    }
}

QString TimelineView::spoken(const TimeMark &mark) const
{
    QString when = longDay(mark.from.date());
    if (mark.from != mark.to)
        when = QLocale().toString(mark.from.date(), u"MMMM yyyy"_s);
    else if (mark.from.time() != QTime(0, 0))
        when += u", "_s + clockTime(mark.from.time());
    return when + u"\n"_s + mark.text;
}

void TimelineView::choose(Place place)
{
    m_current = place;
    if (const TimeMark *mark = markAt(place)) {
        setAccessibleDescription(m_lanes[place.lane].name + u", "_s + spoken(*mark));
        const QRectF rect = rectOf(place);
        if (rect.left() < m_namesWidth || rect.right() > viewport()->width())
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(rect.center().x()) - viewport()->width() / 2);
    }
    viewport()->update();
}

void TimelineView::step(int by)
{
    QList<Place> places;
    for (int lane = 0; lane < m_lanes.size(); ++lane)
        for (int mark = 0; mark < m_lanes[lane].marks.size(); ++mark)
            places.append({lane, mark});
    std::stable_sort(places.begin(), places.end(), [this](Place a, Place b) { return markAt(a)->from < markAt(b)->from; });
    if (places.isEmpty())
        return;
    const qsizetype at = places.indexOf(m_current);
    choose(places[at < 0 ? 0 : qBound(qsizetype(0), at + by, places.size() - 1)]);
}

void TimelineView::open(Place place)
{
    const TimeMark *mark = markAt(place);
    if (mark && !mark->exhibit.isEmpty())
        Q_EMIT exhibitWanted(mark->exhibit);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Plus:
        return zoomBy(zoomStep);
    case Qt::Key_Minus:
        return zoomBy(1 / zoomStep);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return open(m_current);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    const Place place = placeAt(event->pos());
    choose(place);
    open(place);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomBy(std::pow(zoomStep, event->angleDelta().y() / 120.0));
    else
        QAbstractScrollArea::wheelEvent(event);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const TimeMark *mark = markAt(placeAt(help->pos()));
        QToolTip::showText(help->globalPos(), mark ? spoken(*mark) : QString(), viewport());
        return true;
    }
    if (event->type() == QEvent::MouseMove) {
        const TimeMark *mark = markAt(placeAt(static_cast<QMouseEvent *>(event)->pos()));
        viewport()->setCursor(mark && !mark->exhibit.isEmpty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
}

} // namespace appui
