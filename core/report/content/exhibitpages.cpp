// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/exhibitcard_p.h"
#include "report/content/exhibitview_p.h"
#include "report/content/prose_p.h"
#include "report/content/typography_p.h"

using namespace Qt::StringLiterals;

namespace appui::content {

Result<Blocks> exhibitPages(const Copy &copy)
{
    Blocks blocks;
    for (const Exhibit *exhibit : copy.exhibits) {
        const QString title = exhibitHeading(QString::number(exhibit->number), titleOf(*exhibit));
        auto view = exhibitView(*exhibit, copy);
        if (!view)
            return view;
        blocks << paper::Heading{.text = title, .anchor = exhibitAnchor(exhibit->number), .newPage = true, .running = title}
               << exhibitCard(*exhibit, copy);
        blocks += *view;
    }
    return blocks;
}

} // namespace appui::content
