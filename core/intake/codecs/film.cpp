// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/codecs/film_p.h"

#include "base/handle_p.h"
#include "intake/evidencefile_p.h"
#include "intake/examination.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QImage>
#include <QRegularExpression>
#include <QTransform>

#include <algorithm>
#include <cstring>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/display.h>
#include <libavutil/imgutils.h>
#include <libswscale/swscale.h>
}

using namespace Qt::StringLiterals;

namespace appui {

namespace {

void closeFormat(AVFormatContext *format)
{
    avformat_close_input(&format);
}
void closeReader(AVIOContext *reader)
{
    av_freep(&reader->buffer);
    avio_context_free(&reader);
}
void closeDecoder(AVCodecContext *decoder)
{
    avcodec_free_context(&decoder);
}
void freeFrame(AVFrame *frame)
{
    av_frame_free(&frame);
}
void freePacket(AVPacket *packet)
{
    av_packet_free(&packet);
}

using Frame = Handle<AVFrame, freeFrame>;

/** The one demuxer for a type that was recognised already: no other one may take the file, nor open what it refers to. */
const char *demuxerFor(const QString &mediaType)
{
    static constexpr std::pair<QLatin1String, const char *> demuxers[] = {
        {QLatin1String("video/mp4"), "mov"},       {QLatin1String("video/quicktime"), "mov"},
        {QLatin1String("video/3gpp"), "mov"},      {QLatin1String("audio/mp4"), "mov"},
        {QLatin1String("video/webm"), "matroska"}, {QLatin1String("video/x-matroska"), "matroska"},
        {QLatin1String("audio/ogg"), "ogg"},       {QLatin1String("video/ogg"), "ogg"},
        {QLatin1String("audio/mpeg"), "mp3"},      {QLatin1String("audio/aac"), "aac"},
        {QLatin1String("audio/AMR"), "amr"},       {QLatin1String("audio/flac"), "flac"},
        {QLatin1String("audio/wav"), "wav"},       {QLatin1String("video/x-msvideo"), "avi"},
        {QLatin1String("video/mpeg"), "mpeg"},     {QLatin1String("video/x-ms-asf"), "asf"},
    };
    const auto *found = std::ranges::find(demuxers, mediaType, [](const auto &each) { return each.first; });
    return found == std::end(demuxers) ? nullptr : found->second;
}

/** A film or a sound, open. Reads no more than it is allowed, so that a hostile file costs no more either. */
class Media
{
public:
    static std::unique_ptr<Media> open(EvidenceFile &file, const QString &mediaType, qint64 mostBytes)
    {
        av_log_set_level(AV_LOG_QUIET);
        std::unique_ptr<Media> media(new Media(file, mostBytes));
        return media->openAs(demuxerFor(mediaType)) ? std::move(media) : nullptr;
    }

    AVFormatContext *format() const { return m_format.get(); }
    AVStream *first(AVMediaType type) const
    {
        for (unsigned i = 0; i < m_format->nb_streams; ++i) {
            AVStream *stream = m_format->streams[i];
            const bool isCover = (stream->disposition & AV_DISPOSITION_ATTACHED_PIC) != 0;
            if (stream->codecpar->codec_type == type && !isCover)
                return stream;
        }
        return nullptr;
    }
    double seconds() const
    {
        qint64 longest = qMax<qint64>(m_format->duration, 0);
        for (unsigned i = 0; i < m_format->nb_streams; ++i) {
            const AVStream *stream = m_format->streams[i];
            if (longest == 0 && stream->duration > 0)
                longest = av_rescale_q(stream->duration, stream->time_base, AVRational{1, AV_TIME_BASE});
        }
        return double(longest) / AV_TIME_BASE;
    }

private:
    Media(EvidenceFile &file, qint64 mostBytes)
        : m_file(file)
        , m_bytesLeft(mostBytes)
    {
    }

    bool openAs(const char *demuxer)
    {
        constexpr int bufferSize = 32 << 10;
        const AVInputFormat *input = demuxer ? av_find_input_format(demuxer) : nullptr;
        auto *buffer = input ? static_cast<unsigned char *>(av_malloc(bufferSize)) : nullptr;
        if (buffer == nullptr)
            return false;
        m_reader.reset(avio_alloc_context(buffer, bufferSize, 0, this, read, nullptr, seek));
        AVFormatContext *format = avformat_alloc_context();
        format->pb = m_reader.get();
        format->io_open = [](AVFormatContext *, AVIOContext **, const char *, int, AVDictionary **) { return AVERROR(EPERM); };
        format->max_streams = 64;
        if (avformat_open_input(&format, nullptr, input, nullptr) < 0)
            return false;
        m_format.reset(format);
        return saysEnough() || avformat_find_stream_info(format, nullptr) >= 0;
    }

