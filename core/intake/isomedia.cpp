// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/evidencefile_p.h"
#include "intake/family_p.h"

namespace appui {

namespace {

/** A box of ISO/IEC 14496-12, clause 4.2. */
struct Box
{
    QByteArray type;
    qint64 length = 0; ///< header included; 0 when the header makes no sense
};

Box boxAt(EvidenceFile &file, qint64 offset)
{
    const QByteArrayView header = file.at(offset, 16);
    if (header.size() < 8)
        return {};
    const qint64 shortLength = bigEndian<quint32>(header);
    const QByteArray type = header.sliced(4, 4).toByteArray();
    if (shortLength == 0)
        return {type, file.size() - offset};
    if (shortLength > 1)
        return {type, shortLength < 8 ? 0 : shortLength};
    const qint64 length = header.size() < 16 ? 0 : bigEndian<qint64>(header, 8);
    return {type, length < 16 ? 0 : length};
}

} // namespace

void checkBoxes(EvidenceFile &file, Examination &examination)
{
    const QByteArray index = examination.mediaType.startsWith(u"image/") ? "meta" : "moov";
    bool hasIndex = false;
    for (qint64 at = 0; at < file.size();) {
        const Box box = boxAt(file, at);
        if (box.length == 0 && hasIndex)
            return; // some cameras leave a few bytes of their own after the last box
        if (box.length == 0) {
            examination.defect = damaged();
            return;
        }
        if (box.length > file.size() - at) {
            examination.defect = cutShort();
            return;
        }
        hasIndex = hasIndex || box.type == index;
        at += box.length;
    }
    if (!hasIndex)
        examination.defect = cutShort();
}

} // namespace appui
