// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/hiddenpage.h"

#include "widgets/button.h"

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

void HiddenPage::retranslate()
{
    m_return->setText(tr("Go on (Ctrl+Shift+H)"));
}

} // namespace appui
