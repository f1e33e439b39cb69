// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/layout/flow_p.h"

namespace appui::layout {

inline constexpr double signatureHeight = 96;

/** With the space after it. */
double heightOf(const Flow &flow, const paper::Paragraph &paragraph);

/** Each kind of block, placed on the flow; those that need originals say why they fail. */
void place(Flow &flow, const paper::Heading &heading);
/** `company`: the height of a formula and a signature that follow, and never stand on a page without what they close. */
void place(Flow &flow, const paper::Paragraph &paragraph, double company);
/** Consecutive items share `list`, which is made with the first of them. */
void place(Flow &flow, const paper::Item &item, pdf::Element *&list, double company);
void place(Flow &flow, const paper::Table &table);
void place(Flow &flow, const paper::Card &card);
void place(Flow &flow, const paper::Note &note);
void place(Flow &flow, const paper::Timeline &timeline);
void place(Flow &flow, const paper::Signature &signature);
Result<void> place(Flow &flow, const paper::Figure &figure, const paper::OriginalSource &source);
Result<void> place(Flow &flow, const paper::Stills &stills);

} // namespace appui::layout
