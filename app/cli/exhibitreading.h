// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace appui {
class DossierStore;
struct Exhibit;
} // namespace appui

namespace appui::cli {

class Terminal;

/** Says what the exhibit's address, file name and picture seem to tell; takes none of it. The form of the JSON is in JSON.md. */
Result<void> sayReading(const DossierStore &store, const Exhibit &exhibit, bool asJson, Terminal &terminal);

} // namespace appui::cli
