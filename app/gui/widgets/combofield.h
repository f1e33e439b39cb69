// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/field.h"

class QComboBox;

namespace appui {

/** One answer out of many, or of long ones. */
class ComboField : public Field
{
    Q_OBJECT

public:
    explicit ComboField(const QString &name, QWidget *parent = nullptr);

    void setChoices(const QStringList &texts);
    void setReadOnly(bool readOnly);
    void setCurrent(int index);
    QComboBox *box() const { return m_box; }

Q_SIGNALS:
    void committed(int index);

private:
    QComboBox *m_box;
};

} // namespace appui
