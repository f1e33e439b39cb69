// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/card.h"

namespace appui {

struct Deadline;

/** A date: what it is, until when, how long that leaves; why and what stops it is folded away. */
class DateCard : public Card
{
    Q_OBJECT

public:
    DateCard(const Deadline &deadline, const QString &name, QWidget *parent = nullptr);
};

} // namespace appui
