// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accountlist.h"

#include "legal/review.h"
#include "widgets/accountcard.h"
#include "widgets/label.h"
#include "widgets/scrolling.h"

#include <QApplication>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

bool holds(const std::vector<const Party *> &parties, const Party &party)
{
    return std::find(parties.begin(), parties.end(), &party) != parties.end();
}

} // namespace

AccountList::AccountList(const Catalogue &law, QWidget *parent)
    : QWidget(parent)
    , m_law(law)
    , m_why(new Label(TextRole::Small))
    , m_nobody(new Label(TextRole::Muted))
    , m_place(new QVBoxLayout)
{
    setObjectName(u"accountList"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_why);
    column->addWidget(m_nobody);
    m_place->setSpacing(8);
    column->addLayout(m_place);
    column->addStretch(1);
    m_scroll = scrolling(u"accountScroll"_s, content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    retranslate();
}

void AccountList::setSnapshot(const SnapshotPtr &snapshot)
{
    QList<AccountCard *> kept;
    const auto falseOnes = snapshot ? falseAccounts(snapshot->dossier) : std::vector<const Party *>();
    if (snapshot)
        for (const bool isFalse : {true, false})
            for (const Party &party : snapshot->dossier.parties)
                if (party.part == Party::Part::Author && holds(falseOnes, party) == isFalse) {
                    kept.append(cardFor(party.id));
                    kept.last()->setParty(party, isFalse, snapshot);
                }
    for (AccountCard *card : std::as_const(m_cards))
        if (!kept.contains(card)) {
            card->hide();
            card->deleteLater();
        }
    if (isAncestorOf(QApplication::focusWidget())) { // no card moves while something is typed into one
        const auto placeOf = [this](AccountCard *card) {
            return m_cards.contains(card) ? m_cards.indexOf(card) : m_cards.size();
        };
        std::stable_sort(kept.begin(), kept.end(), [&](AccountCard *a, AccountCard *b) { return placeOf(a) < placeOf(b); });
    }
    if (kept != m_cards)
        for (AccountCard *card : std::as_const(kept)) {
            m_place->removeWidget(card);
            m_place->addWidget(card);
        }
    m_cards = kept;
    m_nobody->setVisible(m_cards.isEmpty());
    m_why->setHidden(m_cards.isEmpty());
}

AccountCard *AccountList::cardFor(const QString &partyId)
{
    for (AccountCard *card : std::as_const(m_cards))
        if (card->partyId() == partyId)
            return card;
    auto *card = new AccountCard(u"account%1"_s.arg(++m_made), partyId, m_law);
    connect(card, &AccountCard::edited, this, &AccountList::edited);
    connect(card, &AccountCard::reportWanted, this, &AccountList::reportWanted);
    return card;
}

void AccountList::reveal(const QString &partyId)
{
    for (AccountCard *card : std::as_const(m_cards))
        if (card->partyId() == partyId) {
            card->open();
            QTimer::singleShot(0, card, [this, card] { m_scroll->ensureWidgetVisible(card, 0, 0); }); // once it has its place
        }
}

void AccountList::retranslate()
{
    m_why->setText(
        tr("An account can change its name: the address of its profile and the identifier that the platform keeps let an "
           "investigator find it again."));
    m_nobody->setText(tr("No account yet: it comes here when you say who wrote the words that an exhibit shows."));
    for (AccountCard *card : std::as_const(m_cards))
        card->retranslate();
}

} // namespace appui
