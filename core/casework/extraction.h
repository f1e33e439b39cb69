// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "store/dossierstore.h"

namespace appui {

/**
 * Writes an exhibit's original to `path`, byte for byte, hashing it as it passes: the file is there whole, or not at all. Fails
 * with Altered when the bytes do not give the digest on record, with Invalid when a file is there already (a proof is never
 * written over), with NotFound when the bytes were purged.
 */
Result<void> extractOriginal(const DossierStore &store, const Exhibit &exhibit, const QString &path,
                             const Progress &progress = {});

/**
 * The exhibit's timestamp as a DER TimeStampResp, which `openssl ts -verify -data original -in` reads: the earliest that is no
 * exercise, else the earliest. Fails with NotFound when there is none.
 */
Result<QByteArray> timestampReply(const DossierStore &store, const Exhibit &exhibit);

} // namespace appui
