// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/paper.h"

namespace appui::test {

/** A document as plain text that a person can read and a test can compare: its blocks in order, then what is attached. */
QString paperText(const paper::Document &document);

} // namespace appui::test