    /** Whether the container's own headers spare the decoding of first frames. */
    bool saysEnough() const
    {
        if (m_format->nb_streams == 0 || seconds() <= 0)
            return false;
        return std::all_of(m_format->streams, m_format->streams + m_format->nb_streams, [](const AVStream *stream) {
            const AVCodecParameters *codec = stream->codecpar;
            return codec->codec_type != AVMEDIA_TYPE_VIDEO || (codec->codec_id != AV_CODEC_ID_NONE && codec->width > 0);
        });
    }

    static int read(void *self, uint8_t *into, int count)
    {
        auto *media = static_cast<Media *>(self);
        const QByteArrayView bytes = media->m_file.at(media->m_at, qMin<qint64>(count, media->m_bytesLeft));
        if (bytes.isEmpty())
            return AVERROR_EOF;
        std::memcpy(into, bytes.data(), size_t(bytes.size()));
        media->m_at += bytes.size();
        media->m_bytesLeft -= bytes.size();
        return int(bytes.size());
    }

    static int64_t seek(void *self, int64_t offset, int whence)
    {
        auto *media = static_cast<Media *>(self);
        if ((whence & AVSEEK_SIZE) != 0)
            return media->m_file.size();
        const int from = whence & ~AVSEEK_FORCE;
        media->m_at = offset + (from == SEEK_CUR ? media->m_at : from == SEEK_END ? media->m_file.size() : 0);
        return media->m_at < 0 ? AVERROR(EINVAL) : media->m_at;
    }

