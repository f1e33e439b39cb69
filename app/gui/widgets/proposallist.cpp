// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/proposallist.h"

#include "look/wording.h"

#include <QApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

using Field = Proposal::Field;

QString fieldName(Field field)
{
    switch (field) {
    case Field::Title:
        return ProposalList::tr("title");
    case Field::Platform:
        return ProposalList::tr("site or application");
    case Field::Seen:
        return ProposalList::tr("date when it was seen");
    case Field::Provenance:
        return ProposalList::tr("origin");
    case Field::Published:
        return ProposalList::tr("date of publication");
    }
    return {};
}

QString valueOf(const Proposal &proposal, const QTimeZone &zone)
{
    if (!proposal.date.isEmpty())
        return display(proposal.date, zone);
    return proposal.field == Field::Provenance ? display(proposal.provenance) : proposal.text;
}

} // namespace

ProposalList::ProposalList(QWidget *parent)
    : OfferList(parent)
{
    retranslate();
}

void ProposalList::setExhibit(const Exhibit *exhibit, const SnapshotPtr &snapshot)
{
    const QList<Proposal> offered = exhibit && !snapshot->readOnly ? proposals(snapshot->dossier, *exhibit) : QList<Proposal>();
    m_snapshot = snapshot;
    if (offered != m_proposals) {
        m_proposals = offered;
        const bool focused = isAncestorOf(QApplication::focusWidget());
        fill();
        if (focused)
            keepFocus();
    }
    setHidden(offered.isEmpty());
}

void ProposalList::fill()
{
    clear();
    for (const Proposal &proposal : std::as_const(m_proposals)) {
        auto *take = addOffer(u"proposal"_s);
        const QString value = valueOf(proposal, m_snapshot->dossier.zone());
        take->setText(shortened(value));
        take->setAccessibleName(tr("Use %1 as the %2").arg(value, fieldName(proposal.field)));
        take->setToolTip(take->accessibleName() + u"\n"_s + whereFrom(proposal));
        connect(take, &QPushButton::clicked, this, [this, proposal] {
            Q_EMIT edited(fieldName(proposal.field), [proposal](const Dossier &dossier) -> QList<Change> {
                const auto change = acceptance(dossier, proposal);
                return change ? QList<Change>{*change} : QList<Change>{};
            });
        });
    }
}

void ProposalList::retranslate()
{
    setTitle(tr("The file itself says (press to use it):"));
    if (m_snapshot)
        fill();
}

} // namespace appui
