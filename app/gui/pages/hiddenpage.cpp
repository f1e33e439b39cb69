// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/hiddenpage.h"

#include "widgets/button.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

HiddenPage::HiddenPage(QWidget *parent)
    : Page(parent)
    , m_return(button(u"returnFromHiding"_s, ButtonKind::Quiet))
{
    setObjectName(u"hiddenPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_return, 0, Qt::AlignCenter);
    connect(m_return, &QPushButton::clicked, this, &HiddenPage::returnWanted);
    retranslate();
}

void HiddenPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_return->setFocus(Qt::OtherFocusReason);
}

void HiddenPage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT returnWanted();
        break;
    default:
        Page::keyPressEvent(event);
    }
}

void HiddenPage::mouseReleaseEvent(QMouseEvent *)
{
    Q_EMIT returnWanted();
}

void HiddenPage::retranslate()
{
    m_return->setText(tr("Click to go on (Ctrl+Shift+H)"));
}

} // namespace appui
