// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace appui {

class EvidenceFile;

/**
 * Whether a film or a sound stops before the end that its container announces: Ogg, Matroska and WEBM, RIFF. False for the
 * containers that announce none.
 */
bool endsEarly(EvidenceFile &file, const QString &mediaType);

} // namespace appui
