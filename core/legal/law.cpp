// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/law.h"

#include <algorithm>

namespace appui {

Mark markOf(const QList<Basis> &basis)
{
    const auto whole = std::find_if(basis.begin(), basis.end(), [](const Basis &b) { return b.about.isEmpty(); });
    if (whole != basis.end())
        return whole->mark;
    const auto weakest =
        std::max_element(basis.begin(), basis.end(), [](const Basis &a, const Basis &b) { return a.mark < b.mark; });
    return weakest == basis.end() ? Mark::Memory : weakest->mark;
}

QString toToken(Mark mark)
{
    switch (mark) {
    case Mark::Verified:
        return QStringLiteral("V");
    case Mark::Secondary:
        return QStringLiteral("V~");
    case Mark::Memory:
        break;
    }
    return QStringLiteral("M");
}

QString markedCitation(const Reference &reference)
{
    return markOf(reference.basis) == Mark::Memory ? reference.citation + QStringLiteral(" (à vérifier)") : reference.citation;
}

} // namespace appui
