// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/card.h"

class QPushButton;

namespace appui {

class Label;
class Questioning;
struct Question;

/** One short question about words or an act, with what it means, and its answers; "I don't know" is always one of them. */
class QuestionCard : public Card
{
    Q_OBJECT

public:
    explicit QuestionCard(QWidget *parent = nullptr);

    /** `question` is null when everything was asked. */
    void show(const Question *question, const Questioning &way, bool readOnly);
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void answered(const QString &question, const QString &value);
    void previousWanted();
    void nextWanted();

private:
    void showAnswers(const Question &question, const QString &given, bool readOnly);

    Label *m_text;
    Label *m_help;
    QVBoxLayout *m_answers;
    QPushButton *m_previous;
    QPushButton *m_later;
};

} // namespace appui
