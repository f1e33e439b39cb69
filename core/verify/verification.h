// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "timestamp/timestamp.h"

#include <QList>

namespace appui {

enum class Verdict {
    Intact,     ///< everything was recomputed and agrees, and a trusted token covers the head
    Incomplete, ///< no alteration was found, but something that would prove it is missing; the findings say what
    Altered,    ///< something differs from what the journal or a token says; the findings say what
    Unreadable  ///< it could not be read; the finding says why
};

struct Finding
{
    enum class Severity { Info, Warning, Fault };
    Severity severity;
    QString code;    ///< stable, in kebab-case; listed in verify/CODES.md
    QString subject; ///< what it is about: "pièce n° 3", "journal, écriture 41", "dossier"
    QString message; ///< one plain translated sentence
    QString detail;  ///< technical; may be empty
};

struct Verification
{
    Verdict verdict = Verdict::Unreadable;
    QList<Finding> findings;
    bool isAllCompared = true; ///< else Incomplete says nothing of what a warning names as not compared
};

/**
 * Recomputes everything in a dossier from its bytes: the chain of the journal, its replay against the tables, every original's
 * digest, every token under `trust`. The authority that the dossier names itself is used to tell who stamped, never to trust.
 * Never fails: what can't be read is a verdict. Cancelling gives Unreadable with the finding "cancelled".
 */
Verification verifyDossier(const QString &path, const Trust &trust, const Progress &progress = {});

/**
 * The same of a PDF that the program exported: the timestamp of the whole file under `trust`, every attached file against the
 * manifest, every attached token, and what the pages show of the exhibits against both. In bounded memory, whatever is attached;
 * one image is decoded at a time. The certificates in the PDF are used to tell who stamped, never to trust. Never fails.
 */
Verification verifyDocument(const QString &path, const Trust &trust, const Progress &progress = {});

/** Whether the file begins as a PDF does. */
bool isPdf(const QString &path);

/** The one or the other, by the file's first bytes. */
Verification verifyFile(const QString &path, const Trust &trust, const Progress &progress = {});

QString toToken(Verdict verdict);            ///< "intact", "incomplete", "altered", "unreadable"
QString toToken(Finding::Severity severity); ///< "info", "warning", "fault"

} // namespace appui
