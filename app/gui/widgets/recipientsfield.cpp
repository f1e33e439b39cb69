// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/recipientsfield.h"

#include "dossier/json.h"
#include "look/wording.h"
#include "widgets/flowlayout.h"

#include <QCheckBox>

namespace appui {

RecipientsField::RecipientsField(const QString &name, QWidget *parent)
    : Field(name, parent)
{
    auto *row = new QWidget;
    row->setObjectName(name);
    auto *flow = new FlowLayout(row);
    for (const Recipient recipient : {Recipient::Procureur, Recipient::Recteur, Recipient::Avocat}) {
        auto *box = new QCheckBox;
        box->setObjectName(name + u'-' + toToken(recipient));
        box->setProperty("kind", QStringLiteral("chip"));
        box->setCursor(Qt::PointingHandCursor);
        m_boxes.insert(recipient, box);
        flow->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this] {
            RecipientSet chosen;
            for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it)
                chosen.setFlag(it.key(), it.value()->isChecked());
            Q_EMIT committed(chosen);
        });
    }
    place(row);
    setFocusProxy(m_boxes.first());
    retranslate();
}

void RecipientsField::setRecipients(RecipientSet recipients)
{
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        const QSignalBlocker quiet(it.value());
        it.value()->setChecked(recipients.testFlag(it.key()));
    }
}

void RecipientsField::setReadOnly(bool readOnly)
{
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setEnabled(!readOnly);
}

void RecipientsField::retranslate()
{
    setLabel(tr("Goes to"));
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        QString name = display(it.key());
        name[0] = name[0].toUpper();
        it.value()->setText(name);
    }
}

} // namespace appui
