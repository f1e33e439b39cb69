// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/scrollingdialog.h"

namespace appui {

class Catalogue;

/** Whom to call. */
class HelpDialog : public ScrollingDialog
{
    Q_OBJECT

public:
    HelpDialog(const Catalogue &law, QWidget *parent);
};

} // namespace appui
