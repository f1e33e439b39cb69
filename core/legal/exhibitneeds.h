// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace appui {

struct Exhibit;

/** A picture of a screen, not one that a camera took. */
bool isCapture(const Exhibit &exhibit);
/** Whether the person or the file says when it was seen or made. */
bool saysWhen(const Exhibit &exhibit);
/** The address of a page is missing. `published`: it shows something that everybody could see online. */
bool lacksAddress(const Exhibit &exhibit, bool published);
/** A capture of which neither the page nor the day is known. */
bool lacksOrigin(const Exhibit &exhibit);

} // namespace appui
