// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/deadlinespage.h"

#include "legal/catalogue.h"
#include "look/wording.h"
#include "models/deadlinemodel.h"
#include "models/stations.h"
#include "widgets/card.h"
#include "widgets/facttable.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

QString paragraph(const QString &title, const QStringList &lines)
{
    return lines.isEmpty() ? QString() : title + u'\n' + u"• "_s + lines.join(u"\n• "_s);
}

} // namespace

DeadlinesPage::DeadlinesPage(const Catalogue &law, QWidget *parent)
    : Page(parent)
    , m_law(law)
    , m_model(new DeadlineModel(law, this))
    , m_title(new Label(TextRole::Heading))
    , m_lead(new Label(TextRole::Muted))
    , m_nothing(new Label(TextRole::Muted))
    , m_table(new FactTable(DeadlineModel::SubRole, DeadlineModel::StrongRole, DeadlineModel::ToneRole))
    , m_notice(new Label(TextRole::Small))
{
    setObjectName(u"deadlinesPage"_s);
    m_table->setObjectName(u"deadlineTable"_s);
    m_table->setModel(m_model);
    m_table->setMinimumHeight(210);
    m_table->horizontalHeader()->setSectionResizeMode(DeadlineModel::Subject, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(DeadlineModel::Ground, QHeaderView::Stretch);
    m_table->setColumnWidth(DeadlineModel::PrudentDay, 150);
    m_table->setColumnWidth(DeadlineModel::LastDay, 130);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DeadlinesPage::showDetail);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DeadlinesPage::showDetail);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(22, 18, 22, 18);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_lead);
    layout->addWidget(urgentCard());
    layout->addWidget(m_nothing);
    layout->addWidget(m_table, 1);
    layout->addWidget(detailCard());
    layout->addWidget(m_notice);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolling(u"deadlinesScroll"_s, content));
    retranslate();
}

QWidget *DeadlinesPage::urgentCard()
{
    m_urgent = new Card(Tone::Ochre);
    m_count = new Label(TextRole::Count);
    m_unit = new Label(TextRole::Strong);
    m_act = new Label(TextRole::Strong);
    m_how = new Label;
    for (Label *label : {m_count, m_unit}) {
        label->setTone(Tone::Ochre);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(false);
    }
    auto *number = new QVBoxLayout;
    number->setSpacing(0);
    number->addWidget(m_count);
    number->addWidget(m_unit);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_act);
    texts->addWidget(m_how);
    auto *row = new QHBoxLayout;
    row->setSpacing(22);
    row->addLayout(number);
    row->addLayout(texts, 1);
    m_urgent->body()->addLayout(row);
    return m_urgent;
}

QWidget *DeadlinesPage::detailCard()
{
    m_detail = new Card;
    m_detailTitle = new Label(TextRole::Strong);
    m_detailText = new Label;
    m_detailText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->body()->addWidget(m_detailTitle);
    m_detail->body()->addWidget(m_detailText);
    m_detail->hide();
    return m_detail;
}

void DeadlinesPage::setDeadlines(const SnapshotPtr &snapshot, const QList<Deadline> &deadlines)
{
    m_deadlines = deadlines;
    m_model->setDeadlines(snapshot, deadlines);
    showUrgent();
    m_table->setHidden(deadlines.isEmpty());
    m_nothing->setHidden(!deadlines.isEmpty());
}

void DeadlinesPage::showUrgent()
{
    const Deadline *next = mostUrgent(m_deadlines);
    m_urgent->setVisible(next);
    if (!next)
        return;
    m_count->setText(QString::number(qMax(0, next->daysLeft)));
    m_unit->setText(tr("day(s)", "after a number", next->daysLeft));
    m_act->setText(tr("Act on %1 before %2 (last legal day: %3, at midnight).")
                       .arg(m_model->subject(*next), longDay(next->prudentDay), longDay(next->lastLegalDay)));
    QStringList how;
    if (!next->whatDoesNot.isEmpty())
        how.append(tr("This does not stop the clock: %1.").arg(next->whatDoesNot.join(u", "_s)));
    if (!next->whatStops.isEmpty())
        how.append(tr("This does: %1.").arg(next->whatStops.join(u", "_s)));
    m_how->setText(how.join(u' '));
}

void DeadlinesPage::showDetail()
{
    const int row = m_table->currentIndex().row();
    m_detail->setVisible(row >= 0);
    if (row < 0)
        return;
    const Deadline &deadline = m_model->deadline(row);
    m_detailTitle->setText(deadline.title);
    QStringList parts{deadline.remarks.join(u'\n'), deadline.condition, deadline.text,
                      paragraph(tr("What stops the clock"), deadline.whatStops),
                      paragraph(tr("What does not stop it"), deadline.whatDoesNot),
                      deadline.mark == Mark::Memory ? tr("To be checked: this rule was noted from memory.") : QString()};
    if (deadline.start.isValid())
        parts.append(tr("Counted from %1.").arg(longDay(deadline.start)));
    parts.removeAll(QString());
    m_detailText->setText(parts.join(u"\n\n"_s));
}

void DeadlinesPage::retranslate()
{
    m_title->setText(tr("Offences and deadlines"));
    m_lead->setText(tr("What these facts may fall under. Your lawyer decides; you have nothing to settle. Choose a line to know more."));
    m_nothing->setText(tr("No date yet: note when the words of an exhibit were published, and the time to act is counted here."));
    m_table->setAccessibleName(tr("Deadlines, the most urgent first"));
    m_notice->setText(tr("Law as checked on %1. %2").arg(shortDay(m_law.checkedOn()), m_law.notice()));
    m_model->retranslate();
    showUrgent();
}

} // namespace appui
