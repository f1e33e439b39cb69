// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace appui {

class Catalogue;

/** Whom to call, danger first, and the first things to do. Numbers come from the catalogue alone. */
class HelpPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPanel(const Catalogue &law, QWidget *parent = nullptr);

    void retranslate();

private:
    void addContacts();
    void addAdvice();

    const Catalogue &m_law;
    QVBoxLayout *m_body;
};

} // namespace appui
