// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/partialdate.h"

#include <optional>

namespace appui {

/** A date or an hour as a network displays it, found at the end of a text. */
struct ShownDate
{
    enum class Kind {
        Absolute, ///< "5 nov. 2026 à 10:26", "10:26 · 5 nov. 2026", "Nov 5, 2026"
        Vague,    ///< "il y a 2 h", "hier à 17:00", "5 nov.", "2 h": not resolved
        Hour      ///< "17:00"
    };
    Kind kind = Kind::Vague;
    qsizetype start = 0; ///< where it begins in the text
    QString text;        ///< as displayed
    PartialDate date;    ///< of an Absolute one
};

std::optional<ShownDate> shownDateAtEnd(const QString &text);

} // namespace appui
