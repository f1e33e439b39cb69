// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/digest.h"

#include <QDateTime>
#include <QJsonObject>

namespace appui {

/** Where the journal stands: its last entry. Number 0 and an empty hash before the first one. */
struct Head
{
    qint64 number = 0;
    Digest hash;
    friend bool operator==(const Head &, const Head &) = default;
};

/** A change somebody wants to make. */
struct Change
{
    enum class Action { Added, Changed, Removed };
    Action action = Action::Changed;
    QString kind;            ///< "dossier", "profile", "exhibit", "propos", "event", "party", "step", "letter", "authority",
                             ///< "export"; or "numbering", which is only ever changed
    QString subject = {};    ///< id of what changes; empty for "profile" and "numbering"
    QJsonObject fields = {}; ///< Added: the whole value; Changed: the new values of the changed keys; Removed: {"reason"} or {}.
                             ///< Of "numbering": {"order": [the id of every exhibit, removed ones too]}, numbered from 1 so
};

/** Bytes of an entry's salt; a digest's length. */
inline constexpr int saltSize = 32;

/**
 * One line of the journal.
 *
 * commitment = SHA-256(salt ‖ payload): a copy may leave the payload out, and the chain still verifies.
 * hash = SHA-256 over entryBytes(), whose format is:
 *
 *     "appui-journal-1"                                    15 bytes, ASCII
 *     then, each preceded by its length as 8 bytes big-endian:
 *     number (8 bytes big-endian), time, program, actor, kind, subject (UTF-8), commitment (32 bytes), previous (32 bytes,
 *     or none for the first entry)
 *
 * Test vectors: tests/data/journal-vectors.json.
 */
struct Entry
{
    qint64 number = 0; ///< from 1, without a gap
    QString time;      ///< UTC, "2026-11-22T19:04:05.123Z", by the computer's clock
    QString program;   ///< "alappui 0.1.0"
    QString actor;     ///< who: "victim" or a role named later
    QString kind;      ///< "exhibit.added", "propos.changed", "party.removed" …
    QString subject;
    QByteArray salt;    ///< saltSize random bytes
    QByteArray payload; ///< canonical JSON; empty when it was left out or purged
    Digest commitment;
    Digest previous;
    Digest hash;
};

QByteArray entryBytes(const Entry &entry);
Digest entryHash(const Entry &entry);
Digest payloadCommitment(const QByteArray &salt, const QByteArray &payload);

} // namespace appui
