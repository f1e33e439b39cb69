// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/prompter.h"

namespace appui {

/** Asks by the system's own dialogs. */
class DialogPrompter : public Prompter
{
public:
    void askFiles(QWidget *parent, const FileQuestion &question, std::function<void(QStringList)> then) override;
    void askFolder(QWidget *parent, const FileQuestion &question, std::function<void(QString)> then) override;
    void askPlace(QWidget *parent, const FileQuestion &question, std::function<void(QString)> then) override;
    void confirm(QWidget *parent, const Confirmation &question, std::function<void(QString)> then) override;
    void askPrinter(QWidget *parent, QPrinter &printer, std::function<void()> then) override;
};

} // namespace appui
