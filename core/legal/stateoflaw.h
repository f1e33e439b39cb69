// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "legal/law.h"

namespace appui {

class Catalogue;

/** A row of the catalogue that something printed rests on. */
struct LegalGround
{
    QString name; ///< how the reader knows it: "art. 85 du code de procédure pénale"; empty: it is what the page is about
    QList<Basis> basis;
};

/**
 * How far the law behind a page was checked, in French, and no further: the oldest day on which one of its rows was checked,
 * which texts were read and of when, what was verified but for something, what comes from a secondary source and what from
 * memory; past a year, that it may have changed.
 */
QStringList stateOfLaw(const QList<LegalGround> &grounds, const Catalogue &law, const QDate &today);

} // namespace appui
