// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/codecs_p.h"
#include "intake/containerend_p.h"
#include "intake/evidencefile_p.h"
#include "intake/family_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

void examineMedia(EvidenceFile &file, Examination &examination)
{
    static constexpr QLatin1StringView ofBoxes[] = {"video/mp4"_L1, "video/quicktime"_L1, "video/3gpp"_L1, "audio/mp4"_L1};
    if (std::ranges::find(ofBoxes, examination.mediaType) != std::end(ofBoxes))
        checkBoxes(file, examination);
    else if (endsEarly(file, examination.mediaType))
        examination.defect = cutShort();
    if (!examination.defect.isEmpty())
        return;
    const auto codecs = Codecs::loaded();
    if (!codecs) {
        examination.remarks.append(u"not-read"_s);
        return;
    }
    const Tracks tracks = (*codecs)->readFilm(file, examination);
    if (tracks == Tracks::None)
        examination.defect = damaged();
    const QString asSound = u"audio"_s + examination.mediaType.mid(examination.mediaType.indexOf(u'/'));
    if (tracks == Tracks::Sound && contentKind(asSound) == ContentKind::Sound) {
        examination.kind = ContentKind::Sound;
        examination.mediaType = asSound;
    }
}

} // namespace appui
