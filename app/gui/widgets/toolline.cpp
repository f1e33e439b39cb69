// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/toolline.h"

#include <QBoxLayout>

namespace appui {

namespace {

constexpr int leastTitle = 20; // characters in sight, or the tools go below

QWidget *row(const QList<QWidget *> &widgets, int spacing)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return row;
}

} // namespace

ToolLine::ToolLine(const QList<QWidget *> &subject, const QList<QWidget *> &tools, const QMargins &margins, int spacing)
    : m_subject(row(subject, spacing))
    , m_tools(row(tools, spacing))
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    static_cast<QBoxLayout *>(m_subject->layout())->setStretchFactor(subject.last(), 1);
    m_line->setContentsMargins(margins);
    m_line->setSpacing(spacing);
    m_line->addWidget(m_subject, 1);
    m_line->addWidget(m_tools, 0, Qt::AlignRight);
}

QSize ToolLine::minimumSizeHint() const
{
    const QMargins margins = m_line->contentsMargins();
    const int widest = qMax(m_subject->minimumSizeHint().width(), m_tools->minimumSizeHint().width());
    return {widest + margins.left() + margins.right(), m_line->minimumSize().height()};
}

void ToolLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QMargins margins = m_line->contentsMargins();
    const int title = leastTitle * fontMetrics().averageCharWidth();
    const int both = title + m_subject->minimumSizeHint().width() + m_line->spacing() + m_tools->sizeHint().width();
    const bool fits = both <= width() - margins.left() - margins.right();
    m_line->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace appui
