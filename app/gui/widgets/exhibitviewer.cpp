// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/exhibitviewer.h"

#include "dossier/dossier.h"
#include "intake/examination.h"
#include "look/wording.h"
#include "widgets/button.h"
#include "widgets/elidedlabel.h"
#include "widgets/imageview.h"
#include "widgets/label.h"
#include "widgets/placebar.h"
#include "widgets/toolline.h"
#include "work/originalreader.h"
#include "work/picture.h"

#include <QKeyEvent>
#include <QPdfDocument>
#include <QPdfView>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr double zoomStep = 1.25;

/** The places of the tools on the bar. */
enum Tool { Previous, Next, ZoomOut, ZoomIn, FitWidth, FitWhole, Turn, Blur, ToolCount };

QString asText(const MailText &mail)
{
    QStringList lines;
    for (const auto &[name, value] : mail.headers)
        lines.append(name + u": "_s + value);
    for (const QString &attachment : mail.attachments)
        lines.append(u"📎 "_s + attachment);
    return lines.join(u'\n') + u"\n\n"_s + mail.body;
}

} // namespace

ExhibitViewer::ExhibitViewer(OriginalReader &reader, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_stack(new QStackedWidget)
    , m_image(new ImageView)
    , m_places(new PlaceBar(m_image))
    , m_document(new QPdfDocument(this))
    , m_pages(new QPdfView)
    , m_text(new QPlainTextEdit)
    , m_complaint(new Label)
    , m_title(new ElidedLabel(TextRole::Strong))
    , m_keys(new Label(TextRole::Small))
    , m_back(button(u"viewerBack"_s, ButtonKind::Viewer, u"back"_s))
{
    setObjectName(u"viewer"_s);
    setProperty("ground", u"viewer"_s);
    setAttribute(Qt::WA_StyledBackground);
    build();
    retranslate();
}

ExhibitViewer::~ExhibitViewer()
{
    m_document->close();
}

void ExhibitViewer::build()
{
    static const std::pair<const char *, const char *> tools[ToolCount] = {
        {"viewerPrevious", "previous"}, {"viewerNext", "next"},          {"viewerZoomOut", "zoom-out"},
        {"viewerZoomIn", "zoom-in"},    {"viewerFitWidth", "fit-width"}, {"viewerFitWhole", "fit-page"},
        {"viewerTurn", "rotate"},       {"viewerBlur", "blur"}};
    QList<QWidget *> buttons;
    for (const auto &[name, drawing] : tools) {
        QPushButton *tool = button(QString::fromLatin1(name), ButtonKind::Viewer, QString::fromLatin1(drawing));
        m_tools.append(tool);
        buttons.append(tool);
    }
    auto *bar = new ToolLine({m_back, m_title}, buttons, {8, 6, 8, 6}, 2);
    m_tools[Blur]->setCheckable(true);

    m_pages->setObjectName(u"pages"_s);
    m_pages->setPageMode(QPdfView::PageMode::MultiPage);
    m_pages->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_pages->setDocument(m_document);
    m_text->setObjectName(u"textContent"_s);
    m_text->setReadOnly(true);
    m_complaint->setAlignment(Qt::AlignCenter);
    for (QWidget *page : std::initializer_list<QWidget *>{m_image, m_pages, m_text, m_complaint})
        m_stack->addWidget(page);
    m_keys->setAlignment(Qt::AlignCenter);
    m_keys->setContentsMargins(10, 0, 10, 0);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->setSpacing(4);
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_places);
    layout->addWidget(m_keys);

    connect(m_back, &QPushButton::clicked, this, &ExhibitViewer::leaveWanted);
    connect(m_tools[Previous], &QAbstractButton::clicked, this, [this] { Q_EMIT nextWanted(-1); });
    connect(m_tools[Next], &QAbstractButton::clicked, this, [this] { Q_EMIT nextWanted(1); });
    connect(m_tools[ZoomOut], &QAbstractButton::clicked, this, [this] { zoom(1 / zoomStep); });
    connect(m_tools[ZoomIn], &QAbstractButton::clicked, this, [this] { zoom(zoomStep); });
    connect(m_tools[FitWidth], &QAbstractButton::clicked, this, &ExhibitViewer::fitWidth);
    connect(m_tools[FitWhole], &QAbstractButton::clicked, this, &ExhibitViewer::fitWhole);
    connect(m_tools[Turn], &QAbstractButton::clicked, m_image, &ImageView::turn);
    connect(m_tools[Blur], &QAbstractButton::toggled, this, &ExhibitViewer::setBlurred);
    connect(m_places, &PlaceBar::markingChanged, m_keys, &QWidget::setHidden);
    connect(m_places, &PlaceBar::placed, this, [this](const QString &proposId, const QRectF &place) {
        Q_EMIT edited(tr("place of the words on the picture"), placing(proposId, m_exhibitId, place));
    });
}

void ExhibitViewer::show(const Exhibit &exhibit)
{
    m_title->setWhole(pieceName(exhibit.number) + u" — "_s + titleOf(exhibit));
    if (exhibit.id == m_exhibitId)
        return;
    clear();
    m_exhibitId = exhibit.id;
    m_isPicture = isPicture(exhibit.mediaType);
    m_complaint->setText(tr("Opening…"));
    m_stack->setCurrentWidget(m_complaint);
    const auto read = [mediaType = exhibit.mediaType](QIODevice &device) { return showingOf(device, mediaType); };
    const auto then = [this, id = exhibit.id](const Result<Showing> &showing) {
        if (id == m_exhibitId)
            present(showing);
    };
    m_reader.read<Showing>(exhibit.digest, OriginalReader::Urgency::Now, read, this, then);
}

