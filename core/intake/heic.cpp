// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/codecs_p.h"
#include "intake/evidencefile_p.h"
#include "intake/family_p.h"

namespace appui {

void examineHeif(EvidenceFile &file, Examination &examination)
{
    checkBoxes(file, examination);
    if (!examination.defect.isEmpty())
        return;
    const auto codecs = Codecs::loaded();
    if (!codecs) {
        examination.remarks.append(QStringLiteral("not-read"));
        return;
    }
    const auto image = (*codecs)->openHeif(file);
    if (!image) {
        examination.defect = damaged();
        return;
    }
    const QSize size = image->form().pixels;
    if (!acceptImageSize(quint32(size.width()), quint32(size.height()), examination))
        return;
    examineExif(image->exif(), examination);
    examination.facts.remove(QStringLiteral("image.orientation")); // the format's own transformations turned it already
    if (image->imageCount() > 1)
        examination.facts.insert(QStringLiteral("image.frames"), QString::number(image->imageCount()));
}

} // namespace appui
