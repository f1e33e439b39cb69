// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dropzone.h"

#include "look/icon.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int largeColumn = 480;

} // namespace

DropZone::DropZone(QWidget *parent)
    : QFrame(parent)
    , m_column(new QWidget)
    , m_title(new Label(TextRole::Heading))
    , m_files(button(u"chooseFiles"_s, ButtonKind::Quiet, u"file"_s))
    , m_folder(button(u"chooseFolder"_s, ButtonKind::Quiet, u"folder"_s))
    , m_paste(button(u"pastePiece"_s, ButtonKind::Quiet, u"paste"_s))
    , m_screen(button(u"captureScreen"_s, ButtonKind::Quiet, u"screen"_s))
    , m_phone(button(u"phoneGuide"_s, ButtonKind::Quiet, u"mobile"_s))
{
    setObjectName(u"dropZone"_s);
    setProperty("kind", u"drop"_s);
    auto *actions = new QWidget;
    auto *flow = new FlowLayout(actions, 8);
    for (QPushButton *way : {m_files, m_folder, m_paste, m_screen, m_phone})
        flow->addWidget(way);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, actions})
        column->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 10, 18, 10);
    layout->addWidget(m_column);
    connect(m_files, &QPushButton::clicked, this, &DropZone::filesWanted);
    connect(m_folder, &QPushButton::clicked, this, &DropZone::folderWanted);
    connect(m_paste, &QPushButton::clicked, this, &DropZone::pasteWanted);
    connect(m_screen, &QPushButton::clicked, this, &DropZone::screenWanted);
    connect(m_phone, &QPushButton::clicked, this, &DropZone::phoneGuideWanted);
    retranslate();
}

void DropZone::setOver(bool over)
{
    setStyleProperty(this, "over", over);
}

void DropZone::setLarge(bool large)
{
    m_title->setVisible(large);
    setStyleProperty(m_files, "kind", large ? u"primary"_s : u"quiet"_s);
    m_files->setIcon(icon(u"file"_s, large ? QPalette::HighlightedText : QPalette::Link));
    m_column->setMinimumWidth(large ? largeColumn : 0);
    m_column->layout()->setSpacing(large ? 12 : 2);
    layout()->setAlignment(m_column, large ? Qt::AlignCenter : Qt::Alignment());
    setSizePolicy(QSizePolicy::Preferred, large ? QSizePolicy::Expanding : QSizePolicy::Preferred);
}

void DropZone::retranslate()
{
    m_title->setText(tr("No exhibit yet"));
    m_files->setText(tr("Choose files"));
    m_folder->setText(tr("A whole folder"));
    m_paste->setText(tr("Paste (Ctrl+V)"));
    m_screen->setText(tr("Capture the screen"));
    m_screen->setToolTip(tr("This window hides itself for a moment; you then choose the part to keep."));
    m_phone->setText(tr("From my phone"));
    m_phone->setToolTip(tr("By its USB cable, with pictures: a messenger damages what it carries."));
}

} // namespace appui
