// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace appui {

/** Something that not everybody needs to see: a line that opens and closes it. */
class Disclosure : public QWidget
{
    Q_OBJECT

public:
    explicit Disclosure(const QString &name, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setOpen(bool open);
    bool isOpen() const;
    QVBoxLayout *body() const { return m_body; }

Q_SIGNALS:
    void toggled(bool open);

private:
    QToolButton *m_head;
    QWidget *m_content;
    QVBoxLayout *m_body;
};

} // namespace appui
