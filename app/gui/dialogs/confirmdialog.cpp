// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/confirmdialog.h"

#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/linefield.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace appui {

ConfirmDialog::ConfirmDialog(const Confirmation &question, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"confirmDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.question);
    setMinimumWidth(460);
    auto *title = new Label(TextRole::Strong);
    title->setText(question.question);
    auto *text = new Label;
    text->setText(question.explanation);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 20, 22, 18);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(text);
    if (question.asksReason) {
        m_reason = new LineField(u"reason"_s);
        m_reason->setLabel(question.reasonLabel);
        m_reason->setHint(question.reasonHint);
        layout->addWidget(m_reason);
    }
    auto *no = button(u"confirmNo"_s);
    no->setText(tr("No, leave it"));
    no->setDefault(true);
    auto *yes = button(u"confirmYes"_s, ButtonKind::Danger);
    yes->setText(question.yes);
    auto *actions = new QHBoxLayout;
    actions->addStretch(1);
    actions->addWidget(no);
    actions->addWidget(yes);
    layout->addLayout(actions);
    if (m_reason) { // which is printed: none is given by a key that was meant for something else
        yes->setEnabled(false);
        connect(m_reason->edit(), &QLineEdit::textChanged, yes,
                [yes](const QString &reason) { yes->setEnabled(!reason.trimmed().isEmpty()); });
    }
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    connect(yes, &QPushButton::clicked, this, &QDialog::accept);
}

QString ConfirmDialog::reason() const
{
    return m_reason ? m_reason->text() : QString();
}

} // namespace appui
