// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/helpdialog.h"

#include "widgets/button.h"
#include "widgets/helppanel.h"
#include "widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

HelpDialog::HelpDialog(const Catalogue &law, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"helpDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help numbers"));
    setMinimumWidth(520);
    auto *title = new Label(TextRole::Heading);
    title->setText(tr("Are you in danger now?"));
    auto *close = button(u"closeHelp"_s);
    close->setText(tr("Close"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 20, 22, 18);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(new HelpPanel(law));
    layout->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace appui
