// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/combofield.h"

#include <QAbstractItemView>
#include <QChildEvent>
#include <QComboBox>
#include <QItemSelectionModel>
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

    void childEvent(QChildEvent *event) override
    {
        QComboBox::childEvent(event);
        if (event->polished() && !m_list)
            listen();
    }

private:
    /** An assistive technology selects in the closed list, which by itself changes nothing. */
    void listen()
    {
        m_list = view();
        connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &gained) {
            const int row = gained.isEmpty() ? -1 : gained.first().top();
            if (m_list->isVisible() || row < 0 || row == currentIndex())
                return;
            setCurrentIndex(row);
            Q_EMIT activated(row);
        });
        connect(this, &QComboBox::currentIndexChanged, m_list,
                [this](int row) { m_list->setCurrentIndex(model()->index(row, modelColumn())); });
        m_list->setCurrentIndex(model()->index(currentIndex(), modelColumn()));
    }

    QAbstractItemView *m_list = nullptr;
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
