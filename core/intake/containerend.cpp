// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/containerend_p.h"

#include "intake/evidencefile_p.h"

#include <bit>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

/** The length of the Ogg page that begins at the start of `bytes` (RFC 3533, 6); 0 when none does. */
qint64 oggPageLength(QByteArrayView bytes)
{
    constexpr qsizetype fixedPart = 27;
    if (bytes.size() < fixedPart || !bytes.startsWith("OggS"))
        return 0;
    const qsizetype segments = uchar(bytes[fixedPart - 1]);
    if (bytes.size() < fixedPart + segments)
        return 0;
    qint64 length = fixedPart + segments;
    for (qsizetype i = 0; i < segments; ++i)
        length += uchar(bytes[fixedPart + i]);
    return length;
}

/** Whole when some page near the end stops exactly there. */
bool oggEndsEarly(EvidenceFile &file)
{
    constexpr qint64 longestPage = 65'307;
    const qint64 start = qMax(file.size() - longestPage, qint64(0));
    const QByteArray tail = file.at(start, longestPage).toByteArray();
    for (qsizetype at = tail.lastIndexOf("OggS"); at >= 0; at = at > 0 ? tail.lastIndexOf("OggS", at - 1) : -1)
        if (oggPageLength(QByteArrayView(tail).sliced(at)) == tail.size() - at)
            return false;
    return true;
}

struct EbmlNumber
{
    int length = 0;
    quint64 value = 0; ///< without its length marker
    bool isUnknown = false;
};

/** A variable-size integer of EBML (RFC 8794, 4). */
EbmlNumber ebmlNumber(QByteArrayView bytes)
{
    if (bytes.isEmpty() || bytes[0] == 0)
        return {};
    const int length = std::countl_zero(quint8(bytes[0])) + 1;
    if (bytes.size() < length)
        return {};
    quint64 value = quint8(bytes[0]) & (0xFFu >> length);
    for (int i = 1; i < length; ++i)
        value = value << 8 | quint8(bytes[i]);
    return {length, value, value == (quint64(1) << (7 * length)) - 1};
}

/** The EBML header, then the segment that holds all the rest, whose size may be unknown. */
bool matroskaEndsEarly(EvidenceFile &file)
{
    constexpr qint64 idLength = 4;
    const EbmlNumber header = ebmlNumber(file.at(idLength, 8));
    if (header.length == 0 || header.value > quint64(file.size()))
        return true;
    const qint64 segment = idLength + header.length + qint64(header.value);
    const EbmlNumber size = ebmlNumber(file.at(segment + idLength, 8));
    if (size.length == 0)
        return true;
    return !size.isUnknown && size.value > quint64(file.size() - segment - idLength - size.length);
}

bool riffEndsEarly(EvidenceFile &file)
{
    const QByteArrayView head = file.at(0, 8);
    if (head.size() < 8)
        return true;
    const auto length = qFromLittleEndian<quint32>(head.data() + 4);
    const bool isUnknown = length == 0 || length == 0xFFFFFFFF; // written by a recorder that never came back to it
    return !isUnknown && qint64(length) + 8 > file.size();
}

} // namespace

bool endsEarly(EvidenceFile &file, const QString &mediaType)
{
    if (mediaType == "audio/ogg"_L1 || mediaType == "video/ogg"_L1)
        return oggEndsEarly(file);
    if (mediaType == "video/webm"_L1 || mediaType == "video/x-matroska"_L1)
        return matroskaEndsEarly(file);
    if (mediaType == "audio/wav"_L1 || mediaType == "video/x-msvideo"_L1)
        return riffEndsEarly(file);
    return false;
}

} // namespace appui
