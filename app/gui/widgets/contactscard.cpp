// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/contactscard.h"

#include "legal/catalogue.h"
#include "models/contactwords.h"
#include "widgets/label.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace appui {

ContactsCard::ContactsCard(const Catalogue &law, QWidget *parent)
    : Card(Tone::Plain, parent)
{
    setObjectName(u"contactsCard"_s);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Contact &contact : law.contacts()) {
        auto *phone = new Label(TextRole::Strong);
        phone->setText(contact.phone);
        phone->setWordWrap(false);
        phone->setTone(contact.danger ? Tone::Red : Tone::Blue);
        phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
        QStringList lines;
        if (contact.name != contact.phone)
            lines.append(contact.name);
        QStringList about{contactwords::forWhom(contact), contactwords::hours(contact), contact.also, contact.url};
        about.removeAll(QString());
        lines.append(about.join(u" · "_s));
        if (contactwords::isToCheck(contact))
            lines.append(tr("To be checked: written down from memory."));
        auto *text = new Label;
        text->setText(lines.join(u'\n'));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(phone, row, 0, Qt::AlignTop);
        grid->addWidget(text, row++, 1, Qt::AlignTop);
    }
    body()->addLayout(grid);
}

} // namespace appui
