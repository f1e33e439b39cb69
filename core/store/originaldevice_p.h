// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/staging_p.h"

#include <QCache>
#include <QIODevice>

namespace appui {

/**
 * Reads an original. Large reads go straight from the file into the reader's buffer; for small ones the last blocks are kept, for
 * readers of PDF and images jump about.
 */
class OriginalDevice : public QIODevice
{
public:
    OriginalDevice(Staging &staging, const SealedOriginal &original);

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_original.size; }

protected:
    qint64 readData(char *data, qint64 length) override;
    qint64 writeData(const char *data, qint64 length) override;

private:
    const QByteArray *block(qint64 number);
    /** All `count` bytes from `from` on, which lie in one chunk. */
    bool fetch(qint64 from, char *data, qint64 count);

    Staging &m_staging;
    SealedOriginal m_original;
    QCache<qint64, QByteArray> m_blocks;
};

} // namespace appui
