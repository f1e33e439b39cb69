// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/regionpencil.h"

#include <QGraphicsView>

class QGraphicsPixmapItem;

namespace appui {

/**
 * A picture at any size: the wheel zooms, the hand moves it, the keys + - 0 do as much. Places on it are outlined, and a new one
 * can be marked, by the mouse or by the keys alone. Places are in fractions of the picture's width and height.
 */
class ImageView : public QGraphicsView
{
    Q_OBJECT

public:
    enum class Fit { None, Width, Whole };

    explicit ImageView(QWidget *parent = nullptr);

    /** A picture far taller than wide starts fitted to the width, any other whole. */
    void setPicture(const QImage &picture);
    void setBlurred(bool blurred);
    void fit(Fit fit);
    void zoomBy(double factor);
    void turn();

    /** Outlines `places`; the one that is `chosen`, an index or -1, stands out. */
    void setPlaces(const QList<QRectF> &places, int chosen = -1);
    void showPlace(const QRectF &place);
    /** From here on the mouse draws and the arrows move a rectangle: `place`, or one in the middle of what is seen. */
    void beginMarking(const QRectF &place = {});
    void endMarking();
    bool isMarking() const { return m_marking; }
    QRectF markedPlace() const;

Q_SIGNALS:
    void drawn();    ///< with the mouse
    void accepted(); ///< with Enter
    void markingLeft();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void apply();
    QRectF toScene(const QRectF &place) const;
    bool moveMark(const QKeyEvent &event);
    void followMark();

    QGraphicsPixmapItem *m_item;
    Fit m_fit = Fit::Whole;
    QList<QRectF> m_places;
    int m_chosen = -1;
    bool m_marking = false;
    RegionPencil m_pencil; ///< in the scene's units
    QPointF m_from;        ///< where the mouse began to draw
};

} // namespace appui
