// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/card.h"

class QPushButton;

namespace appui {

class Label;
struct Procedure;
struct ProposedStep;

/** A step that can be taken: to whom, what it brings, what it does not do, how long it takes. The rest is folded away. */
class ProcedureCard : public Card
{
    Q_OBJECT

public:
    /** `letter`: the kind of letter that serves it; empty when there is none. */
    ProcedureCard(const Procedure &procedure, const QString &letter, QWidget *parent = nullptr);

    void focusNote();
    void setState(const ProposedStep &state, bool readOnly);

Q_SIGNALS:
    /** It is to be noted in the register. */
    void noted(const QString &procedure);
    void letterWanted(const QString &kind);

private:
    Label *m_advised;
    Label *m_taken;
    QPushButton *m_note;
};

} // namespace appui
