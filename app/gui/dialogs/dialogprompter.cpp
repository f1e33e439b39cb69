// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/dialogprompter.h"

#include "dialogs/confirmdialog.h"

#include "look/textscale.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QScreen>

namespace appui {

namespace {

constexpr QSize usualSize{760, 500}; // at the usual size of text
constexpr QSize roomForFrame{40, 60};

QFileDialog *fileDialog(QWidget *parent, const FileQuestion &question)
{
    auto *dialog = new QFileDialog(parent, question.title, question.folder, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->resize((usualSize * textScale(*dialog)).boundedTo(dialog->screen()->availableSize() - roomForFrame));
    return dialog;
}

} // namespace

void DialogPrompter::askFiles(QWidget *parent, const FileQuestion &question, std::function<void(QStringList)> then)
{
    QFileDialog *dialog = fileDialog(parent, question);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(then));
    dialog->open();
}

void DialogPrompter::askFolder(QWidget *parent, const FileQuestion &question, std::function<void(QString)> then)
{
    QFileDialog *dialog = fileDialog(parent, question);
    dialog->setFileMode(QFileDialog::Directory);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    dialog->open();
}

void DialogPrompter::askPlace(QWidget *parent, const FileQuestion &question, std::function<void(QString)> then)
{
    QFileDialog *dialog = fileDialog(parent, question);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(question.suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    dialog->open();
}

void DialogPrompter::confirm(QWidget *parent, const Confirmation &question, std::function<void(QString)> then)
{
    auto *dialog = new ConfirmDialog(question, parent);
    QObject::connect(dialog, &QDialog::accepted, parent, [dialog, then = std::move(then)] { then(dialog->reason()); });
    dialog->open();
}

void DialogPrompter::askPrinter(QWidget *parent, QPrinter &printer, std::function<void()> then)
{
    auto *dialog = new QPrintDialog(&printer, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(then));
    dialog->open();
}

} // namespace appui
