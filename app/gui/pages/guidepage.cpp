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
    make(shownPath(), [this] {
        m_preview->show(shownPath(), tr("What to do tonight"));
        m_preview->setFocus(Qt::OtherFocusReason);
    });
}

QString GuidePage::shownPath() const
{
    return m_folder.filePath(u"guide.pdf"_s);
}

void GuidePage::make(const QString &path, const std::function<void()> &then)
{
    const auto work = [law = m_equipment.law, now = m_equipment.desk.now(), path](const Progress &) -> Result<void> {
        const auto guide = composeGuide(law, now);
        const auto printed = guide ? printDocument(*guide, path) : fail(guide);
        return printed.map([](const auto &) {});
    };
    m_equipment.desk.runAside<void>(tr("Preparing the pages…"), work, this, [this, then](const Result<void> &made) {
        if (made)
            then();
        else
            complain(made.error());
    });
}

void GuidePage::askPlace()
{
    const QDir folder(m_equipment.settings.folderFor());
    const FileQuestion question{tr("Save the guide"), folder.filePath(tr("what-to-do-tonight.pdf", "name of a file")),
                                tr("PDF (*.pdf)"), u"pdf"_s};
    m_equipment.prompter.askPlace(this, question, [this](const QString &path) {
        m_equipment.settings.setDocumentsFolder(QFileInfo(path).absolutePath());
        make(path, [this, path] { m_strip->tell(Tone::Green, tr("The guide is here: %1").arg(QDir::toNativeSeparators(path))); });
    });
}

void GuidePage::askPrinter()
{
    const auto printer = pagePrinter();
    m_equipment.prompter.askPrinter(this, *printer, [this, printer] {
        const auto work = [path = shownPath(), printer](const Progress &progress) { return printPdf(path, *printer, progress); };
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
    m_preview->setBack(tr("Back to the start"));
    m_preview->retranslate();
}

} // namespace appui
