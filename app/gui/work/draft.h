// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/change.h"

#include <functional>

namespace appui {

/**
 * What the person wants to change, to be worked out on the dossier as it stands when its turn comes: answers given in quick
 * succession never undo one another. No change at all is no deed.
 */
using Draft = std::function<QList<Change>(const Dossier &)>;

/** Changes the value with that id, when it is still there. */
template <typename T>
Draft draftOf(Collection<T> Dossier::*values, const QString &id, const std::function<void(T &)> &change)
{
    return [=](const Dossier &dossier) -> QList<Change> {
        const T *before = (dossier.*values).find(id);
        if (!before)
            return {};
        T after = *before;
        change(after);
        return alteration(*before, after);
    };
}

/** Changes the profile or the heading. */
template <typename T>
Draft draftOf(T Dossier::*value, const std::function<void(T &)> &change)
{
    return [=](const Dossier &dossier) {
        T after = dossier.*value;
        change(after);
        return alteration(dossier.*value, after);
    };
}

} // namespace appui
