// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdf/imageobject_p.h"

#include "base/hashingbeside_p.h"
#include "report/pdf/imageheader_p.h"
#include "report/pdf/raster_p.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QtEndian>

#include <qpdf/Pl_Discard.hh>

#include <algorithm>
#include <utility>

namespace appui::pdf {

namespace {

std::unique_ptr<QIODevice> opened(const paper::OriginalSource &source, const Digest &digest)
{
    auto device = source(digest);
    if (!device)
        throw StreamFailure{device.error()};
    return std::move(*device);
}

constexpr qint64 largestPart = 1 << 20; // bytes

/**
 * Reads an original once, from its first byte to its last, and refuses it when its digest is not the one on record. What was read
 * is hashed beside the reading of what follows.
 */
class HashedReader
{
public:
    HashedReader(const paper::OriginalSource &source, const Digest &digest)
        : m_device(opened(source, digest))
        , m_expected(digest)
    {
    }

    /** The next bytes, none at the end. They stay until the reading after the next one. */
    QByteArrayView read()
    {
        std::swap(m_buffer, m_hashed);
        m_buffer.resize(largestPart);
        const qint64 n = m_device->read(m_buffer.data(), m_buffer.size());
        if (n < 0)
            throw StreamFailure{{Error::Code::Io, QCoreApplication::translate("report", "A piece could not be read to its end."),
                                 m_device->errorString()}};
        const QByteArrayView part(m_buffer.constData(), n);
        m_hash.add(part);
        return part;
    }

    void finish()
    {
        while (!read().isEmpty()) {
        }
        if (m_hash.digest() != m_expected)
            throw StreamFailure{alteredOriginal(m_expected)};
    }

private:
    std::unique_ptr<QIODevice> m_device;
    Digest m_expected;
    QByteArray m_buffer;
    QByteArray m_hashed;  ///< what was read before, and may still be hashed
    HashingBeside m_hash; // the last: what it still does needs the others
};

class WholeFile : public ImageData
{
public:
    WholeFile(paper::OriginalSource source, Digest digest, qint64 size)
        : m_source(std::move(source))
        , m_digest(std::move(digest))
        , m_size(size)
    {
    }

    std::optional<qint64> size() const override { return m_size; }
    void write(Pipeline &out) override { copyOriginal(m_source, m_digest, out); }

private:
    paper::OriginalSource m_source;
    Digest m_digest;
    qint64 m_size;
};

/** A small JPEG that is held in memory. */
class MadeFile : public ImageData
{
public:
    explicit MadeFile(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    std::optional<qint64> size() const override { return m_bytes.size(); }
    void write(Pipeline &out) override { pass(out, m_bytes); }

private:
    QByteArray m_bytes;
};

/** Picks the payloads of the IDAT chunks out of a PNG that comes in parts (PNG, 5.3). */
class PixelChunks
{
public:
    /** Appends to `pixels` what `part`, the next one, holds of them. */
    void read(QByteArrayView part, QByteArray &pixels)
    {
        while (!part.isEmpty()) {
            const qsizetype taken = std::min(m_left, part.size());
            if (m_isBetween || m_isPixels)
                (m_isBetween ? m_head : pixels).append(part.first(taken));
            part = part.sliced(taken);
            m_left -= taken;
            if (m_left == 0)
                turn();
        }
    }

private:
    /** From a chunk's head to its payload, if it has any, or behind it to the next head. */
    void turn()
    {
        if (m_isBetween) {
            m_isPixels = m_head.endsWith("IDAT");
            m_left = qFromBigEndian<quint32>(m_head.last(8).constData());
            m_head.resize(0);
        }
        m_isBetween = !m_isBetween || m_left == 0;
        if (m_isBetween)
            m_left = 12; // a checksum; length and type of the next chunk
    }

    bool m_isBetween = true;
    bool m_isPixels = false;
    qsizetype m_left = 16; ///< first the signature; length and type of the first chunk
    QByteArray m_head;
};

/** The pixels of a PNG as it has them: a zlib stream as PDF wants it. */
class PngData : public ImageData
{
public:
    PngData(paper::OriginalSource source, Digest digest, Digest &written)
        : m_source(std::move(source))
        , m_digest(std::move(digest))
        , m_written(written)
    {
    }

    void write(Pipeline &out) override
    {
        HashedReader reader(m_source, m_digest);
        PixelChunks chunks;
        QByteArray pixels;
        HashingBeside hash;
        for (auto part = reader.read(); !part.isEmpty(); part = reader.read()) {
            pixels.resize(0);
            chunks.read(part, pixels);
            hash.add(pixels);
            pass(out, pixels);
            hash.wait();
        }
        reader.finish();
        m_written = hash.digest();
    }

private:
    paper::OriginalSource m_source;
    Digest m_digest;
    Digest &m_written;
};

/** Decoded pixels, three bytes each, or their opacity, one byte each. */
class RasterData : public ImageData
{
public:
    RasterData(std::shared_ptr<Raster> raster, bool opacity, Digest *written = nullptr)
        : m_raster(std::move(raster))
        , m_opacity(opacity)
        , m_written(written)
    {
    }

