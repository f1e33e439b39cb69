// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace appui {

/** A page of the window, which says everything again when the language changes. */
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void retranslate() = 0;

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace appui
