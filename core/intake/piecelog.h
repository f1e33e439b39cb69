// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "dossier/values.h"

#include <QList>

namespace appui {

/** One row of pieces.csv: what the person knows about one file, and one propos of it at most. */
struct LogRow
{
    int line = 0; ///< in the file, from 1
    QString fileName;
    QString title;
    QString url;
    QString platform;
    QString author;
    PartialDate published;
    PartialDate seen;
    Audience audience;
    QString words; ///< verbatim
};

/** Something wrong in one line; the rest goes in. */
struct LogProblem
{
    int line = 0;
    QString message; ///< one translated sentence
};

struct PieceLog
{
    QList<LogRow> rows;
    QList<LogProblem> problems;
};

/**
 * Reads the log: columns fichier;intitule;url;plateforme;auteur;publie_le;constate_le;visible;propos, in any order, found
 * by the header, where "Publié le" is as good as publie_le. UTF-8 (with or without BOM), UTF-16 with BOM or Windows-1252;
 * separator `;`, `,` or tab, found by the header; quoted fields (RFC 4180) may hold separators, line ends and doubled quotes.
 * A bad date or audience is a problem; its row stays, without that field. A row that names no file, or has more fields than there
 * are columns, is a problem and is left out. Fails with Invalid when the header has no column "fichier".
 */
Result<PieceLog> readPieceLog(const QByteArray &bytes);

} // namespace appui
