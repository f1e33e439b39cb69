// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/values.h"
#include "widgets/field.h"

class QCheckBox;

namespace appui {

/** To whom an exhibit goes along. */
class RecipientsField : public Field
{
    Q_OBJECT

public:
    explicit RecipientsField(const QString &name, QWidget *parent = nullptr);

    void setRecipients(RecipientSet recipients);
    void setReadOnly(bool readOnly);
    void retranslate();

Q_SIGNALS:
    void committed(RecipientSet recipients);

private:
    QMap<Recipient, QCheckBox *> m_boxes;
};

} // namespace appui
