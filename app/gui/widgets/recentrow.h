// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/settings.h"

#include <QPushButton>

namespace appui {

/** A dossier that was open lately: its name, what is in it, and how long there is to act. */
class RecentRow : public QPushButton
{
    Q_OBJECT

public:
    RecentRow(const RecentDossier &dossier, const QDateTime &now, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace appui
