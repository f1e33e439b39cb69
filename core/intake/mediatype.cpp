// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/mediatype_p.h"

#include "intake/encoding_p.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace appui {

namespace {

struct Signature
{
    qsizetype offset;
    std::string_view magic;
    const char *mediaType;
};

constexpr Signature signatures[] = {
    {0, "\x89PNG\r\n\x1a\n"sv, "image/png"},
    {0, "\xff\xd8\xff"sv, "image/jpeg"},
    {0, "GIF87a"sv, "image/gif"},
    {0, "GIF89a"sv, "image/gif"},
    {0, "%PDF-"sv, "application/pdf"},
    {28, "\x80theora"sv, "video/ogg"},
    {0, "OggS"sv, "audio/ogg"},
    {0, "#!AMR"sv, "audio/AMR"},
    {0, "fLaC"sv, "audio/flac"},
    {0, "II*\0"sv, "image/tiff"},
    {0, "MM\0*"sv, "image/tiff"},
    {0, "\0\0\x01\xBA"sv, "video/mpeg"},
    {0, "\x30\x26\xB2\x75\x8E\x66\xCF\x11"sv, "video/x-ms-asf"},
    {0, "7z\xBC\xAF\x27\x1C"sv, "application/x-7z-compressed"},
    {0, "Rar!\x1A\x07"sv, "application/vnd.rar"},
    {0, "\x1F\x8B\x08"sv, "application/gzip"},
    {0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "application/x-ole-storage"},
    {0, "SQLite format 3\0"sv, "application/vnd.sqlite3"},
    {0, "ID3\x02"sv, "audio/mpeg"},
    {0, "ID3\x03"sv, "audio/mpeg"},
    {0, "ID3\x04"sv, "audio/mpeg"},
    {0, "\xff\xfb"sv, "audio/mpeg"},
    {0, "\xff\xf3"sv, "audio/mpeg"},
    {0, "\xff\xf1"sv, "audio/aac"},
    {0, "\xff\xf9"sv, "audio/aac"},
};

/** The major brand of an ISO base media file (ISO/IEC 14496-12). */
constexpr Signature isoBrands[] = {
    {4, "ftypheic"sv, "image/heic"}, {4, "ftypheix"sv, "image/heic"},      {4, "ftypheim"sv, "image/heic"},
    {4, "ftypheis"sv, "image/heic"}, {4, "ftyphevc"sv, "image/heic"},      {4, "ftyphevx"sv, "image/heic"},
    {4, "ftypmif1"sv, "image/heif"}, {4, "ftypmsf1"sv, "image/heif"},      {4, "ftypavif"sv, "image/avif"},
    {4, "ftypavis"sv, "image/avif"}, {4, "ftypqt  "sv, "video/quicktime"}, {4, "ftypM4A "sv, "audio/mp4"},
    {4, "ftypM4B "sv, "audio/mp4"},  {4, "ftyp3gp"sv, "video/3gpp"},       {4, "ftyp3g2"sv, "video/3gpp"},
    {4, "ftyp"sv, "video/mp4"},
};

struct Extensions
{
    QLatin1String names;
    QLatin1String mediaTypes;
};

/** Extensions that promise a type; a name that ends in any other one promises nothing. */
constexpr Extensions extensions[] = {
    {QLatin1String("png"), QLatin1String("image/png")},
    {QLatin1String("jpg jpeg jpe jfif"), QLatin1String("image/jpeg")},
    {QLatin1String("gif"), QLatin1String("image/gif")},
    {QLatin1String("webp"), QLatin1String("image/webp")},
    {QLatin1String("heic heif hif"), QLatin1String("image/heic image/heif")},
    {QLatin1String("avif"), QLatin1String("image/avif")},
    {QLatin1String("pdf"), QLatin1String("application/pdf")},
    {QLatin1String("eml mht mhtml"), QLatin1String("message/rfc822")},
    {QLatin1String("txt"), QLatin1String("text/plain message/rfc822")},
    {QLatin1String("htm html xhtml"), QLatin1String("text/html")},
    {QLatin1String("mp4 m4v mov qt 3gp 3g2"), QLatin1String("video/mp4 video/quicktime video/3gpp audio/mp4 audio/3gpp")},
    {QLatin1String("m4a m4b"), QLatin1String("audio/mp4 video/mp4")},
    {QLatin1String("ogg oga ogv opus"), QLatin1String("audio/ogg video/ogg")},
    {QLatin1String("webm"), QLatin1String("video/webm audio/webm")},
    {QLatin1String("mp3"), QLatin1String("audio/mpeg")},
    {QLatin1String("aac"), QLatin1String("audio/aac")},
    {QLatin1String("amr"), QLatin1String("audio/AMR")},
    {QLatin1String("wav"), QLatin1String("audio/wav")},
    {QLatin1String("bmp"), QLatin1String("image/bmp")},
    {QLatin1String("tif tiff"), QLatin1String("image/tiff")},
    {QLatin1String("zip"), QLatin1String("application/zip")},
};

bool has(QByteArrayView head, qsizetype offset, std::string_view magic)
{
    return head.size() >= offset + qsizetype(magic.size()) && std::string_view(head.data() + offset, magic.size()) == magic;
}

QByteArrayView start(QByteArrayView head, qsizetype length)
{
    return head.first(qMin(head.size(), length));
}

template <size_t N>
QString firstMatch(const Signature (&table)[N], QByteArrayView head)
{
    const auto *found = std::ranges::find_if(table, [head](const Signature &s) { return has(head, s.offset, s.magic); });
    return found == std::end(table) ? QString() : QString::fromLatin1(found->mediaType);
}

QString bySignature(QByteArrayView head)
{
    return firstMatch(signatures, head);
}

QString riffMediaType(QByteArrayView head)
{
    static constexpr Signature forms[] = {
        {8, "WEBP"sv, "image/webp"},
        {8, "WAVE"sv, "audio/wav"},
        {8, "AVI "sv, "video/x-msvideo"},
    };
    return has(head, 0, "RIFF"sv) ? firstMatch(forms, head) : QString();
}

QString matroskaMediaType(QByteArrayView head)
{
    if (!has(head, 0, "\x1A\x45\xDF\xA3"sv))
        return {};
    return start(head, 64).contains("webm") ? QStringLiteral("video/webm") : QStringLiteral("video/x-matroska");
}

QString bitmapMediaType(QByteArrayView head)
{
    return has(head, 0, "BM"sv) && has(head, 6, "\0\0\0\0"sv) ? QStringLiteral("image/bmp") : QString();
}

QString isoMediaType(QByteArrayView head)
{
    const QString type = firstMatch(isoBrands, head);
    const bool saysHeic = start(head, 64).contains("heic");
    return type == u"image/heif" && saysHeic ? QStringLiteral("image/heic") : type;
}

/** A ZIP archive, or the document of an office suite that is one inside. */
QString zipMediaType(QByteArrayView head)
{
    if (!has(head, 0, "PK\x03\x04"sv) && !has(head, 0, "PK\x05\x06"sv))
        return {};
    if (has(head, 30, "mimetype"sv)) { // Open Document and EPUB: the first entry, stored, is the type itself
        static const QRegularExpression mediaType(QStringLiteral("^application/[a-z0-9.+-]+"));
        const QString stored = QString::fromLatin1(start(head.sliced(38), 100));
        if (const auto match = mediaType.match(stored); match.hasMatch())
            return match.captured().section(u"PK"_s, 0, 0);
    }
    if (!head.contains("[Content_Types].xml"))
        return QStringLiteral("application/zip");
    const QString office = QStringLiteral("application/vnd.openxmlformats-officedocument.");
    if (head.contains("word/"))
        return office + QStringLiteral("wordprocessingml.document");
    if (head.contains("xl/"))
        return office + QStringLiteral("spreadsheetml.sheet");
    return office + QStringLiteral("presentationml.presentation");
}

/** Two fields that mails have at the very top, one of which nobody types by hand: a mail (RFC 5322). */
bool looksLikeMail(QByteArrayView text)
{
    static const QSet<QByteArray> usual{"from", "to", "subject", "cc", "sender", "reply-to", "content-type"};
    static const QSet<QByteArray> written{"received",     "return-path",  "message-id",    "date",
                                          "mime-version", "delivered-to", "dkim-signature"};
    int usualFields = 0;
    int writtenFields = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf('\n', at);
        if (end < 0)
            break;
        const QByteArrayView line = text.sliced(at, end - at).trimmed();
        const bool continues = text[at] == ' ' || text[at] == '\t';
        at = end + 1;
        if (line.isEmpty())
            break;
        if (continues)
            continue;
        const QByteArray name = line.first(qMax(line.indexOf(':'), qsizetype(0))).trimmed().toByteArray().toLower();
        if (name.isEmpty() || std::ranges::any_of(name, [](char c) { return c <= ' ' || c > '~'; }))
            return false;
        usualFields += usual.contains(name) ? 1 : 0;
        writtenFields += written.contains(name) ? 1 : 0;
    }
    return writtenFields > 0 && usualFields + writtenFields > 1;
}

