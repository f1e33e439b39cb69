// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/linefield.h"

#include <QLineEdit>

namespace appui {

LineField::LineField(const QString &name, QWidget *parent)
    : Field(name, parent)
    , m_edit(new QLineEdit)
{
    m_edit->setObjectName(name);
    place(m_edit);
    connect(m_edit, &QLineEdit::editingFinished, this, &LineField::commit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_typing = true; });
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        if (!m_typing)
            commit(); // put there whole, by a completion or an assistive technology: nobody will leave the field
    });
}

void LineField::setExample(const QString &example)
{
    m_edit->setPlaceholderText(example.isEmpty() ? QString() : tr("e.g. %1", "what could be typed").arg(example));
    m_example = example;
}

void LineField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void LineField::setText(const QString &text)
{
    const bool typing = m_edit->hasFocus() && m_edit->text() != m_known;
    m_known = text;
    if (typing || m_edit->text() == text)
        return;
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
}

QString LineField::text() const
{
    return m_edit->text();
}

void LineField::commit()
{
    m_typing = false;
    if (m_edit->text() == m_known)
        return;
    m_known = m_edit->text();
    Q_EMIT committed(m_known);
}

} // namespace appui
