// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/content/copy_p.h"

/** What the victim herself answered, fact by fact, of the tie between what was done to her and her work. */
namespace appui::content {

struct WorkLink
{
    QList<int> tied;        ///< numbers of the facts that she answered to be about her work
    qsizetype others = 0;   ///< facts of which she did not
    bool allDenied = false; ///< of each that she answered of
    bool mayBeTied = false; ///< of some of the others she did not say that it is not
    bool isOpen = false;    ///< she answered, and of none that it is
    bool isUnasked = false; ///< she answered of none yet: a letter says that they are, and her sheet that she is to make sure

    /** Of the facts that this copy tells and somebody else did. */
    static WorkLink of(const Copy &copy);

    /** Whether some are and others are not known to be: a letter then tells which. */
    bool isMixed() const { return !tied.isEmpty() && others > 0; }
};

/**
 * What a letter says of it: "link", "because", "for_my_work"; or "link_open", where she answered and said it of none, and
 * "link_to_weigh" beside if some of them may be; "link_unasked" beside the first, where she answered of none.
 */
void setWorkLink(Values &values, const Copy &copy);

} // namespace appui::content
