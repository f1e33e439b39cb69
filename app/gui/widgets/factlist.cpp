// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/factlist.h"

#include "look/wording.h"
#include "widgets/button.h"
#include "widgets/factcard.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int mostKnown = 30;
constexpr int widestKnown = 420; // pixels

} // namespace

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::Strong))
    , m_why(new Label(TextRole::Small))
    , m_cardBox(new QWidget)
    , m_place(new QVBoxLayout(m_cardBox))
    , m_addPropos(button(u"addPropos"_s, ButtonKind::Quiet, u"add"_s))
    , m_addEvent(button(u"addEvent"_s, ButtonKind::Quiet, u"add"_s))
    , m_addKnown(button(u"addKnownWords"_s, ButtonKind::Quiet, u"add"_s))
    , m_known(new QMenu(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_why);
    m_place->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_cardBox);
    auto *actions = new QWidget;
    auto *flow = new FlowLayout(actions, 4);
    flow->addWidget(m_addPropos);
    flow->addWidget(m_addEvent);
    flow->addWidget(m_addKnown);
    m_known->setObjectName(u"knownWords"_s);
    m_addKnown->setMenu(m_known);
    layout->addWidget(actions);
    connect(m_addPropos, &QPushButton::clicked, this, [this] { add(true); });
    connect(m_known, &QMenu::aboutToShow, this, &FactList::offerKnown);
    connect(m_addEvent, &QPushButton::clicked, this, [this] { add(false); });
    retranslate();
}

void FactList::setExhibit(const QString &exhibitId, const SnapshotPtr &snapshot)
{
    const bool another = exhibitId != m_exhibitId;
    m_exhibitId = exhibitId;
    m_snapshot = snapshot;
    QList<Fact> facts;
    if (snapshot) {
        for (const Propos *propos : snapshot->proposShownBy(exhibitId))
            facts.append(factOf(*propos));
        for (const Event *event : snapshot->eventsShownBy(exhibitId))
            facts.append(factOf(*event));
    }

    QList<FactCard *> kept;
    for (const Fact &fact : std::as_const(facts)) {
        FactCard *card = cardFor(fact);
        card->setFact(fact, snapshot);
        m_place->removeWidget(card);
        m_place->addWidget(card);
        kept.append(card);
    }
    for (FactCard *card : std::as_const(m_cards))
        if (!kept.contains(card))
            card->deleteLater();
    m_cards = kept;
    if (another && m_cards.size() == 1)
        m_cards.first()->setOpen(true);
    for (FactCard *card : std::as_const(m_cards))
        if (card->factId() == m_justAdded) {
            m_justAdded.clear();
            card->focusText();
        }
    m_why->setVisible(facts.isEmpty());
    m_addPropos->setDisabled(!snapshot || snapshot->readOnly);
    m_addEvent->setDisabled(!snapshot || snapshot->readOnly);
    const qsizetype shown = snapshot ? snapshot->proposShownBy(exhibitId).size() : 0;
    m_addKnown->setVisible(snapshot && !snapshot->readOnly && snapshot->dossier.propos.size() > shown);
}

FactCard *FactList::cardFor(const Fact &fact)
{
    for (FactCard *card : std::as_const(m_cards))
        if (card->factId() == fact.id)
            return card;
    auto *card = new FactCard(u"fact%1"_s.arg(++m_made));
    connect(card, &FactCard::edited, this, &FactList::edited);
    connect(card, &FactCard::removed, this, [this](const Fact &removed) {
        Q_EMIT edited(removed.isPropos ? tr("words removed") : tr("act removed"),
                      [id = removed.id](const Dossier &dossier) { return removalOf(dossier, id); });
    });
    return card;
}

QWidget *FactList::reveal(const QString &factId)
{
    for (FactCard *card : std::as_const(m_cards))
        if (card->factId() == factId) {
            card->focusText();
            return card;
        }
    return nullptr;
}

void FactList::add(bool isPropos)
{
    Fact fact{.id = newId(), .isPropos = isPropos, .exhibits = {m_exhibitId}};
    m_justAdded = fact.id;
    Q_EMIT edited(isPropos ? tr("words added") : tr("act added"),
                  [fact](const Dossier &dossier) { return changesTo(dossier, fact); });
}

void FactList::offerKnown()
{
    m_known->clear();
    QList<const Propos *> others;
    for (const Propos &propos : m_snapshot->dossier.propos)
        if (!propos.exhibits.contains(m_exhibitId))
            others.prepend(&propos);
    for (const Propos *propos : others.first(qMin(others.size(), qsizetype(mostKnown)))) {
        const QString words = m_known->fontMetrics().elidedText(propos->verbatim.simplified(), Qt::ElideRight, widestKnown);
        auto *take = m_known->addAction(quoted(words).replace(u'&', u"&&"_s));
        connect(take, &QAction::triggered, this, [this, id = propos->id, exhibit = m_exhibitId] {
            Q_EMIT edited(tr("words shown here too"), draftOf<Propos>(&Dossier::propos, id, [exhibit](Propos &shown) {
                              if (!shown.exhibits.contains(exhibit))
                                  shown.exhibits.append(exhibit);
                          }));
        });
    }
}

void FactList::retranslate()
{
    m_title->setText(tr("What this exhibit shows"));
    m_why->setText(tr("The prosecutor must be able to quote the words and their date. Without them, an insult can't be "
                      "prosecuted."));
    m_addPropos->setText(tr("Words"));
    m_addPropos->setAccessibleName(tr("Add words that this exhibit shows"));
    m_addKnown->setText(tr("Words of another exhibit…"));
    m_addKnown->setAccessibleName(tr("Add words of another exhibit, which this one shows too"));
    m_addEvent->setText(tr("Something else"));
    m_addEvent->setAccessibleName(tr("Add an act that this exhibit shows"));
    m_addEvent->setToolTip(tr("A false profile, a photograph, damage, a document…"));
    for (FactCard *card : std::as_const(m_cards))
        card->retranslate();
}

} // namespace appui
