// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/stepspage.h"

#include "dialogs/prompter.h"
#include "legal/catalogue.h"
#include "look/textscale.h"
#include "models/nextstep.h"
#include "report/letters.h"
#include "widgets/button.h"
#include "widgets/contactscard.h"
#include "widgets/disclosure.h"
#include "widgets/label.h"
#include "widgets/points.h"
#include "widgets/procedurecard.h"
#include "widgets/scrolling.h"
#include "widgets/stepcard.h"
#include "work/desk.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int widest = 860; // pixels, at the usual size of text
constexpr int margin = 12;

/** How an account is reported: the step that comes first of those that ask for its removal; empty when there is none. */
QString reportOfAccount(const Catalogue &law)
{
    const Procedure *first = nullptr;
    for (const Procedure &procedure : law.procedures())
        if (procedure.asksRemoval && (!first || procedure.order < first->order))
            first = &procedure;
    return first ? first->id : QString();
}

} // namespace

StepsPage::StepsPage(const Equipment &equipment, QWidget *parent)
    : Page(parent)
    , m_equipment(equipment)
    , m_title(new Label(TextRole::Heading))
    , m_lead(new Label(TextRole::Muted))
    , m_registerTitle(new Label(TextRole::Heading))
    , m_register(new QVBoxLayout)
    , m_proposedTitle(new Label(TextRole::Heading))
    , m_proposed(new QVBoxLayout)
    , m_shorter(new Label(TextRole::Muted))
    , m_sayStatus(button(u"sayStatus"_s, ButtonKind::Quiet, u"pencil"_s))
    , m_others(new Disclosure(u"otherSteps"_s))
    , m_contactsTitle(new Label(TextRole::Heading))
    , m_contacts(new QVBoxLayout)
{
    setObjectName(u"stepsPage"_s);
    auto *content = new QWidget;
    content->setMaximumWidth(int(widest * qMax(1.0, textScale(*this))));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 18, 24, 24);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    const std::pair<Label *, QVBoxLayout *> parts[] = {
        {m_registerTitle, m_register}, {m_proposedTitle, m_proposed}, {m_contactsTitle, m_contacts}};
    for (const auto &[title, list] : parts) {
        list->setSpacing(10);
        title->setContentsMargins(0, 8, 0, 0);
        column->addWidget(title);
        column->addLayout(list);
        if (list == m_proposed)
            for (QWidget *widget : std::initializer_list<QWidget *>{m_others, m_shorter, m_sayStatus})
                column->addWidget(widget);
    }
    m_others->body()->setSpacing(10);
    m_shorter->setObjectName(u"whatShortens"_s);
    column->setAlignment(m_sayStatus, Qt::AlignLeft);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_scroll = scrolling(u"stepsScroll"_s, content);
    layout->addWidget(m_scroll);
    connect(m_sayStatus, &QPushButton::clicked, this, [this] {
        Gap gap;
        gap.subject = Gap::Subject::Profile;
        gap.field = u"victim.status"_s;
        Q_EMIT placeWanted(gap);
    });
    connect(&m_building, &QTimer::timeout, this, &StepsPage::buildNext);
    retranslate();
}

void StepsPage::setSnapshot(const SnapshotPtr &snapshot)
{
    if (!snapshot || !m_reckoning || m_reckoning->snapshot->opening != snapshot->opening) {
        m_reckoning.reset();
        m_offers.clear();
        m_building.stop();
    }
    m_snapshot = snapshot;
    showRegister();
}

void StepsPage::setReckoning(const ReckoningPtr &reckoning)
{
    m_reckoning = reckoning;
    showDates();
    showProposed();
}

void StepsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showProposed();
}

void StepsPage::showRegister()
{
    QList<StepCard *> kept;
    if (m_snapshot)
        for (const Step &step : m_snapshot->dossier.steps)
            kept.append(cardFor(step));
    for (StepCard *card : std::as_const(m_steps)) {
        if (kept.contains(card))
            continue;
        card->hide();
        card->deleteLater();
    }
    m_steps = kept;
    m_registerTitle->setHidden(kept.isEmpty());
    for (StepCard *card : std::as_const(m_steps)) {
        card->setStep(*m_snapshot->dossier.steps.find(card->stepId()), m_snapshot);
        if (card->stepId() == m_justAdded) {
            m_justAdded.clear();
            card->open();
            QTimer::singleShot(0, card, [this, card] { // once it has its place; its title, which says what is noted, at the top
                m_scroll->verticalScrollBar()->setValue(card->mapTo(m_scroll->widget(), QPoint()).y() - margin);
            });
        }
    }
}

StepCard *StepsPage::cardFor(const Step &step)
{
    for (StepCard *card : std::as_const(m_steps))
        if (card->stepId() == step.id)
            return card;
    auto *card = new StepCard(u"step%1"_s.arg(++m_made), step.id, m_equipment.law.procedure(step.kind));
    m_register->addWidget(card);
    card->show(); // at once, so that its first field can be given the focus
    connect(card, &StepCard::edited, &m_equipment.desk, &Desk::record);
    connect(card, &StepCard::removalWanted, this, &StepsPage::askRemoval);
    return card;
}

void StepsPage::showDates()
{
    for (StepCard *card : std::as_const(m_steps))
        card->setDates(m_reckoning ? m_reckoning->datesOf(card->stepId()) : QList<Deadline>());
}

