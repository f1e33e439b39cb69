// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sortingcard.h"

#include "legal/catalogue.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "widgets/points.h"
#include "widgets/tallbutton.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

SortingCard::SortingCard(const Catalogue &law, QWidget *parent)
    : Card(Tone::Blue, parent)
    , m_law(law)
    , m_text(new Label(TextRole::Strong))
    , m_help(new Label(TextRole::Muted))
    , m_lines(new QVBoxLayout)
    , m_foot(new QWidget)
    , m_goOn(button(u"sorted"_s, ButtonKind::Primary))
    , m_skip(button(u"skipSorting"_s, ButtonKind::Quiet))
{
    setObjectName(u"sortingCard"_s);
    m_lines->setSpacing(4);
    auto *flow = new FlowLayout(m_foot, 8);
    m_foot->setContentsMargins(22, 10, 20, 12);
    flow->addWidget(m_goOn);
    flow->addWidget(m_skip);
    body()->addWidget(m_text);
    body()->addWidget(m_help);
    body()->addLayout(m_lines);
    connect(m_goOn, &QPushButton::clicked, this, [this] { Q_EMIT sorted(m_questions, ticked()); });
    connect(m_skip, &QPushButton::clicked, this, &SortingCard::skipped);
    retranslate();
}

void SortingCard::show(const QStringList &questions)
{
    setVisible(!questions.isEmpty());
    m_foot->setVisible(!questions.isEmpty());
    if (questions == m_questions)
        return;
    m_questions = questions;
    m_choices.clear();
    emptyOut(m_lines);
    for (const QString &id : questions) {
        auto *line = new TallButton(u"about-"_s + id, TallButton::Mark::Box);
        line->setSentence(m_law.question(id)->sorting);
        line->setAccessibleDescription(m_law.question(id)->help);
        line->setCheckable(true);
        connect(line, &QPushButton::toggled, line, &TallButton::setChosen);
        m_choices.append(line);
        m_lines->addWidget(line);
    }
}

QStringList SortingCard::ticked() const
{
    QStringList ids;
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        if (m_choices[i]->isChecked())
            ids.append(m_questions[i]);
    return ids;
}

void SortingCard::focusFirst()
{
    if (!m_choices.isEmpty())
        m_choices.first()->setFocus(Qt::OtherFocusReason);
}

void SortingCard::retranslate()
{
    m_text->setText(tr("What is it about?"));
    m_help->setText(tr("Choose all that applies. What you don't choose is noted as “no”, and can be changed at any time."));
    m_goOn->setText(tr("Go on"));
    m_skip->setText(tr("Rather one question at a time"));
}

} // namespace appui
