// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/madecard.h"

#include "look/wording.h"
#include "widgets/button.h"
#include "widgets/exportcard.h"
#include "widgets/flowlayout.h"
#include "widgets/keycopy.h"
#include "widgets/label.h"
#include "work/exports.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

MadeCard::MadeCard(Desk &desk, Prompter &prompter, QWidget *parent)
    : Card(Tone::Green, parent)
    , m_title(new Label(TextRole::Strong))
    , m_text(new Label)
    , m_outdated(new Label)
    , m_next(new Label)
    , m_open(button(u"openMade"_s, ButtonKind::Plain, u"open"_s))
    , m_folder(button(u"openMadeFolder"_s, ButtonKind::Plain, u"folder"_s))
    , m_toKey(button(u"copyMade"_s, ButtonKind::Plain, u"save"_s))
    , m_stamp(button(u"stampMade"_s, ButtonKind::Plain, u"stamp"_s))
    , m_copy(new KeyCopy(desk, prompter))
{
    setObjectName(u"madeCard"_s);
    m_next->setObjectName(u"nextStep"_s);
    m_outdated->setObjectName(u"madeOutdated"_s);
    m_outdated->setTone(Tone::Ochre);
    auto *actions = new QWidget;
    auto *flow = new FlowLayout(actions, 8);
    for (QPushButton *action : {m_open, m_folder, m_toKey, m_stamp})
        flow->addWidget(action);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_text, m_outdated, actions, m_copy, m_next})
        body()->addWidget(widget);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(m_folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    connect(m_toKey, &QPushButton::clicked, m_copy, &KeyCopy::look);
    connect(m_stamp, &QPushButton::clicked, this, [this] { Q_EMIT stampWanted(m_path); });
    retranslate();
    hide();
}

void MadeCard::setDocument(const MadeDocument &document)
{
    m_path = document.path;
    m_title->setText(tr("%1: the PDF is ready").arg(documentName(document.recipient)));
    QStringList sentences{tr("%n page(s)", nullptr, document.exported.pages) + u", "_s + fileSize(document.exported.size) + u'.',
                          tr("It is here: %1").arg(QDir::toNativeSeparators(document.path)),
                          tr("The numbers of the exhibits will not change any more.")};
    if (document.exported.exercise)
        sentences.append(tr("EXERCICE is on every page: its timestamps come from a training authority and prove nothing."));
    m_text->setText(sentences.join(u'\n'));
    m_copy->setDocument(document.path, m_all);
    m_all.append(document.path);
    m_stamp->show();
    show();
}

void MadeCard::forget()
{
    m_all.clear();
    hide();
}

void MadeCard::setNextStep(const QString &sentences)
{
    m_next->tell(sentences);
}

void MadeCard::setOutdated(bool outdated)
{
    m_outdated->tell(outdated ? outdatedSentence() : QString());
}

void MadeCard::setStamped()
{
    m_stamp->hide();
}

void MadeCard::focusFirst()
{
    m_open->setFocus(Qt::OtherFocusReason);
}

void MadeCard::retranslate()
{
    m_open->setText(tr("Open the PDF"));
    m_folder->setText(tr("Open its folder"));
    m_toKey->setText(tr("Copy onto a USB key…"));
    m_stamp->setText(tr("Timestamp this PDF"));
    m_copy->retranslate();
}

} // namespace appui
