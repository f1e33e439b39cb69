// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timestamp/round.h"

#include <functional>

namespace appui {

/** Gives the DER of a checked RFC 3161 token over a digest: requestToken() bound to an authority, for instance. */
using TokenSource = std::function<Result<QByteArray>(const Digest &)>;

/**
 * Signs the timestamp field that every export carries (`/DocTimeStamp`, `ETSI.RFC3161`, ISO 32000-2, 12.8.5 and ETSI EN 319
 * 142-1, 5.4.3) as an incremental update: the bytes before it are not touched, and the token covers the whole file but its own
 * place. A copy takes the file's place once it is finished, so that nothing that interrupts this leaves half of it; without a
 * token the file stays as it was. Fails with Unsupported when the file is no export of ours, is encrypted or is signed already,
 * with the source's own failure, or with Io.
 */
Result<void> stampDocument(const QString &path, const TokenSource &source);

/** The same by the first of these authorities that gives a token; fails as the last of them did. */
Result<void> stampDocument(const QString &path, const QList<AskedAuthority> &authorities, const RoundOptions &options,
                           const Progress &progress = {});

} // namespace appui
