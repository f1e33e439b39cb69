// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/matterpanel.h"

#include "casework/answering.h"
#include "legal/catalogue.h"
#include "models/deadlinewords.h"
#include "widgets/button.h"
#include "widgets/candidatecard.h"
#include "widgets/combofield.h"
#include "widgets/datecard.h"
#include "widgets/disclosure.h"
#include "widgets/label.h"
#include "widgets/points.h"
#include "widgets/questioncard.h"
#include "widgets/scrolling.h"
#include "widgets/sortingcard.h"
#include "widgets/tallbutton.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr qsizetype longestTitle = 160;

} // namespace

MatterPanel::MatterPanel(const Catalogue &law, QWidget *parent)
    : Page(parent)
    , m_law(law)
    , m_way(law)
    , m_kind(new Label(TextRole::Chip))
    , m_place(new Label(TextRole::Small))
    , m_close(button(u"closeMatter"_s, ButtonKind::Quiet))
    , m_title(new Label(TextRole::Strong))
    , m_sorting(new SortingCard(law))
    , m_question(new QuestionCard)
    , m_mayTitle(new Label(TextRole::Heading))
    , m_mayLead(new Label(TextRole::Muted))
    , m_candidates(new QVBoxLayout)
    , m_choiceTitle(new Label(TextRole::Strong))
    , m_choice(new ComboField(u"chosenOffence"_s))
    , m_findings(new QVBoxLayout)
    , m_datesTitle(new Label(TextRole::Heading))
    , m_dateCards(new QVBoxLayout)
    , m_answers(new Disclosure(u"answersGiven"_s))
    , m_notice(new Label(TextRole::Small))
{
    setObjectName(u"matterPanel"_s);
    m_place->setObjectName(u"guidedProgress"_s);
    m_place->setWordWrap(false);
    setProperty("ground", u"inspector"_s);
    setAttribute(Qt::WA_StyledBackground);
    build();
    connect(m_close, &QPushButton::clicked, this, &MatterPanel::closed);
    connect(m_sorting, &SortingCard::sorted, this, &MatterPanel::sort);
    connect(m_sorting, &SortingCard::skipped, this, [this] {
        m_way.skipSorting();
        showQuestion();
        focusQuestion();
    });
    connect(m_question, &QuestionCard::answered, this, &MatterPanel::answer);
    connect(m_question, &QuestionCard::nextWanted, this, [this] {
        m_way.next();
        showQuestion();
        focusQuestion();
    });
    connect(m_question, &QuestionCard::previousWanted, this, [this] {
        m_way.previous();
        showQuestion();
        focusQuestion();
    });
    connect(m_choice, &ComboField::committed, this, [this](int index) {
        m_goesOn = false;
        Q_EMIT edited(tr("offence chosen"), [id = m_id, offence = m_choices.value(index), &law = m_law](const Dossier &dossier) {
            return recordAnswers(dossier, id, {{u"qualification"_s, offence}}, law).value_or(QList<Change>());
        });
    });
    retranslate();
    hide();
}

void MatterPanel::build()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(22, 16, 20, 18);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->addWidget(m_kind);
    head->addWidget(m_place);
    head->addStretch(1);
    head->addWidget(m_close);
    column->addLayout(head);
    column->addWidget(m_title);
    column->addWidget(m_sorting);
    column->addWidget(m_question);
    column->addSpacing(4);
    column->addWidget(m_mayTitle);
    column->addWidget(m_mayLead);
    for (QVBoxLayout *list : {m_candidates, m_findings, m_dateCards})
        list->setSpacing(8);
    column->addLayout(m_candidates);
    auto *choice = new Card;
    choice->setObjectName(u"choiceCard"_s);
    choice->body()->addWidget(m_choiceTitle);
    choice->body()->addWidget(m_choice);
    column->addWidget(choice);
    column->addLayout(m_findings);
    column->addWidget(m_datesTitle);
    column->addLayout(m_dateCards);
    column->addWidget(m_answers);
    column->addWidget(m_notice);
    column->addStretch(1);
    m_scroll = scrolling(u"matterScroll"_s, form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_sorting->foot());
}

