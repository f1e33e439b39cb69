// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdf/imageheader_p.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QMap>
#include <QtEndian>

namespace appui::pdf {

namespace {

constexpr qint64 largestChunk = 16 << 20; // of what is kept in memory: palettes and colour profiles

auto unreadable()
{
    return fail(Error::Code::BadEvidence, QCoreApplication::translate("image", "This image's header can't be read."));
}

quint32 big32(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

quint16 big16(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

/** Whether PDF/A takes the profile (ISO 19005-3, 6.2.4.2) for these colours: version, class, space and signature of ICC.1, 7.2.
 */
bool profileFits(const QByteArray &profile, ImageHeader::Colours colours)
{
    constexpr qsizetype headSize = 128;
    const QByteArray kind = profile.mid(12, 4);
    if (profile.size() <= headSize || profile.mid(36, 4) != "acsp" || quint8(profile[8]) > 4 ||
        (kind != "scnr" && kind != "mntr" && kind != "prtr" && kind != "spac"))
        return false;
    const QByteArray space = profile.mid(16, 4);
    switch (colours) {
    case ImageHeader::Colours::Grey:
        return space == "GRAY";
    case ImageHeader::Colours::Cmyk:
        return space == "CMYK";
    case ImageHeader::Colours::Rgb:
    case ImageHeader::Colours::Indexed:
        return space == "RGB ";
    }
    return false;
}

/** The deflated profile of an iCCP chunk: name, NUL, method, zlib stream. */
QByteArray pngProfile(const QByteArray &chunk)
{
    const qsizetype nameEnd = chunk.indexOf('\0');
    if (nameEnd < 0)
        return {};
    // qUncompress wants the expected size in front; it grows the buffer when the guess is short.
    return qUncompress(QByteArray("\x00\x00\x10\x00", 4) + chunk.mid(nameEnd + 2));
}

} // namespace

Result<ImageHeader> readPngHeader(QIODevice &file)
{
    if (file.read(8) != QByteArray("\x89PNG\r\n\x1a\n", 8))
        return unreadable();
    ImageHeader header;
    QByteArray profile;
    for (bool first = true;; first = false) {
        const QByteArray head = file.read(8);
        if (head.size() < 8)
            return unreadable();
        const qint64 length = big32(head, 0);
        const QByteArray type = head.mid(4);
        if (type == "IDAT")
            break;
        if (length > largestChunk) {
            if (!file.seek(file.pos() + length + 4))
                return unreadable();
            continue;
        }
        const QByteArray body = file.read(length);
        if (body.size() < length || file.read(4).size() < 4 || first != (type == "IHDR"))
            return unreadable();
        if (first) {
            if (length < 13)
                return unreadable();
            header.pixels = QSize(int(big32(body, 0)), int(big32(body, 4)));
            header.bits = quint8(body[8]);
            const int type6 = quint8(body[9]);
            header.passes = type6 < 4 && body[12] == 0;
            header.colours = type6 == 0   ? ImageHeader::Colours::Grey
                             : type6 == 3 ? ImageHeader::Colours::Indexed
                                          : ImageHeader::Colours::Rgb;
        } else if (type == "PLTE") {
            header.palette = body;
        } else if (type == "tRNS") {
            header.passes = false;
        } else if (type == "iCCP") {
            profile = pngProfile(body);
        }
    }
    if (header.pixels.isEmpty() || (header.colours == ImageHeader::Colours::Indexed && header.palette.isEmpty()))
        return unreadable();
    if (profileFits(profile, header.colours))
        header.profile = profile;
    return header;
}

Result<ImageHeader> readJpegHeader(QIODevice &file)
{
    if (file.read(2) != QByteArray("\xff\xd8", 2))
        return unreadable();
    ImageHeader header;
    QMap<int, QByteArray> profileParts;
    bool adobe = false;
    for (;;) {
        QByteArray byte = file.read(1);
        if (byte != "\xff")
            return unreadable();
        do {
            byte = file.read(1);
        } while (byte == "\xff");
        if (byte.isEmpty())
            return unreadable();
        const int marker = quint8(byte[0]);
        if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7))
            continue;
        if (marker == 0xd9 || marker == 0xda)
            return unreadable(); // picture data, or the end, before any frame
        const QByteArray lengthBytes = file.read(2);
        if (lengthBytes.size() < 2 || big16(lengthBytes, 0) < 2)
            return unreadable();
        const QByteArray body = file.read(big16(lengthBytes, 0) - 2);
        if (body.size() < big16(lengthBytes, 0) - 2)
            return unreadable();
        const bool isFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (marker == 0xe2 && body.startsWith(QByteArray("ICC_PROFILE\0", 12)) && body.size() > 14) {
            profileParts.insert(quint8(body[12]), body.mid(14));
        } else if (marker == 0xee && body.startsWith("Adobe")) {
            adobe = true;
        } else if (isFrame) {
            if (body.size() < 6)
                return unreadable();
            header.bits = quint8(body[0]);
            header.pixels = QSize(big16(body, 3), big16(body, 1));
            const int components = quint8(body[5]);
            header.colours = components == 1   ? ImageHeader::Colours::Grey
                             : components == 4 ? ImageHeader::Colours::Cmyk
                                               : ImageHeader::Colours::Rgb;
            header.inverted = components == 4 && adobe;
            // PDF's DCTDecode knows baseline and progressive at 8 bits; lossless and arithmetic JPEG are decoded by us.
            header.passes = header.bits == 8 && marker <= 0xc2 && (components == 1 || components == 3 || components == 4);
            break;
        }
    }
    if (header.pixels.isEmpty())
        return unreadable();
    const QByteArray profile = profileParts.values().join();
    if (profileFits(profile, header.colours))
        header.profile = profile;
    if (header.colours == ImageHeader::Colours::Cmyk && header.profile.isEmpty())
        header.passes = false; // PDF/A takes no inks without a profile: it is shown as screens do, in RGB
    return header;
}

} // namespace appui::pdf
