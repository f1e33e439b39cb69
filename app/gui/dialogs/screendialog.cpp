// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/screendialog.h"

#include "widgets/button.h"
#include "widgets/imageview.h"
#include "widgets/label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

ScreenDialog::ScreenDialog(const QImage &screen, QWidget *parent)
    : QDialog(parent)
    , m_screen(screen)
    , m_view(new ImageView)
{
    setObjectName(u"screenDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Choose the part to keep"));
    setProperty("ground", u"viewer"_s);
    auto *how = new Label;
    how->setText(
        tr("Draw a rectangle around what is to be kept, with the address and the date of the page if you can. By keys: the "
           "arrows move it, Shift and the arrows stretch it."));
    how->setAlignment(Qt::AlignCenter);
    auto *keepPart = button(u"keepPart"_s, ButtonKind::Primary);
    keepPart->setText(tr("Keep this part ⏎"));
    keepPart->setAccessibleName(tr("Keep this part"));
    auto *whole = button(u"keepWholeScreen"_s);
    whole->setText(tr("Keep the whole screen"));
    auto *leave = button(u"leaveScreen"_s, ButtonKind::Viewer);
    leave->setText(tr("Leave (Esc)"));
    leave->setAccessibleName(tr("Leave without a capture"));
    for (QPushButton *each : {keepPart, whole, leave})
        each->setAutoDefault(false);
    auto *actions = new QHBoxLayout;
    actions->addStretch(1);
    for (QPushButton *each : {keepPart, whole, leave})
        actions->addWidget(each);
    actions->addStretch(1);
    m_view->setAccessibleName(tr("Picture of the screen"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addWidget(how);
    layout->addWidget(m_view, 1);
    layout->addLayout(actions);
    m_view->setPicture(screen);
    connect(m_view, &ImageView::accepted, this, &ScreenDialog::keep);
    connect(m_view, &ImageView::markingLeft, this, &QDialog::reject);
    connect(keepPart, &QPushButton::clicked, this, &ScreenDialog::keep);
    connect(whole, &QPushButton::clicked, this, &ScreenDialog::keepWhole);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
}

void ScreenDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_view->fit(ImageView::Fit::Whole);
    m_view->beginMarking({0.1, 0.1, 0.8, 0.8});
}

void ScreenDialog::keep()
{
    const QRectF place = m_view->markedPlace();
    const QRectF part(place.x() * m_screen.width(), place.y() * m_screen.height(), place.width() * m_screen.width(),
                      place.height() * m_screen.height());
    Q_EMIT chosen(m_screen.copy(part.toRect() & m_screen.rect()));
    accept();
}

void ScreenDialog::keepWhole()
{
    Q_EMIT chosen(m_screen);
    accept();
}

} // namespace appui
