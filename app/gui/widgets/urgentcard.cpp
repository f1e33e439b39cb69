// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/urgentcard.h"

#include "legal/deadlines.h"
#include "look/wording.h"
#include "models/deadlinewords.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr qsizetype longestSubject = 90;

/** All of them stand where the words themselves do: here one reads what to do first. */
QString firstOf(const QStringList &acts)
{
    constexpr qsizetype inSight = 2;
    return acts.first(qMin(acts.size(), inSight)).join(u", "_s);
}

} // namespace

UrgentCard::UrgentCard(QWidget *parent)
    : Card(Tone::Ochre, parent)
    , m_count(new Label(TextRole::Count))
    , m_unit(new Label(TextRole::Strong))
    , m_act(new Label(TextRole::Strong))
    , m_how(new Label)
    , m_steps(button(u"whatToDo"_s, ButtonKind::Quiet))
{
    setObjectName(u"urgentCard"_s);
    for (Label *label : {m_count, m_unit}) {
        label->setTone(Tone::Ochre);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(false);
    }
    auto *number = new QVBoxLayout;
    number->setSpacing(0);
    number->addWidget(m_count);
    number->addWidget(m_unit);
    number->addStretch(1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_act);
    texts->addWidget(m_how);
    texts->addWidget(m_steps, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout;
    row->setSpacing(22);
    row->addLayout(number);
    row->addLayout(texts, 1);
    body()->addLayout(row);
    connect(m_steps, &QPushButton::clicked, this, &UrgentCard::stepsWanted);
    retranslate();
}

void UrgentCard::show(const Deadline &deadline, const Dossier &dossier, const Catalogue &law)
{
    QString subject = deadlinewords::subject(deadline, dossier, law);
    if (subject.size() > longestSubject)
        subject = subject.first(longestSubject - 1) + u'…';
    m_count->setText(QString::number(qMax(0, deadline.daysLeft)));
    m_unit->setText(tr("day(s)", "after a number", qMax(0, deadline.daysLeft)));
    m_act->setText(tr("Act on %1 before %2 (last legal day: %3, at midnight).")
                       .arg(subject, longDay(deadline.prudentDay), longDay(deadline.lastLegalDay)));
    QStringList how;
    if (deadline.state == Deadline::State::Doubtful)
        how.append(deadline.remarks);
    if (!deadline.whatDoesNot.isEmpty())
        how.append(tr("This does not stop the clock: %1.").arg(firstOf(deadline.whatDoesNot)));
    if (!deadline.whatStops.isEmpty())
        how.append(tr("This does: %1.").arg(firstOf(deadline.whatStops)));
    m_how->tell(how.join(u' '));
}

void UrgentCard::retranslate()
{
    m_steps->setText(tr("What to do this week?"));
}

} // namespace appui