void MatterPanel::open(const SnapshotPtr &snapshot, const QString &id)
{
    const auto found = snapshot ? qualificationOf(snapshot->dossier, id, m_law) : std::nullopt;
    if (!found)
        return leave();
    const bool another = m_id != id;
    m_snapshot = snapshot;
    m_id = id;
    m_found = *found;
    m_goesOn = false;
    m_sorted = false;
    if (another) {
        m_way.begin(m_found);
        m_scroll->verticalScrollBar()->setValue(0);
    }
    showQuestion();
    showFindings();
    QWidget::show();
}

void MatterPanel::setPlace(int number, int count)
{
    m_place->tell(tr("Fact %1 of %2").arg(number).arg(count));
}

void MatterPanel::leave()
{
    m_id.clear();
    hide();
}

void MatterPanel::setSnapshot(const SnapshotPtr &snapshot, bool settled)
{
    if (m_id.isEmpty() || !settled)
        return;
    const auto found = snapshot ? qualificationOf(snapshot->dossier, m_id, m_law) : std::nullopt;
    if (!found) {
        Q_EMIT closed();
        return;
    }
    m_snapshot = snapshot;
    const bool same = found->answers == m_found.answers;
    m_found = *found;
    m_way.update(m_found);
    const bool goesOn = std::exchange(m_goesOn, false);
    const bool sorted = std::exchange(m_sorted, false);
    if (goesOn)
        m_way.next();
    if (goesOn || !same)
        showQuestion();
    if (!same)
        showFindings();
    if (goesOn || sorted)
        focusQuestion();
}

void MatterPanel::answer(const QString &question, const QString &value)
{
    m_goesOn = true;
    Q_EMIT edited(tr("answer to a question"), [id = m_id, question, value, &law = m_law](const Dossier &dossier) {
        return recordAnswers(dossier, id, {{question, value}}, law).value_or(QList<Change>());
    });
}

void MatterPanel::sort(const QStringList &questions, const QStringList &ticked)
{
    m_sorted = true;
    m_way.skipSorting();
    Q_EMIT edited(tr("what it is about"), [id = m_id, questions, ticked, &law = m_law](const Dossier &dossier) {
        return recordAnswers(dossier, id, sortingAnswers(questions, ticked, law), law).value_or(QList<Change>());
    });
}

void MatterPanel::showQuestion()
{
    const auto fact = m_snapshot ? factIn(m_snapshot->dossier, m_id) : std::nullopt;
    if (!fact)
        return;
    const bool hadFocus = m_question->isAncestorOf(QApplication::focusWidget());
    const QString title = titleOf(*fact);
    m_kind->setText(fact->isPropos ? tr("words") : tr("act"));
    m_title->setText(title.size() > longestTitle ? title.first(longestTitle - 1) + u'…' : title);
    const QStringList sorting = m_snapshot->readOnly ? QStringList() : m_way.sorting();
    m_sorting->show(sorting);
    m_question->setVisible(sorting.isEmpty());
    m_question->show(m_law.question(m_way.current()), m_way, m_snapshot->readOnly);
    if (hadFocus)
        m_question->focusFirst();
}

void MatterPanel::showFindings()
{
    emptyOut(m_candidates);
    for (const Candidate &candidate : m_found.candidates)
        m_candidates->addWidget(new CandidateCard(candidate, m_law));
    m_mayLead->setText(
        m_found.candidates.isEmpty()
            ? tr("Nothing so far. Each answer brings what these facts may fall under.")
            : tr("What these facts may fall under, by your answers. Your adviser or your lawyer decides, never the "
                 "program."));
    emptyOut(m_findings);
    QStringList excluded;
    for (const Exclusion &exclusion : m_found.exclusions)
        excluded.append(m_law.offence(exclusion.offence)->label + u"\u00a0: "_s + exclusion.reason);
    addPoints(m_findings, tr("What comes to mind and does not apply"), excluded);
    QStringList advice;
    for (const Advice &each : m_found.advice) {
        advice.append((QStringList{each.text} + m_law.warningTexts(each.warnings)).join(u' '));
    }
    advice.removeDuplicates();
    addPoints(m_findings, tr("Advice"), advice);
    showChoice();
    showAnswers();
}

