// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/staging_p.h"

#include <QCache>
#include <QIODevice>

namespace appui {

/** Reads an original chunk by chunk, and keeps the last few: readers of PDF and images jump about. */
class OriginalDevice : public QIODevice
{
public:
    OriginalDevice(Database &database, const SealedOriginal &original);

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_original.size; }

protected:
    qint64 readData(char *data, qint64 length) override;
    qint64 writeData(const char *data, qint64 length) override;

private:
    const QByteArray *chunk(qint64 seq);

    Database &m_database;
    SealedOriginal m_original;
    QCache<qint64, QByteArray> m_chunks;
};

} // namespace appui
