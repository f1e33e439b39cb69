// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/topbar.h"

#include "look/icon.h"
#include "look/textscale.h"
#include "look/wording.h"
#include "widgets/button.h"
#include "widgets/elidedlabel.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int roomForBoth = 1240; // pixels, of the usual text
constexpr int roomForTime = 960;
constexpr int roomForWords = 860;

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_home(iconButton(u"home"_s, u"back"_s))
    , m_title(new ElidedLabel(TextRole::Strong))
    , m_state(new Label(TextRole::Small))
    , m_search(new QLineEdit)
    , m_undo(iconButton(u"undo"_s, u"undo"_s))
    , m_redo(iconButton(u"redo"_s, u"redo"_s))
    , m_help(iconButton(u"barHelp"_s, u"help"_s))
    , m_settings(iconButton(u"barSettings"_s, u"settings"_s))
    , m_add(button(u"addExhibit"_s, ButtonKind::Primary, u"add"_s))
    , m_hide(button(u"hide"_s, ButtonKind::Plain, u"hide"_s))
{
    setObjectName(u"topBar"_s);
    setProperty("ground", u"bar"_s);
    setAttribute(Qt::WA_StyledBackground);
    for (QToolButton *quiet : {m_home, m_undo, m_redo, m_help, m_settings})
        quiet->setProperty("kind", u"quiet"_s);
    m_state->setObjectName(u"barState"_s);
    m_state->setWordWrap(false);
    m_search->setObjectName(u"search"_s);
    m_search->setProperty("kind", u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(110);
    m_search->setMaximumWidth(280);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 8, 16, 9);
    layout->setSpacing(8);
    layout->addWidget(m_home);
    layout->addWidget(m_title, 3);
    layout->addWidget(m_state);
    layout->addSpacing(6);
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addWidget(m_search, 2);
    layout->addWidget(m_add);
    layout->addWidget(m_hide);
    layout->addWidget(m_help);
    layout->addWidget(m_settings);

    connect(m_home, &QToolButton::clicked, this, &TopBar::homeWanted);
    connect(m_search, &QLineEdit::textChanged, this, &TopBar::searched);
    connect(m_undo, &QToolButton::clicked, this, &TopBar::undoWanted);
    connect(m_redo, &QToolButton::clicked, this, &TopBar::redoWanted);
    connect(m_help, &QToolButton::clicked, this, &TopBar::helpWanted);
    connect(m_settings, &QToolButton::clicked, this, &TopBar::settingsWanted);
    connect(m_add, &QPushButton::clicked, this, &TopBar::additionWanted);
    connect(m_hide, &QPushButton::clicked, this, &TopBar::hidingWanted);
    setUndo({}, {}, false);
    retranslate();
}

void TopBar::setSnapshot(const SnapshotPtr &snapshot, const QDateTime &savedAt)
{
    m_snapshot = snapshot;
    m_savedAt = savedAt;
    showState();
}

void TopBar::showState()
{
    if (!m_snapshot)
        return;
    m_title->setWhole(m_snapshot->dossier.heading.title);
    m_add->setDisabled(m_snapshot->readOnly);
    const double room = width() / textScale(*this);
    const QString saved = m_snapshot->readOnly ? tr("read only")
                          : room < roomForTime ? tr("Saved")
                                               : tr("Saved at %1").arg(clockTime(m_savedAt.toLocalTime().time()));
    const bool whole = m_standing.isEmpty() || room < roomForBoth;
    m_state->setText(whole ? saved : saved + u" · "_s + m_standing);
}

void TopBar::setStanding(const QString &standing)
{
    m_standing = standing;
    showState();
}

void TopBar::setUndo(const QString &undo, const QString &redo, bool ended)
{
    m_undo->setDisabled(undo.isEmpty());
    m_redo->setDisabled(redo.isEmpty());
    setTip(m_undo, ended            ? tr("Adding or removing a file can’t be undone here: remove it, or add it again.")
                   : undo.isEmpty() ? tr("Undo (Ctrl+Z)")
                                    : tr("Undo: %1 (Ctrl+Z)").arg(undo));
    setTip(m_redo, redo.isEmpty() ? tr("Redo (Ctrl+Shift+Z)") : tr("Redo: %1 (Ctrl+Shift+Z)").arg(redo));
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::clearSearch()
{
    m_search->clear();
}

void TopBar::retranslate()
{
    setTip(m_home, tr("Close this dossier"));
    setTip(m_help, tr("What to do here (F1)"));
    setTip(m_settings, tr("Settings"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the dossier"));
    for (QToolButton *clear : m_search->findChildren<QToolButton *>())
        setTip(clear, tr("Clear the search"));
    m_add->setText(tr("Add an exhibit"));
    m_add->setAccessibleName(tr("Add an exhibit"));
    m_hide->setText(tr("Hide"));
    m_hide->setAccessibleName(tr("Hide"));
    m_hide->setToolTip(tr(
        "Hides this window at once (Ctrl+Shift+H). To come back, choose “Document” in the task bar, then click in the window."));
    showState();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const double scale = textScale(*this);
    showState();
    m_hide->setText(width() >= roomForWords * scale ? tr("Hide") : QString());
}

} // namespace appui
