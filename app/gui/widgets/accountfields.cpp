// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accountfields.h"

#include "widgets/choicefield.h"
#include "widgets/datefield.h"
#include "widgets/textfield.h"

#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr Answer answers[] = {Answer::Yes, Answer::No, Answer::Unknown};

} // namespace

AccountFields::AccountFields(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_account(new LineField(name + u"Handle"_s))
    , m_platform(new LineField(name + u"Platform"_s))
    , m_stableId(new LineField(name + u"StableId"_s))
    , m_profile(new LineField(name + u"Profile"_s))
    , m_impersonates(new TextField(name + u"Impersonates"_s, 1, 4))
    , m_online(new ChoiceField(name + u"Online"_s, {u"Yes"_s, u"No"_s, u"Unknown"_s}))
    , m_onlineSeen(new DateField(name + u"OnlineSeen"_s))
{
    build();
    connectFields();
    retranslate();
}

void AccountFields::build()
{
    QGridLayout *grid = twoColumns(this);
    grid->addWidget(m_account, 0, 0, Qt::AlignTop);
    grid->addWidget(m_platform, 0, 1, Qt::AlignTop);
    grid->addWidget(m_profile, 1, 0, Qt::AlignTop);
    grid->addWidget(m_stableId, 1, 1, Qt::AlignTop);
    grid->addWidget(m_impersonates, 2, 0, 1, 2);
    grid->addWidget(m_online, 3, 0, Qt::AlignTop);
    grid->addWidget(m_onlineSeen, 3, 1, Qt::AlignTop);
}

void AccountFields::connectFields()
{
    const auto line = [this](LineField *field, QString Party::*value, const char *what) {
        connect(field, &LineField::committed, this,
                [=, this](const QString &said) { edit(tr(what), [=](Party &party) { party.*value = said.trimmed(); }); });
    };
    line(m_account, &Party::account, QT_TR_NOOP("account"));
    line(m_platform, &Party::platform, QT_TR_NOOP("platform of the account"));
    line(m_stableId, &Party::stableId, QT_TR_NOOP("identifier of the account"));
    line(m_profile, &Party::profileUrl, QT_TR_NOOP("address of the profile"));
    connect(m_impersonates, &TextField::committed, this, [this](const QString &said) {
        edit(tr("what the account takes"), [=](Party &party) { party.impersonates = said.trimmed(); });
    });
    connect(m_online, &ChoiceField::committed, this, [this](int choice) {
        edit(tr("whether the account is still online"), [=](Party &party) { party.online = answers[choice]; });
    });
    connect(m_onlineSeen, &DateField::dateCommitted, this, [this](const PartialDate &date) {
        edit(tr("day you looked at the account"), [=](Party &party) { party.onlineSeen = date; });
    });
}

void AccountFields::setParty(const Party &party, const SnapshotPtr &snapshot)
{
    m_id = party.id;
    m_account->setText(party.account);
    m_platform->setText(party.platform);
    m_stableId->setText(party.stableId);
    m_profile->setText(party.profileUrl);
    m_impersonates->setText(party.impersonates);
    // Somebody known by a name alone has nothing online to look at.
    const bool hasAccount = !(party.account + party.platform + party.profileUrl).isEmpty();
    m_online->setVisible(hasAccount);
    m_onlineSeen->setVisible(hasAccount);
    m_online->setCurrent(int(std::find(std::begin(answers), std::end(answers), party.online) - std::begin(answers)));
    m_onlineSeen->setToday(snapshot->today());
    m_onlineSeen->setDate(party.onlineSeen, snapshot->dossier.zone());
    for (LineField *field : std::initializer_list<LineField *>{m_account, m_platform, m_stableId, m_profile, m_onlineSeen})
        field->setReadOnly(snapshot->readOnly);
    m_impersonates->setReadOnly(snapshot->readOnly);
    m_online->setReadOnly(snapshot->readOnly);
}

void AccountFields::edit(const QString &what, const std::function<void(Party &)> &change)
{
    Q_EMIT edited(what, draftOf(&Dossier::parties, m_id, change));
}

void AccountFields::focusFirst()
{
    m_profile->edit()->setFocus(Qt::OtherFocusReason);
}

void AccountFields::retranslate()
{
    m_account->setLabel(tr("Account, as it is shown"));
    m_account->setExample(tr("@account"));
    m_platform->setLabel(tr("Platform"));
    m_profile->setLabel(tr("Address of the profile"));
    m_profile->setExample(u"https://…"_s);
    m_stableId->setLabel(tr("Identifier that the platform keeps"));
    m_stableId->setHint(
        tr("It stays when the account changes its name. Often in the address or the source of the page; leave empty "
           "if you don't find it."));
    m_impersonates->setLabel(tr("Does it pass for you? What does it take of you?"));
    m_impersonates->setHint(tr("Your name, your photograph, your post, the name of the school… Leave empty if it does not."));
    m_online->setLabel(tr("Is it still online?"));
    m_online->setChoices({tr("Yes"), tr("No"), tr("I don't know")});
    m_onlineSeen->setLabel(tr("Looked at on"));
    m_onlineSeen->setExample(tr("16 novembre 2026", "an example of a day that can be typed"));
}

} // namespace appui
