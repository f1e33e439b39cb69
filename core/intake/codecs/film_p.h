// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/codecs_p.h"

namespace appui {

/** Codecs::readFilm() and filmStills(), by FFmpeg. */
Tracks readFilm(EvidenceFile &file, Examination &examination);
Result<QMap<qint64, QImage>> filmStills(EvidenceFile &file, const QString &mediaType, int count, const QSize &box,
                                        const Progress &progress);

} // namespace appui
