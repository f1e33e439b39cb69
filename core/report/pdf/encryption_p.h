// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

namespace appui::pdf {

/**
 * Encrypts the PDF at `path` by AES-256 (revision 6: ISO 32000-2, 7.6.4) under `password`, whole or not at all. The owner's
 * password is random and forgotten; everything is allowed to who opens it. Fails with Invalid when the password has more than the
 * 127 bytes that a PDF can hold, or with Io.
 */
Result<void> encrypt(const QString &path, const QString &password);

} // namespace appui::pdf
