// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/field.h"

class QPlainTextEdit;

namespace appui {

/** An answer of several lines, kept to the letter. It grows with its text; Tab goes on to the next field. */
class TextField : public Field
{
    Q_OBJECT

public:
    TextField(const QString &name, int fewestLines, int mostLines, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);
    void setText(const QString &text);
    QString text() const;
    QPlainTextEdit *edit() const { return m_edit; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void committed(const QString &text);

private:
    void commit();
    void fit();

    QPlainTextEdit *m_edit;
    QString m_known;
    bool m_typing = false;
    int m_fewest;
    int m_most;
};

} // namespace appui
