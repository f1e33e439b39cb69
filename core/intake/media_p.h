// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/picture.h"

namespace appui {

class EvidenceFile;

/** stills() of picture.h, for a film whose type is known; empty when nothing can be decoded. */
Result<QMap<qint64, QImage>> stillsOf(EvidenceFile &file, const QString &mediaType, int count, const QSize &box,
                                      const Progress &progress);

} // namespace appui
