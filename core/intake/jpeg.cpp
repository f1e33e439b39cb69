// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/evidencefile_p.h"
#include "intake/family_p.h"

namespace appui {

namespace {

/** Marker codes of ITU-T T.81, table B.1. */
enum Marker : uchar {
    Temporary = 0x01,
    FirstFrame = 0xC0,
    HuffmanTables = 0xC4,
    ArithmeticTables = 0xCC,
    LastFrame = 0xCF,
    FirstRestart = 0xD0,
    LastRestart = 0xD7,
    EndOfImage = 0xD9,
    StartOfScan = 0xDA,
    QuantisationTables = 0xDB,
    LastTable = 0xDF,
    FirstApplication = 0xE0,
    SecondApplication = 0xE1,
    LastApplication = 0xEF,
    Comment = 0xFE
};

bool isFrame(uchar marker)
{
    return marker >= FirstFrame && marker <= LastFrame && marker != HuffmanTables && marker != ArithmeticTables && marker != 0xC8;
}

bool hasSegment(uchar marker)
{
    return isFrame(marker) || marker == HuffmanTables || marker == ArithmeticTables ||
           (marker >= StartOfScan && marker <= LastApplication) || marker == Comment;
}

/**
 * The offset of the next marker's code from `at` on, or the file's size. Passes over compressed data with its stuffed zeros and
 * restarts, and over stray bytes, as decoders do.
 */
qint64 nextMarker(EvidenceFile &file, qint64 at)
{
    const auto isMarker = [](uchar code) {
        return code != 0x00 && code != 0xFF && code != Temporary && (code < FirstRestart || code > LastRestart);
    };
    while (file.at(at, 2).size() == 2) {
        const QByteArrayView bytes = file.from(at);
        qsizetype prefix = bytes.indexOf('\xFF');
        while (prefix >= 0 && prefix + 1 < bytes.size()) {
            const auto code = uchar(bytes[prefix + 1]);
            if (isMarker(code))
                return at + prefix + 1;
            prefix = bytes.indexOf('\xFF', prefix + (code == 0xFF ? 1 : 2));
        }
        at += prefix < 0 ? bytes.size() : prefix;
    }
    return file.size();
}

/** The example luminance table of ITU-T T.81, table K.1, in zigzag order: what the usual library scales by its quality. */
constexpr uchar usualTable[64] = {16, 11, 12,  14,  12,  10, 16, 14,  13,  14,  18,  17,  16, 19,  24,  40,
                                  26, 24, 22,  22,  24,  49, 35, 37,  29,  40,  58,  51,  61, 60,  57,  51,
                                  56, 55, 64,  72,  92,  78, 64, 68,  87,  69,  55,  56,  80, 109, 81,  87,
                                  95, 98, 103, 104, 103, 62, 77, 113, 121, 112, 100, 120, 92, 101, 103, 99};

int usualValue(int index, int quality)
{
    const int scale = quality < 50 ? 5000 / quality : 200 - 2 * quality;
    return qBound(1, (usualTable[index] * scale + 50) / 100, 255);
}

/** Of the first table, eight bits a value; told only when all its values are those of one quality. */
void readQuality(QByteArrayView data, Examination &examination)
{
    if (data.size() < 65 || data[0] != 0)
        return;
    for (int quality = 1; quality <= 100; ++quality) {
        bool fits = true;
        for (int i = 0; i < 64 && fits; ++i)
            fits = uchar(data[1 + i]) == usualValue(i, quality);
        if (fits)
            examination.facts.insert(QStringLiteral("jpeg.quality"), QString::number(quality));
    }
}

void readDensity(QByteArrayView data, Examination &examination)
{
    constexpr QByteArrayView jfif("JFIF\0", 5);
    if (data.size() < 12 || !data.startsWith(jfif) || bigEndian<quint16>(data, 8) != bigEndian<quint16>(data, 10))
        return;
    const int density = bigEndian<quint16>(data, 8);
    if (data[7] == 1)
        examination.facts.insert(QStringLiteral("image.dpi"), QString::number(density));
    else if (data[7] == 2)
        examination.facts.insert(QStringLiteral("image.dpi"), QString::number(qRound(density * 2.54)));
}

/** The walk over the segments of one JPEG image. */
class Walk
{
public:
    Walk(EvidenceFile &file, Examination &examination)
        : m_file(file)
        , m_examination(examination)
    {
    }

    /** The defect; empty when the image is whole. */
    QString run()
    {
        for (qint64 at = 2;;) {
            const qint64 code = nextMarker(m_file, at);
            if (code >= m_file.size())
                return cutShort();
            const auto marker = uchar(m_file.at(code, 1).front());
            if (marker == EndOfImage)
                return m_hasFrame && m_hasScan ? QString() : damaged();
            if (!hasSegment(marker))
                return damaged();
            const QByteArrayView length = m_file.at(code + 1, 2);
            at = code + 1 + (length.size() == 2 ? bigEndian<quint16>(length) : m_file.size());
            if (at > m_file.size())
                return cutShort();
            if (at < code + 3) // a length counts its own two bytes
                return damaged();
            if (!read(marker, m_file.at(code + 3, at - code - 3)))
                return m_examination.defect;
        }
    }

private:
    bool read(uchar marker, QByteArrayView data)
    {
        constexpr QByteArrayView exif("Exif\0\0", 6);
        if (isFrame(marker) && !m_hasFrame) {
            m_hasFrame = true;
            return data.size() >= 5 ? acceptImageSize(bigEndian<quint16>(data, 3), bigEndian<quint16>(data, 1), m_examination)
                                    : acceptImageSize(0, 0, m_examination);
        }
        m_hasScan = m_hasScan || marker == StartOfScan;
        if (marker == FirstApplication)
            readDensity(data, m_examination);
        else if (marker == QuantisationTables)
            readQuality(data, m_examination);
        else if (marker == SecondApplication && data.startsWith(exif))
            examineExif(data.sliced(exif.size()), m_examination);
        return true;
    }

    EvidenceFile &m_file;
    Examination &m_examination;
    bool m_hasFrame = false;
    bool m_hasScan = false;
};

} // namespace

void examineJpeg(EvidenceFile &file, Examination &examination)
{
    examination.defect = Walk(file, examination).run();
}

} // namespace appui
