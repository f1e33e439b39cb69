// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/proposallist.h"

#include "look/wording.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QVBoxLayout>

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
    : QWidget(parent)
    , m_title(new Label(TextRole::Small))
    , m_place(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addLayout(m_place);
    m_place->setSpacing(0);
    retranslate();
}

void ProposalList::setExhibit(const Exhibit *exhibit, const SnapshotPtr &snapshot)
{
    const QList<Proposal> offered = exhibit && !snapshot->readOnly ? proposals(snapshot->dossier, *exhibit) : QList<Proposal>();
    m_snapshot = snapshot;
    setHidden(offered.isEmpty());
    if (offered == m_proposals)
        return;
    m_proposals = offered;
    fill();
}

void ProposalList::fill()
{
    while (QLayoutItem *item = m_place->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < m_proposals.size(); ++i) {
        const Proposal proposal = m_proposals[i];
        auto *take = button(u"proposal%1"_s.arg(i + 1), ButtonKind::Quiet, u"add"_s);
        const QString value = valueOf(proposal, m_snapshot->dossier.zone());
        take->setText(take->fontMetrics().elidedText(value, Qt::ElideRight, take->fontMetrics().averageCharWidth() * 34));
        take->setAccessibleName(tr("Use %1 as the %2").arg(value, fieldName(proposal.field)));
        take->setToolTip(take->accessibleName() + u"\n"_s + whereFrom(proposal));
        connect(take, &QPushButton::clicked, this, [this, proposal] {
            Q_EMIT edited(fieldName(proposal.field), [proposal](const Dossier &dossier) -> QList<Change> {
                const auto change = acceptance(dossier, proposal);
                return change ? QList<Change>{*change} : QList<Change>{};
            });
        });
        m_place->addWidget(take, 0, Qt::AlignLeft);
    }
}

void ProposalList::retranslate()
{
    m_title->setText(tr("The file itself says (press to use it):"));
    if (m_snapshot)
        fill();
}

} // namespace appui
