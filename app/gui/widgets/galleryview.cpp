// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/galleryview.h"

#include "look/colours.h"
#include "look/textscale.h"
#include "models/exhibitmodel.h"
#include "widgets/exhibitdelegate.h"

#include <QDragMoveEvent>
#include <QPainter>
#include <QScrollBar>

namespace appui {

namespace {

constexpr int narrowestCard = 172;

} // namespace

GalleryView::GalleryView(QWidget *parent)
    : QListView(parent)
    , m_delegate(new ExhibitDelegate(this))
{
    setObjectName(QStringLiteral("gallery"));
    setProperty("kind", QStringLiteral("gallery"));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that the columns do not jump
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    viewport()->setAcceptDrops(true); // Static movement takes it away
    setItemDelegate(m_delegate);
    verticalScrollBar()->setSingleStep(40);
}

void GalleryView::setBlurs(bool blurs)
{
    m_delegate->setBlurs(blurs);
    viewport()->update();
}

void GalleryView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    arrange();
}

void GalleryView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void GalleryView::arrange()
{
    const int room = viewport()->width() - 1;
    const double narrowest = narrowestCard * (1 + textScale(*this)) / 2; // larger text wraps first, then asks for room
    const int columns = qMax(1, int(room / narrowest));
    const QSize cell(room / columns, ExhibitDelegate::cardHeight(font()));
    if (cell.width() <= 0 || cell == gridSize())
        return;
    setGridSize(cell);
    Q_EMIT pictureSizeChanged(ExhibitDelegate::pictureSize(cell.width()) * devicePixelRatioF());
}

int GalleryView::rowAt(const QPoint &pos) const
{
    if (gridSize().isEmpty())
        return model()->rowCount();
    const int columns = qMax(1, viewport()->width() / gridSize().width());
    const int line = (pos.y() + verticalOffset()) / gridSize().height();
    const int column = qBound(0, (pos.x() + gridSize().width() / 2) / gridSize().width(), columns);
    return qBound(0, line * columns + column, model()->rowCount());
}

QRect GalleryView::markOf(int row) const
{
    const bool last = row >= model()->rowCount();
    const QRect beside = visualRect(model()->index(last ? row - 1 : row, 0));
    return {last ? beside.right() - 1 : beside.left() - 1, beside.top() + 6, 4, beside.height() - 12};
}

void GalleryView::dragEnterEvent(QDragEnterEvent *event)
{
    dragMoveEvent(event);
}

void GalleryView::dragMoveEvent(QDragMoveEvent *event)
{
    if (ExhibitModel::draggedIds(event->mimeData()).isEmpty()) {
        event->ignore(); // files and pictures are the page's business
        return;
    }
    m_dropRow = rowAt(event->position().toPoint());
    event->acceptProposedAction();
    viewport()->update();
}

void GalleryView::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_dropRow = -1;
    viewport()->update();
    QListView::dragLeaveEvent(event);
}

void GalleryView::dropEvent(QDropEvent *event)
{
    m_dropRow = -1;
    viewport()->update();
    const QStringList ids = ExhibitModel::draggedIds(event->mimeData());
    if (ids.isEmpty()) {
        event->ignore();
        return;
    }
    const QModelIndex next = model()->index(rowAt(event->position().toPoint()), 0);
    event->setDropAction(Qt::CopyAction); // or the view would remove the rows itself
    event->accept();
    Q_EMIT orderWanted(ids, next.data(ExhibitModel::IdRole).toString());
}

void GalleryView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_dropRow < 0 || model()->rowCount() == 0)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(coloursOf(palette()).primary);
    painter.drawRoundedRect(markOf(m_dropRow), 2, 2);
}

} // namespace appui
