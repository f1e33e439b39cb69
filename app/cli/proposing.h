// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/dossierstore.h"

namespace appui::cli {

/** A line for each thing that the file tells of itself and that can be taken up; empty when there is none. */
QString proposalLines(const Dossier &dossier, const Exhibit &exhibit);

/** Takes up what is proposed for the fields in `list` ("title,seen"). Fails with Invalid when nothing is proposed for one. */
Result<void> acceptProposals(DossierStore &store, const Exhibit &exhibit, const QString &list);

} // namespace appui::cli
