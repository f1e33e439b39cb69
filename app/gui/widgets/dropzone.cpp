// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dropzone.h"

#include "widgets/button.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

DropZone::DropZone(QWidget *parent)
    : QFrame(parent)
    , m_text(new Label(TextRole::Muted))
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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 10, 18, 10);
    layout->setSpacing(2);
    layout->addWidget(m_text);
    layout->addWidget(actions);
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
    const int margin = large ? 48 : 10;
    layout()->setContentsMargins(large ? 40 : 18, margin, large ? 40 : 18, margin);
}

void DropZone::retranslate()
{
    m_text->setText(tr("Drop files here, from your computer or straight from a web page."));
    m_files->setText(tr("Choose files"));
    m_folder->setText(tr("A whole folder"));
    m_paste->setText(tr("Paste (Ctrl+V)"));
}

} // namespace appui
