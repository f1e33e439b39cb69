// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/scrollingdialog.h"

#include "look/textscale.h"
#include "widgets/scrolling.h"

#include <QHash>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int roomForFrame = 140; // pixels: the window's frame, our margins and foot

} // namespace

ScrollingDialog::ScrollingDialog(int width, QWidget *parent)
    : QDialog(parent)
{
    auto *inside = new QWidget;
    inside->installEventFilter(this);
    m_content = new QVBoxLayout(inside);
    m_content->setContentsMargins(22, 20, 22, 4);
    m_area = scrolling(u"dialogScroll"_s, inside);
    m_area->setMinimumWidth(qMin(int(width * qMax(1.0, textScale(*this))), screen()->availableGeometry().width() - roomForFrame));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 18);
    layout->setSpacing(12);
    layout->addWidget(m_area, 1);
}

void ScrollingDialog::setFoot(QWidget *foot)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(22, 0, 22, 0);
    row->addStretch(1);
    row->addWidget(foot);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void ScrollingDialog::keyPressEvent(QKeyEvent *event)
{
    static const QHash<int, QAbstractSlider::SliderAction> actions{
        {Qt::Key_Up, QAbstractSlider::SliderSingleStepSub},   {Qt::Key_Down, QAbstractSlider::SliderSingleStepAdd},
        {Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub}, {Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd},
        {Qt::Key_Home, QAbstractSlider::SliderToMinimum},     {Qt::Key_End, QAbstractSlider::SliderToMaximum}};
    const auto action = actions.constFind(event->key());
    if (action == actions.cend())
        QDialog::keyPressEvent(event);
    else
        m_area->verticalScrollBar()->triggerAction(*action);
}

bool ScrollingDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fit();
    return QDialog::eventFilter(watched, event);
}

// A layout asks for no room for texts that wrap: they would take it from the fields.
void ScrollingDialog::fit()
{
    const int bar = m_area->verticalScrollBar()->sizeHint().width();
    m_area->setMinimumWidth(qMax(m_area->minimumWidth(), m_content->minimumSize().width() + bar));
    const int width = qMax(m_area->width(), m_area->minimumWidth());
    m_area->setMinimumHeight(
        qMin(m_content->totalHeightForWidth(width - bar), screen()->availableGeometry().height() - roomForFrame));
}

} // namespace appui
