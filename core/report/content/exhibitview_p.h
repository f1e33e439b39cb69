// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/examination.h"
#include "report/content/copy_p.h"
#include "report/content/sections_p.h"

namespace appui::content {

// How a film is shown: so many stills, no larger than that.
inline constexpr int stillsOfAFilm = 6;
inline constexpr QSize largestStill{960, 960};

/**
 * The original itself, as paper can show it: an image or the pages of a PDF as figures, a mail or a text as text; for
 * anything else one sentence on where its file is. Fails with Altered when a text does not have its digest.
 */
Result<Blocks> exhibitView(const Exhibit &exhibit, const Copy &copy);

/**
 * The words of an original that is a mail or a text, as its pages show them. Fails as readMail() and readText() do.
 */
Result<Blocks> wordsOf(QIODevice &original, ContentKind kind, const Wording &pages, const Discretion &discretion);

} // namespace appui::content
