// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/combofield.h"

#include <QComboBox>
#include <QWheelEvent>

namespace appui {

namespace {

/** A list that a turn of the wheel over the page does not change by accident. */
class CalmComboBox : public QComboBox
{
public:
    CalmComboBox()
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(12);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

ComboField::ComboField(const QString &name, QWidget *parent)
    : Field(name, parent)
    , m_box(new CalmComboBox)
{
    m_box->setObjectName(name);
    place(m_box);
    connect(m_box, &QComboBox::activated, this, &ComboField::committed);
}

void ComboField::setChoices(const QStringList &texts)
{
    const int current = m_box->currentIndex();
    m_box->clear();
    m_box->addItems(texts);
    m_box->setCurrentIndex(current);
}

void ComboField::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

void ComboField::setCurrent(int index)
{
    m_box->setCurrentIndex(index);
}

} // namespace appui
