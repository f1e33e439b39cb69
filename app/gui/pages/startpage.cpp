// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/startpage.h"

#include "dialogs/prompter.h"
#include "legal/catalogue.h"
#include "look/settings.h"
#include "look/textscale.h"
#include "pages/newdossierform.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/helppanel.h"
#include "widgets/label.h"
#include "widgets/recentrow.h"
#include "widgets/scrolling.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int widest = 940;
constexpr int narrow = 720; // below, the two columns are one

} // namespace

StartPage::StartPage(const Equipment &equipment, QWidget *parent)
    : Page(parent)
    , m_equipment(equipment)
    , m_title(new Label(TextRole::Title))
    , m_lead(new Label(TextRole::Lead))
    , m_complaint(new Label)
    , m_settings(button(u"settings"_s, ButtonKind::Quiet, u"settings"_s))
{
    auto *column = new QWidget;
    column->setMaximumWidth(widest);
    auto *content = new QVBoxLayout(column);
    content->setContentsMargins(20, 24, 20, 24);
    content->setSpacing(14);
    content->addStretch(1);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_settings, 0, Qt::AlignTop);
    content->addLayout(head);
    content->addWidget(m_lead);
    content->addWidget(m_complaint);
    content->addWidget(dangerCard());
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(16);
    m_columns->addWidget(beginCard(), 5);
    m_columns->addWidget(asideColumn(), 4);
    content->addLayout(m_columns);
    content->addStretch(2);

    auto *ground = new QWidget;
    auto *centre = new QHBoxLayout(ground);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addStretch(1);
    centre->addWidget(column, 100);
    centre->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolling(u"startScroll"_s, ground));
    m_complaint->setTone(Tone::Red);
    m_complaint->hide();
    connect(m_settings, &QPushButton::clicked, this, &StartPage::settingsWanted);
    retranslate();
    refresh();
}

QWidget *StartPage::dangerCard()
{
    auto *card = new Card;
    m_danger = new Label(TextRole::Strong);
    m_dangerYes = button(u"inDanger"_s, ButtonKind::Danger, u"phone"_s);
    m_dangerYes->setCheckable(true);
    auto *question = new QHBoxLayout;
    question->addWidget(m_danger, 1);
    question->addWidget(m_dangerYes);
    card->body()->addLayout(question);
    connect(m_dangerYes, &QPushButton::toggled, this, [this, card](bool asked) {
        if (!m_help) {
            m_help = new HelpPanel(m_equipment.law);
            card->body()->addWidget(m_help);
        }
        m_help->setVisible(asked);
    });
    return card;
}

QWidget *StartPage::beginCard()
{
    auto *card = new Card;
    card->body()->setContentsMargins(22, 20, 22, 18);
    m_form = new NewDossierForm(m_equipment.settings, m_equipment.prompter);
    m_begin = new QStackedWidget;
    m_begin->addWidget(welcome());
    m_begin->addWidget(m_form);
    card->body()->addWidget(m_begin);
    connect(m_form, &NewDossierForm::accepted, this, &StartPage::creationWanted);
    connect(m_form, &NewDossierForm::rejected, this, [this] { m_begin->setCurrentIndex(0); });
    return card;
}

QWidget *StartPage::welcome()
{
    auto *page = new QWidget;
    m_beginTitle = new Label(TextRole::Heading);
    m_beginLead = new Label(TextRole::Muted);
    m_new = button(u"newDossier"_s, ButtonKind::Primary, u"add"_s);
    m_open = button(u"openDossier"_s);
    m_pathTitle = new Label(TextRole::Field);
    m_path = new QWidget;
    m_steps = new QGridLayout(m_path);
    m_steps->setContentsMargins(0, 0, 0, 0);
    m_steps->setVerticalSpacing(6);
    m_steps->setColumnStretch(1, 1);
    m_recentTitle = new Label(TextRole::Field);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    m_example = button(u"exampleDossier"_s, ButtonKind::Quiet, u"help"_s);
    if (m_equipment.samples.isEmpty())
        m_example->hide();
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_new);
    actions->addWidget(m_open);
    actions->addStretch(1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_beginTitle);
    layout->addWidget(m_beginLead);
    layout->addSpacing(4);
    layout->addLayout(actions);
    layout->addSpacing(8);
    layout->addWidget(m_pathTitle);
    layout->addWidget(m_path);
    layout->addWidget(m_recentTitle);
    layout->addLayout(m_recent);
    layout->addStretch(1);
    layout->addWidget(m_example, 0, Qt::AlignLeft);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_begin->setCurrentIndex(1);
        m_form->begin();
    });
    connect(m_open, &QPushButton::clicked, this, &StartPage::askFile);
    connect(m_example, &QPushButton::clicked, this, &StartPage::exampleWanted);
    return page;
}

