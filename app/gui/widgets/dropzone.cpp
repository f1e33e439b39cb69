// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dropzone.h"

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
    , m_text(new Label(TextRole::Muted))
    , m_phone(new Label(TextRole::Small))
    , m_files(button(u"chooseFiles"_s, ButtonKind::Quiet, u"file"_s))
    , m_folder(button(u"chooseFolder"_s, ButtonKind::Quiet, u"folder"_s))
    , m_paste(button(u"pastePiece"_s, ButtonKind::Quiet, u"paste"_s))
{
    setObjectName(u"dropZone"_s);
    setProperty("kind", u"drop"_s);
    auto *actions = new QWidget;
    auto *flow = new FlowLayout(actions, 8);
    flow->addWidget(m_files);
    flow->addWidget(m_folder);
    flow->addWidget(m_paste);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_text, actions, m_phone})
        column->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 10, 18, 10);
    layout->addWidget(m_column);
    connect(m_files, &QPushButton::clicked, this, &DropZone::filesWanted);
    connect(m_folder, &QPushButton::clicked, this, &DropZone::folderWanted);
    connect(m_paste, &QPushButton::clicked, this, &DropZone::pasteWanted);
    retranslate();
}

void DropZone::setOver(bool over)
{
    setStyleProperty(this, "over", over);
}

void DropZone::setLarge(bool large)
{
    m_title->setVisible(large);
    m_phone->setVisible(large);
    m_column->setMinimumWidth(large ? largeColumn : 0);
    m_column->layout()->setSpacing(large ? 12 : 2);
    layout()->setAlignment(m_column, large ? Qt::AlignCenter : Qt::Alignment());
    setSizePolicy(QSizePolicy::Preferred, large ? QSizePolicy::Expanding : QSizePolicy::Preferred);
}

void DropZone::retranslate()
{
    m_title->setText(tr("No exhibit yet"));
    m_phone->setText(tr("Are they on your phone? Plug it in with its USB cable: a messenger damages pictures."));
    m_text->setText(tr("Drop files here, from your computer or straight from a web page."));
    m_files->setText(tr("Choose files"));
    m_folder->setText(tr("A whole folder"));
    m_paste->setText(tr("Paste (Ctrl+V)"));
}

} // namespace appui