    EvidenceFile &m_file;
    qint64 m_at = 0;
    qint64 m_bytesLeft;
    Handle<AVIOContext, closeReader> m_reader;
    Handle<AVFormatContext, closeFormat> m_format;
};

/** Of the container, else of a stream: Ogg keeps its tags there. */
QString tag(const Media &media, std::initializer_list<const char *> keys)
{
    const AVFormatContext *format = media.format();
    for (const char *key : keys) {
        const AVDictionaryEntry *found = av_dict_get(format->metadata, key, nullptr, 0);
        for (unsigned i = 0; found == nullptr && i < format->nb_streams; ++i)
            found = av_dict_get(format->streams[i]->metadata, key, nullptr, 0);
        const QString value = found ? QString::fromUtf8(found->value).simplified() : QString();
        if (!value.isEmpty())
            return value;
    }
    return {};
}

/** A date before there were such files is a clock that was never set. */
QString isoDate(const QString &said)
{
    constexpr int firstYear = 1990;
    static const QRegularExpression dayAlone(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
    if (dayAlone.match(said).hasMatch())
        return QDate::fromString(said, Qt::ISODate).year() >= firstYear ? said : QString();
    const QDateTime moment = QDateTime::fromString(said, Qt::ISODate);
    return moment.isValid() && moment.date().year() >= firstYear ? moment.toString(Qt::ISODate) : QString();
}

/** "+48.6921+006.1844+210.000/" (ISO 6709, decimal degrees). */
void readPosition(const QString &said, Examination &examination)
{
    static const QRegularExpression form(u"^([+-]\\d{1,2}(?:\\.\\d+)?)([+-]\\d{1,3}(?:\\.\\d+)?)(?:[+-]|CRS|/|$)"_s);
    if (said.isEmpty())
        return;
    examination.remarks.append(u"has-position"_s);
    const auto match = form.match(said);
    const double latitude = match.captured(1).toDouble();
    const double longitude = match.captured(2).toDouble();
    if (!match.hasMatch() || qAbs(latitude) > 90 || qAbs(longitude) > 180)
        return;
    examination.facts.insert(u"gps.latitude"_s, QString::number(latitude, 'f', 6));
    examination.facts.insert(u"gps.longitude"_s, QString::number(longitude, 'f', 6));
}

/** Quarter turns to the right that make a film upright, as a telephone held sideways records them. */
int quarterTurns(const AVStream *stream)
{
    const uint8_t *matrix = av_stream_get_side_data(stream, AV_PKT_DATA_DISPLAYMATRIX, nullptr);
    const double degrees = matrix ? av_display_rotation_get(reinterpret_cast<const int32_t *>(matrix)) : 0;
    return qIsNaN(degrees) ? 0 : ((qRound(-degrees / 90) % 4) + 4) % 4;
}

void readFacts(const Media &media, Examination &examination)
{
    const auto insert = [&examination](const QString &fact, const QString &value) {
        if (!value.isEmpty())
            examination.facts.insert(fact, value);
    };
    if (media.seconds() > 0)
        insert(u"media.duration"_s, QString::number(media.seconds(), 'f', 3));
    insert(u"media.created"_s, isoDate(tag(media, {"com.apple.quicktime.creationdate", "creation_time", "date"})));
    insert(u"device.make"_s, tag(media, {"com.apple.quicktime.make", "com.android.manufacturer"}));
    insert(u"device.model"_s, tag(media, {"com.apple.quicktime.model", "com.android.model"}));
    insert(u"software"_s, tag(media, {"com.apple.quicktime.software", "encoder"}));
    readPosition(tag(media, {"com.apple.quicktime.location.ISO6709", "location", "location-eng"}), examination);
    if (const AVStream *film = media.first(AVMEDIA_TYPE_VIDEO); film && film->codecpar->width > 0) {
        QSize size(film->codecpar->width, film->codecpar->height);
        if (quarterTurns(film) % 2 == 1)
            size.transpose();
        insert(u"image.width"_s, QString::number(size.width()));
        insert(u"image.height"_s, QString::number(size.height()));
    }
}

/** Decodes the frames of one film. */
class FilmReader
{
public:
    FilmReader(const Media &media, AVStream *stream, const QSize &box)
        : m_media(media)
        , m_stream(stream)
        , m_box(box)
        , m_turns(quarterTurns(stream))
    {
        constexpr qint64 mostPixels = 8192LL * 8192;
        const AVCodec *codec = avcodec_find_decoder(stream->codecpar->codec_id);
        m_decoder.reset(codec ? avcodec_alloc_context3(codec) : nullptr);
        if (!m_decoder || avcodec_parameters_to_context(m_decoder.get(), stream->codecpar) < 0)
            return;
        m_decoder->max_pixels = mostPixels;
        m_decoder->pkt_timebase = stream->time_base;
        m_isOpen = avcodec_open2(m_decoder.get(), codec, nullptr) >= 0;
    }

    bool isOpen() const { return m_isOpen; }

    /**
     * The last frame decoded on the way to `target` seconds, from the nearest frame before it that stands alone. The way is
     * cut by the pixels decoded, never by a clock: the same file gives the same still everywhere.
     */
    Frame frameNear(double target)
    {
        constexpr qint64 pixelsOfAWay = 400'000'000;
        const qint64 wanted = start() + qint64(target / av_q2d(m_stream->time_base));
        if (av_seek_frame(m_media.format(), m_stream->index, wanted, AVSEEK_FLAG_BACKWARD) >= 0)
            avcodec_flush_buffers(m_decoder.get());
        Frame best;
        for (qint64 pixels = 0; pixels < pixelsOfAWay;) {
            Frame frame = nextFrame();
            if (!frame)
                break;
            pixels += qint64(frame->width) * frame->height;
            const bool isThere = frame->best_effort_timestamp == AV_NOPTS_VALUE || frame->best_effort_timestamp >= wanted;
            best = std::move(frame);
            if (isThere)
                break;
        }
        return best;
    }

    qint64 milliseconds(const AVFrame &frame) const
    {
        if (frame.best_effort_timestamp == AV_NOPTS_VALUE)
            return 0;
        const double seconds = double(frame.best_effort_timestamp - start()) * av_q2d(m_stream->time_base);
        return qMax<qint64>(0, qRound64(seconds * 1000));
    }

    QImage upright(const AVFrame &frame) const
    {
        const QImage image = converted(frame, sizeOf(frame));
        return m_turns == 0 || image.isNull() ? image : image.transformed(QTransform().rotate(90.0 * m_turns));
    }

private:
    qint64 start() const { return m_stream->start_time == AV_NOPTS_VALUE ? 0 : m_stream->start_time; }

    Frame nextFrame()
    {
        constexpr int mostPacketsWithoutFrame = 4096;
        Frame frame(av_frame_alloc());
        Handle<AVPacket, freePacket> packet(av_packet_alloc());
        for (int packets = 0; frame && packet && packets < mostPacketsWithoutFrame; ++packets) {
            const int received = avcodec_receive_frame(m_decoder.get(), frame.get());
            if (received >= 0)
                return frame;
            if (received != AVERROR(EAGAIN))
                return {};
            if (av_read_frame(m_media.format(), packet.get()) < 0) {
                avcodec_send_packet(m_decoder.get(), nullptr); // the decoder gives what it still holds back
                continue;
            }
            if (packet->stream_index == m_stream->index)
                avcodec_send_packet(m_decoder.get(), packet.get()); // a damaged packet gives no frame: the next may
            av_packet_unref(packet.get());
        }
        return {};
    }

    /** In the frame's own direction, its pixels made square. */
    QSize sizeOf(const AVFrame &frame) const
    {
        QSizeF size(frame.width, frame.height);
        const double ratio = av_q2d(m_stream->codecpar->sample_aspect_ratio);
        if (ratio > 0.1 && ratio < 10)
            size.rwidth() *= ratio;
        const QSize box = m_turns % 2 == 1 ? m_box.transposed() : m_box;
        if (!box.isEmpty() && (size.width() > box.width() || size.height() > box.height()))
            size.scale(box, Qt::KeepAspectRatio);
        return size.toSize().expandedTo({1, 1});
    }

    static QImage converted(const AVFrame &frame, const QSize &size)
    {
        const Handle<SwsContext, sws_freeContext> scaler(
            sws_getContext(frame.width, frame.height, AVPixelFormat(frame.format), size.width(), size.height(), AV_PIX_FMT_RGB24,
                           SWS_AREA | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT | SWS_BITEXACT, nullptr, nullptr, nullptr));
        Frame rgb(av_frame_alloc());
        if (!scaler || !rgb)
            return {};
        const int isFullRange = frame.color_range == AVCOL_RANGE_JPEG ? 1 : 0;
        const int fixedOne = 1 << 16;
        sws_setColorspaceDetails(scaler.get(), sws_getCoefficients(frame.colorspace), isFullRange,
                                 sws_getCoefficients(SWS_CS_DEFAULT), 1, 0, fixedOne, fixedOne);
        rgb->format = AV_PIX_FMT_RGB24;
        rgb->width = size.width();
        rgb->height = size.height();
        if (av_frame_get_buffer(rgb.get(), 0) < 0)
            return {};
        if (sws_scale(scaler.get(), frame.data, frame.linesize, 0, frame.height, rgb->data, rgb->linesize) != size.height())
            return {};
        return QImage(rgb->data[0], size.width(), size.height(), rgb->linesize[0], QImage::Format_RGB888).copy();
    }

    const Media &m_media;
    AVStream *m_stream;
    QSize m_box;
    int m_turns;
    Handle<AVCodecContext, closeDecoder> m_decoder;
    bool m_isOpen = false;
};

} // namespace

Tracks readFilm(EvidenceFile &file, Examination &examination)
{
    constexpr qint64 mostBytes = 64LL << 20;
    const auto media = Media::open(file, examination.mediaType, mostBytes);
    const bool isFilm = media && media->first(AVMEDIA_TYPE_VIDEO);
    if (!isFilm && !(media && media->first(AVMEDIA_TYPE_AUDIO)))
        return Tracks::None;
    readFacts(*media, examination);
    return isFilm ? Tracks::Film : Tracks::Sound;
}

Result<QMap<qint64, QImage>> filmStills(EvidenceFile &file, const QString &mediaType, int count, const QSize &box,
                                        const Progress &progress)
{
    constexpr qint64 mostBytes = 1LL << 30;
    QMap<qint64, QImage> found;
    const auto media = Media::open(file, mediaType, mostBytes);
    AVStream *stream = media ? media->first(AVMEDIA_TYPE_VIDEO) : nullptr;
    if (stream == nullptr)
        return found;
    FilmReader reader(*media, stream, box);
    for (int i = 0; reader.isOpen() && i < count; ++i) {
        if (!goesOn(progress, i, count))
            return fail(Error::Code::Cancelled, QCoreApplication::translate("report", "Stopped at your request."));
        const Frame frame = reader.frameNear(media->seconds() * (2 * i + 1) / (2 * count));
        const QImage image = frame ? reader.upright(*frame) : QImage();
        if (!image.isNull())
            found.insert(reader.milliseconds(*frame), image);
    }
    return found;
}

} // namespace appui