QList<StepsPage::Offer> StepsPage::offers() const
{
    const QList<ProposedStep> &proposed = m_reckoning->proposed;
    const auto letters = lettersByProcedure(m_reckoning->snapshot->dossier, m_equipment.law);
    QStringList usual; // whatever was answered: what the three documents are for
    for (const Recipient recipient : {Recipient::Procureur, Recipient::Recteur, Recipient::Avocat})
        usual.append(procedureServedBy(recipient));
    QList<Offer> offers;
    for (const ProposedStep &step : proposed)
        offers.append({step.procedure, letters.value(step.procedure), step.advised || usual.contains(step.procedure)});
    std::stable_partition(offers.begin(), offers.end(), [](const Offer &offer) { return offer.first; });
    return offers;
}

void StepsPage::showProposed()
{
    if (!isVisible() || !m_reckoning)
        return;
    const QList<Offer> now = offers();
    if (now != m_offers) {
        m_offers = now;
        rebuildProposed();
    }
    for (const ProposedStep &proposed : m_reckoning->proposed)
        showState(proposed);
    showWhatShortens();
}

void StepsPage::showWhatShortens()
{
    const auto others = std::count_if(m_offers.begin(), m_offers.end(), [](const Offer &offer) { return !offer.first; });
    m_others->setTitle(tr("Other possible steps (%1)").arg(others));
    m_others->setHidden(others == 0);
    const bool unknown = m_equipment.law.statusOf(m_reckoning->snapshot->dossier.profile.victim).isEmpty();
    m_shorter->tell(unknown
                        ? tr("Some of these steps are for civil servants alone, others for contract staff alone: once you have "
                             "said in “My situation” what you are, this list is shorter.")
                        : QString());
    m_sayStatus->setVisible(unknown);
}

void StepsPage::showState(const ProposedStep &proposed)
{
    if (ProcedureCard *card = m_procedures.value(proposed.procedure))
        card->setState(proposed, m_reckoning->snapshot->readOnly);
}

void StepsPage::rebuildProposed()
{
    emptyOut(m_proposed);
    emptyOut(m_others->body());
    emptyOut(m_contacts);
    m_procedures.clear();
    m_building.start();
}

void StepsPage::buildNext()
{
    if (m_procedures.size() == m_offers.size()) {
        m_building.stop();
        m_contacts->addWidget(new ContactsCard(m_equipment.law));
        showRevealed();
        return;
    }
    const Offer &offer = m_offers[m_procedures.size()];
    auto *card = new ProcedureCard(*m_equipment.law.procedure(offer.procedure), offer.letter);
    connect(card, &ProcedureCard::noted, this, &StepsPage::note);
    connect(card, &ProcedureCard::letterWanted, this, &StepsPage::letterWanted);
    m_procedures.insert(offer.procedure, card);
    (offer.first ? m_proposed : m_others->body())->addWidget(card);
    for (const ProposedStep &proposed : m_reckoning->proposed)
        if (proposed.procedure == offer.procedure)
            showState(proposed);
}

void StepsPage::reveal(const QString &procedure)
{
    m_toReveal = procedure;
    if (!m_building.isActive())
        showRevealed();
}

void StepsPage::showRevealed()
{
    ProcedureCard *card = m_procedures.value(m_toReveal);
    if (!card)
        return;
    m_toReveal.clear();
    if (m_others->isAncestorOf(card))
        m_others->setOpen(true);
    QTimer::singleShot(0, card, [this, card] { // once it has its place
        m_scroll->ensureWidgetVisible(card, 0, 0);
        card->focusNote();
    });
}

void StepsPage::note(const QString &procedure)
{
    add(Step{.id = newId(), .kind = procedure});
}

void StepsPage::noteReport(const QString &partyId)
{
    const Dossier &dossier = m_snapshot->dossier;
    Step step{.id = newId(), .kind = reportOfAccount(m_equipment.law)};
    if (const Party *party = dossier.parties.find(partyId))
        step.to = party->platform;
    for (const Propos &propos : dossier.propos)
        if (propos.author == partyId)
            step.concerns.append(propos.id);
    for (const Event &event : dossier.events)
        if (event.author == partyId)
            step.concerns.append(event.id);
    add(step);
}

void StepsPage::add(const Step &step)
{
    m_justAdded = step.id;
    m_equipment.desk.record(tr("step noted"), [step](const Dossier &) { return QList<Change>{addition(step)}; });
}

void StepsPage::askRemoval(const QString &stepId)
{
    const Step *step = m_snapshot->dossier.steps.find(stepId);
    const Procedure *procedure = step ? m_equipment.law.procedure(step->kind) : nullptr;
    m_equipment.prompter.confirm(
        this,
        {tr("Remove this step?"),
         tr("“%1” leaves the register, with its dates. It can be undone, and the journal keeps that it was there.")
             .arg(procedure ? procedure->title : stepId),
         tr("Remove")},
        [this, stepId](const QString &reason) {
            m_equipment.desk.record(tr("step removed"), [=](const Dossier &dossier) {
                const Step *there = dossier.steps.find(stepId);
                return there ? QList<Change>{removal(*there, reason)} : QList<Change>();
            });
        });
}

void StepsPage::retranslate()
{
    m_title->setText(tr("Steps to take"));
    m_lead->setText(
        tr("What you can do, to whom, in which order. Nothing here is sent by the program: you decide, with your ASL adviser "
           "or your lawyer."));
    m_registerTitle->setText(tr("What was done"));
    m_proposedTitle->setText(tr("What can be done, in this order"));
    m_sayStatus->setText(tr("Say what I am"));
    m_contactsTitle->setText(tr("Whom to turn to"));
    for (StepCard *card : std::as_const(m_steps))
        card->retranslate();
    m_offers.clear();
    showProposed();
}

} // namespace appui
