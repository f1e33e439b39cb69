// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/card.h"

#include "widgets/label.h"

#include <QVBoxLayout>

namespace appui {

Card::Card(Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    setProperty("kind", QStringLiteral("card"));
    m_body->setContentsMargins(18, 16, 18, 16);
    m_body->setSpacing(8);
    setTone(tone);
}

void Card::setTone(Tone tone)
{
    setStyleProperty(this, "tone", toToken(tone));
}

QFrame *rule(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("kind", QStringLiteral("rule"));
    return line;
}

} // namespace appui
