// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/imageview.h"

#include "look/colours.h"

#include <QGraphicsBlurEffect>
#include <QGraphicsPixmapItem>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace appui {

namespace {

constexpr double smallest = 0.02;
constexpr double largest = 16;
constexpr double tall = 2.2;
constexpr double keyStep = 0.01;    // of the picture's width, for one press of an arrow
constexpr double leastSide = 0.005; // of the picture's width
constexpr int leastDrag = 6;        // pixels on the screen: less is a click

/** A line that shows on any picture: its colour between two white ones. */
void outline(QPainter &painter, const QRectF &rect, const QColor &colour, int width)
{
    for (const auto &[pen, ink] : {std::pair(width + 2, QColor(Qt::white)), std::pair(width, colour)}) {
        QPen line(ink, pen);
        line.setCosmetic(true);
        line.setJoinStyle(Qt::MiterJoin);
        painter.setPen(line);
        painter.drawRect(rect);
    }
}

} // namespace

ImageView::ImageView(QWidget *parent)
    : QGraphicsView(parent)
    , m_item(new QGraphicsPixmapItem)
{
    setObjectName(QStringLiteral("picture"));
    setScene(new QGraphicsScene(this));
    scene()->addItem(m_item);
    m_item->setTransformationMode(Qt::SmoothTransformation);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(QStringLiteral("background: transparent; border: none;"));
}

void ImageView::setPicture(const QImage &picture)
{
    endMarking();
    m_places.clear();
    m_item->setPixmap(QPixmap::fromImage(picture));
    m_item->setRotation(0);
    scene()->setSceneRect(m_item->sceneBoundingRect());
    fit(picture.height() > tall * picture.width() ? Fit::Width : Fit::Whole);
    verticalScrollBar()->setValue(0);
}

void ImageView::setBlurred(bool blurred)
{
    if (!blurred) {
        m_item->setGraphicsEffect(nullptr);
        return;
    }
    auto *effect = new QGraphicsBlurEffect;
    effect->setBlurRadius(40);
    m_item->setGraphicsEffect(effect);
}

void ImageView::fit(Fit fit)
{
    m_fit = fit;
    apply();
}

void ImageView::apply()
{
    const QRectF bounds = m_item->sceneBoundingRect();
    if (m_fit == Fit::None || bounds.isEmpty())
        return;
    const QSizeF room = QSizeF(maximumViewportSize()) - QSizeF(4, 4);
    double scale = (room.width() - verticalScrollBar()->sizeHint().width()) / bounds.width();
    if (m_fit == Fit::Whole)
        scale = std::min(room.width() / bounds.width(), room.height() / bounds.height());
    scale = std::clamp(scale, smallest, 1.0);
    setTransform(QTransform::fromScale(scale, scale));
}

void ImageView::zoomBy(double factor)
{
    const double scale = std::clamp(transform().m11() * factor, smallest, largest);
    m_fit = Fit::None;
    setTransform(QTransform::fromScale(scale, scale));
}

void ImageView::turn()
{
    m_item->setTransformOriginPoint(m_item->boundingRect().center());
    m_item->setRotation(m_item->rotation() + 90);
    scene()->setSceneRect(m_item->sceneBoundingRect());
    apply();
}

void ImageView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    apply();
}

void ImageView::keyPressEvent(QKeyEvent *event)
{
    if (!m_marking)
        event->ignore(); // the viewer's business: the arrows go from one exhibit to the next
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT accepted();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT markingLeft();
    else if (!moveMark(*event))
        event->ignore();
}

bool ImageView::moveMark(const QKeyEvent &event)
{
    const double step = event.modifiers() & Qt::ControlModifier ? 1 : std::max(1.0, keyStep * sceneRect().width());
    QPointF by;
    switch (event.key()) {
    case Qt::Key_Left:
        by = {-step, 0};
        break;
    case Qt::Key_Right:
        by = {step, 0};
        break;
    case Qt::Key_Up:
        by = {0, -step};
        break;
    case Qt::Key_Down:
        by = {0, step};
        break;
    default:
        return false;
    }
    if (event.modifiers() & Qt::ShiftModifier)
        m_pencil.stretch(by);
    else
        m_pencil.move(by);
    ensureVisible(m_pencil.region());
    followMark();
    return true;
}