void ExhibitViewer::clear()
{
    m_exhibitId.clear();
    m_placedWords.clear();
    m_document->close();
    m_pdfBytes.close();
    m_pdfBytes.setData({});
    m_image->setPicture({});
    m_text->clear();
}

void ExhibitViewer::present(const Result<Showing> &result)
{
    const Showing showing = result.value_or(Showing{.complaint = result ? QString() : result.error().message});
    switch (showing.kind) {
    case Showing::Kind::Picture:
        m_stack->setCurrentWidget(m_image);
        m_image->setPicture(showing.picture);
        m_image->setBlurred(m_blurred);
        break;
    case Showing::Kind::Pdf:
        presentPdf(showing.bytes);
        break;
    case Showing::Kind::Mail:
    case Showing::Kind::Text:
        m_text->setPlainText(showing.kind == Showing::Kind::Mail ? asText(showing.mail) : showing.text);
        m_stack->setCurrentWidget(m_text);
        break;
    case Showing::Kind::Nothing:
        m_complaint->setText(showing.complaint);
        m_stack->setCurrentWidget(m_complaint);
        break;
    }
    const bool picture = m_stack->currentWidget() == m_image;
    const bool zooms = picture || m_stack->currentWidget() == m_pages;
    for (const Tool tool : {ZoomOut, ZoomIn, FitWidth, FitWhole})
        m_tools[tool]->setEnabled(zooms);
    m_tools[Turn]->setEnabled(picture);
    m_tools[Blur]->setEnabled(picture);
    showPlaces();
}

void ExhibitViewer::setPlaces(const QList<PlacedWords> &places, const QString &asked, bool mayMark)
{
    m_placedWords = places;
    m_asked = asked;
    m_mayMark = mayMark;
    showPlaces();
}

void ExhibitViewer::showPlaces()
{
    const bool seen = m_isPicture && m_stack->currentWidget() == m_image;
    m_places->setPlaces(seen ? m_placedWords : QList<PlacedWords>(), m_asked, m_mayMark);
}

void ExhibitViewer::presentPdf(const QByteArray &bytes)
{
    m_pdfBytes.setData(bytes);
    m_pdfBytes.open(QIODevice::ReadOnly);
    m_document->load(&m_pdfBytes);
    const bool ready = m_document->status() == QPdfDocument::Status::Ready;
    m_complaint->setText(tr("This PDF can't be shown here. It is kept whole all the same."));
    m_stack->setCurrentWidget(ready ? static_cast<QWidget *>(m_pages) : m_complaint);
}

void ExhibitViewer::setBlurred(bool blurred)
{
    m_blurred = blurred;
    m_tools[Blur]->setChecked(blurred);
    m_image->setBlurred(blurred);
}

void ExhibitViewer::zoom(double factor)
{
    if (m_stack->currentWidget() == m_image) {
        m_image->zoomBy(factor);
        return;
    }
    m_pages->setZoomMode(QPdfView::ZoomMode::Custom);
    m_pages->setZoomFactor(qBound(0.1, m_pages->zoomFactor() * factor, 8.0));
}

void ExhibitViewer::fitWidth()
{
    m_image->fit(ImageView::Fit::Width);
    m_pages->setZoomMode(QPdfView::ZoomMode::FitToWidth);
}

void ExhibitViewer::fitWhole()
{
    m_image->fit(ImageView::Fit::Whole);
    m_pages->setZoomMode(QPdfView::ZoomMode::FitInView);
}

void ExhibitViewer::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT leaveWanted();
        return;
    case Qt::Key_Left:
        Q_EMIT nextWanted(-1);
        return;
    case Qt::Key_Right:
        Q_EMIT nextWanted(1);
        return;
    case Qt::Key_Plus:
        zoom(zoomStep);
        return;
    case Qt::Key_Minus:
        zoom(1 / zoomStep);
        return;
    case Qt::Key_0:
        fitWhole();
        return;
    case Qt::Key_M:
        m_places->setMarking(true);
        return;
    case Qt::Key_Space:
        setBlurred(!m_blurred);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ExhibitViewer::retranslate()
{
    m_back->setText(tr("All exhibits"));
    m_text->setAccessibleName(tr("Text of the exhibit"));
    m_image->setAccessibleName(tr("Picture of the exhibit"));
    m_pages->setAccessibleName(tr("Pages of the exhibit"));
    const QString tips[ToolCount] = {tr("Previous exhibit"), tr("Next exhibit"),  tr("Smaller"), tr("Larger"),
                                     tr("Fit to the width"), tr("Show it whole"), tr("Turn"),    tr("Blur")};
    for (int i = 0; i < ToolCount; ++i)
        setTip(m_tools[i], tips[i]);
    QString keys = tr("wheel: zoom · space: blur · M: mark the words · ← →: other exhibit");
    m_keys->setText(keys.replace(u' ', u'\u00a0').replace(u"·\u00a0"_s, u"· "_s)); // broken between two of them only
    m_places->retranslate();
}

} // namespace appui
