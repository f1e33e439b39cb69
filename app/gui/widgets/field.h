// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace appui {

class Label;

/** A question, the place for its answer, and a line that helps or says what is wrong. */
class Field : public QWidget
{
    Q_OBJECT

public:
    /** The label is read aloud as the name of `editor`. */
    void setLabel(const QString &label);
    void setHint(const QString &hint);
    /** Shown in the place of the hint until it is empty again. */
    void setComplaint(const QString &complaint);

protected:
    Field(const QString &name, QWidget *parent);
    void place(QWidget *editor);
    QVBoxLayout *body() const { return m_body; }

private:
    QVBoxLayout *m_body;
    Label *m_label;
    Label *m_hint;
    QWidget *m_editor = nullptr;
    QString m_hintText;
};

/** The layout of a form, of `form` itself or to be put into another: two columns of fields. */
QGridLayout *twoColumns(QWidget *form = nullptr);

} // namespace appui
