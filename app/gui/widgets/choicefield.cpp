// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/choicefield.h"

#include "widgets/flowlayout.h"

#include <QButtonGroup>
#include <QRadioButton>

namespace appui {

ChoiceField::ChoiceField(const QString &name, const QStringList &choices, QWidget *parent)
    : Field(name, parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QWidget;
    row->setObjectName(name);
    auto *flow = new FlowLayout(row);
    for (int i = 0; i < choices.size(); ++i) {
        auto *choice = new QRadioButton;
        choice->setObjectName(name + choices[i]);
        choice->setProperty("kind", QStringLiteral("chip"));
        choice->setCursor(Qt::PointingHandCursor);
        m_group->addButton(choice, i);
        flow->addWidget(choice);
    }
    place(row);
    setFocusProxy(m_group->button(0));
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (!checked || id == m_known)
            return;
        m_known = id;
        Q_EMIT committed(id);
    });
}

void ChoiceField::setChoices(const QStringList &texts)
{
    for (int i = 0; i < texts.size(); ++i)
        m_group->button(i)->setText(texts[i]);
}

void ChoiceField::setReadOnly(bool readOnly)
{
    for (QAbstractButton *choice : m_group->buttons())
        choice->setEnabled(!readOnly);
}

void ChoiceField::setCurrent(int index)
{
    m_known = index;
    if (QAbstractButton *choice = m_group->button(index)) {
        choice->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    for (QAbstractButton *choice : m_group->buttons())
        choice->setChecked(false);
    m_group->setExclusive(true);
}

int ChoiceField::current() const
{
    return m_group->checkedId();
}

} // namespace appui
