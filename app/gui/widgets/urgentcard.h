// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/card.h"

class QPushButton;

namespace appui {

class Catalogue;
class Label;
struct Deadline;
struct Dossier;

/** The date that comes first: how many days are left, what to do by then, and what does not stop the clock. */
class UrgentCard : public Card
{
    Q_OBJECT

public:
    explicit UrgentCard(QWidget *parent = nullptr);

    void show(const Deadline &deadline, const Dossier &dossier, const Catalogue &law);
    void retranslate();

Q_SIGNALS:
    void stepsWanted();

private:
    Label *m_count;
    Label *m_unit;
    Label *m_act;
    Label *m_subject;
    Label *m_how;
    Label *m_more;
    QPushButton *m_steps;
};

} // namespace appui
