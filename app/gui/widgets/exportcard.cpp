// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/exportcard.h"

#include "dossier/json.h"
#include "look/wording.h"
#include "report/contents.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "work/snapshot.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

QString documentName(Recipient recipient)
{
    switch (recipient) {
    case Recipient::Procureur:
        return ExportCard::tr("For the public prosecutor");
    case Recipient::Recteur:
        return ExportCard::tr("For the recteur");
    case Recipient::Avocat:
        return ExportCard::tr("For the lawyer");
    }
    return {};
}

QString outdatedSentence()
{
    return ExportCard::tr("What it says has changed since: make it again.");
}

ExportCard::ExportCard(Recipient recipient, QWidget *parent)
    : Card(Tone::Plain, parent)
    , m_recipient(recipient)
    , m_title(new Label(TextRole::Strong))
    , m_text(new Label(TextRole::Muted))
    , m_last(new Label(TextRole::Small))
    , m_preview(button(u"preview-"_s + toToken(recipient), ButtonKind::Primary, u"show"_s))
    , m_save(button(u"save-"_s + toToken(recipient), ButtonKind::Plain, u"save"_s))
    , m_print(button(u"print-"_s + toToken(recipient), ButtonKind::Plain, u"print"_s))
{
    auto *actions = new QWidget;
    auto *flow = new FlowLayout(actions, 8);
    for (QPushButton *action : {m_preview, m_save, m_print})
        flow->addWidget(action);
    m_last->setObjectName(u"made-"_s + toToken(recipient));
    body()->setSpacing(6);
    body()->addWidget(m_title);
    body()->addWidget(m_text);
    body()->addWidget(m_last);
    body()->addWidget(actions);
    connect(m_preview, &QPushButton::clicked, this, [this] { Q_EMIT previewWanted(m_recipient); });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(m_recipient); });
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printWanted(m_recipient); });
    retranslate();
}

void ExportCard::setSnapshot(const Snapshot &snapshot, const QDateTime &now)
{
    int pieces = 0;
    int all = 0;
    for (const Exhibit &exhibit : snapshot.dossier.exhibits) {
        all += exhibit.removed ? 0 : 1;
        pieces += !exhibit.removed && exhibit.recipients.testFlag(m_recipient) ? 1 : 0;
    }
    const QString count =
        pieces == all ? tr("%n exhibit(s)", nullptr, all) : tr("%1 of your %n exhibit(s)", "how many go along", all).arg(pieces);
    switch (m_recipient) {
    case Recipient::Procureur:
        m_text->setText(tr("The complaint, the account of the facts, the list of exhibits, %1.").arg(count));
        break;
    case Recipient::Recteur:
        m_text->setText(tr("The request for protection by your employer, through your head of school, %1.").arg(count));
        break;
    case Recipient::Avocat:
        m_text->setText(tr("Everything, with your private notes and the journal, %1.").arg(count));
        break;
    }
    const ExportRecord *last = lastMade(snapshot.dossier, m_recipient);
    m_lastMade = last ? tr("Last made: %1").arg(moment(last->made, now)) : QString();
    showLast();
    m_save->setDisabled(snapshot.readOnly);
    m_print->setDisabled(snapshot.readOnly);
}

void ExportCard::setOutdated(bool outdated)
{
    m_outdated = outdated;
    showLast();
}

void ExportCard::showLast()
{
    const bool outdated = m_outdated && !m_lastMade.isEmpty();
    m_last->tell(outdated ? m_lastMade + u'\n' + outdatedSentence() : m_lastMade);
    m_last->setTone(outdated ? Tone::Ochre : Tone::Plain);
}

void ExportCard::retranslate()
{
    m_title->setText(documentName(m_recipient));
    m_preview->setText(tr("Look at it"));
    m_save->setText(tr("Save…"));
    m_print->setText(tr("Print…"));
    const std::pair<QPushButton *, QString> named[] = {
        {m_preview, tr("Look at the document")}, {m_save, tr("Save the PDF")}, {m_print, tr("Print the document")}};
    for (const auto &[made, name] : named)
        made->setAccessibleName(tr("%1: %2", "an action and the document that it is about").arg(name, documentName(m_recipient)));
}

} // namespace appui
