// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "report/letters.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class QPrinter;

namespace appui {

class Catalogue;
class Desk;

/** The letters of the open dossier: read, rewritten passage by passage, and made. */
class Letters : public QObject
{
    Q_OBJECT

public:
    Letters(Desk &desk, const Catalogue &law, QObject *parent = nullptr);

    void read(const LetterChoice &letter);
    /** Keeps the person's words for one passage, then reads the letter again. */
    void write(const LetterChoice &letter, const QString &block, const QString &text);
    /** Gives the passage back to the program, then reads the letter again. */
    void restore(const LetterChoice &letter, const QString &block);
    void readText(const LetterChoice &letter);
    void preview(const LetterChoice &letter);
    /** The letter at `path`, and beside it the sheet for the person alone. */
    void save(const LetterChoice &letter, const QString &path);

    /** Like save(), it is told in the journal. */
    void print(const LetterChoice &letter, const std::shared_ptr<QPrinter> &printer);

    /** Where the sheet of a letter at `path` goes. */
    static QString sheetBeside(const QString &path);

Q_SIGNALS:
    void blocksRead(const LetterChoice &letter, const QList<LetterBlock> &blocks);
    void textRead(const QString &text);
    /** The file stays until the next preview. */
    void previewed(const QString &path);
    void saved(const QString &path, const QString &sheet);
    /** `file`: where the printer writes to a file. */
    void printed(const QString &file);
    void failed(const Error &error);

private:
    void printMade(const QString &path, const std::shared_ptr<QPrinter> &printer);
    template <typename T>
    void ask(const QString &label, const std::function<Result<T>(DossierStore &)> &act,
             const std::function<void(const T &)> &then);

    Desk &m_desk;
    const Catalogue &m_law;
    QTemporaryDir m_folder; ///< readable by the person alone
};

} // namespace appui
