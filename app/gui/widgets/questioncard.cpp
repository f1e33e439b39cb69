// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/questioncard.h"

#include "legal/questions.h"
#include "models/questioning.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "widgets/points.h"
#include "widgets/tallbutton.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

QuestionCard::QuestionCard(QWidget *parent)
    : Card(Tone::Blue, parent)
    , m_text(new Label(TextRole::Strong))
    , m_help(new Label(TextRole::Muted))
    , m_answers(new QVBoxLayout)
    , m_previous(button(u"previousGuided"_s, ButtonKind::Quiet, u"back"_s))
    , m_later(button(u"laterGuided"_s, ButtonKind::Quiet))
{
    setObjectName(u"questionCard"_s);
    m_text->setObjectName(u"guidedQuestion"_s);
    m_answers->setSpacing(6);
    auto *ways = new QWidget;
    auto *flow = new FlowLayout(ways, 8);
    flow->addWidget(m_previous);
    flow->addWidget(m_later);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_text, m_help})
        body()->addWidget(widget);
    body()->addLayout(m_answers);
    body()->addWidget(ways);
    connect(m_previous, &QPushButton::clicked, this, &QuestionCard::previousWanted);
    connect(m_later, &QPushButton::clicked, this, &QuestionCard::nextWanted);
    retranslate();
}

void QuestionCard::show(const Question *question, const Questioning &way, bool readOnly)
{
    m_text->setText(question ? question->text : tr("There is nothing more to ask about this."));
    m_help->tell(question ? question->help : tr("An answer can be changed at any time, below."));
    m_previous->setVisible(way.hasPrevious());
    m_later->setVisible(question);
    emptyOut(m_answers);
    if (question)
        showAnswers(*question, way.answerTo(question->id), readOnly);
}

void QuestionCard::showAnswers(const Question &question, const QString &given, bool readOnly)
{
    for (const Question::Option &option : question.options) {
        auto *answer = new TallButton(u"answer-"_s + option.value, TallButton::Mark::Ring);
        QString label = option.label;
        label[0] = label[0].toUpper();
        answer->setSentence(label);
        answer->setChosen(option.value == given);
        if (option.value == given)
            answer->setAccessibleName(tr("%1 (your answer)").arg(label));
        answer->setAccessibleDescription(question.text);
        answer->setDisabled(readOnly);
        connect(answer, &QPushButton::clicked, this,
                [this, id = question.id, value = option.value] { Q_EMIT answered(id, value); });
        m_answers->addWidget(answer);
        answer->show(); // at once, so that it can be given the focus
    }
}

void QuestionCard::focusFirst()
{
    if (QLayoutItem *first = m_answers->itemAt(0))
        first->widget()->setFocus(Qt::OtherFocusReason);
    else if (m_previous->isVisible())
        m_previous->setFocus(Qt::OtherFocusReason);
}

void QuestionCard::retranslate()
{
    m_previous->setText(tr("Previous question"));
    m_later->setText(tr("Answer later"));
}

} // namespace appui
