// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/picture.h"

namespace appui {

class EvidenceFile;

/** What the chunks of a WEBP file say before any decoding (https://developers.google.com/speed/webp/docs/riff_container). */
struct WebpHeader
{
    PictureForm form;
    int frames = 1;
    QByteArray exif;
    bool isWhole = false; ///< every chunk is there to its end
    bool isSound = false; ///< and they make sense
};
WebpHeader readWebpHeader(EvidenceFile &file);

} // namespace appui
