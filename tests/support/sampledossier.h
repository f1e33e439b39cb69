// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/dossierstore.h"

namespace appui::test {

/** The dossier of resources/sample, new in `folder`: its pieces, its log, its situation. The clock stands on 16 November 2026. */
std::unique_ptr<DossierStore> sampleDossier(const QString &folder);

} // namespace appui::test
