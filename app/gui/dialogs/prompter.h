// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QPrinter;
class QWidget;

namespace appui {

/** What is asked about a file: the window's title, where to begin, and "PDF (*.pdf)". */
struct FileQuestion
{
    QString title;
    QString folder; ///< or a whole path, when a name is proposed
    QString filter;
    QString suffix = {}; ///< added to a name that has none
};

/** A question that must be answered before something that can't be undone. */
struct Confirmation
{
    QString question;
    QString explanation;
    QString yes; ///< what the button says that does it
    bool asksReason = false;
    QString reasonLabel = {};
    QString reasonHint = {};
};

/**
 * Asks the person what only she knows. Nothing waits for the answer: it comes later, or not at all when she gives up. Passed in, so
 * that tests can answer.
 */
class Prompter
{
public:
    virtual ~Prompter() = default;
    virtual void askFiles(QWidget *parent, const FileQuestion &question, std::function<void(QStringList)> then) = 0;
    virtual void askFolder(QWidget *parent, const FileQuestion &question, std::function<void(QString)> then) = 0;
    virtual void askPlace(QWidget *parent, const FileQuestion &question, std::function<void(QString)> then) = 0;
    /** `then` gets the reason, when one was asked for. */
    virtual void confirm(QWidget *parent, const Confirmation &question, std::function<void(QString)> then) = 0;
    /** The printer must live until then. */
    virtual void askPrinter(QWidget *parent, QPrinter &printer, std::function<void()> then) = 0;
};

} // namespace appui
