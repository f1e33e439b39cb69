// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/stepspage.h"

#include "legal/catalogue.h"
#include "widgets/label.h"
#include "widgets/procedurecard.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int widest = 860;

bool isFor(const Procedure &procedure, const QString &status)
{
    return status.isEmpty() || procedure.statuses.isEmpty() || procedure.statuses.contains("all"_L1) ||
           procedure.statuses.contains(status);
}

} // namespace

StepsPage::StepsPage(const Catalogue &law, QWidget *parent)
    : Page(parent)
    , m_law(law)
    , m_title(new Label(TextRole::Heading))
    , m_lead(new Label(TextRole::Muted))
    , m_cards(nullptr)
{
    setObjectName(u"stepsPage"_s);
    auto *content = new QWidget;
    content->setMaximumWidth(widest);
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(24, 18, 24, 24);
    m_list->setSpacing(10);
    m_list->addWidget(m_title);
    m_list->addWidget(m_lead);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolling(u"stepsScroll"_s, content));
    retranslate();
}

void StepsPage::setSnapshot(const SnapshotPtr &snapshot)
{
    const QString status = snapshot ? m_law.statusOf(snapshot->dossier.profile.victim.status) : QString();
    m_stale = m_stale || status != m_status;
    m_status = status;
    if (m_stale && isVisible())
        fill();
}

void StepsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        fill();
}

void StepsPage::fill()
{
    m_stale = false;
    delete m_cards;
    m_cards = new QWidget;
    auto *cards = new QVBoxLayout(m_cards);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(10);
    for (const Procedure &procedure : m_law.procedures())
        if (procedure.isStep && isFor(procedure, m_status))
            cards->addWidget(new ProcedureCard(procedure));
    cards->addStretch(1);
    m_list->addWidget(m_cards, 1);
}

void StepsPage::retranslate()
{
    m_title->setText(tr("Steps to take"));
    m_lead->setText(tr("What you can do, to whom, in which order. Nothing here is sent by the program: you decide, with your ASL adviser "
                       "or your lawyer."));
    m_stale = true;
    if (isVisible())
        fill();
}

} // namespace appui
