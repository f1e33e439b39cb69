// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pdfpreview.h"

#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/toolline.h"

#include <QKeyEvent>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr double zoomStep = 1.2;

} // namespace

PdfPreview::PdfPreview(QWidget *parent)
    : QWidget(parent)
    , m_document(new QPdfDocument(this))
    , m_view(new QPdfView)
    , m_title(new Label(TextRole::Strong))
    , m_page(new Label(TextRole::Muted))
    , m_back(button(u"previewBack"_s, ButtonKind::Quiet, u"back"_s))
    , m_smaller(iconButton(u"previewZoomOut"_s, u"zoom-out"_s))
    , m_larger(iconButton(u"previewZoomIn"_s, u"zoom-in"_s))
    , m_fit(iconButton(u"previewFit"_s, u"fit-width"_s))
    , m_print(button(u"previewPrint"_s, ButtonKind::Plain, u"print"_s))
    , m_save(button(u"previewSave"_s, ButtonKind::Primary, u"save"_s))
{
    setObjectName(u"preview"_s);
    m_view->setObjectName(u"previewPages"_s);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setDocument(m_document);
    m_page->setWordWrap(false);
    auto *bar = new ToolLine({m_back, m_title}, {m_page, m_smaller, m_larger, m_fit, m_print, m_save}, {14, 10, 14, 8}, 10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_view, 1);

    connect(m_back, &QPushButton::clicked, this, &PdfPreview::leave);
    connect(m_print, &QPushButton::clicked, this, &PdfPreview::printWanted);
    connect(m_save, &QPushButton::clicked, this, &PdfPreview::saveWanted);
    connect(m_smaller, &QAbstractButton::clicked, this, [this] { zoom(1 / zoomStep); });
    connect(m_larger, &QAbstractButton::clicked, this, [this] { zoom(zoomStep); });
    connect(m_fit, &QAbstractButton::clicked, this, [this] { m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth); });
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, &PdfPreview::showPage);
    retranslate();
}

PdfPreview::~PdfPreview()
{
    m_document->close();
}

bool PdfPreview::show(const QString &path, const QString &title)
{
    m_title->setText(title);
    m_document->close();
    m_document->load(path);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    showPage();
    return m_document->status() == QPdfDocument::Status::Ready;
}

void PdfPreview::setBack(const QString &text)
{
    m_back->setText(text);
}

void PdfPreview::leave()
{
    clear(); // where a file that is open can't be replaced, it could not be shown anew
    Q_EMIT leaveWanted();
}

void PdfPreview::clear()
{
    m_document->close();
}

void PdfPreview::zoom(double factor)
{
    const double now = m_view->zoomMode() == QPdfView::ZoomMode::Custom
                           ? m_view->zoomFactor()
                           : m_view->width() / qMax(1.0, m_document->pagePointSize(0).width() * logicalDpiX() / 72.0);
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(qBound(0.2, now * factor, 6.0));
}

void PdfPreview::showPage()
{
    const int count = m_document->pageCount();
    m_page->setText(count > 0 ? tr("page %1 of %2").arg(m_view->pageNavigator()->currentPage() + 1).arg(count) : QString());
}

void PdfPreview::keyPressEvent(QKeyEvent *event)
{
    static const QSet<int> scrolling{Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown}; // which the view takes
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (scrolling.contains(event->key()) && !m_view->hasFocus())
        QCoreApplication::sendEvent(m_view, event); // wherever the focus is on this page
    else
        QWidget::keyPressEvent(event);
}

void PdfPreview::retranslate()
{
    m_view->setAccessibleName(tr("Pages of the document"));
    setTip(m_smaller, tr("Smaller"));
    setTip(m_larger, tr("Larger"));
    setTip(m_fit, tr("Fit to the width"));
    m_print->setText(tr("Print…"));
    m_save->setText(tr("Save the PDF…"));
    showPage();
}

} // namespace appui
