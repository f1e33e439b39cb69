// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/digest.h"
#include "base/progress.h"
#include "base/result.h"

#include <QString>

namespace appui {

/**
 * Copies a file to a place where there is none, has it written out to the medium, reads it back and compares the digests, which
 * are the same when this returns one. Nothing is left where it fails: with Invalid when a file is there already or there is no
 * room, with Altered when the medium gives other bytes back, with Io, NotFound or Cancelled.
 */
Result<Digest> copyAndCompare(const QString &from, const QString &to, const Progress &progress = {});

/** `name` in `folder`, or, where that is taken, "name (2).pdf" and so on. */
QString freePath(const QString &folder, const QString &name);

} // namespace appui
