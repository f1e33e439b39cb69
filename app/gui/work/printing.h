// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <memory>

class QPrinter;

namespace appui {

/** A printer for our pages, which are A4 and hold their own margins. */
std::shared_ptr<QPrinter> pagePrinter();

/** Prints the pages that `printer` asks for. In any thread but the GUI's: it takes its time. Fails with Corrupt or Io. */
Result<void> printPdf(const QString &path, QPrinter &printer, const Progress &progress);

} // namespace appui
