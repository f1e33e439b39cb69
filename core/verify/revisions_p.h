// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <map>

class QIODevice;

namespace appui {

/** What was written of a PDF at one go: at first, or as one incremental update (ISO 32000-1, 7.5.6). */
struct Revision
{
    qint64 from = 0;
    qint64 to = 0;                 ///< one past its last byte
    qint64 table = 0;              ///< where its cross-reference table stands
    std::map<int, qint64> objects; ///< where each begins, by number
};

/**
 * The revisions of a PDF, in their order and without a gap between them: from the first byte to the end of the last one that is
 * whole. What comes after it belongs to none. Empty when there is none with a classic cross-reference table.
 */
QList<Revision> readRevisions(QIODevice &file);

/**
 * How the bytes are not as the program writes them: the header; the objects of the first revision, each where the one before
 * ends; its table and trailer; those of the updates. Empty: they are, so that every reader finds the same objects.
 */
QString faultOfBytes(QIODevice &file, const QList<Revision> &revisions);

} // namespace appui
