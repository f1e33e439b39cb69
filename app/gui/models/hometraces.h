// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/values.h"
#include "legal/review.h"

#include <functional>
#include <optional>

namespace appui {

/** What would tell a reader where the person lives, in one copy. */
struct HomeTraces
{
    QStringList placed;        ///< exhibits whose file says where it was made
    QStringList naming;        ///< exhibits whose words seem to name the street
    QStringList unread;        ///< pictures whose words no program has read
    bool homeDeclared = false; ///< the declared address is the person's own

    bool isEmpty() const { return placed.isEmpty() && naming.isEmpty() && unread.isEmpty() && !homeDeclared; }
};

/** What was read on a picture; nothing as long as it was not. */
using ReadWords = std::function<std::optional<QString>(const Digest &)>;

/** Of what the review found, and for the recteur of what can be read on pictures; on paper no file says anything. */
HomeTraces homeTraces(const QList<Gap> &gaps, const Dossier &dossier, Recipient recipient, bool onPaper, const ReadWords &read);

} // namespace appui
