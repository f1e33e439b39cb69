// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/procedurecard.h"

#include "legal/law.h"
#include "widgets/disclosure.h"
#include "widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

void tell(QVBoxLayout *body, const QString &title, const QStringList &lines, Tone tone = Tone::Plain)
{
    if (lines.isEmpty())
        return;
    auto *name = new Label(TextRole::Field);
    name->setText(title);
    auto *text = new Label;
    text->setText(u"• "_s + lines.join(u"\n• "_s));
    text->setTone(tone);
    body->addWidget(name);
    body->addWidget(text);
}

} // namespace

ProcedureCard::ProcedureCard(const Procedure &procedure, QWidget *parent)
    : Card(Tone::Plain, parent)
{
    body()->setSpacing(5);
    auto *title = new Label(TextRole::Strong);
    title->setText(procedure.title);
    auto *to = new Label(TextRole::Muted);
    to->setText(procedure.recipient == "—"_L1 ? QString() : tr("To: %1").arg(procedure.recipient));
    to->setVisible(!to->text().isEmpty());
    body()->addWidget(title);
    body()->addWidget(to);
    tell(body(), tr("What it does not do"), procedure.doesNot, Tone::Ochre);

    auto *more = new Disclosure(u"more-"_s + procedure.id);
    more->setTitle(tr("How, and what it brings"));
    tell(more->body(), tr("What it brings"), procedure.effect);
    tell(more->body(), tr("How"), procedure.form);
    tell(more->body(), tr("What to put in it"), procedure.contents);
    tell(more->body(), tr("Time"), procedure.delay);
    tell(more->body(), tr("Also to know"), procedure.notes);
    if (procedure.legalBasis != "—"_L1 && !procedure.legalBasis.isEmpty())
        tell(more->body(), tr("Law"), {procedure.legalBasis});
    if (!procedure.where.isEmpty())
        tell(more->body(), tr("Where"), {procedure.where});
    if (markOf(procedure.basis) == Mark::Memory)
        tell(more->body(), tr("To be checked"), {tr("This was noted from memory.")});
    body()->addWidget(more);
}

} // namespace appui
