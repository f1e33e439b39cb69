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

/** What of a row is known from memory only: "provocation R625-7", "l’essentiel"; empty when nothing is. */
QString toBeChecked(const QList<Basis> &basis);

/** A text of a row, with what of it is to be checked: "… (à vérifier).", "… ; à vérifier : provocation R625-7." */
QString withReserve(const QString &text, const QList<Basis> &basis);

} // namespace appui
