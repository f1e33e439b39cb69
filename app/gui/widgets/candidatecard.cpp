// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/candidatecard.h"

#include "legal/catalogue.h"
#include "legal/qualification.h"
#include "widgets/disclosure.h"
#include "widgets/label.h"
#include "widgets/points.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

QStringList aggravationsOf(const Offence &offence)
{
    QStringList lines;
    for (const Aggravation &aggravation : offence.aggravations)
        lines.append(aggravation.when + u"\u00a0: "_s + aggravation.penalty +
                     (aggravation.mark == Mark::Memory ? u" ("_s + CandidateCard::tr("to be checked") + u')' : QString()));
    return lines;
}

QStringList labelsOf(const QStringList &offences, const Catalogue &law)
{
    QStringList labels;
    for (const QString &id : offences)
        labels.append(law.offence(id)->label);
    return labels;
}

} // namespace

CandidateCard::CandidateCard(const Candidate &candidate, const Catalogue &law, QWidget *parent)
    : Card(Tone::Plain, parent)
{
    const Offence &offence = *law.offence(candidate.offence);
    setObjectName(u"candidate-"_s + offence.id);
    body()->setContentsMargins(14, 12, 14, 10);
    body()->setSpacing(5);
    auto *title = new Label(TextRole::Strong);
    title->setText(offence.label);
    auto *article = new Label(TextRole::Muted);
    article->setText(offence.citation);
    body()->addWidget(title);
    body()->addWidget(article);
    if (candidate.chosen)
        addChip(tr("chosen with your adviser or your lawyer"), Tone::Blue);
    if (markOf(offence.basis) == Mark::Memory)
        addChip(tr("to be checked"), Tone::Ochre);
    addPoints(body(), tr("Still missing"), candidate.missing, Tone::Ochre);

    auto *more = new Disclosure(u"about-"_s + offence.id);
    more->setTitle(tr("Why, and what has to be shown"));
    QStringList why;
    for (const Reason &reason : candidate.why)
        why.append(reason.text);
    addPoints(more->body(), tr("Why"), why);
    addPoints(more->body(), tr("What has to be shown"), offence.elements);
    addPoints(more->body(), tr("Never together with"), labelsOf(candidate.alternatives, law));
    addPoints(more->body(), tr("Penalty"), {offence.penaltyInFull.isEmpty() ? offence.penalty : offence.penaltyInFull});
    addPoints(more->body(), tr("More severe"), aggravationsOf(offence));
    if (const LimitationRule *rule = law.limitationRule(offence.limitation))
        addPoints(more->body(), tr("Time to act"), {rule->title});
    addPoints(more->body(), tr("Who must complain"),
              offence.complaintNote.isEmpty() ? QStringList() : QStringList{offence.complaintNote});
    addPoints(more->body(), tr("Traps"), offence.exclusions + offence.notes + law.warningTexts(offence.warnings));
    body()->addWidget(more);
}

void CandidateCard::addChip(const QString &text, Tone tone)
{
    auto *chip = new Label(TextRole::Chip);
    chip->setText(text);
    chip->setTone(tone);
    body()->addWidget(chip);
}

} // namespace appui
