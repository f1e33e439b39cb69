// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accountcard.h"

#include "legal/review.h"
#include "look/wording.h"
#include "models/fact.h"
#include "widgets/accountfields.h"
#include "widgets/button.h"
#include "widgets/disclosure.h"
#include "widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

AccountCard::AccountCard(const QString &name, const QString &partyId, const Catalogue &law, QWidget *parent)
    : Card(Tone::Plain, parent)
    , m_id(partyId)
    , m_name(name)
    , m_law(law)
    , m_title(new Label(TextRole::Strong))
    , m_summary(new Label(TextRole::Muted))
    , m_reports(new Label(TextRole::Small))
    , m_disclosure(new Disclosure(name + u"Sheet"_s))
    , m_report(button(name + u"Report"_s, ButtonKind::Quiet, u"add"_s))
{
    setObjectName(name);
    body()->setSpacing(4);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_summary, m_reports, m_disclosure})
        body()->addWidget(part);
    connect(m_disclosure, &Disclosure::toggled, this, &AccountCard::showFields);
    connect(m_report, &QPushButton::clicked, this, [this] { Q_EMIT reportWanted(m_id); });
    m_disclosure->body()->addWidget(m_report, 0, Qt::AlignLeft);
    retranslate();
}

void AccountCard::setParty(const Party &party, bool isFalse, const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_isFalse = isFalse;
    setTone(isFalse ? Tone::Ochre : Tone::Plain);
    const QString name = displayName(party);
    m_title->setText(party.platform.isEmpty() ? name : name + u" · "_s + party.platform);
    m_summary->setText((isFalse ? tr("false account") + u" · "_s : QString()) + summaryOf(party));
    const QString reports = reportsTold(party);
    m_reports->setText(reports);
    m_reports->setVisible(!reports.isEmpty());
    m_report->setDisabled(snapshot->readOnly);
    m_disclosure->setTitle(tr("Sheet of this account"));
    if (m_fields && m_disclosure->isOpen())
        m_fields->setParty(party, snapshot);
}

QString AccountCard::summaryOf(const Party &party) const
{
    const Dossier &dossier = m_snapshot->dossier;
    const auto isTheirs = [&](const auto &matter) { return matter.author == m_id; };
    const auto words = std::count_if(dossier.propos.begin(), dossier.propos.end(), isTheirs);
    const auto acts = std::count_if(dossier.events.begin(), dossier.events.end(), isTheirs);
    QStringList parts;
    if (words + acts > 0)
        parts.append(factCount(int(words), int(acts)));
    const QString seen = display(party.onlineSeen, dossier.zone());
    if (party.online == Answer::Yes)
        parts.append(seen.isEmpty() ? tr("still online") : tr("still online on %1").arg(seen));
    else if (party.online == Answer::No)
        parts.append(seen.isEmpty() ? tr("no longer online") : tr("no longer online on %1").arg(seen));
    return parts.join(u" · "_s);
}

QString AccountCard::reportsTold(const Party &party) const
{
    QStringList lines;
    for (const Step *report : reportsOf(party, m_snapshot->dossier, m_law)) {
        const QString when = display(report->sent, m_snapshot->dossier.zone());
        QStringList parts{when.isEmpty() ? tr("Reported, day not noted") : tr("Reported on %1").arg(when)};
        parts << report->to << report->answer.simplified();
        parts.removeAll(QString());
        lines.append(parts.join(u" · "_s));
    }
    return lines.join(u'\n');
}

void AccountCard::showFields()
{
    const Party *party = m_snapshot ? m_snapshot->dossier.parties.find(m_id) : nullptr;
    if (!m_disclosure->isOpen() || !party)
        return;
    if (!m_fields) {
        m_fields = new AccountFields(m_name);
        m_disclosure->body()->insertWidget(0, m_fields);
        m_fields->show();
        connect(m_fields, &AccountFields::edited, this, &AccountCard::edited);
    }
    m_fields->setParty(*party, m_snapshot);
}

void AccountCard::open()
{
    m_disclosure->setOpen(true);
    if (m_fields)
        m_fields->focusFirst();
}

void AccountCard::retranslate()
{
    m_report->setText(tr("Note a report of this account"));
    if (m_fields)
        m_fields->retranslate();
    if (const Party *party = m_snapshot ? m_snapshot->dossier.parties.find(m_id) : nullptr)
        setParty(*party, m_isFalse, m_snapshot);
}

} // namespace appui