    void write(Pipeline &out) override
    {
        const auto image = m_raster->pixels();
        if (!image)
            throw StreamFailure{image.error()};
        const qsizetype rowBytes = qsizetype(image->width()) * (m_opacity ? 1 : 3);
        const int rowsAtOnce = int(std::clamp<qsizetype>(largestPart / rowBytes, 1, image->height()));
        Sha256 hash;
        for (int from = 0; from < image->height(); from += rowsAtOnce) {
            const QImage rows = converted(*image, from, std::min(rowsAtOnce, image->height() - from));
            for (int y = 0; y < rows.height(); ++y) {
                const QByteArrayView row(rows.constScanLine(y), rowBytes);
                pass(out, row);
                if (m_written)
                    hash.add(row);
            }
        }
        if (m_written)
            *m_written = hash.digest();
    }

private:
    /** Some rows at a time: a second whole image would double what the largest takes. */
    QImage converted(const QImage &image, int from, int count) const
    {
        QImage rows(image.constScanLine(from), image.width(), count, image.bytesPerLine(), image.format());
        rows.setColorTable(image.colorTable());
        return rows.convertToFormat(m_opacity ? QImage::Format_Alpha8 : QImage::Format_RGB888);
    }

    std::shared_ptr<Raster> m_raster;
    bool m_opacity;
    Digest *m_written;
};

/** A stream for `data`, which is compressed by `filter`, or not yet where that is null. */
PlacedImage::Part imageStream(QPDF &pdf, const QSize &pixels, int bits, std::shared_ptr<ImageData> data,
                              QPDFObjectHandle filter = QPDFObjectHandle::newNull(),
                              const QPDFObjectHandle &parameters = QPDFObjectHandle::newNull())
{
    auto stream = pdf.newStream();
    auto dictionary = stream.getDict();
    dictionary.replaceKey("/Type", name("XObject"));
    dictionary.replaceKey("/Subtype", name("Image"));
    dictionary.replaceKey("/Width", QPDFObjectHandle::newInteger(pixels.width()));
    dictionary.replaceKey("/Height", QPDFObjectHandle::newInteger(pixels.height()));
    dictionary.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(bits));
    stream.replaceStreamData(data, filter, parameters);
    stream.setFilterOnWrite(filter.isNull());
    return {stream, std::move(data)};
}

int componentCount(ImageHeader::Colours colours)
{
    switch (colours) {
    case ImageHeader::Colours::Grey:
    case ImageHeader::Colours::Indexed:
        return 1;
    case ImageHeader::Colours::Rgb:
        return 3;
    case ImageHeader::Colours::Cmyk:
        return 4;
    }
    return 3;
}

QPDFObjectHandle baseSpace(QPDF &pdf, const ImageHeader &header)
{
    const bool grey = header.colours == ImageHeader::Colours::Grey;
    const bool cmyk = header.colours == ImageHeader::Colours::Cmyk;
    if (header.profile.isEmpty())
        return name(grey ? "DeviceGray" : cmyk ? "DeviceCMYK" : "DeviceRGB");
    auto profile = QPDFObjectHandle::newStream(&pdf, header.profile.toStdString());
    profile.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(grey ? 1 : cmyk ? 4 : 3));
    return QPDFObjectHandle::newArray({name("ICCBased"), profile});
}

QPDFObjectHandle colourSpace(QPDF &pdf, const ImageHeader &header)
{
    const auto base = baseSpace(pdf, header);
    if (header.colours != ImageHeader::Colours::Indexed)
        return base;
    return QPDFObjectHandle::newArray({name("Indexed"), base, QPDFObjectHandle::newInteger(header.palette.size() / 3 - 1),
                                       QPDFObjectHandle::newString(header.palette.toStdString())});
}

PlacedImage rasterObject(QPDF &pdf, const std::shared_ptr<Raster> &raster, const QByteArray &profile = {},
                         Digest *written = nullptr)
{
    auto colours = imageStream(pdf, raster->size(), 8, std::make_shared<RasterData>(raster, false, written));
    auto entries = colours.stream.getDict();
    entries.replaceKey("/ColorSpace", baseSpace(pdf, {.profile = profile}));
    PlacedImage image{colours.stream, raster->size(), {colours}};
    if (raster->hasOpacity()) {
        auto mask = imageStream(pdf, raster->size(), 8, std::make_shared<RasterData>(raster, true));
        mask.stream.getDict().replaceKey("/ColorSpace", name("DeviceGray"));
        entries.replaceKey("/SMask", mask.stream);
        image.parts.push_back(mask);
    }
    return image;
}

/** A JPEG as it is: `data` gives all of its bytes. */
PlacedImage jpegImage(QPDF &pdf, const ImageHeader &header, std::shared_ptr<ImageData> data)
{
    auto part = imageStream(pdf, header.pixels, header.bits, std::move(data), name("DCTDecode"));
    part.stream.getDict().replaceKey("/ColorSpace", colourSpace(pdf, header));
    if (header.inverted)
        part.stream.getDict().replaceKey("/Decode", QPDFObjectHandle::parse("[1 0 1 0 1 0 1 0]"));
    return {part.stream, header.pixels, {part}};
}

/** A PNG's own compressed pixels. */
PlacedImage pngImage(QPDF &pdf, const ImageHeader &header, std::shared_ptr<ImageData> data)
{
    auto parameters = QPDFObjectHandle::parse("<< /Predictor 15 >>");
    parameters.replaceKey("/Colors", QPDFObjectHandle::newInteger(componentCount(header.colours)));
    parameters.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(header.bits));
    parameters.replaceKey("/Columns", QPDFObjectHandle::newInteger(header.pixels.width()));
    auto part = imageStream(pdf, header.pixels, header.bits, std::move(data), name("FlateDecode"), parameters);
    part.stream.getDict().replaceKey("/ColorSpace", colourSpace(pdf, header));
    return {part.stream, header.pixels, {part}};
}

} // namespace

