// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/webp_p.h"

#include "intake/evidencefile_p.h"
#include "intake/family_p.h"

#include <QtEndian>

namespace appui {

namespace {

constexpr qint64 largestMetadata = EvidenceFile::windowSize;

quint32 little(QByteArrayView bytes, qsizetype at, int count)
{
    quint32 value = 0;
    for (int i = 0; i < count; ++i)
        value |= quint32(uchar(bytes[at + i])) << (8 * i);
    return value;
}

/** The size and opacity of one chunk that announces them; false when it makes no sense. */
bool readForm(const QByteArray &type, QByteArrayView data, PictureForm &form)
{
    if (type == "VP8X" && data.size() >= 10) {
        form.hasOpacity = (uchar(data[0]) & 0x10) != 0;
        form.pixels = QSize(int(little(data, 4, 3)) + 1, int(little(data, 7, 3)) + 1);
        return true;
    }
    if (type == "VP8 " && data.size() >= 10) {
        form.pixels = QSize(int(little(data, 6, 2) & 0x3FFF), int(little(data, 8, 2) & 0x3FFF));
        return data.sliced(3, 3) == QByteArrayView("\x9D\x01\x2A");
    }
    if (type == "VP8L" && data.size() >= 5) {
        const quint32 bits = little(data, 1, 4);
        form.pixels = QSize(int(bits & 0x3FFF) + 1, int((bits >> 14) & 0x3FFF) + 1);
        form.hasOpacity = (bits >> 28 & 1) != 0;
        return data[0] == 0x2F;
    }
    return false;
}

/** The walk over the chunks, which are padded to an even length. */
class Walk
{
public:
    explicit Walk(EvidenceFile &file)
        : m_file(file)
    {
    }

    WebpHeader run()
    {
        const QByteArrayView riff = m_file.at(0, 12);
        if (riff.size() < 12)
            return {};
        const qint64 end = 8 + qint64(little(riff, 4, 4));
        m_header.isWhole = end <= m_file.size();
        for (qint64 at = 12; m_header.isWhole && at + 8 <= end;) {
            const QByteArray head = m_file.at(at, 8).toByteArray();
            if (head.size() < 8)
                break;
            const qint64 length = little(head, 4, 4);
            m_header.isWhole = at + 8 + length <= end;
            if (m_header.isWhole)
                read(head.first(4), m_file.at(at + 8, qMin(length, largestMetadata)), length);
            at += 8 + length + (length & 1);
        }
        m_header.frames = qMax(1, m_frames);
        m_header.isSound = m_hasForm && m_hasPixels;
        return m_header;
    }

private:
    void read(const QByteArray &type, QByteArrayView data, qint64 length)
    {
        const bool isPixels = type == "VP8 " || type == "VP8L";
        m_hasPixels = m_hasPixels || isPixels || type == "ANMF";
        m_frames += type == "ANMF" ? 1 : 0;
        if ((isPixels || type == "VP8X") && !m_hasForm)
            m_hasForm = readForm(type, data, m_header.form);
        else if (type == "ICCP" && length == data.size() && data.size() > 128 && data.sliced(16, 4) == QByteArrayView("RGB "))
            m_header.form.profile = data.toByteArray();
        else if (type == "EXIF" && length == data.size())
            m_header.exif = data.startsWith(QByteArrayView("Exif\0\0", 6)) ? data.sliced(6).toByteArray() : data.toByteArray();
    }

    EvidenceFile &m_file;
    WebpHeader m_header;
    bool m_hasForm = false;
    bool m_hasPixels = false;
    int m_frames = 0;
};

} // namespace

WebpHeader readWebpHeader(EvidenceFile &file)
{
    return Walk(file).run();
}

void examineWebp(EvidenceFile &file, Examination &examination)
{
    const WebpHeader header = readWebpHeader(file);
    if (!header.isWhole || !header.isSound) {
        examination.defect = header.isWhole ? damaged() : cutShort();
        return;
    }
    const QSize size = header.form.pixels;
    if (!acceptImageSize(quint32(size.width()), quint32(size.height()), examination))
        return;
    examineExif(header.exif, examination);
    if (header.frames > 1)
        examination.facts.insert(QStringLiteral("image.frames"), QString::number(header.frames));
}

} // namespace appui
