// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timestamp/timestamp.h"

#include <QList>

namespace appui {

class Pacing;

/** An authority that may be asked, and how its tokens are believed. */
struct AskedAuthority
{
    QString url;
    Trust trust;
};

/** Why an authority gave no token. */
struct AuthorityFailure
{
    /** What the person can do about it. */
    enum class Kind {
        Unreached, ///< no network, or nobody there: later, it may answer
        Refusal,   ///< it answers, and gives no token
        BadToken   ///< what it gave can't be believed, and was not kept
    };

    QString url;
    Error error;

    Kind kind() const;
    /** "tsa.example: The timestamp authority refused the request." */
    QString sentence() const;
};

/** How a round is held. */
struct RoundOptions
{
    RequestLimits limits = {};
    int atOnce = 4;           ///< requests under way at the same time
    Pacing *pacing = nullptr; ///< null: as fast as the authority answers
};

/** Takes the token of the imprint at `index`; called in the thread of who holds the round. A failure ends the round. */
using TokenTaker = std::function<Result<void>(qsizetype index, const QByteArray &token)>;

/**
 * Asks for one token of each imprint: the first authority, several requests at once; where it fails, in whatever way, the next
 * one takes over for all that is left. One that failed is not asked again in this round, and one that has not answered yet gets a
 * single request. Each token is checked as requestToken() does, and handed on as it comes: what was handed on before an end of
 * any kind is good. Gives the failures, one for each authority that failed: as many as there are authorities when imprints were
 * left out. Fails with Cancelled, or with what `take` failed with. `progress` counts tokens, and is asked at least every 200 ms.
 */
Result<QList<AuthorityFailure>> requestTokens(const QList<Digest> &imprints, const QList<AskedAuthority> &authorities,
                                              const RoundOptions &options, const TokenTaker &take, const Progress &progress = {});

} // namespace appui
