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
QStringList firstOf(const QStringList &acts)
{
    constexpr qsizetype inSight = 2;
    return acts.first(qMin(acts.size(), inSight));
}

} // namespace

UrgentCard::UrgentCard(QWidget *parent)
    : Card(Tone::Ochre, parent)
    , m_count(new Label(TextRole::Count))
    , m_unit(new Label(TextRole::Strong))
    , m_act(new Label(TextRole::Strong))
    , m_subject(new Label)
    , m_how(new Label)
    , m_more(new Label(TextRole::Small))
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
    texts->addWidget(m_subject);
    texts->addWidget(m_how);
    texts->addWidget(m_more);
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
    const QString subject = shortened(deadlinewords::subject(deadline, dossier, law), longestSubject);
    const bool isDoubtful = deadline.state == Deadline::State::Doubtful;
    m_count->setText(isDoubtful ? u"?"_s : QString::number(qMax(0, deadline.daysLeft)));
    m_unit->setText(isDoubtful ? QString() : tr("day(s)", "after a number", qMax(0, deadline.daysLeft)));
    m_act->setText(isDoubtful ? tr("Act at once: it is perhaps not over.")
                              : tr("Act before %1.").arg(longDay(deadline.prudentDay)));
    m_subject->setText(tr("It is about: %1").arg(subject));
    QStringList how;
    if (isDoubtful)
        how.append(deadline.remarks);
    if (!deadline.whatStops.isEmpty())
        how.append(tr("To stop the clock:") + u"\n• "_s + firstOf(deadline.whatStops).join(u"\n• "_s));
    m_how->tell(how.join(u'\n'));
    QStringList more;
    if (!deadline.whatDoesNot.isEmpty())
        more.append(tr("Not enough: %1.").arg(firstOf(deadline.whatDoesNot).join(u", "_s)));
    if (!isDoubtful)
        more.append(
            tr("The last legal day is %1, until midnight: the date above keeps a margin.").arg(longDay(deadline.lastLegalDay)));
    else if (deadline.perhapsUntil.isValid())
        more.append(tr("The last legal day is perhaps %1, until midnight.").arg(longDay(deadline.perhapsUntil)));
    m_more->tell(more.join(u'\n'));
}

void UrgentCard::retranslate()
{
    m_steps->setText(tr("What to do this week?"));
}

} // namespace appui
