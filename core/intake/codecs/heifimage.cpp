// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/codecs/heifimage_p.h"

#include "base/handle_p.h"
#include "intake/evidencefile_p.h"

#include <QColorSpace>
#include <QImage>

#include <libheif/heif.h>

#include <cstring>

namespace appui {

namespace {

/** Where libheif stands in the file. */
struct Position
{
    EvidenceFile &file;
    qint64 at = 0;
};

bool succeeded(const heif_error &error)
{
    return error.code == heif_error_Ok;
}

QByteArray rawProfile(const heif_image_handle *image)
{
    constexpr size_t largest = 16 << 20;
    const size_t size = heif_image_handle_get_raw_color_profile_size(image);
    if (size < 128 || size > largest)
        return {};
    QByteArray profile(qsizetype(size), Qt::Uninitialized);
    const bool read = succeeded(heif_image_handle_get_raw_color_profile(image, profile.data()));
    return read && profile.mid(16, 4) == "RGB " ? profile : QByteArray(); // ICC.1, 7.2.8
}

/** Of the colours that a file names by number (ITU-T H.273), those of telephones other than sRGB. */
QByteArray namedProfile(const heif_image_handle *image)
{
    heif_color_profile_nclx *named = nullptr;
    if (!succeeded(heif_image_handle_get_nclx_color_profile(image, &named)) || named == nullptr)
        return {};
    const Handle<heif_color_profile_nclx, heif_nclx_color_profile_free> held(named);
    if (named->color_primaries != heif_color_primaries_SMPTE_EG_432_1)
        return {};
    return QColorSpace(QColorSpace::DisplayP3).iccProfile();
}

QImage copied(const heif_image *image, const QSize &size, bool hasOpacity)
{
    int stride = 0;
    const uint8_t *rows = heif_image_get_plane_readonly(image, heif_channel_interleaved, &stride);
    QImage copy(size, hasOpacity ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    if (rows == nullptr || copy.isNull())
        return {};
    for (int y = 0; y < size.height(); ++y)
        std::memcpy(copy.scanLine(y), rows + qsizetype(y) * stride, size_t(size.width()) * (hasOpacity ? 4 : 3));
    return copy;
}

constexpr heif_reader reader{
    .reader_api_version = 1,
    .get_position = [](void *data) -> int64_t { return static_cast<Position *>(data)->at; },
    .read =
        [](void *into, size_t size, void *data) {
            auto *position = static_cast<Position *>(data);
            for (size_t done = 0; done < size;) {
                const QByteArrayView bytes = position->file.at(position->at, qint64(size - done));
                if (bytes.isEmpty())
                    return 1;
                std::memcpy(static_cast<char *>(into) + done, bytes.data(), size_t(bytes.size()));
                done += size_t(bytes.size());
                position->at += bytes.size();
            }
            return 0;
        },
    .seek =
        [](int64_t to, void *data) {
            static_cast<Position *>(data)->at = to;
            return 0;
        },
    .wait_for_file_size =
        [](int64_t size, void *data) {
            return size <= static_cast<Position *>(data)->file.size() ? heif_reader_grow_status_size_reached
                                                                      : heif_reader_grow_status_size_beyond_eof;
        },
};

class LibheifImage : public HeifImage
{
public:
    explicit LibheifImage(EvidenceFile &file)
        : m_position{file}
        , m_context(heif_context_alloc())
    {
    }

    bool open()
    {
        heif_image_handle *primary = nullptr;
        if (!succeeded(heif_context_read_from_reader(m_context.get(), &reader, &m_position, nullptr)) ||
            !succeeded(heif_context_get_primary_image_handle(m_context.get(), &primary)))
            return false;
        m_primary.reset(primary);
        return true;
    }

    PictureForm form() const override
    {
        PictureForm form;
        form.pixels = {heif_image_handle_get_width(m_primary.get()), heif_image_handle_get_height(m_primary.get())};
        form.hasOpacity = heif_image_handle_has_alpha_channel(m_primary.get()) != 0;
        form.profile = rawProfile(m_primary.get());
        if (form.profile.isEmpty())
            form.profile = namedProfile(m_primary.get());
        return form;
    }

    QByteArray exif() const override
    {
        constexpr size_t largest = 1 << 20;
        heif_item_id id = 0;
        if (heif_image_handle_get_list_of_metadata_block_IDs(m_primary.get(), "Exif", &id, 1) != 1)
            return {};
        const size_t size = heif_image_handle_get_metadata_size(m_primary.get(), id);
        if (size < 4 || size > largest)
            return {};
        QByteArray block(qsizetype(size), Qt::Uninitialized);
        if (!succeeded(heif_image_handle_get_metadata(m_primary.get(), id, block.data())))
            return {};
        const qint64 start = 4 + qint64(bigEndian<quint32>(block)); // ISO/IEC 23008-12, A.2.1
        return start < block.size() ? block.mid(start) : QByteArray();
    }

    int imageCount() const override { return heif_context_get_number_of_top_level_images(m_context.get()); }

    QImage decode() const override
    {
        constexpr qint64 mostPixels = 300'000'000;
        const PictureForm promised = form();
        if (qint64(promised.pixels.width()) * promised.pixels.height() > mostPixels)
            return {};
        const auto chroma = promised.hasOpacity ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB;
        heif_image *pixels = nullptr;
        if (!succeeded(heif_decode_image(m_primary.get(), &pixels, heif_colorspace_RGB, chroma, nullptr)))
            return {};
        const Handle<heif_image, heif_image_release> held(pixels);
        const QSize size(heif_image_get_width(pixels, heif_channel_interleaved),
                         heif_image_get_height(pixels, heif_channel_interleaved));
        QImage image = size == promised.pixels ? copied(pixels, size, promised.hasOpacity) : QImage();
        if (!image.isNull() && !promised.profile.isEmpty())
            image.setColorSpace(QColorSpace::fromIccProfile(promised.profile));
        return image;
    }

private:
    Position m_position;
    Handle<heif_context, heif_context_free> m_context;
    Handle<heif_image_handle, heif_image_handle_release> m_primary;
};

} // namespace

std::unique_ptr<HeifImage> openHeif(EvidenceFile &file)
{
    auto image = std::make_unique<LibheifImage>(file);
    return image->open() ? std::move(image) : nullptr;
}

} // namespace appui
