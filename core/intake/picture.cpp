// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/picture.h"

#include "intake/codecs_p.h"
#include "intake/evidencefile_p.h"
#include "intake/examination.h"
#include "intake/mediatype_p.h"
#include "intake/webp_p.h"

#include <QColorSpace>
#include <QCoreApplication>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int largestMegabytes = 1300;     // of a decoded image: 300 megapixels of four bytes, what intake lets in
constexpr qint64 longestWebp = 64LL << 20; // its decoder holds the whole file

tl::unexpected<Error> undecodable(const QString &detail = {})
{
    return fail(Error::Code::BadEvidence, QCoreApplication::translate("image", "This piece can't be shown as a picture."),
                detail);
}

QString mediaTypeIn(EvidenceFile &file)
{
    return mediaTypeOf(file.head(64LL << 10));
}

bool isHeif(const QString &mediaType)
{
    return mediaType == "image/heic"_L1 || mediaType == "image/heif"_L1 || mediaType == "image/avif"_L1;
}

Result<std::unique_ptr<HeifImage>> heifImage(EvidenceFile &file)
{
    const auto codecs = Codecs::loaded();
    if (!codecs)
        return fail(codecs);
    auto image = (*codecs)->openHeif(file);
    return image ? Result<std::unique_ptr<HeifImage>>(std::move(image)) : undecodable();
}

/** Qt's decoder over the device, from its start. */
class Decoder
{
public:
    explicit Decoder(QIODevice &device)
    {
        device.seek(0);
        m_reader.setDevice(&device);
        m_reader.setDecideFormatFromContent(true);
        QImageReader::setAllocationLimit(largestMegabytes);
    }
    QImageReader *operator->() { return &m_reader; }

private:
    QImageReader m_reader;
};

QImage inScreenColours(QImage image)
{
    const QColorSpace screen(QColorSpace::SRgb);
    if (image.colorSpace().isValid() && image.colorSpace() != screen)
        image.convertToColorSpace(screen);
    return image;
}

QImage within(const QImage &image, const QSize &box)
{
    const bool fits = box.isEmpty() || (image.width() <= box.width() && image.height() <= box.height());
    return fits ? image : image.scaled(box, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

Result<PictureForm> pictureForm(QIODevice &device)
{
    EvidenceFile file(device);
    const QString mediaType = mediaTypeIn(file);
    if (isHeif(mediaType))
        return heifImage(file).map([](const auto &image) { return image->form(); });
    if (mediaType == "image/webp"_L1) {
        const WebpHeader header = readWebpHeader(file);
        return header.isSound && file.size() <= longestWebp ? Result<PictureForm>(header.form) : undecodable();
    }
    Decoder decoder(device);
    if (!decoder->canRead() || decoder->size().isEmpty())
        return undecodable(decoder->errorString());
    const QPixelFormat format = QImage::toPixelFormat(decoder->imageFormat());
    const bool hasOpacity = format.alphaUsage() == QPixelFormat::UsesAlpha || decoder->imageFormat() == QImage::Format_Indexed8;
    return PictureForm{decoder->size(), hasOpacity, {}};
}

Result<QImage> wholePicture(QIODevice &device)
{
    EvidenceFile file(device);
    const QString mediaType = mediaTypeIn(file);
    if (isHeif(mediaType)) {
        const auto heif = heifImage(file);
        const QImage image = heif ? (*heif)->decode() : QImage();
        return image.isNull() ? heif ? undecodable() : fail(heif) : Result<QImage>(image);
    }
    if (mediaType == "image/webp"_L1 && file.size() > longestWebp)
        return undecodable();
    Decoder decoder(device);
    decoder->setAutoTransform(false);
    const QImage image = decoder->read();
    return image.isNull() ? undecodable(decoder->errorString()) : Result<QImage>(image);
}

Result<QImage> screenPicture(QIODevice &device, const QSize &box)
{
    EvidenceFile file(device);
    const QString mediaType = mediaTypeIn(file);
    if (mediaType.startsWith("video/"_L1)) {
        const auto found = stills(device, 1, box);
        return found ? Result<QImage>(found->first()) : fail(found);
    }
    if (!mediaType.startsWith("image/"_L1))
        return fail(Error::Code::Unsupported, QCoreApplication::translate("image", "This piece is neither an image nor a film."));
    if (isHeif(mediaType))
        return wholePicture(device).map([&](const QImage &image) { return inScreenColours(within(image, box)); });
    Decoder decoder(device);
    decoder->setAutoTransform(true);
    const bool turned = decoder->transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize size = decoder->size();
    const QSize room = turned ? box.transposed() : box;
    if (!box.isEmpty() && (size.width() > room.width() || size.height() > room.height()))
        decoder->setScaledSize(size.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage image = decoder->read();
    return image.isNull() ? undecodable(decoder->errorString()) : Result<QImage>(inScreenColours(image));
}

Result<QMap<qint64, QImage>> stills(QIODevice &device, int count, const QSize &box, const Progress &progress)
{
    EvidenceFile file(device);
    const QString mediaType = mediaTypeIn(file);
    const auto codecs = Codecs::loaded();
    if (!codecs)
        return fail(codecs);
    auto found = (*codecs)->filmStills(file, mediaType, count, box, progress);
    if (found && found->isEmpty())
        return undecodable();
    return found;
}

} // namespace appui
