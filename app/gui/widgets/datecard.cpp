// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/datecard.h"

#include "legal/deadlines.h"
#include "look/wording.h"
#include "models/deadlinewords.h"
#include "widgets/disclosure.h"
#include "widgets/label.h"
#include "widgets/points.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

DateCard::DateCard(const Deadline &deadline, const QString &name, QWidget *parent)
    : Card(Tone::Plain, parent)
{
    setObjectName(name);
    body()->setContentsMargins(14, 10, 14, 8);
    body()->setSpacing(4);
    auto *title = new Label(TextRole::Strong);
    title->setText(deadline.title);
    auto *days = new Label;
    days->setText(deadlinewords::days(deadline));
    auto *left = new Label(TextRole::Chip);
    left->setText(deadlinewords::timeLeft(deadline));
    left->setTone(deadlinewords::tone(deadline));
    for (Label *label : {title, days, left})
        body()->addWidget(label);

    auto *more = new Disclosure(name + u"More"_s);
    more->setTitle(tr("How it is counted, and what stops it"));
    addPoints(more->body(), tr("To know of this date"), deadline.remarks, Tone::Ochre);
    if (deadline.start.isValid())
        addPoints(more->body(), tr("Counted from"), {longDay(deadline.start)});
    addPoints(more->body(), tr("What stops the clock"), deadline.whatStops);
    addPoints(more->body(), tr("What does not stop it"), deadline.whatDoesNot);
    QStringList rule{deadline.condition, deadline.text, deadline.source};
    rule.removeAll(QString());
    addPoints(more->body(), tr("The rule"), rule);
    if (deadline.mark == Mark::Memory)
        addPoints(more->body(), tr("To be checked"), {tr("This rule was noted from memory.")}, Tone::Ochre);
    body()->addWidget(more);
}

} // namespace appui
