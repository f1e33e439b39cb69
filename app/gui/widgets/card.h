// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/colours.h"

#include <QFrame>

class QVBoxLayout;

namespace appui {

/** A sheet on the ground of the page. */
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(Tone tone = Tone::Plain, QWidget *parent = nullptr);

    void setTone(Tone tone);
    QVBoxLayout *body() const { return m_body; }

private:
    QVBoxLayout *m_body;
};

/** A fine line between two things. */
QFrame *rule(QWidget *parent = nullptr);

} // namespace appui
