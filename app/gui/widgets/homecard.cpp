// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/homecard.h"

#include "dossier/dossier.h"
#include "look/wording.h"
#include "widgets/button.h"
#include "widgets/exportcard.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"

#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

QString numbersOf(const QStringList &exhibits, const Dossier &dossier)
{
    QStringList names;
    for (const QString &id : exhibits)
        if (const Exhibit *exhibit = dossier.exhibits.find(id))
            names.append(pieceName(exhibit->number));
    return names.join(u", "_s);
}

} // namespace

HomeCard::HomeCard(QWidget *parent)
    : Card(Tone::Ochre, parent)
    , m_title(new Label(TextRole::Strong))
    , m_position(new Label)
    , m_street(new Label)
    , m_declared(new Label)
    , m_unread(new Label)
    , m_without(button(u"withoutPosition"_s, ButtonKind::Primary))
    , m_leaveOut(button(u"leaveOutStreet"_s))
    , m_declare(button(u"declareAnother"_s))
    , m_look(button(u"lookAtUnread"_s, ButtonKind::Plain, u"show"_s))
    , m_anyway(button(u"sendAnyway"_s))
    , m_notNow(button(u"sendNotNow"_s, ButtonKind::Quiet))
{
    setObjectName(u"homeCard"_s);
    auto *ways = new QWidget;
    auto *flow = new FlowLayout(ways, 8);
    for (QPushButton *way : {m_without, m_leaveOut, m_declare, m_look, m_anyway, m_notNow})
        flow->addWidget(way);
    for (QWidget *line : std::initializer_list<QWidget *>{m_title, m_position, m_street, m_declared, m_unread, ways})
        body()->addWidget(line);
    connect(m_without, &QPushButton::clicked, this, [this] {
        m_withoutPositions = true;
        m_traces.placed.clear();
        goOn();
    });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] {
        Q_EMIT leavingOutWanted(std::exchange(m_traces.naming, {}), m_recipient);
        goOn();
    });
    connect(m_declare, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT situationWanted();
    });
    connect(m_look, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT exhibitWanted(m_traces.unread.first());
    });
    connect(m_anyway, &QPushButton::clicked, this, [this] {
        m_traces = {};
        goOn();
    });
    connect(m_notNow, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void HomeCard::ask(const HomeTraces &traces, const Dossier &dossier, Recipient recipient, std::function<void(bool)> then)
{
    m_traces = traces;
    m_recipient = recipient;
    m_withoutPositions = false;
    m_then = std::move(then);
    m_placed = numbersOf(traces.placed, dossier);
    m_naming = numbersOf(traces.naming, dossier);
    const Exhibit *first = dossier.exhibits.find(traces.unread.value(0));
    m_firstUnread = first ? first->number : 0;
    goOn();
}

void HomeCard::goOn()
{
    if (m_traces.isEmpty()) {
        hide();
        if (const auto then = std::exchange(m_then, {}))
            then(m_withoutPositions);
        return;
    }
    retranslate();
    show();
    focusFirst();
}

void HomeCard::show()
{
    m_without->setHidden(m_traces.placed.isEmpty());
    m_leaveOut->setHidden(m_traces.naming.isEmpty());
    m_declare->setVisible(m_traces.homeDeclared);
    m_look->setHidden(m_traces.unread.isEmpty());
    Card::show();
}

void HomeCard::focusFirst()
{
    // Not on what takes exhibits out: a Return that was meant for something else would.
    for (QPushButton *way : {m_without, m_look, m_declare, m_notNow})
        if (!way->isHidden()) {
            way->setFocus(Qt::OtherFocusReason);
            return;
        }
}

void HomeCard::retranslate()
{
    m_title->setText(tr("%1: this copy could tell where you live").arg(documentName(m_recipient)));
    m_position->tell(m_traces.placed.isEmpty() ? QString()
                                               : tr("The file says where it was made, perhaps at your home: %1. Without its "
                                                    "position, a copy of the picture goes in its place; the original stays whole "
                                                    "in your dossier. Where a film says it, no original goes along.")
                                                     .arg(m_placed));
    m_street->tell(m_traces.naming.isEmpty()
                       ? QString()
                       : tr("Words on the picture seem to name your street: %1. The picture goes as it is.").arg(m_naming));
    m_declared->tell(m_traces.homeDeclared
                         ? tr("The address that you declare is your own: it is printed, and the people accused may read it.")
                         : QString());
    const auto unread = int(m_traces.unread.size());
    m_unread->tell(
        unread == 0 ? QString()
                    : tr("%n capture(s) were not read by the program: make sure that none shows your address.", nullptr, unread));
    m_look->setText(tr("Look at exhibit no. %1").arg(m_firstUnread));
    m_without->setText(tr("Make the copy without the position"));
    m_leaveOut->setText(tr("Leave these exhibits out of this copy"));
    m_declare->setText(tr("Declare another address"));
    m_anyway->setText(tr("I know, go on"));
    m_notNow->setText(tr("Not now"));
}

} // namespace appui
