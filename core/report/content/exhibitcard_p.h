// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/content/copy_p.h"
#include "report/paper.h"

namespace appui::content {

/** What is known of an exhibit, as its card says it. */
paper::Card exhibitCard(const Exhibit &exhibit, const Copy &copy);
/** Where it shows words, as far as the victim said so, under the number that they have on the card. */
QList<paper::Figure::Part> partsOf(const Exhibit &exhibit, const Copy &copy);

/** "image PNG", "vidéo MP4", "fichier (application/zip)". */
QString kindOfFile(const Exhibit &exhibit);
QString kindOfFile(const QString &mediaType);

/** How long a film or a sound lasts: "3,6 s"; empty when the file does not say. */
QString durationOf(const Exhibit &exhibit);

} // namespace appui::content
