// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/field.h"

class QLineEdit;

namespace appui {

/** An answer of one line. */
class LineField : public Field
{
    Q_OBJECT

public:
    explicit LineField(const QString &name, QWidget *parent = nullptr);

    /** Shown as one as long as the field is empty; none when it is. */
    void setExample(const QString &example);
    void setReadOnly(bool readOnly);
    /** What the dossier says; what is being typed is left alone. */
    void setText(const QString &text);
    QString text() const;
    QString example() const { return m_example; }
    QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    /** The person left it with another answer. */
    void committed(const QString &text);

private:
    void commit();

    QLineEdit *m_edit;
    QString m_known;
    QString m_example;
    bool m_typing = false;
};

} // namespace appui
