// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/zones.h"

#include <QCoreApplication>

namespace appui {

QList<Zone> zones()
{
    const auto name = [](const char *place) { return QCoreApplication::translate("zones", place); };
    return {{"Europe/Paris", name(QT_TRANSLATE_NOOP("zones", "Mainland France, Corsica"))},
            {"America/Guadeloupe", name(QT_TRANSLATE_NOOP("zones", "Guadeloupe, Saint-Martin, Saint-Barthélemy"))},
            {"America/Martinique", name(QT_TRANSLATE_NOOP("zones", "Martinique"))},
            {"America/Cayenne", name(QT_TRANSLATE_NOOP("zones", "French Guiana"))},
            {"Indian/Reunion", name(QT_TRANSLATE_NOOP("zones", "Réunion"))},
            {"Indian/Mayotte", name(QT_TRANSLATE_NOOP("zones", "Mayotte"))},
            {"America/Miquelon", name(QT_TRANSLATE_NOOP("zones", "Saint-Pierre-et-Miquelon"))},
            {"Pacific/Noumea", name(QT_TRANSLATE_NOOP("zones", "New Caledonia"))},
            {"Pacific/Tahiti", name(QT_TRANSLATE_NOOP("zones", "French Polynesia (Tahiti)"))},
            {"Pacific/Marquesas", name(QT_TRANSLATE_NOOP("zones", "French Polynesia (Marquesas)"))},
            {"Pacific/Wallis", name(QT_TRANSLATE_NOOP("zones", "Wallis and Futuna"))}};
}

} // namespace appui
