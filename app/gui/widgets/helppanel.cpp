// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/helppanel.h"

#include "legal/catalogue.h"
#include "models/contactwords.h"
#include "widgets/card.h"
#include "widgets/label.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

HelpPanel::HelpPanel(const Catalogue &law, QWidget *parent)
    : QWidget(parent)
    , m_law(law)
    , m_body(new QVBoxLayout(this))
{
    setObjectName(u"helpPanel"_s);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(10);
    retranslate();
}

void HelpPanel::addContacts()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Contact &contact : m_law.contacts()) {
        if (contact.phone.isEmpty())
            continue;
        auto *phone = new Label(TextRole::Phone);
        phone->setText(contact.phone);
        phone->setWordWrap(false);
        phone->setTone(contact.danger ? Tone::Red : Tone::Blue);
        phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *whom = new Label;
        const QString hours = contactwords::hours(contact);
        whom->setText(QStringList{capitalised(contactwords::forWhom(contact)), hours}.join(hours.isEmpty() ? u""_s : u" — "_s));
        if (contactwords::isToCheck(contact)) // no doubt stands in the way of a call: it is told to whoever lingers
            for (Label *label : {phone, whom})
                label->setToolTip(tr("To be checked: written down from memory."));
        whom->setAccessibleName(contact.phone + u": "_s + contact.name);
        grid->addWidget(phone, row, 0, Qt::AlignTop);
        grid->addWidget(whom, row, 1, Qt::AlignVCenter);
        ++row;
    }
    m_body->addLayout(grid);
}

void HelpPanel::addAdvice()
{
    m_body->addWidget(rule());
    const QString advice[] = {
        tr("Put yourself in safety first, then tell somebody you trust: you should not be alone with this."),
        tr("Do not reply, do not delete anything: each message is a proof. You can come back to this dossier later."),
    };
    for (const QString &sentence : advice) {
        auto *label = new Label;
        label->setText(sentence);
        m_body->addWidget(label);
    }
    for (const Warning &warning : m_law.warnings()) {
        if (warning.kind != Warning::Kind::Danger)
            continue;
        auto *label = new Label;
        label->setText(contactwords::text(warning));
        label->setTone(Tone::Red);
        m_body->addWidget(label);
    }
}

void HelpPanel::retranslate()
{
    while (QLayoutItem *item = m_body->takeAt(0)) {
        if (QLayout *inner = item->layout())
            while (QLayoutItem *cell = inner->takeAt(0)) {
                delete cell->widget();
                delete cell;
            }
        delete item->widget();
        delete item;
    }
    addContacts();
    addAdvice();
}

} // namespace appui
