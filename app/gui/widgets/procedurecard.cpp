// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/procedurecard.h"

#include "legal/law.h"
#include "legal/steps.h"
#include "widgets/button.h"
#include "widgets/disclosure.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "widgets/points.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

/** What the catalogue writes where there is nothing to say. */
QStringList said(const QString &text)
{
    return text.isEmpty() || text == u"—" ? QStringList() : QStringList{text};
}

} // namespace

ProcedureCard::ProcedureCard(const Procedure &procedure, const QString &letter, QWidget *parent)
    : Card(Tone::Plain, parent)
    , m_advised(new Label(TextRole::Chip))
    , m_taken(new Label(TextRole::Chip))
    , m_note(button(u"note-"_s + procedure.id, ButtonKind::Plain, u"add"_s))
{
    setObjectName(u"procedure-"_s + procedure.id);
    body()->setSpacing(5);
    auto *title = new Label(TextRole::Strong);
    title->setText(procedure.title);
    auto *to = new Label(TextRole::Muted);
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips);
    flow->addWidget(m_advised);
    flow->addWidget(m_taken);
    m_advised->setText(tr("advised for these facts"));
    m_advised->setTone(Tone::Blue);
    m_taken->setTone(Tone::Green);
    for (QWidget *widget : std::initializer_list<QWidget *>{title, to, chips})
        body()->addWidget(widget);
    to->tell(said(procedure.recipient).isEmpty() ? QString() : tr("To: %1").arg(procedure.recipient));
    addPoints(body(), tr("What it brings"), procedure.effect);
    addPoints(body(), tr("What it does not do"), procedure.doesNot, Tone::Ochre);
    addPoints(body(), tr("Time"), procedure.delay);

    auto *more = new Disclosure(u"more-"_s + procedure.id);
    more->setTitle(tr("How to do it"));
    addPoints(more->body(), tr("How"), procedure.form);
    addPoints(more->body(), tr("What to put in it"), procedure.contents);
    addPoints(more->body(), tr("Also to know"), procedure.notes);
    addPoints(more->body(), tr("Law"), said(procedure.legalBasis));
    addPoints(more->body(), tr("Where"), said(procedure.where));
    if (markOf(procedure.basis) == Mark::Memory)
        addPoints(more->body(), tr("To be checked"), {tr("This was noted from memory.")});
    body()->addWidget(more);
    auto *acts = new QWidget;
    auto *row = new FlowLayout(acts, 8);
    row->addWidget(m_note);
    body()->addWidget(acts);
    m_note->setText(tr("Note this step"));
    m_note->setAccessibleName(tr("Note this step: %1").arg(procedure.title));
    connect(m_note, &QPushButton::clicked, this, [this, id = procedure.id] { Q_EMIT noted(id); });
    if (letter.isEmpty())
        return;
    auto *write = button(u"write-"_s + procedure.id, ButtonKind::Plain, u"pencil"_s);
    write->setText(tr("Prepare the letter"));
    write->setAccessibleName(tr("Prepare the letter: %1").arg(procedure.title));
    row->addWidget(write);
    connect(write, &QPushButton::clicked, this, [this, letter] { Q_EMIT letterWanted(letter); });
}

void ProcedureCard::focusNote()
{
    m_note->setFocus(Qt::OtherFocusReason);
}

void ProcedureCard::setState(const ProposedStep &state, bool readOnly)
{
    m_advised->setVisible(state.advised);
    m_taken->setText(tr("%n noted", nullptr, int(state.taken.size())));
    m_taken->setVisible(!state.taken.isEmpty());
    m_advised->parentWidget()->setVisible(state.advised || !state.taken.isEmpty());
    m_note->setDisabled(readOnly);
}

} // namespace appui
