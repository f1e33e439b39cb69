// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/layout/flow_p.h"

namespace appui::layout {

/** Each kind of block, placed on the flow; those that need originals say why they fail. */
void place(Flow &flow, const paper::Heading &heading);
/** `signedNext`: a signature follows, which must not stand alone on a page. */
void place(Flow &flow, const paper::Paragraph &paragraph, bool signedNext);
/** Consecutive items share `list`, which is made with the first of them. */
void place(Flow &flow, const paper::Item &item, pdf::Element *&list);
void place(Flow &flow, const paper::Table &table);
void place(Flow &flow, const paper::Card &card);
void place(Flow &flow, const paper::Note &note);
void place(Flow &flow, const paper::Timeline &timeline);
void place(Flow &flow, const paper::Signature &signature);
Result<void> place(Flow &flow, const paper::Figure &figure, const paper::OriginalSource &source);
Result<void> place(Flow &flow, const paper::Stills &stills);

} // namespace appui::layout
