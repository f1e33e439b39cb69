// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/letters.h"
#include "widgets/card.h"

class QPushButton;

namespace appui {

class Label;
class TextField;

/** One passage of a letter, in the person's words or the program's; what the program would write now stands beside hers. */
class LetterCard : public Card
{
    Q_OBJECT

public:
    LetterCard(const LetterBlock &block, bool readOnly, QWidget *parent = nullptr);

Q_SIGNALS:
    void written(const QString &block, const QString &text);
    void restored(const QString &block);
};

} // namespace appui
