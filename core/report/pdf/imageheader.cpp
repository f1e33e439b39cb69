// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdf/imageheader_p.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QMap>
#include <QtEndian>

#include <algorithm>

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

constexpr qint64 headSize = 128; // of an ICC profile (ICC.1, 7.2)

QByteArray spaceOf(ImageHeader::Colours colours)
{
    switch (colours) {
    case ImageHeader::Colours::Grey:
        return "GRAY";
    case ImageHeader::Colours::Cmyk:
        return "CMYK";
    case ImageHeader::Colours::Rgb:
    case ImageHeader::Colours::Indexed:
        break;
    }
    return "RGB ";
}

/** Whether every tag of a profile lies within it, behind the table (ICC.1, 7.3). */
bool hasItsTags(const QByteArray &profile)
{
    constexpr qint64 tableStart = headSize + 4, entrySize = 12;
    const qint64 count = profile.size() < tableStart ? 0 : big32(profile, headSize);
    const qint64 tableEnd = tableStart + count * entrySize;
    if (count == 0 || tableEnd > profile.size())
        return false;
    for (qint64 at = tableStart; at < tableEnd; at += entrySize) {
        const qint64 from = big32(profile, at + 4);
        if (from < tableEnd || from + big32(profile, at + 8) > profile.size())
            return false;
    }
    return true;
}

} // namespace

QByteArray fittingProfile(const QByteArray &found, ImageHeader::Colours colours)
{
    const QByteArray profile =
        found.size() < headSize ? QByteArray() : found.first(std::min<qint64>(big32(found, 0), found.size()));
    const QByteArray kind = profile.mid(12, 4);
    const QByteArray space = profile.mid(16, 4);
    const QByteArray connection = profile.mid(20, 4);
    const bool isWhole = hasItsTags(profile) && big32(profile, 0) == profile.size() && profile.mid(36, 4) == "acsp";
    const bool isOfAKind = kind == "scnr" || kind == "mntr" || kind == "prtr" || kind == "spac";
    const bool isOfThese = space == spaceOf(colours) && (connection == "XYZ " || connection == "Lab ");
    return isWhole && isOfAKind && isOfThese && quint8(profile[8]) <= 4 ? profile : QByteArray();
}

namespace {

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
            header.passes = header.passes && length % 3 == 0;
        } else if (type == "tRNS") {
            header.passes = false;
        } else if (type == "iCCP") {
            profile = pngProfile(body);
        }
    }
    if (header.pixels.isEmpty() || (header.colours == ImageHeader::Colours::Indexed && header.palette.isEmpty()))
        return unreadable();
    header.profile = fittingProfile(profile, header.colours);
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
    header.profile = fittingProfile(profileParts.values().join(), header.colours);
    if (header.colours == ImageHeader::Colours::Cmyk && header.profile.isEmpty())
        header.passes = false; // PDF/A takes no inks without a profile: it is shown as screens do, in RGB
    return header;
}

} // namespace appui::pdf
