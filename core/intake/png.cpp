// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/evidencefile_p.h"
#include "intake/family_p.h"

#include <zlib.h>

namespace appui {

namespace {

/** A chunk of a PNG file (https://www.w3.org/TR/png-3/#5Chunk-layout). */
struct Chunk
{
    qint64 offset = 0; ///< of its data
    qint64 length = 0; ///< of its data
    QByteArray type;
};

bool checksumHolds(EvidenceFile &file, const Chunk &chunk)
{
    const qint64 end = chunk.offset + chunk.length;
    uLong sum = crc32(0, reinterpret_cast<const Bytef *>(chunk.type.constData()), 4);
    for (qint64 at = chunk.offset; at < end;) {
        QByteArrayView bytes = file.from(at);
        if (bytes.isEmpty())
            return false;
        bytes = bytes.first(qMin(bytes.size(), end - at));
        sum = crc32(sum, reinterpret_cast<const Bytef *>(bytes.data()), uInt(bytes.size()));
        at += bytes.size();
    }
    const QByteArrayView written = file.at(end, 4);
    return written.size() == 4 && bigEndian<quint32>(written) == sum;
}

void readDensity(QByteArrayView data, Examination &examination)
{
    constexpr double metresPerInch = 0.0254;
    if (data.size() != 9 || data[8] != 1 || bigEndian<quint32>(data) != bigEndian<quint32>(data, 4))
        return;
    examination.facts.insert(QStringLiteral("image.dpi"), QString::number(qRound(bigEndian<quint32>(data) * metresPerInch)));
}

void readSoftware(QByteArrayView data, Examination &examination)
{
    constexpr QByteArrayView keyword("Software\0", 9);
    if (data.startsWith(keyword))
        examination.facts.insert(QStringLiteral("software"), QString::fromLatin1(data.sliced(keyword.size())).trimmed());
}

void readFacts(EvidenceFile &file, const Chunk &chunk, Examination &examination)
{
    const auto data = [&] { return file.at(chunk.offset, chunk.length); };
    if (chunk.type == "pHYs")
        readDensity(data(), examination);
    else if (chunk.type == "tEXt")
        readSoftware(data(), examination);
    else if (chunk.type == "eXIf")
        examineExif(data(), examination);
}

} // namespace

void examinePng(EvidenceFile &file, Examination &examination)
{
    constexpr qint64 signatureLength = 8;
    bool hasPixels = false;
    for (qint64 at = signatureLength;;) {
        const QByteArrayView header = file.at(at, 8);
        if (header.size() < 8) {
            examination.defect = cutShort();
            return;
        }
        const Chunk chunk{at + 8, bigEndian<quint32>(header), header.sliced(4, 4).toByteArray()};
        if (chunk.offset + chunk.length + 4 > file.size()) {
            examination.defect = cutShort();
            return;
        }
        const bool isFirst = at == signatureLength;
        if (isFirst != (chunk.type == "IHDR") || (isFirst && chunk.length != 13) || !checksumHolds(file, chunk)) {
            examination.defect = damaged();
            return;
        }
        if (isFirst) {
            const QByteArrayView start = file.at(chunk.offset, 9);
            const int bytesPerPixel = start.size() == 9 && start[8] == 16 ? 8 : 4;
            if (start.size() < 9 ||
                !acceptImageSize(bigEndian<quint32>(start), bigEndian<quint32>(start, 4), examination, bytesPerPixel))
                return;
        }
        hasPixels = hasPixels || chunk.type == "IDAT";
        if (chunk.type == "IEND") {
            if (!hasPixels)
                examination.defect = damaged();
            return;
        }
        readFacts(file, chunk, examination);
        at = chunk.offset + chunk.length + 4;
    }
}

} // namespace appui
