// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/authoritydialog.h"

#include "casework/stamping.h"
#include "look/settings.h"
#include "look/wording.h"
#include "widgets/authorityform.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "work/desk.h"

#include <QCheckBox>
#include <QEvent>
#include <QListWidget>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int digestBytes = 32;
constexpr double linesInSight = 3.5;
constexpr int usualWidth = 560;

/** A digest of nothing, stamped and thrown away. */
Result<TokenFacts> tryAuthority(const Authority &authority, const Progress &progress)
{
    const Digest sample = randomBytes(digestBytes);
    const auto token = requestToken(authority.url, sample, trustOf(authority), {}, progress);
    if (!token)
        return fail(token);
    return checkToken(*token, sample, trustOf(authority));
}

QString sentenceFor(const Authority &authority, const Error &error)
{
    switch (AuthorityFailure{authority.url, error}.kind()) {
    case AuthorityFailure::Kind::Unreached:
        return AuthorityDialog::tr("It does not answer. %1").arg(error.message);
    case AuthorityFailure::Kind::Refusal:
        return AuthorityDialog::tr("It answers, but gives no timestamp. %1").arg(error.message);
    case AuthorityFailure::Kind::BadToken:
        break;
    }
    return AuthorityDialog::tr("It answers, but its timestamp is not believed. %1").arg(error.message);
}

} // namespace

AuthorityDialog::AuthorityDialog(const Equipment &equipment, QWidget *parent)
    : ScrollingDialog(usualWidth, parent)
    , m_equipment(equipment)
    , m_authorities(equipment.settings.authorities())
    , m_title(new Label(TextRole::Heading))
    , m_lead(new Label(TextRole::Muted))
    , m_listLabel(new Label(TextRole::Field))
    , m_list(new QListWidget)
    , m_up(button(u"authorityUp"_s))
    , m_down(button(u"authorityDown"_s))
    , m_remove(button(u"authorityRemove"_s))
    , m_try(button(u"authorityTry"_s))
    , m_result(new Label)
    , m_byItself(new QCheckBox)
    , m_byItselfHint(new Label(TextRole::Small))
    , m_form(new AuthorityForm(equipment.prompter))
    , m_close(button(u"authorityClose"_s, ButtonKind::Primary))
{
    setObjectName(u"authorityDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    if (const SnapshotPtr snapshot = equipment.desk.snapshot(); snapshot && m_authorities.isEmpty())
        for (const Authority &authority : snapshot->dossier.authorities)
            m_authorities.append(authority);
    m_byItself->setChecked(equipment.settings.stampsByItself());
    m_form->setFolder(equipment.settings.lastFolder());
    connect(m_list, &QListWidget::currentRowChanged, this, &AuthorityDialog::enable);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &AuthorityDialog::remove);
    connect(m_try, &QPushButton::clicked, this, &AuthorityDialog::tryIt);
    connect(m_form, &AuthorityForm::added, this, &AuthorityDialog::take);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_byItself, &QCheckBox::toggled, this, [this](bool byItself) {
        m_equipment.settings.setAuthorities(m_authorities);
        m_equipment.settings.setStampsByItself(byItself);
    });
    retranslate();
    showList(0);
}

QWidget *AuthorityDialog::listActions()
{
    auto *actions = new QWidget;
    auto *flow = new FlowLayout(actions, 6);
    for (QPushButton *action : {m_up, m_down, m_remove, m_try})
        flow->addWidget(action);
    return actions;
}

void AuthorityDialog::build()
{
    m_list->setObjectName(u"authorityList"_s);
    m_list->setFixedHeight(int(linesInSight * fontMetrics().height()));
    m_listLabel->setBuddy(m_list);
    m_result->setObjectName(u"authorityResult"_s);
    m_result->hide();
    m_byItself->setObjectName(u"authorityByItself"_s);
    QVBoxLayout *layout = content();
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_lead);
    layout->addWidget(m_listLabel);
    layout->addWidget(m_list);
    layout->addWidget(listActions());
    layout->addWidget(m_result);
    layout->addWidget(m_byItself, 0, Qt::AlignLeft);
    layout->addWidget(m_byItselfHint);
    layout->addSpacing(6);
    layout->addWidget(m_form);
    setFoot(m_close);
}