void ImageView::mousePressEvent(QMouseEvent *event)
{
    if (m_marking && event->button() == Qt::LeftButton)
        m_from = mapToScene(event->pos());
    else
        QGraphicsView::mousePressEvent(event);
}

void ImageView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_marking || !(event->buttons() & Qt::LeftButton)) {
        QGraphicsView::mouseMoveEvent(event);
        return;
    }
    if ((event->pos() - mapFromScene(m_from)).manhattanLength() < leastDrag)
        return;
    m_pencil.draw(m_from, mapToScene(event->pos()));
    followMark();
}

void ImageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_marking || event->button() != Qt::LeftButton)
        QGraphicsView::mouseReleaseEvent(event);
    else if ((event->pos() - mapFromScene(m_from)).manhattanLength() >= leastDrag)
        Q_EMIT drawn();
}

void ImageView::setPlaces(const QList<QRectF> &places, int chosen)
{
    m_places = places;
    m_chosen = chosen;
    viewport()->update();
}

void ImageView::showPlace(const QRectF &place)
{
    ensureVisible(toScene(place));
}

void ImageView::beginMarking(const QRectF &place)
{
    const QRectF picture = m_item->sceneBoundingRect();
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect() & picture;
    const QRectF middle = seen.adjusted(seen.width() / 6, seen.height() * 0.4, -seen.width() / 6, -seen.height() * 0.4);
    m_pencil = {picture, place.isEmpty() ? middle : toScene(place), leastSide * picture.width()};
    m_marking = true;
    setDragMode(QGraphicsView::NoDrag);
    viewport()->setCursor(Qt::CrossCursor);
    setFocus(Qt::OtherFocusReason);
    if (!place.isEmpty())
        ensureVisible(m_pencil.region());
    followMark();
}

void ImageView::endMarking()
{
    if (!m_marking)
        return;
    m_marking = false;
    setDragMode(QGraphicsView::ScrollHandDrag);
    setAccessibleDescription({});
    viewport()->update();
}

QRectF ImageView::markedPlace() const
{
    const QSizeF size = m_item->boundingRect().size();
    const QRectF marked = m_item->mapFromScene(m_pencil.region()).boundingRect() & QRectF(QPointF(), size);
    return {marked.x() / size.width(), marked.y() / size.height(), marked.width() / size.width(),
            marked.height() / size.height()};
}

QRectF ImageView::toScene(const QRectF &place) const
{
    const QSizeF size = m_item->boundingRect().size();
    const QRectF onPicture(place.x() * size.width(), place.y() * size.height(), place.width() * size.width(),
                           place.height() * size.height());
    return m_item->mapToScene(onPicture).boundingRect();
}

void ImageView::followMark()
{
    const QRectF place = markedPlace();
    const auto percent = [](double fraction) { return QString::number(qRound(100 * fraction)); };
    setAccessibleDescription(
        tr("From %1 to %2 % of the width, from %3 to %4 % of the height")
            .arg(percent(place.left()), percent(place.right()), percent(place.top()), percent(place.bottom())));
    viewport()->update();
}

void ImageView::drawForeground(QPainter *painter, const QRectF &rect)
{
    const QColor colour = coloursOf(palette()).primary;
    painter->setBrush(Qt::NoBrush);
    for (qsizetype i = 0; i < m_places.size(); ++i)
        if (!m_places[i].isEmpty() && !(m_marking && i == m_chosen))
            outline(*painter, toScene(m_places[i]), colour, i == m_chosen ? 3 : 1);
    if (!m_marking)
        return;
    QPainterPath outside;
    outside.addRect(rect);
    outside.addRect(m_pencil.region());
    painter->fillPath(outside, QColor(0, 0, 0, 130));
    outline(*painter, m_pencil.region(), colour, 3);
}

void ImageView::wheelEvent(QWheelEvent *event)
{
    zoomBy(std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

} // namespace appui
