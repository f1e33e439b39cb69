// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/typesetter.h"

namespace appui::pdf {

/** `source` for several threads at once: it and what it opened are then used by one after the other. */
paper::OriginalSource shared(const paper::OriginalSource &source);

} // namespace appui::pdf
