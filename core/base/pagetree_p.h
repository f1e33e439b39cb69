// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPDF;

namespace appui {

/**
 * Whether the pages of a PDF can be listed: qpdf and others follow the tree of pages by recursion, so that one of many levels
 * would end the program. To be asked of a file from elsewhere before anything that lists them.
 */
bool hasSafePageTree(QPDF &pdf);

} // namespace appui
