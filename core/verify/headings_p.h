// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/typography/fontbook_p.h"
#include "verify/drawntext_p.h"

#include <QSet>

namespace appui {

/** What the pages of an exhibit are headed with, set anew as the layout does it. */
struct Heading
{
    QList<DrawnGlyph> first; ///< of its first page
    QList<DrawnGlyph> later; ///< of those that follow
};
Heading headingOf(int number, const QString &name, const type::FontBook &fonts);

/** A heading in letters of this size, set anew; its lines at any height. */
QList<DrawnGlyph> headingOf(const QString &text, double size, const type::FontBook &fonts);

/** Where among a page's glyphs these are drawn, one after the other: as they are, and in their places; -1: nowhere. */
qsizetype findDrawn(const QList<DrawnGlyph> &heading, const QList<DrawnGlyph> &page, const type::FontBook &fonts);

/** Whether nothing else stands beside a heading, found at `at`, in letters as large. */
bool standsAlone(const QList<DrawnGlyph> &page, qsizetype at, qsizetype count);

/** Whether a page that is headed with an exhibit, at `at`, has letters of a heading anywhere else that name one, too. */
bool headsAnother(const QList<DrawnGlyph> &page, qsizetype at, qsizetype count);

/**
 * The numbers of exhibits that a page seems headed with, from its top: "Pièce n° 3 —" in letters as large or as bold as those of
 * a heading. Of the letters in which the layout sets words of the victim in bold, too, none is taken for one: she may have
 * written that. `hasNotes`: what heads her private notes is among them.
 */
QList<int> headedNumbers(const QList<DrawnGlyph> &page, bool hasNotes);

} // namespace appui
