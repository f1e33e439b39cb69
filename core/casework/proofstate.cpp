// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/proofstate.h"

#include "store/dossierstore.h"
#include "timestamp/timestamp.h"

namespace appui {

Result<ProofState> proofState(const DossierStore &store)
{
    const auto stamps = store.stamps();
    if (!stamps)
        return fail(stamps);
    return proofState(*stamps, store.head());
}

ProofState proofState(const QList<Stamp> &stamps, const Head &head)
{
    ProofState state;
    for (const Stamp &stamp : stamps) {
        const auto token = readToken(stamp.token);
        if (!token)
            continue;
        state.exercise = state.exercise || token->exercise;
        if (stamp.entry == 0)
            state.stamped.insert(stamp.imprint);
        else
            state.headStamped = state.headStamped || (stamp.entry == head.number && stamp.imprint == head.hash);
    }
    return state;
}

} // namespace appui
