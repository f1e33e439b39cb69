// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/paper.h"
#include "store/dossierstore.h"

#include <QHash>

#include <optional>

namespace appui {

class Catalogue;

/** A kind of letter that a dossier can write: a file of resources/letters. */
struct LetterKind
{
    /** What there is one letter of this kind for. */
    enum class About { Dossier, Platform, Pupil, Author, Witness };
    QString id;
    QString title;     ///< French
    QString procedure; ///< id of the Procedure of the catalogue that it serves
    About about = About::Dossier;
    /** Whether the dossier has anything to write about in it; without a dossier, nobody knows, and it has. */
    bool hasObject = true;
    std::optional<Recipient> opens = {}; ///< whose copy of the dossier it opens, naming its pieces by number; none: it goes alone
};

/** What a letter of such a kind may be about. */
struct LetterSubject
{
    QString id; ///< the platform's name, or the id of a Party
    QString name;
};

/** One letter of one dossier. */
struct LetterChoice
{
    QString kind;
    QString about = {}; ///< id of a LetterSubject; empty: the first of letterSubjects(), if there is any
};

/** The unit that a person edits, in plain text. Lines that start with "• ", "☐ " or "1° " are items of a list. */
struct LetterBlock
{
    QString key;
    QString style;          ///< how it is set: see content/prose_p.h
    QString text;           ///< as it is printed: the person's words where there are some; empty: it is left out
    QString generated = {}; ///< what the program writes there now
    QString over = {};      ///< what it wrote when the person took the block over
    bool edited = false;

    /** The dossier says something else since the person wrote: show both. */
    bool changedUnder() const { return edited && over != generated; }
};

/** In the order in which they are proposed, whoever the victim is. */
Result<QList<LetterKind>> letterKinds();
/** The same for that dossier: the title and the procedure of some depend on the victim's status and on the degree of the school.
 */
Result<QList<LetterKind>> letterKinds(const Dossier &dossier, const Catalogue &law);
/** The id of the kind of letter for each procedure that has one in that dossier; also for the one that a letter usually serves.
 */
QHash<QString, QString> lettersByProcedure(const Dossier &dossier, const Catalogue &law);

/**
 * Those with most facts first; empty for a kind that is about the whole dossier, and where the dossier knows none. Parents are
 * not written to about a pupil of whom nothing is told.
 */
QList<LetterSubject> letterSubjects(const Dossier &dossier, const LetterKind &kind);

/** The letter, in order. Fails with NotFound when there is no such kind, or nothing of the dossier is what it is to be about. */
Result<QList<LetterBlock>> letterBlocks(const DossierStore &store, const LetterChoice &letter, const Catalogue &law);

/** Records the person's own words for one block, empty to leave it out. As letterBlocks(), and NotFound without such a block. */
Result<void> writeLetterBlock(DossierStore &store, const LetterChoice &letter, const QString &block, const QString &text,
                              const Catalogue &law);
/** Gives the block back to the program. The journal keeps what the person wrote. */
Result<void> restoreLetterBlock(DossierStore &store, const LetterChoice &letter, const QString &block, const Catalogue &law);

/** To be pasted into a form or a mail. */
Result<QString> letterText(const DossierStore &store, const LetterChoice &letter, const Catalogue &law);

/** The letter alone, without the dossier that goes with it: composition.h makes that. */
Result<paper::Document> composeLetter(const DossierStore &store, const LetterChoice &letter, const Catalogue &law);

/** For the victim alone: what to see to before it goes, what it does not do, what comes next and by when. */
Result<paper::Document> composeLetterSheet(const DossierStore &store, const LetterChoice &letter, const Catalogue &law);

} // namespace appui