void AuthorityDialog::showList(int current)
{
    m_list->clear();
    for (const Authority &authority : std::as_const(m_authorities)) {
        const QString host = QUrl(authority.url).host();
        m_list->addItem(authority.caPem.isEmpty() ? host : tr("%1, with its own certificates").arg(host));
        m_list->item(m_list->count() - 1)->setToolTip(authority.url);
    }
    m_list->setCurrentRow(qMin(current, m_list->count() - 1));
    enable();
}

void AuthorityDialog::enable()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_remove->setEnabled(row >= 0);
    m_try->setEnabled(row >= 0 && !m_trying);
    m_byItself->setEnabled(m_list->count() > 0);
}

void AuthorityDialog::take(const Authority &authority)
{
    const auto same = std::find_if(m_authorities.begin(), m_authorities.end(),
                                   [&](const Authority &each) { return each.url == authority.url; });
    const auto row = int(same - m_authorities.begin());
    if (same == m_authorities.end())
        m_authorities.append(authority);
    else
        *same = authority;
    m_equipment.settings.setAuthorities(m_authorities);
    showList(row);
}

void AuthorityDialog::move(int by)
{
    const int row = m_list->currentRow();
    m_authorities.move(row, row + by);
    m_equipment.settings.setAuthorities(m_authorities);
    showList(row + by);
}

void AuthorityDialog::remove()
{
    const int row = m_list->currentRow();
    m_authorities.removeAt(row);
    m_equipment.settings.setAuthorities(m_authorities);
    showList(row);
}

void AuthorityDialog::tryIt()
{
    const Authority authority = m_authorities.value(m_list->currentRow());
    m_trying = true;
    m_result->hide();
    enable();
    const auto work = [authority](const Progress &progress) { return tryAuthority(authority, progress); };
    const auto then = [this, authority](const Result<TokenFacts> &facts) {
        m_trying = false;
        enable();
        if (!facts)
            tell(false, sentenceFor(authority, facts.error()));
        else if (facts->exercise)
            tell(false, tr("It answers, but it is a training authority: its timestamps prove nothing."));
        else
            tell(true, tr("It answers, and its timestamp is believed: %1, %2.")
                           .arg(facts->authority, moment(facts->when, m_equipment.desk.now())));
    };
    m_equipment.desk.runAside<TokenFacts>(tr("Asking for a trial timestamp…"), work, this, then);
}

void AuthorityDialog::tell(bool good, const QString &sentence)
{
    m_result->setTone(good ? Tone::Green : Tone::Red);
    m_result->tell(sentence);
}

void AuthorityDialog::changeEvent(QEvent *event)
{
    ScrollingDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_form->retranslate();
        showList(m_list->currentRow());
    }
}

void AuthorityDialog::retranslate()
{
    setWindowTitle(tr("Timestamps"));
    m_title->setText(tr("Who gives the timestamps"));
    m_lead->setText(
        tr("An authority dates the digests of your exhibits. Only digests leave this computer: never an exhibit, a name or "
           "a word. Your ASL or your lawyer can tell you which one to choose."));
    m_listLabel->setText(tr("Asked in this order, the next one when one fails"));
    m_list->setAccessibleName(m_listLabel->text());
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_remove->setText(tr("Remove"));
    m_try->setText(tr("Try it"));
    m_byItself->setText(tr("Timestamp as things come in"));
    m_byItselfHint->setText(tr("A moment after you add or change something, and again later when there was no network."));
    m_byItself->setAccessibleDescription(m_byItselfHint->text());
    m_close->setText(tr("Close"));
}

} // namespace appui
