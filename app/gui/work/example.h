// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QString>

namespace appui {

class DossierStore;

/** Where the example to learn on is kept, among the person's documents. */
QString examplePath(const QString &folder);

/** Fills a new dossier with the fictitious pieces of `samples`. */
Result<void> fillExample(DossierStore &store, const QString &samples, const Progress &progress);

} // namespace appui
