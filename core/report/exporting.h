// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "store/dossierstore.h"

#include <QSet>

namespace appui {

class Catalogue;
struct LetterChoice;

/**
 * Bytes, of a file inside a PDF/A and of the whole once it is timestamped: no number in it may be larger (ISO 19005-3, 6.1.13).
 * An original past it is not attached but named; a PDF past it can be timestamped, and is no PDF/A any more.
 */
inline constexpr qint64 largestArchive = 2'147'483'647;

struct ExportOptions
{
    bool withOriginals = true;               ///< attach each original and its token; a light copy has the manifest alone
    qint64 largestOriginal = largestArchive; ///< bytes; a larger one is named, not attached
    QString password = {}; ///< of a light copy to be sent, encrypted (AES-256); it can't be archived nor timestamped. Empty: none
    QSet<Digest> undrawn = {}; ///< originals whose pictures can't be drawn; found and set by printCopy()
};

struct Exported
{
    Digest digest; ///< SHA-256 of the file
    qint64 size = 0;
    int pages = 0;
    int exhibits = 0;
    QList<int> undrawn;    ///< the numbers of exhibits whose picture can't be drawn: their pages say so
    bool exercise = false; ///< a training authority stamped something in it: "EXERCICE" is on every page
};

/**
 * Writes the recipient's PDF to `path` (replacing it whole, or leaving it as it was) and records the export in the journal, which
 * freezes the numbering. Every original is hashed as it passes: altered bytes fail with Altered. The same head and the same clock
 * give the same bytes, but of an encrypted copy. A password on a copy with originals, or a longer one than a PDF can hold, fails
 * with Invalid; a file that can't be written with Io.
 */
Result<Exported> exportDossier(DossierStore &store, Recipient recipient, const QString &path, const ExportOptions &options = {},
                               const Progress &progress = {});

/**
 * Writes one letter to `path` and records it in the journal too. What opens a recipient's copy freezes the numbering, for it
 * names its exhibits by number. Fails as letterBlocks() and printDocument(), or when nothing can be recorded.
 */
Result<Exported> exportLetter(DossierStore &store, const LetterChoice &letter, const QString &path, const Catalogue &law);

} // namespace appui
