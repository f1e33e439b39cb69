// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gapgroup.h"

#include <QCoreApplication>

namespace appui {

QList<GapGroup> grouped(const QList<Gap> &gaps)
{
    QList<GapGroup> groups;
    QHash<QStringList, qsizetype> places;
    for (const Gap &gap : gaps) {
        const QStringList said{toToken(gap.severity), gap.why, gap.remedy};
        if (const auto known = places.constFind(said); known != places.cend()) {
            groups[*known].gaps.append(gap);
            continue;
        }
        places.insert(said, groups.size());
        groups.append({{gap}});
    }
    return groups;
}

QString subjectsOf(const GapGroup &group)
{
    using Subject = Gap::Subject;
    const auto count = int(group.gaps.size());
    switch (group.first().subject) {
    case Subject::Exhibit:
        return QCoreApplication::translate("gaps", "%n exhibit(s)", nullptr, count);
    case Subject::Party:
        return QCoreApplication::translate("gaps", "%n author(s)", nullptr, count);
    case Subject::Propos:
    case Subject::Event:
        return QCoreApplication::translate("gaps", "%n fact(s)", nullptr, count);
    case Subject::Step:
        return QCoreApplication::translate("gaps", "%n step(s) taken", nullptr, count);
    case Subject::Dossier:
    case Subject::Profile:
        break;
    }
    return QCoreApplication::translate("gaps", "%n point(s)", nullptr, count);
}

} // namespace appui
