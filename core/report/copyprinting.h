// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/printing.h"

namespace appui {

class Catalogue;
class DossierStore;
enum class Recipient;
struct ExportOptions;

/** A recipient's copy, on paper. */
struct PrintedCopy
{
    paper::TypesetResult typeset;
    bool exercise = false; ///< "EXERCICE" is on every page
    QList<int> undrawn;    ///< the numbers of the exhibits whose picture could not be drawn
};

/**
 * Composes a recipient's copy and prints it, as compose() and printDocument() do. A picture that seemed sound, and then can't be
 * decoded, does not end it: all else goes in, and the pages of that exhibit say so.
 */
Result<PrintedCopy> printCopy(const DossierStore &store, Recipient recipient, const ExportOptions &options, const Catalogue &law,
                              const QString &path, const Progress &progress = {}, const Acceptance &accept = {});

} // namespace appui
