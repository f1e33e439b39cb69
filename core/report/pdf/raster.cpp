// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdf/raster_p.h"

#include "intake/picture.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfDocument>

#include <algorithm>
#include <cmath>

namespace appui::pdf {

namespace {

constexpr double dotsPerInch = 200;
constexpr double pointsPerInch = 72;
constexpr double mostDots = 16e6; // of a page: A2 at this resolution, and 128 MB while it is drawn

/** At 200 dpi; of a larger page, as many dots as memory is kept for. */
QSize dotsOf(const QSizeF &points)
{
    const QSizeF dots = points * dotsPerInch / pointsPerInch;
    const double scale = std::min(1.0, std::sqrt(mostDots / (dots.width() * dots.height())));
    return (dots * scale).toSize().expandedTo({1, 1});
}

auto undecodable(const QString &detail = {})
{
    return fail(Error::Code::BadEvidence, QCoreApplication::translate("image", "This piece can't be shown as a picture."),
                detail);
}

/** The original, once all of its bytes gave its digest. */
Result<std::unique_ptr<QIODevice>> openUnaltered(const paper::OriginalSource &source, const Digest &digest)
{
    auto device = source(digest);
    if (!device)
        return device;
    const auto found = sha256(**device);
    if (!found || *found != digest || !(*device)->seek(0))
        return tl::unexpected(alteredOriginal(digest));
    return device;
}

class Picture : public Raster
{
public:
    explicit Picture(const QImage &image)
        : m_image(image)
    {
    }
    QSize size() const override { return m_image.size(); }
    bool hasOpacity() const override { return m_image.hasAlphaChannel(); }
    Result<QImage> pixels() override { return m_image; }

private:
    QImage m_image;
};

class ImageFile : public Raster
{
public:
    static Result<std::shared_ptr<Raster>> open(const paper::OriginalSource &source, const Digest &digest)
    {
        auto device = source(digest);
        if (!device)
            return fail(device);
        const auto form = pictureForm(**device);
        if (!form)
            return fail(form);
        return std::shared_ptr<Raster>(std::make_shared<ImageFile>(source, digest, *form));
    }

    ImageFile(paper::OriginalSource source, Digest digest, PictureForm form)
        : m_source(std::move(source))
        , m_digest(std::move(digest))
        , m_form(std::move(form))
    {
    }

    QSize size() const override { return m_form.pixels; }
    bool hasOpacity() const override { return m_form.hasOpacity; }
    QByteArray profile() const override { return m_form.profile; }

    Result<QImage> pixels() override
    {
        auto device = openUnaltered(m_source, m_digest);
        if (!device)
            return fail(device);
        auto image = wholePicture(**device);
        if (image && image->size() != m_form.pixels)
            return undecodable();
        return image;
    }

private:
    paper::OriginalSource m_source;
    Digest m_digest;
    PictureForm m_form;
};

/** An evidence PDF, open. */
class EvidencePdf
{
public:
    static Result<std::shared_ptr<EvidencePdf>> open(Result<std::unique_ptr<QIODevice>> device)
    {
        if (!device)
            return fail(device);
        auto pdf = std::make_shared<EvidencePdf>();
        pdf->m_device = std::move(*device);
        pdf->m_document.load(pdf->m_device.get());
        if (pdf->m_document.status() != QPdfDocument::Status::Ready)
            return undecodable();
        return pdf;
    }
    QPdfDocument &document() { return m_document; }

private:
    std::unique_ptr<QIODevice> m_device;
    QPdfDocument m_document;
};

class EvidencePage : public Raster
{
public:
    EvidencePage(paper::OriginalSource source, Digest digest, int page, QSize size)
        : m_source(std::move(source))
        , m_digest(std::move(digest))
        , m_page(page)
        , m_size(size)
    {
    }

    QSize size() const override { return m_size; }
    bool hasOpacity() const override { return false; }

    Result<QImage> pixels() override
    {
        const auto pdf = EvidencePdf::open(openUnaltered(m_source, m_digest));
        if (!pdf)
            return fail(pdf);
        const QImage drawn = (*pdf)->document().render(m_page, m_size);
        if (drawn.isNull())
            return undecodable();
        QImage page(m_size, QImage::Format_RGB32);
        page.fill(Qt::white); // QtPDF leaves the paper transparent
        QPainter(&page).drawImage(0, 0, drawn);
        return page;
    }

private:
    paper::OriginalSource m_source;
    Digest m_digest;
    int m_page;
    QSize m_size;
};

} // namespace

Error alteredOriginal(const Digest &digest)
{
    return {
        Error::Code::Altered,
        QCoreApplication::translate("report", "The bytes of a piece are no longer those that were stored; nothing was exported."),
        QString::fromLatin1(digest.toHex())};
}

Result<std::shared_ptr<Raster>> Raster::open(const paper::OriginalSource &source, const paper::Figure &figure)
{
    if (figure.mediaType != QStringLiteral("application/pdf"))
        return ImageFile::open(source, figure.original);
    const auto pdf = EvidencePdf::open(source(figure.original));
    const QSizeF points = pdf ? (*pdf)->document().pagePointSize(figure.page) : QSizeF();
    if (points.isEmpty())
        return undecodable();
    return std::shared_ptr<Raster>(std::make_shared<EvidencePage>(source, figure.original, figure.page, dotsOf(points)));
}

std::shared_ptr<Raster> Raster::of(const QImage &image)
{
    return std::make_shared<Picture>(image);
}

} // namespace appui::pdf