void ImageData::provideStreamData(QPDFObjGen const &, Pipeline *out)
{
    write(*out);
    out->finish();
}

Result<PlacedImage> imageObject(QPDF &pdf, const paper::OriginalSource &source, const paper::Figure &figure,
                                ImageDigests &written)
{
    Digest &own = written[paper::imageMark(figure.original, figure.page)];
    const bool jpeg = figure.mediaType == QStringLiteral("image/jpeg");
    QByteArray profile;
    if (jpeg || figure.mediaType == QStringLiteral("image/png")) {
        auto device = source(figure.original);
        if (!device)
            return fail(device);
        const auto header = jpeg ? readJpegHeader(**device) : readPngHeader(**device);
        if (!header)
            return fail(header);
        if (header->passes && jpeg) {
            own = figure.original;
            return jpegImage(pdf, *header, std::make_shared<WholeFile>(source, figure.original, (*device)->size()));
        }
        if (header->passes)
            return pngImage(pdf, *header, std::make_shared<PngData>(source, figure.original, own));
        if (header->colours == ImageHeader::Colours::Rgb || header->colours == ImageHeader::Colours::Indexed)
            profile = header->profile;
    }
    auto raster = Raster::open(source, figure);
    if (!raster)
        return fail(raster);
    if (profile.isEmpty())
        profile = fittingProfile((*raster)->profile(), ImageHeader::Colours::Rgb);
    return rasterObject(pdf, *raster, profile, &own);
}

Result<void> proveDrawing(const paper::OriginalSource &source, const paper::Figure &figure)
{
    QPDF scratch;
    scratch.emptyPDF();
    ImageDigests written;
    const auto image = imageObject(scratch, source, figure, written);
    if (!image)
        return fail(image);
    try {
        Pl_Discard nowhere;
        for (const PlacedImage::Part &part : image->parts)
            part.data->write(nowhere);
    } catch (const StreamFailure &failure) {
        return tl::unexpected(failure.error);
    }
    return {};
}

PlacedImage pictureObject(QPDF &pdf, const QImage &picture)
{
    return rasterObject(pdf, Raster::of(picture));
}

Result<PlacedImage> jpegObject(QPDF &pdf, QByteArray jpeg)
{
    QBuffer file(&jpeg);
    file.open(QIODevice::ReadOnly);
    const auto header = readJpegHeader(file);
    if (!header)
        return fail(header);
    return jpegImage(pdf, *header, std::make_shared<MadeFile>(jpeg));
}

void copyOriginal(const paper::OriginalSource &source, const Digest &digest, Pipeline &out, const Progress &progress)
{
    HashedReader reader(source, digest);
    qint64 done = 0;
    for (auto bytes = reader.read(); !bytes.isEmpty(); bytes = reader.read()) {
        pass(out, bytes);
        done += bytes.size();
        if (!goesOn(progress, done, 0))
            throw StreamFailure{{Error::Code::Cancelled, QCoreApplication::translate("report", "Stopped at your request.")}};
    }
    reader.finish();
}

} // namespace appui::pdf
