-- SPDX-FileCopyrightText: 2026 À l’appui contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The format is described in store/FORMAT.md. Once released, this file is never edited.

PRAGMA application_id = 0x41505549; -- "APUI"

CREATE TABLE journal (
    number INTEGER PRIMARY KEY, -- from 1, without a gap
    time TEXT NOT NULL,         -- UTC, by the computer's clock
    program TEXT NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    salt BLOB NOT NULL,
    payload TEXT NOT NULL,      -- canonical JSON, or empty when it was left out
    commitment BLOB NOT NULL,   -- SHA-256(salt, payload)
    previous BLOB NOT NULL,     -- hash of the entry before, or empty
    hash BLOB NOT NULL          -- SHA-256 of the entry's bytes
) STRICT;

-- What a replay of the journal gives: one row for each value, in the order (rowid) in which the values came.
CREATE TABLE record (
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    value TEXT NOT NULL,        -- canonical JSON
    PRIMARY KEY (kind, subject)
) STRICT;

CREATE TABLE original (
    id INTEGER PRIMARY KEY,
    digest BLOB UNIQUE,         -- SHA-256; null while no entry of the journal names these bytes
    size INTEGER NOT NULL       -- bytes; 0 while the digest is null
) STRICT;

-- An original's bytes, cut every 1048576 bytes.
CREATE TABLE chunk (
    original INTEGER NOT NULL REFERENCES original (id),
    seq INTEGER NOT NULL,       -- from 0
    bytes BLOB NOT NULL,
    PRIMARY KEY (original, seq)
) STRICT;

-- RFC 3161 tokens, in the order in which they came.
CREATE TABLE stamp (
    imprint BLOB NOT NULL,      -- digest of an original, or hash of a journal entry
    entry INTEGER NOT NULL,     -- number of that entry; 0 for an original
    token BLOB NOT NULL         -- DER of the TimeStampToken
) STRICT;
