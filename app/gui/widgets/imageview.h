// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGraphicsView>

class QGraphicsPixmapItem;

namespace appui {

/** A picture at any size: the wheel zooms, the hand moves it, the keys + - 0 do as much. */
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

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void apply();

    QGraphicsPixmapItem *m_item;
    Fit m_fit = Fit::Whole;
};

} // namespace appui
