// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/capture.h"

class QImage;

namespace appui {

/**
 * The TSV that the program makes of a grey picture, which it gets through its standard input. `goesOn` is asked several times a
 * second; the program is ended when it says no, and after a minute.
 */
Result<QByteArray> runReader(const Reader &reader, const QImage &picture, const std::function<bool()> &goesOn);

} // namespace appui
