// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/printing.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>

namespace appui {

namespace {

/** Enough for the smallest print; a page stays below 40 MB. */
constexpr int finestDpi = 300;

} // namespace

std::shared_ptr<QPrinter> pagePrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    return printer;
}

Result<void> printPdf(const QString &path, QPrinter &printer, const Progress &progress)
{
    QPdfDocument document;
    document.load(path);
    if (document.status() != QPdfDocument::Status::Ready)
        return fail(Error::Code::Corrupt, QCoreApplication::translate("printing", "The document to print can't be read."));
    const int first = qMax(1, printer.fromPage()) - 1;
    const int last = (printer.toPage() > 0 ? qMin(printer.toPage(), document.pageCount()) : document.pageCount()) - 1;
    QPainter painter;
    if (!painter.begin(&printer))
        return fail(Error::Code::Io, QCoreApplication::translate("printing", "The printer does not answer."));
    const double dpi = qMin(finestDpi, printer.resolution());
    const QRect paper = printer.paperRect(QPrinter::DevicePixel).toRect();
    const QPoint origin = printer.pageRect(QPrinter::DevicePixel).toRect().topLeft();
    for (int page = first; page <= last; ++page) {
        if (!goesOn(progress, page - first, last - first + 1)) {
            printer.abort();
            return fail(Error::Code::Cancelled, QCoreApplication::translate("printing", "The print was stopped."));
        }
        if (page > first)
            printer.newPage();
        const QSize size = (document.pagePointSize(page) * dpi / 72).toSize();
        painter.drawImage(paper.translated(-origin), document.render(page, size));
    }
    return {};
}

} // namespace appui
