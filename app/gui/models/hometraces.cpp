// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/hometraces.h"

#include "casework/placeless.h"
#include "dossier/dossier.h"

using namespace Qt::StringLiterals;

namespace appui {

HomeTraces homeTraces(const QList<Gap> &gaps, const Dossier &dossier, Recipient recipient, bool onPaper)
{
    HomeTraces traces;
    for (const Gap &gap : gaps) {
        const Exhibit *exhibit = dossier.exhibits.find(gap.id);
        if (gap.code == "position-in-file"_L1 && !onPaper && exhibit && tellsPlace(*exhibit, recipient))
            traces.placed.append(gap.id);
        if (gap.code == "address-in-words"_L1 && recipient == Recipient::Recteur && !traces.naming.contains(gap.id))
            traces.naming.append(gap.id);
        traces.homeDeclared = traces.homeDeclared || gap.code == "private-address"_L1;
    }
    return traces;
}

} // namespace appui
