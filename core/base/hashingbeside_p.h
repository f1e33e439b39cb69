// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/digest.h"

#include <QSemaphore>

namespace appui {

/** SHA-256 of bytes that are hashed on another thread, beside what else is done with them. */
class HashingBeside
{
public:
    ~HashingBeside() { wait(); }

    /** Waits for what was given before. `bytes` must stay as they are until the next call of any function here. */
    void add(QByteArrayView bytes);
    /** Nothing that was given is needed any more. */
    void wait();
    /** The digest of all that was added; nothing may be added afterwards. */
    Digest digest();

private:
    Sha256 m_hash;
    QSemaphore m_atRest{1}; ///< to be had while nothing is hashed
};

} // namespace appui
