// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/prompter.h"

#include <QPrinter>

namespace appui::test {

/** Answers in the person's place, at once, and remembers what it was asked. An empty answer is giving up. */
class ScriptedPrompter : public Prompter
{
public:
    QStringList files;
    QString folder;
    QString place;
    bool confirms = false;
    QString reason;
    bool prints = false;
    QString printFile;      ///< where it is printed to a file
    QString begun;          ///< the folder in which files were asked for last
    QStringList asked;      ///< the titles and questions
    Confirmation confirmed; ///< the last of them

    void askFiles(QWidget *, const FileQuestion &question, std::function<void(QStringList)> then) override
    {
        asked.append(question.title);
        begun = question.folder;
        if (!files.isEmpty())
            then(files);
    }
    void askFolder(QWidget *, const FileQuestion &question, std::function<void(QString)> then) override
    {
        asked.append(question.title);
        if (!folder.isEmpty())
            then(folder);
    }
    void askPlace(QWidget *, const FileQuestion &question, std::function<void(QString)> then) override
    {
        asked.append(question.title);
        if (!place.isEmpty())
            then(place);
    }
    void confirm(QWidget *, const Confirmation &question, std::function<void(QString)> then) override
    {
        asked.append(question.question);
        confirmed = question;
        if (confirms)
            then(reason);
    }
    void askPrinter(QWidget *, QPrinter &printer, std::function<void()> then) override
    {
        if (!printFile.isEmpty())
            printer.setOutputFileName(printFile);
        if (prints)
            then();
    }
};

} // namespace appui::test
