// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/stepcard.h"

#include "legal/law.h"
#include "look/wording.h"
#include "models/deadlinewords.h"
#include "widgets/button.h"
#include "widgets/disclosure.h"
#include "widgets/label.h"
#include "widgets/points.h"
#include "widgets/stepfields.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

StepCard::StepCard(const QString &name, const QString &stepId, const Procedure *procedure, QWidget *parent)
    : Card(Tone::Plain, parent)
    , m_id(stepId)
    , m_name(name)
    , m_procedure(procedure)
    , m_title(new Label(TextRole::Strong))
    , m_summary(new Label(TextRole::Muted))
    , m_follows(new QVBoxLayout)
    , m_disclosure(new Disclosure(name + u"Details"_s))
    , m_remove(button(name + u"Remove"_s, ButtonKind::Quiet, u"remove"_s))
{
    setObjectName(name);
    body()->setSpacing(5);
    body()->addWidget(m_title);
    body()->addWidget(m_summary);
    body()->addLayout(m_follows);
    body()->addWidget(m_disclosure);
    connect(m_disclosure, &Disclosure::toggled, this, &StepCard::showFields);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removalWanted(m_id); });
    m_disclosure->body()->addWidget(m_remove, 0, Qt::AlignLeft);
    retranslate();
}

QString StepCard::title() const
{
    return m_procedure ? m_procedure->title : tr("Another step");
}

void StepCard::setStep(const Step &step, const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_title->setText(title());
    m_summary->setText(summaryOf(step));
    m_remove->setDisabled(snapshot->readOnly);
    if (m_fields && m_disclosure->isOpen())
        m_fields->setStep(step, snapshot);
}

QString StepCard::summaryOf(const Step &step) const
{
    const QTimeZone zone = m_snapshot->dossier.zone();
    QStringList parts;
    if (!step.to.isEmpty())
        parts.append(step.to);
    if (!step.sent.isEmpty())
        parts.append(tr("sent on %1").arg(display(step.sent, zone)));
    else
        parts.append(step.received.isEmpty() ? tr("not sent yet, or day not noted") : tr("day of sending not noted"));
    if (!step.received.isEmpty())
        parts.append(tr("received on %1").arg(display(step.received, zone)));
    if (!step.reference.isEmpty())
        parts.append(tr("ref. %1").arg(step.reference));
    if (const Exhibit *receipt = m_snapshot->dossier.exhibits.find(step.receipt))
        parts.append(pieceName(receipt->number));
    if (!step.answered.isEmpty())
        parts.append(tr("answered on %1").arg(display(step.answered, zone)));
    else if (!step.answer.isEmpty())
        parts.append(tr("answered"));
    return parts.join(u" · "_s);
}

void StepCard::setDates(const QList<Deadline> &dates)
{
    m_dates = dates;
    emptyOut(m_follows);
    for (const Deadline &date : dates) {
        auto *line = new Label;
        line->setText(u"%1 · %2. %3"_s.arg(deadlinewords::timeLeft(date), date.title, deadlinewords::days(date)));
        line->setTone(deadlinewords::tone(date));
        m_follows->addWidget(line);
    }
}

void StepCard::showFields()
{
    if (!m_disclosure->isOpen() || !m_snapshot)
        return;
    if (!m_fields) {
        m_fields = new StepFields(m_name);
        if (m_procedure && m_procedure->recipient != u"—")
            m_fields->setUsualRecipient(m_procedure->recipient);
        m_disclosure->body()->insertWidget(0, m_fields);
        m_fields->show();
        connect(m_fields, &StepFields::edited, this, &StepCard::edited);
    }
    if (const Step *step = m_snapshot->dossier.steps.find(m_id))
        m_fields->setStep(*step, m_snapshot);
}

void StepCard::open()
{
    m_disclosure->setOpen(true);
    if (m_fields)
        m_fields->focusFirst();
}

void StepCard::retranslate()
{
    m_disclosure->setTitle(tr("Dates, reference, answer"));
    m_remove->setText(tr("Remove this step"));
    m_remove->setAccessibleName(tr("Remove this step: %1").arg(title()));
    if (m_fields)
        m_fields->retranslate();
    if (const Step *step = m_snapshot ? m_snapshot->dossier.steps.find(m_id) : nullptr) {
        setStep(*step, m_snapshot);
        setDates(m_dates);
    }
}

} // namespace appui
