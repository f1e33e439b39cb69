// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/dossierstore.h"

namespace appui {

/**
 * Takes profil.json (see resources/sample/LISEZMOI.md) into the dossier: the victim, the addressees, the account, and the
 * suspects and witnesses as parties. Read again, it changes what differs and doubles nothing: an author is known by the account,
 * a witness by the name. A key that is not there leaves what the dossier has. Fails with Invalid, naming the key, on JSON that is
 * not of this form; nothing is recorded then.
 */
Result<void> importSituation(DossierStore &store, const QByteArray &json);

/** Whether this is such a file, by its keys, even one that importSituation() would refuse. */
bool isSituation(const QByteArray &json);

} // namespace appui