QString textMediaType(const QString &text, QByteArrayView head)
{
    static const QRegularExpression html(QStringLiteral("^(<\\?xml[^>]*>|<!--.*?-->|\\s)*"
                                                        "<(!doctype\\s+html|html|head|title|body|script|meta)\\b"),
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression svg(QStringLiteral("^(<\\?xml[^>]*>|<!--.*?-->|<!doctype svg[^>]*>|\\s)*<svg\\b"),
                                        QRegularExpression::CaseInsensitiveOption |
                                            QRegularExpression::DotMatchesEverythingOption);
    if (html.match(text).hasMatch())
        return QStringLiteral("text/html");
    if (svg.match(text).hasMatch())
        return QStringLiteral("image/svg+xml");
    if (text.startsWith(u"<?xml"))
        return QStringLiteral("application/xml");
    if (text.startsWith(u"{\\rtf"))
        return QStringLiteral("application/rtf");
    if (head.startsWith("From "))
        return QStringLiteral("application/mbox");
    return QStringLiteral("text/plain");
}

/** No NUL, and hardly any other control character: strange ones do turn up in what people paste. */
bool looksLikeText(QStringView text)
{
    const auto strange =
        std::ranges::count_if(text, [](QChar c) { return c.unicode() < 0x20 && !QStringView(u"\t\n\v\f\r\b\x1b").contains(c); });
    return strange * 20 <= text.size() && !text.contains(QChar(u'\0'));
}

} // namespace

QString mediaTypeOf(QByteArrayView head)
{
    for (const auto &typeIn : {bySignature, riffMediaType, isoMediaType, zipMediaType, matroskaMediaType, bitmapMediaType}) {
        if (QString type = typeIn(head); !type.isEmpty())
            return type;
    }
    if (looksLikeMail(head))
        return QStringLiteral("message/rfc822");
    if (const QString text = decodeText(head).text; looksLikeText(text))
        return textMediaType(text.left(4096), head);
    if (start(head, 1024).contains("%PDF-"))
        return QStringLiteral("application/pdf");
    return QStringLiteral("application/octet-stream");
}

bool nameFits(const QString &fileName, const QString &mediaType)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    const auto *promise = std::ranges::find_if(
        extensions, [&suffix](const Extensions &e) { return QString(e.names).split(u' ').contains(suffix); });
    return promise == std::end(extensions) || QString(promise->mediaTypes).split(u' ').contains(mediaType);
}

} // namespace appui
