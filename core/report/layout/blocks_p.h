// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "report/layout/flow_p.h"

namespace appui::layout {

inline constexpr double signatureHeight = 96;

// How a figure is laid out; verification holds what it finds on the pages to it.
inline constexpr double pointsPerPixel = 0.75;               ///< 96 dpi: a small picture is not blown up beyond it
inline constexpr double pointsPerRenderedPixel = 72.0 / 200; ///< a page of a PDF, rendered at 200 dpi, at its own size
inline constexpr double narrowest = 0.42; ///< of the text's width: a picture that would be narrower is cut over several pages
inline constexpr double smallEnough =
    0.62;                             ///< a picture stays under its card if it keeps this much of the size it would have alone
inline constexpr double overlap = 26; ///< points shown again after a cut: two lines of most screens

/** With the space after it. */
double heightOf(const Flow &flow, const paper::Paragraph &paragraph);
double heightOf(const Flow &flow, const paper::Item &item);

/** Each kind of block, placed on the flow; those that need originals say why they fail. */
void place(Flow &flow, const paper::Heading &heading);

/**
 * `company`: the height of what follows and stays with it: a formula and a signature, which never stand on a page without what
 * they close; the first item of a list that it announces.
 */
void place(Flow &flow, const paper::Paragraph &paragraph, double company);
/** Consecutive items share `list`, which is made with the first of them. */
void place(Flow &flow, const paper::Item &item, pdf::Element *&list, double company);
void place(Flow &flow, const paper::Table &table);
void place(Flow &flow, const paper::Card &card);
void place(Flow &flow, const paper::Note &note);
void place(Flow &flow, const paper::Timeline &timeline);
void place(Flow &flow, const paper::Lanes &lanes);
void place(Flow &flow, const paper::Signature &signature);
Result<void> place(Flow &flow, const paper::Figure &figure);
Result<void> place(Flow &flow, const paper::Stills &stills);

/** All of them, one after the other; `progress` counts them. Fails as they do, or with Cancelled. */
Result<void> place(Flow &flow, const QList<paper::Block> &blocks, const Progress &progress);

} // namespace appui::layout
