// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/card.h"

namespace appui {

struct Procedure;

/** A step that can be taken: to whom, what it brings, what it does not do. The rest is folded away. */
class ProcedureCard : public Card
{
    Q_OBJECT

public:
    explicit ProcedureCard(const Procedure &procedure, QWidget *parent = nullptr);
};

} // namespace appui
