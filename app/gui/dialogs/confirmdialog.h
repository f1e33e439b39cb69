// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/prompter.h"

#include <QDialog>

namespace appui {

class LineField;

/** Asks before something that can't be undone. "No" is what Enter and Escape say. */
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    ConfirmDialog(const Confirmation &question, QWidget *parent);

    QString reason() const;

private:
    LineField *m_reason = nullptr;
};

} // namespace appui
