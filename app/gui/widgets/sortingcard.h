// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/card.h"

#include <QStringList>

class QPushButton;

namespace appui {

class Catalogue;
class Label;
class TallButton;

/** What it is about, said at once: one line for each thing that it may be, to tick. It spares a question for all that it is not.
 */
class SortingCard : public Card
{
    Q_OBJECT

public:
    explicit SortingCard(const Catalogue &law, QWidget *parent = nullptr);

    /** Its ways out: to be laid where they are in sight however long the lines are. */
    QWidget *foot() const { return m_foot; }
    /** The lines of these questions, none of them ticked. */
    void show(const QStringList &questions);
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void sorted(const QStringList &questions, const QStringList &ticked);
    /** She would rather be asked one question after another. */
    void skipped();

private:
    QStringList ticked() const;

    const Catalogue &m_law;
    QStringList m_questions;
    QList<TallButton *> m_choices;
    Label *m_text;
    Label *m_help;
    QVBoxLayout *m_lines;
    QWidget *m_foot;
    QPushButton *m_goOn;
    QPushButton *m_skip;
};

} // namespace appui
