// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"

#include <QString>

#include <functional>
#include <vector>

namespace appui {

class DossierStore;

/** Reads from a store; says how many bytes it went on by, and stops when that returns false. */
using ReadJob = std::function<void(const DossierStore &store, const std::function<bool(qint64 bytes)> &advance)>;

/**
 * Does the jobs in their order, in as many threads as `totalBytes` and the computer make worthwhile, each with a read-only store
 * of its own. `progress` is called in the calling thread. False when it asked to stop. A job stays undone
 * where no store opens, or memory runs out.
 */
bool readInParallel(const QString &path, const std::vector<ReadJob> &jobs, qint64 totalBytes, const Progress &progress);

} // namespace appui
