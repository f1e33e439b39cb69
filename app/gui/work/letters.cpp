// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/letters.h"

#include "legal/catalogue.h"
#include "report/exporting.h"
#include "report/printing.h"
#include "work/desk.h"
#include "work/printing.h"

#include <QFileInfo>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

using Blocks = QList<LetterBlock>;

Result<void> writePdf(const Result<paper::Document> &document, const QString &path)
{
    if (!document)
        return fail(document);
    const auto printed = printDocument(*document, path);
    return printed ? Result<void>() : fail(printed);
}

/** The letter as it goes out: told in the journal, where that can be written. */
Result<void> makeLetter(DossierStore &store, const LetterChoice &letter, const QString &path, const Catalogue &law, bool readOnly)
{
    if (readOnly)
        return writePdf(composeLetter(store, letter, law), path);
    const auto made = exportLetter(store, letter, path, law);
    return made ? Result<void>() : fail(made);
}

} // namespace

Letters::Letters(Desk &desk, const Catalogue &law, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_law(law)
{
}

QString Letters::sheetBeside(const QString &path)
{
    const QFileInfo file(path);
    return file.absolutePath() + u'/' + tr("%1 - sheet for you", "a file's name").arg(file.completeBaseName()) + u".pdf"_s;
}

template <typename T>
void Letters::ask(const QString &label, const std::function<Result<T>(DossierStore &)> &act,
                  const std::function<void(const T &)> &then)
{
    if (!m_desk.snapshot())
        return;
    m_desk.run<T>(
        label, [act](DossierStore &store, const Progress &) { return act(store); }, this,
        [this, then](const Result<T> &result) {
            if (result)
                then(*result);
            else
                Q_EMIT failed(result.error());
        });
}

void Letters::read(const LetterChoice &letter)
{
    ask<Blocks>(
        tr("Writing the letter…"), [letter, &law = m_law](DossierStore &store) { return letterBlocks(store, letter, law); },
        [this, letter](const Blocks &blocks) { Q_EMIT blocksRead(letter, blocks); });
}

void Letters::write(const LetterChoice &letter, const QString &block, const QString &text)
{
    const auto act = [letter, block, text, &law = m_law](DossierStore &store) -> Result<Blocks> {
        const auto written = writeLetterBlock(store, letter, block, text, law);
        return written ? letterBlocks(store, letter, law) : fail(written);
    };
    ask<Blocks>(tr("Keeping your words…"), act, [this, letter](const Blocks &blocks) { Q_EMIT blocksRead(letter, blocks); });
}

void Letters::restore(const LetterChoice &letter, const QString &block)
{
    const auto act = [letter, block, &law = m_law](DossierStore &store) -> Result<Blocks> {
        const auto restored = restoreLetterBlock(store, letter, block, law);
        return restored ? letterBlocks(store, letter, law) : fail(restored);
    };
    ask<Blocks>(tr("Taking the program's words again…"), act,
                [this, letter](const Blocks &blocks) { Q_EMIT blocksRead(letter, blocks); });
}

void Letters::readText(const LetterChoice &letter)
{
    ask<QString>(
        tr("Writing the letter…"), [letter, &law = m_law](DossierStore &store) { return letterText(store, letter, law); },
        [this](const QString &text) { Q_EMIT textRead(text); });
}

void Letters::preview(const LetterChoice &letter)
{
    const QString path = m_folder.filePath(u"letter.pdf"_s);
    const auto act = [letter, path, &law = m_law](DossierStore &store) -> Result<QString> {
        const auto printed = writePdf(composeLetter(store, letter, law), path);
        if (!printed)
            return fail(printed);
        return path;
    };
    ask<QString>(tr("Preparing the letter to look at…"), act, [this](const QString &made) { Q_EMIT previewed(made); });
}

void Letters::print(const LetterChoice &letter, const std::shared_ptr<QPrinter> &printer)
{
    if (!m_desk.snapshot())
        return;
    const auto act = [letter, path = m_folder.filePath(u"print.pdf"_s), &law = m_law,
                      readOnly = m_desk.snapshot()->readOnly](DossierStore &store) -> Result<QString> {
        const auto made = makeLetter(store, letter, path, law, readOnly);
        if (!made)
            return fail(made);
        return path;
    };
    ask<QString>(tr("Preparing the pages…"), act, [this, printer](const QString &path) { printMade(path, printer); });
}

void Letters::printMade(const QString &path, const std::shared_ptr<QPrinter> &printer)
{
    const auto work = [path, printer](const Progress &progress) { return printPdf(path, *printer, progress); };
    m_desk.runAside<void>(tr("Printing…"), work, this, [this, printer](const Result<void> &result) {
        if (result)
            Q_EMIT printed(printer->outputFileName());
        else
            Q_EMIT failed(result.error());
    });
}

void Letters::save(const LetterChoice &letter, const QString &path)
{
    if (!m_desk.snapshot())
        return;
    const QString sheet = sheetBeside(path);
    const auto act = [letter, path, sheet, &law = m_law,
                      readOnly = m_desk.snapshot()->readOnly](DossierStore &store) -> Result<QString> {
        if (const auto made = makeLetter(store, letter, path, law, readOnly); !made)
            return fail(made);
        if (const auto printed = writePdf(composeLetterSheet(store, letter, law), sheet); !printed)
            return fail(printed);
        return sheet;
    };
    ask<QString>(tr("Making the letter…"), act, [this, path](const QString &made) { Q_EMIT saved(path, made); });
}

} // namespace appui
