// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/page.h"

class QPushButton;

namespace appui {

class Label;

/** What a passer-by sees of a hidden window: nothing. */
class HiddenPage : public Page
{
    Q_OBJECT

public:
    explicit HiddenPage(QWidget *parent = nullptr);

    void retranslate() override;

Q_SIGNALS:
    void returnWanted();

private:
    QPushButton *m_return;
};

} // namespace appui
