// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/field.h"

class QButtonGroup;

namespace appui {

/** One answer out of a few, all in sight; the arrow keys go from one to the next. */
class ChoiceField : public Field
{
    Q_OBJECT

public:
    /** Each choice is named by `name` and its own name, and told by its place. */
    ChoiceField(const QString &name, const QStringList &choices, QWidget *parent = nullptr);

    /** In the order of the choices. */
    void setChoices(const QStringList &texts);
    void setReadOnly(bool readOnly);
    void setCurrent(int index);
    int current() const;

Q_SIGNALS:
    void committed(int index);

private:
    QButtonGroup *m_group;
    int m_known = -1;
};

} // namespace appui
