// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/imageview.h"

#include <QGraphicsBlurEffect>
#include <QGraphicsPixmapItem>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace appui {

namespace {

constexpr double smallest = 0.02;
constexpr double largest = 16;
constexpr double tall = 2.2;

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
    event->ignore(); // the viewer's business: the arrows go from one exhibit to the next
}

void ImageView::wheelEvent(QWheelEvent *event)
{
    zoomBy(std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

} // namespace appui
