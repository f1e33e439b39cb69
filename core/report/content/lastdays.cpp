// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/lastdays_p.h"

#include "report/content/copy_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::content {

const Deadline *shortestClock(const Fact &fact, const Copy &copy)
{
    const Deadline *shortest = nullptr;
    for (const Deadline &deadline : copy.deadlines) {
        if (deadline.id != fact.id || !deadline.rule.startsWith("press-"_L1))
            continue;
        if (!shortest || (deadline.lastLegalDay.isValid() && deadline.lastLegalDay < shortest->lastLegalDay))
            shortest = &deadline;
    }
    return shortest;
}

QList<std::pair<const Fact *, const Deadline *>> runningClocks(const Copy &copy)
{
    QList<std::pair<const Fact *, const Deadline *>> running;
    for (const Fact &fact : copy.facts) {
        const Deadline *clock = shortestClock(fact, copy);
        if (clock && (clock->state == Deadline::State::Ahead || clock->state == Deadline::State::Near))
            running.append({&fact, clock});
    }
    std::stable_sort(running.begin(), running.end(),
                     [](auto &a, auto &b) { return a.second->lastLegalDay < b.second->lastLegalDay; });
    return running;
}

} // namespace appui::content
