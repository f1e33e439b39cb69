// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "work/snapshot.h"

namespace appui {

/** Something that is not said yet and would make the dossier stronger. Nothing of it prevents an export. */
enum class Lack { Words, Facts, Published, Audience, Address, Seen };

/** Whether the answers say of all that it shows that it was not online: then there is no page to look for. */
bool isOffline(const Snapshot &snapshot, const Exhibit &exhibit);

/** What an exhibit still lacks, the most important first; empty: it is complete. */
QList<Lack> lacksOf(const Snapshot &snapshot, const Exhibit &exhibit);

QString shortName(Lack lack); ///< for a card: "public ou non ?"

} // namespace appui
