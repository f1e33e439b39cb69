// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/guidepage.h"

#include "dialogs/prompter.h"
#include "legal/catalogue.h"
#include "look/settings.h"
#include "report/guide.h"
#include "report/printing.h"
#include "widgets/pdfpreview.h"
#include "widgets/strip.h"
#include "work/desk.h"
#include "work/printing.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

Result<QString> makeGuide(const Catalogue &law, const QDateTime &now, const QString &path)
{
    const auto guide = composeGuide(law, now);
    const auto printed = guide ? printDocument(*guide, path) : fail(guide);
    if (!printed)
        return fail(printed);
    return path;
}

} // namespace

GuidePage::GuidePage(const Equipment &equipment, QWidget *parent)
    : Page(parent)
    , m_equipment(equipment)
    , m_strip(new Strip)
    , m_preview(new PdfPreview)
{
    setObjectName(u"guidePage"_s);
    m_preview->setObjectName(u"guidePreview"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_strip);
    layout->addWidget(m_preview, 1);
    connect(m_preview, &PdfPreview::leaveWanted, this, &GuidePage::leaveWanted);
    connect(m_preview, &PdfPreview::saveWanted, this, &GuidePage::askPlace);
    connect(m_preview, &PdfPreview::printWanted, this, &GuidePage::askPrinter);
}

void GuidePage::open()
{
    m_strip->hide();
    const auto work = [law = m_equipment.law, now = m_equipment.desk.now(),
                       path = m_folder.filePath(u"guide.pdf"_s)](const Progress &) { return makeGuide(law, now, path); };
    m_equipment.desk.runAside<QString>(tr("Preparing the pages…"), work, this, [this](const Result<QString> &path) {
        if (!path)
            return complain(path.error());
        m_preview->show(*path, tr("What to do tonight"));
        m_preview->setFocus(Qt::OtherFocusReason);
    });
}

void GuidePage::askPlace()
{
    const QDir folder(m_equipment.settings.folderFor(QDir::homePath() + u"/x"_s));
    const FileQuestion question{tr("Save the guide"), folder.filePath(tr("what-to-do-tonight.pdf", "name of a file")),
                                tr("PDF (*.pdf)"), u"pdf"_s};
    m_equipment.prompter.askPlace(this, question, [this](const QString &path) {
        m_equipment.settings.setDocumentsFolder(QFileInfo(path).absolutePath());
        if (const auto made = makeGuide(m_equipment.law, m_equipment.desk.now(), path); !made)
            return complain(made.error());
        m_strip->tell(Tone::Green, tr("The guide is here: %1").arg(QDir::toNativeSeparators(path)));
    });
}

void GuidePage::askPrinter()
{
    const auto printer = pagePrinter();
    m_equipment.prompter.askPrinter(this, *printer, [this, printer] {
        const auto work = [path = m_folder.filePath(u"guide.pdf"_s), printer](const Progress &progress) {
            return printPdf(path, *printer, progress);
        };
        m_equipment.desk.runAside<void>(tr("Printing…"), work, this, [this](const Result<void> &printed) {
            if (!printed)
                return complain(printed.error());
            m_strip->tell(Tone::Green, tr("The guide was sent to the printer."));
        });
    });
}

void GuidePage::complain(const Error &error)
{
    m_strip->tell(Tone::Ochre, error.message);
}

void GuidePage::retranslate()
{
    m_preview->retranslate();
}

} // namespace appui
