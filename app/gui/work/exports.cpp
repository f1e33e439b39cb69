// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/exports.h"

#include "casework/placeless.h"
#include "casework/stamping.h"
#include "legal/catalogue.h"
#include "report/copyprinting.h"
#include "report/documentstamp.h"
#include "work/desk.h"
#include "work/printing.h"

#include <QFile>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

const ExportOptions light{.withOriginals = false};

/** The document as it would be made now, without a word in the journal: the dossier is only read. */
Result<QString> typesetCopy(const QString &dossier, Recipient recipient, const QString &path, const Catalogue &law,
                            const Clock &clock, const Progress &progress)
{
    const auto store = DossierStore::open(dossier, DossierStore::Access::Read, clock);
    if (!store)
        return fail(store);
    const auto printed = printCopy(**store, recipient, light, law, path, progress);
    if (!printed)
        return fail(printed);
    return path;
}

} // namespace

Exports::Exports(Desk &desk, const Catalogue &law, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_law(law)
{
}

void Exports::preview(Recipient recipient)
{
    if (!m_desk.snapshot())
        return;
    const auto work = [dossier = m_desk.snapshot()->path, recipient, path = m_folder.filePath(u"preview.pdf"_s), law = m_law,
                       clock = m_desk.clock()](const Progress &progress) {
        return typesetCopy(dossier, recipient, path, law, clock, progress);
    };
    m_desk.runAside<QString>(tr("Preparing the document to look at…"), work, this,
                             [this, recipient](const Result<QString> &path) {
                                 if (path)
                                     Q_EMIT previewed(recipient, *path);
                                 else
                                     Q_EMIT failed(path.error());
                             });
}

void Exports::save(Recipient recipient, const QString &path, Positions positions)
{
    const auto act = [recipient, path, positions](DossierStore &store, const Progress &progress) -> Result<Exported> {
        if (positions == Positions::AsTheyAre)
            return exportDossier(store, recipient, path, {}, progress);
        const auto copies = sendWithoutPlace(store, recipient, progress);
        if (!copies)
            return fail(copies);
        return exportDossier(store, recipient, path, copies->left > 0 ? light : ExportOptions(), progress);
    };
    if (positions == Positions::TakenOut)
        m_desk.endUndo(); // originals are added
    m_desk.run<Exported>(tr("Making the PDF, with each original in it…"), act, this,
                         [this, recipient, path](const Result<Exported> &exported) {
                             if (exported)
                                 Q_EMIT saved({recipient, path, *exported});
                             else
                                 Q_EMIT failed(exported.error());
                         });
}

void Exports::stamp(const QString &path, const QList<Authority> &authorities)
{
    QList<AskedAuthority> asked;
    for (const Authority &authority : authorities)
        asked.append({authority.url, trustOf(authority)});
    const auto work = [path, asked](const Progress &progress) { return stampDocument(path, asked, {}, progress); };
    m_desk.runAside<void>(tr("Asking for the timestamp of the PDF…"), work, this, [this, path](const Result<void> &result) {
        if (result)
            Q_EMIT stamped(path);
        else
            Q_EMIT failed(result.error());
    });
}

void Exports::print(Recipient recipient, const std::shared_ptr<QPrinter> &printer)
{
    const auto act = [recipient, path = m_folder.filePath(u"print.pdf"_s)](DossierStore &store,
                                                                           const Progress &progress) -> Result<QString> {
        const auto exported = exportDossier(store, recipient, path, light, progress);
        if (!exported)
            return fail(exported);
        return path;
    };
    m_desk.run<QString>(tr("Preparing the pages…"), act, this, [this, recipient, printer](const Result<QString> &path) {
        if (path)
            printMade(recipient, *path, printer);
        else
            Q_EMIT failed(path.error());
    });
}

void Exports::printMade(Recipient recipient, const QString &path, const std::shared_ptr<QPrinter> &printer)
{
    const auto work = [path, printer](const Progress &progress) { return printPdf(path, *printer, progress); };
    m_desk.runAside<void>(tr("Printing…"), work, this, [this, recipient, printer](const Result<void> &printed) {
        if (printed)
            Q_EMIT this->printed(recipient, printer->outputFileName());
        else
            Q_EMIT failed(printed.error());
    });
}

} // namespace appui
