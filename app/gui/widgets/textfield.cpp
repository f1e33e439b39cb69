// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/textfield.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace appui {

TextField::TextField(const QString &name, int fewestLines, int mostLines, QWidget *parent)
    : Field(name, parent)
    , m_edit(new QPlainTextEdit)
    , m_fewest(fewestLines)
    , m_most(mostLines)
{
    m_edit->setObjectName(name);
    m_edit->setTabChangesFocus(true);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->installEventFilter(this);
    place(m_edit);
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &TextField::fit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_typing)
            commit(); // put there whole, by an assistive technology: nobody will leave the field
    });
    fit();
}

void TextField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void TextField::setText(const QString &text)
{
    const bool typing = m_edit->hasFocus() && m_edit->toPlainText() != m_known;
    m_known = text;
    if (!typing && m_edit->toPlainText() != text)
        m_edit->setPlainText(text);
}

QString TextField::text() const
{
    return m_edit->toPlainText();
}

bool TextField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod)
        m_typing = true;
    if (event->type() == QEvent::FocusOut)
        commit();
    if (event->type() == QEvent::FontChange)
        fit();
    return Field::eventFilter(watched, event);
}

void TextField::commit()
{
    m_typing = false;
    if (text() == m_known)
        return;
    m_known = text();
    Q_EMIT committed(m_known);
}

void TextField::fit()
{
    int lines = 0;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next())
        lines += qMax(1, block.layout()->lineCount());
    const int shown = qBound(m_fewest, lines, m_most);
    const int around = int(m_edit->document()->documentMargin()) * 2 + 2 * m_edit->frameWidth() + 10;
    m_edit->setFixedHeight(shown * m_edit->fontMetrics().lineSpacing() + around);
}

} // namespace appui
