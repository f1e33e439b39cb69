// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>

namespace appui {

/**
 * Called during long work with what is done of the total, in the work's own unit (bytes, pieces, pages);
 * a total of 0 means "not known". Returning false asks the work to stop, which then fails with
 * Error::Code::Cancelled and leaves nothing half done. An empty function means: not interested.
 */
using Progress = std::function<bool(qint64 done, qint64 total)>;

/** Reports to `progress` when there is one; true means "go on". */
inline bool goesOn(const Progress &progress, qint64 done, qint64 total)
{
    return !progress || progress(done, total);
}

} // namespace appui