QWidget *StartPage::asideColumn()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    auto *received = new Card;
    m_receivedTitle = new Label(TextRole::Strong);
    m_receivedText = new Label(TextRole::Muted);
    m_verify = button(u"verifyReceived"_s, ButtonKind::Plain, u"verify"_s);
    received->body()->addWidget(m_receivedTitle);
    received->body()->addWidget(m_receivedText);
    received->body()->addWidget(m_verify, 0, Qt::AlignLeft);
    auto *time = new Card(Tone::Ochre);
    m_timeTitle = new Label(TextRole::Strong);
    m_timeText = new Label;
    time->body()->addWidget(m_timeTitle);
    time->body()->addWidget(m_timeText);
    m_guide = button(u"tonight"_s, ButtonKind::Plain, u"print"_s);
    time->body()->addWidget(m_guide, 0, Qt::AlignLeft);
    time->body()->addStretch(1);
    layout->addWidget(time, 1); // both columns end together
    layout->addWidget(received);
    connect(m_verify, &QPushButton::clicked, this, &StartPage::verificationWanted);
    connect(m_guide, &QPushButton::clicked, this, &StartPage::guideWanted);
    return column;
}

void StartPage::refresh()
{
    complain({});
    m_begin->setCurrentIndex(0);
    fillRecent();
}

void StartPage::fillRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QList<RecentDossier> dossiers = m_equipment.settings.recentDossiers();
    for (qsizetype i = 0; i < dossiers.size(); ++i) {
        if (!QFileInfo::exists(dossiers[i].path))
            continue;
        auto *row = new RecentRow(dossiers[i], QDateTime::currentDateTimeUtc());
        row->setObjectName(u"recent%1"_s.arg(i + 1));
        connect(row, &QPushButton::clicked, this, [this, path = dossiers[i].path] { Q_EMIT openingWanted(path); });
        m_recent->addWidget(row);
    }
    const bool isFirstTime = m_recent->count() == 0;
    m_recentTitle->setHidden(isFirstTime);
    m_pathTitle->setVisible(isFirstTime);
    m_path->setVisible(isFirstTime);
}

void StartPage::complain(const QString &sentence)
{
    m_complaint->tell(sentence);
    m_form->complain(m_begin->currentIndex() == 1 ? sentence : QString());
    if (m_begin->currentIndex() == 1)
        m_complaint->hide();
}

void StartPage::askFile()
{
    m_equipment.prompter.askFiles(this, {tr("Open a dossier"), m_equipment.settings.lastFolder(), tr("Dossier (*.appui)")},
                                  [this](const QStringList &paths) {
                                      if (!paths.isEmpty())
                                          Q_EMIT openingWanted(paths.first());
                                  });
}

QString StartPage::timeCounts() const
{
    const LimitationRule *press = m_equipment.law.limitationRule(u"press-3m"_s);
    if (!press)
        return {};
    QStringList sentences{tr("An insult or a defamation can no longer be prosecuted %n month(s) after it was first put online.",
                             nullptr, press->months)};
    if (press->notInterruptedBy.contains("plainte-simple"_L1))
        sentences.append(tr("A plain complaint does not stop that clock."));
    return sentences.join(u' ');
}

void StartPage::showSteps(const QString &lines)
{
    int row = 0;
    for (const QString &line : lines.split(u'\n')) {
        for (const int column : {0, 1}) {
            if (!m_steps->itemAtPosition(row, column))
                m_steps->addWidget(new Label, row, column, column == 0 ? Qt::AlignTop : Qt::Alignment());
            auto *label = static_cast<Label *>(m_steps->itemAtPosition(row, column)->widget());
            label->setText(line.section(u' ', column, column == 0 ? 0 : -1)); // its number hangs before it
        }
        ++row;
    }
}

void StartPage::retranslate()
{
    m_title->setText(u"À l’appui"_s);
    m_lead->setText(tr("Gather the proofs, lose nothing, know what to do. Everything stays on this computer."));
    m_danger->setText(tr("Are you in danger now?"));
    m_dangerYes->setText(tr("Yes: whom to call"));
    if (m_help)
        m_help->retranslate();
    m_form->retranslate();
    m_pathTitle->setText(tr("How it goes"));
    showSteps(tr("1. You add your screenshots, as they are: forty at once, if you like.\n"
                 "2. You say who wrote what, where and when; “I don't know” is an answer.\n"
                 "3. You read, then print, three documents: for the public prosecutor, for your employer, for your lawyer."));
    m_beginTitle->setText(tr("Begin a dossier"));
    m_beginLead->setText(tr("A few questions, then you add your screenshots. You can stop and come back whenever you like."));
    m_new->setText(tr("New dossier"));
    m_open->setText(tr("Open…"));
    m_recentTitle->setText(tr("Recent dossiers"));
    m_example->setText(tr("Try with an example, without risk"));
    m_receivedTitle->setText(tr("I was sent a dossier"));
    m_receivedText->setText(tr("ASL adviser, lawyer: check that it is whole and unaltered, and read it."));
    m_verify->setText(tr("Check a dossier…"));
    m_timeTitle->setText(tr("Time counts"));
    m_timeText->setText(timeCounts());
    m_guide->setText(tr("What to do tonight: two pages"));
    m_settings->setText(tr("Settings"));
    fillRecent();
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_dangerYes->isChecked())
        return Page::keyPressEvent(event);
    m_dangerYes->setChecked(false);
    m_dangerYes->setFocus(Qt::OtherFocusReason);
}

void StartPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_begin->currentIndex() == 0)
        m_new->setFocus(Qt::OtherFocusReason);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() < narrow * textScale(*this) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace appui
