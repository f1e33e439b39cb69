// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "intake/piecelog.h"
#include "store/dossierstore.h"

namespace appui {

struct ImportOptions
{
    bool keepAnyway = false; ///< keep a broken file as bytes: it may be all there is
    Provenance provenance = Provenance::FileImported;
    QStringList leaveOut; ///< files that are no evidence where a folder is given: the log itself
};

/** What became of one file, or of one line of the log. */
struct ImportOutcome
{
    enum class Kind { Added, AlreadyThere, AddedBroken, Refused, LogProblem, LeftOut };
    Kind kind;
    QString path;    ///< of the file; empty for a line of the log
    int line = 0;    ///< of the log; 0 for a file
    QString message; ///< one translated sentence; empty when there is nothing to say
    int number = 0;  ///< of the exhibit, 0 when there is none
};

struct ImportReport
{
    QList<ImportOutcome> outcomes;
    int facts = 0;            ///< words and acts that the log added
    QList<Change> logged;     ///< all that the log said, recorded already
    QList<Change> takesBack;  ///< what takes it back, and leaves the exhibits
    bool hasProblems() const; ///< something was refused or is wrong in the log
};

/**
 * Brings files (and the files of folders, by name, one level) into the dossier, one journal entry each, and fills in what the log
 * knows about them: title, address, platform, when seen; a propos for each row with words, an event for each row
 * without words that has a date or an author; authors become parties, one for each account of a platform. A row may also
 * name an exhibit that is in the dossier already. What is wrong with one file or row is told in the report, and the rest goes in.
 * The program's own files are told as left out: a situation (profil.json) or a dossier wherever it stands, and in a folder the
 * log and the sample's LISEZMOI by their names. They are no evidence, and one holds what is private.
 * A ZIP archive becomes an exhibit too, so that anyone can take the same bytes out of it again, and each of its files one of its
 * own that remembers the archive and its digest. The archive itself goes to no recipient until the person says so: it holds
 * files that may be meant for one and not for another.
 * Fails only when the dossier itself can't be written, or with Cancelled (files already added stay).
 */
Result<ImportReport> importFiles(DossierStore &store, const QStringList &paths, const PieceLog &log, const ImportOptions &options,
                                 const Progress &progress = {});

/** One original from anywhere (a file, the clipboard): examined, stored, and recorded as an exhibit. */
Result<ImportOutcome> importOriginal(DossierStore &store, QIODevice &device, const QString &fileName,
                                     const ImportOptions &options, const Progress &progress = {});

/**
 * The id of the author party called `author` on `platform`, to the letter: two persons are never taken for one. Looks in the
 * dossier, then in `changes`, and appends the change that creates it when there is none. Empty for nobody: "", "inconnu", "X",
 * "?". What begins with "@" is an account even where the platform is not known.
 */
QString authorParty(const Dossier &dossier, const QString &author, const QString &platform, QList<Change> &changes);

} // namespace appui