void MatterPanel::showChoice()
{
    m_choices = {QString()};
    QStringList labels{tr("Nothing was chosen")};
    const QString chosen = m_found.answers.value(u"qualification"_s);
    for (const Candidate &candidate : m_found.candidates)
        m_choices.append(candidate.offence);
    if (m_law.offence(chosen) && !m_choices.contains(chosen))
        m_choices.append(chosen);
    for (const QString &id : m_choices.sliced(1))
        labels.append(m_law.offence(id)->label);
    m_choice->setChoices(labels);
    m_choice->setCurrent(int(qMax(0, m_choices.indexOf(chosen))));
    m_choice->setReadOnly(m_snapshot && m_snapshot->readOnly);
    m_choice->box()->setToolTip(m_choice->box()->currentText());
}

void MatterPanel::showAnswers()
{
    emptyOut(m_answers->body());
    const QStringList answered = m_way.answered();
    m_answers->setTitle(tr("Answers given: %1").arg(answered.size()));
    m_answers->setVisible(!answered.isEmpty());
    for (const QString &id : answered) {
        const Question &question = *m_law.question(id);
        QString given = m_way.answerTo(id);
        for (const Question::Option &option : question.options)
            if (option.value == given)
                given = option.label;
        auto *change = new TallButton(u"change-"_s + id);
        change->setSentence(question.text + u" — "_s + given);
        change->setAccessibleDescription(tr("Asks this question again"));
        connect(change, &QPushButton::clicked, this, [this, id] {
            m_way.ask(id);
            showQuestion();
            m_scroll->verticalScrollBar()->setValue(0);
            focusQuestion();
        });
        m_answers->body()->addWidget(change);
    }
}

void MatterPanel::setDates(const QList<Deadline> &dates)
{
    QStringList shown;
    for (const Deadline &deadline : dates)
        shown.append(deadline.rule + deadlinewords::days(deadline) + deadlinewords::timeLeft(deadline));
    m_dates = dates;
    m_datesTitle->setVisible(!dates.isEmpty());
    if (shown == m_shownDates)
        return;
    m_shownDates = shown;
    emptyOut(m_dateCards);
    for (qsizetype i = 0; i < dates.size(); ++i)
        m_dateCards->addWidget(new DateCard(dates[i], u"date%1"_s.arg(i + 1)));
}

void MatterPanel::focusQuestion()
{
    if (m_sorting->isVisibleTo(this)) {
        m_sorting->focusFirst();
        m_scroll->verticalScrollBar()->setValue(0); // it is longer than the panel, and read from its top
        return;
    }
    m_question->focusFirst();
    m_scroll->ensureWidgetVisible(m_question, 0, 0);
}

void MatterPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *focused = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (enter && focused)
        focused->click();
    else
        Page::keyPressEvent(event);
}

void MatterPanel::retranslate()
{
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close what is said of this line"));
    m_mayTitle->setText(tr("May fall under"));
    m_choiceTitle->setText(tr("Chosen by your adviser or your lawyer"));
    m_choice->setLabel(tr("Offence that was chosen, one at most"));
    m_choice->setHint(tr("It is theirs to choose: note it here once they told you. The program never does."));
    m_datesTitle->setText(tr("Its dates"));
    m_notice->setText(m_law.notice());
    m_sorting->retranslate();
    m_question->retranslate();
    showQuestion();
    showFindings();
    m_shownDates.clear();
    setDates(m_dates);
}

} // namespace appui
