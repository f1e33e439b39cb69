// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/content/copy_p.h"
#include "report/letters.h"

namespace appui::content {

/** How a kind of letter is made: a row of resources/letters/kinds.json. */
struct LetterForm
{
    /** Without which there is nothing to write about. */
    enum class Needs { Nothing, Act, Address };

    LetterKind kind;
    QString contractProcedure; ///< served instead for somebody under contract; empty: the same
    QString generalTitle;      ///< of the letter that serves generalProcedure
    QString generalProcedure;  ///< served instead where the school is not known to be of the second degree; empty: the same
    QStringList lastDaysOf; ///< ids of procedures: its sheet tells by when, as answers about the facts set their periods running
    QString document;       ///< id of the DocumentModel; empty: none
    Recipient reader;       ///< whose exhibits and facts it may speak of
    Needs needs;            ///< besides somebody or something to be about
    bool hidesHome;         ///< from who reads it, the victim's street, also where words tell it
    bool tellsClock;        ///< in full, on its sheet: that it does not stop the press law's period, and what does
    bool attacksOnly;       ///< of what somebody did to her: no paper about her health, no step of her own
    bool givesReasons;      ///< of each address it says why what stands there is illicit

    /** What it is called and which procedure it serves for that victim. */
    LetterKind kindFor(const Victim &victim, const Catalogue &law) const;
    bool hasObject(const Dossier &dossier, const Catalogue &law) const;
};

Result<QList<LetterForm>> letterForms();
/** For that victim. Fails with NotFound. */
Result<LetterForm> letterForm(const QString &kind, const Victim &victim, const Catalogue &law);

/** One letter: its form, what it is about, and the facts that it may speak of. */
struct LetterMatter
{
    LetterForm form;
    QString about;
    Copy copy;
    Values values;

    static Result<LetterMatter> gather(const DossierStore &store, const LetterChoice &letter, const Catalogue &law);
    /** As part of an export. */
    static Result<LetterMatter> ofExport(const Copy &copy, const QString &kind);

    Result<QList<LetterBlock>> blocks() const;
};

/** The id of the LetterEdit of a block. */
QString letterEditId(const QString &kind, const QString &about, const QString &block);

/** Sets what only single letters speak of: the platform, the author, the witness, the addresses of pages. */
void setLetterSubject(Values &values, const Copy &copy, const LetterForm &form, const QString &about);

} // namespace appui::content
