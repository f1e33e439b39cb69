// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace appui {

class ExhibitDelegate;

/** Cards in as many columns as there is room for; they can be dragged into another order. */
class GalleryView : public QListView
{
    Q_OBJECT

public:
    explicit GalleryView(QWidget *parent = nullptr);

    void setBlurs(bool blurs);

Q_SIGNALS:
    /** The exhibits of these ids are to stand before `nextId`; last, when it is empty. */
    void orderWanted(const QStringList &ids, const QString &nextId);
    /** The room of a card's picture, in pixels of the screen. */
    void pictureSizeChanged(const QSize &size);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    /** The row before which something dropped at `pos` goes. */
    int rowAt(const QPoint &pos) const;
    QRect markOf(int row) const;

    ExhibitDelegate *m_delegate;
    int m_dropRow = -1;
};

} // namespace appui
