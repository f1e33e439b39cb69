// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lettercard.h"

#include "widgets/button.h"
#include "widgets/disclosure.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "widgets/textfield.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

LetterCard::LetterCard(const LetterBlock &block, bool readOnly, QWidget *parent)
    : Card(block.changedUnder() ? Tone::Ochre
           : block.edited       ? Tone::Blue
                                : Tone::Plain,
           parent)
{
    setObjectName(u"passage-"_s + block.key);
    body()->setContentsMargins(10, 8, 10, 8);
    auto *text = new TextField(u"passage-"_s + block.key + u"-text"_s, 1, 30);
    text->setLabel(block.edited ? tr("In your words") : tr("Written by the program; change what you like"));
    text->setText(block.text);
    text->setReadOnly(readOnly);
    body()->addWidget(text);
    connect(text, &TextField::committed, this, [this, key = block.key](const QString &words) { Q_EMIT written(key, words); });
    if (!block.edited)
        return;

    auto *beside = new Disclosure(u"passage-"_s + block.key + u"-generated"_s);
    beside->setTitle(block.changedUnder() ? tr("The dossier says something else since you wrote this")
                                          : tr("What the program wrote"));
    auto *generated = new Label(TextRole::Muted);
    generated->setText(block.generated);
    beside->body()->addWidget(generated);
    beside->setOpen(block.changedUnder());
    auto *restore = button(u"passage-"_s + block.key + u"-restore"_s, ButtonKind::Quiet, u"undo"_s);
    restore->setText(tr("Take the program's words again"));
    restore->setDisabled(readOnly);
    body()->addWidget(beside);
    body()->addWidget(restore, 0, Qt::AlignLeft);
    connect(restore, &QPushButton::clicked, this, [this, key = block.key] { Q_EMIT restored(key); });
}

} // namespace appui
