// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

class QIODevice;

namespace appui {

/** A SHA-256 digest: 32 raw bytes; empty where none is known. */
using Digest = QByteArray;

/** SHA-256 over bytes given in any number of steps. */
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;

    Sha256 &add(QByteArrayView bytes);
    /** The digest of all that was added; the object must not be added to afterwards. */
    Digest digest();

private:
    struct Context;
    std::unique_ptr<Context> d;
};

Digest sha256(QByteArrayView bytes);

/** Reads `device` from where it stands to its end, in bounded memory. */
Result<Digest> sha256(QIODevice &device, const Progress &progress = {});

/** Random bytes of cryptographic quality. */
QByteArray randomBytes(int count);

} // namespace appui
