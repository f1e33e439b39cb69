// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "arguments.h"
#include "legal/catalogue.h"
#include "store/dossierstore.h"

namespace appui::cli {

/** The dossier that DOSSIER names. */
Result<std::unique_ptr<DossierStore>> openDossier(const Arguments &arguments, DossierStore::Access access,
                                                  const Session &session);

/** The law that came with the program; the person is told when it was checked too long ago. */
Result<Catalogue> openLaw(Session &session);

/** The exhibit that N names. Fails with NotFound; a removed one is found. */
Result<const Exhibit *> exhibitMeant(const Arguments &arguments, const Dossier &dossier);

/** As exhibitMeant(), and fails with NotFound when it was removed. */
Result<const Exhibit *> presentExhibit(const Arguments &arguments, const Dossier &dossier);

/** The whole of a small file (a log, a profile, certificates). Fails with NotFound, Io, or Invalid when it is not small. */
Result<QByteArray> readSmallFile(const QString &path);

/** Writes a file whole, or not at all. Fails with Invalid when one is there already, and Io. */
Result<void> writeNew(const QString &path, const QByteArray &bytes);

/** The day that --on gives, or else today's in the dossier's zone. Fails with Invalid. */
Result<QDate> dayMeant(const Arguments &arguments, const Dossier &dossier, const Session &session);

} // namespace appui::cli
