// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/helpdialog.h"

#include "widgets/button.h"
#include "widgets/helppanel.h"
#include "widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int usualWidth = 520;

} // namespace

HelpDialog::HelpDialog(const Catalogue &law, QWidget *parent)
    : ScrollingDialog(usualWidth, parent)
{
    setObjectName(u"helpDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help numbers"));
    auto *title = new Label(TextRole::Heading);
    title->setText(tr("Are you in danger now?"));
    auto *close = button(u"closeHelp"_s);
    close->setText(tr("Close"));
    content()->setSpacing(12);
    content()->addWidget(title);
    content()->addWidget(new HelpPanel(law));
    setFoot(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace appui
