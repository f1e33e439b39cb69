// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/page.h"

class QPushButton;

namespace appui {

/** What a passer-by sees of a hidden window: nothing. A click anywhere in it, or Enter, Space or Escape, leads back. */
class HiddenPage : public Page
{
    Q_OBJECT

public:
    explicit HiddenPage(QWidget *parent = nullptr);

    void retranslate() override;

Q_SIGNALS:
    void returnWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QPushButton *m_return;
};

} // namespace appui
