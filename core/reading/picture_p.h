// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "reading/textline_p.h"

#include <QImage>

class QIODevice;

namespace appui {

/** The picture as a reader wants it: upright, in grey, dark on light, nothing transparent. Fails with Unsupported. */
Result<QImage> greyPicture(QIODevice &original);

/** The row below `from`, at most `most` rows on, at which a cut goes through no text. The height when it is nearer. */
int cutBelow(const QImage &grey, int from, int most);

/**
 * Readers lose underscores, which lie below the letters: two words become one where a line of ink below them fills the gap.
 */
void mendUnderscores(const QImage &grey, TextLine &line);

} // namespace appui
