// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/field.h"

#include "widgets/label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace appui {

Field::Field(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this))
    , m_label(new Label(TextRole::Field))
    , m_hint(new Label(TextRole::Small))
{
    setObjectName(name + QStringLiteral("Field"));
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(4);
    m_body->addWidget(m_label);
    m_body->addWidget(m_hint);
    m_hint->hide();
}

void Field::place(QWidget *editor)
{
    m_editor = editor;
    m_body->insertWidget(1, editor);
    m_label->setBuddy(editor);
    setFocusProxy(editor);
}

void Field::setLabel(const QString &label)
{
    m_label->tell(label);
    if (m_editor)
        m_editor->setAccessibleName(label);
}

void Field::setHint(const QString &hint)
{
    m_hintText = hint;
    if (m_editor)
        m_editor->setAccessibleDescription(hint);
    setComplaint({});
}

void Field::setComplaint(const QString &complaint)
{
    m_hint->setTone(complaint.isEmpty() ? Tone::Plain : Tone::Red);
    m_hint->tell(complaint.isEmpty() ? m_hintText : complaint);
}

QGridLayout *twoColumns(QWidget *form)
{
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return grid;
}

} // namespace appui
