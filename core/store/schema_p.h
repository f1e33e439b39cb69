// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QStringList>

namespace appui {

class Database;

/** Fails with Corrupt when the file is not a dossier, with NewerFormat when its schema is not known here. */
Result<void> checkIdentity(Database &database);

/** Brings the tables up to the newest schema. To be called inside a transaction. */
Result<void> upgradeSchema(Database &database);

/** Names of what differs from the tables that the scripts make. */
Result<QStringList> schemaDifferences(Database &database);

} // namespace appui
