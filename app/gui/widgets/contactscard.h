// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/card.h"

namespace appui {

class Catalogue;

/** Whom to call or to write to, those for who is in danger first. */
class ContactsCard : public Card
{
    Q_OBJECT

public:
    explicit ContactsCard(const Catalogue &law, QWidget *parent = nullptr);
};

} // namespace appui
