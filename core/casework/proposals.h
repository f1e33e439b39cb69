// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/dossier.h"
#include "journal/entry.h"

namespace appui {

/**
 * Something that an exhibit's file tells of itself and that the person has not said: to be offered, never taken by the
 * program alone.
 */
struct Proposal
{
    enum class Field {
        Title,
        Platform,
        Seen,
        Provenance,
        Published ///< of a propos or an event that the exhibit shows
    };
    Field field;
    QString target;   ///< id of the exhibit; for Published, of the propos or the event
    QString text;     ///< of Title and Platform
    PartialDate date; ///< of Seen and Published
    Provenance provenance = Provenance::FileImported;
    QString fact; ///< key of the fact that tells it (intake/examination.h), or "file.name"
    friend bool operator==(const Proposal &, const Proposal &) = default;
};

/**
 * What can be offered for `exhibit`, in the order of the fields; nothing where the person said something. A position is never
 * offered. A photograph tells when it was taken (and so, at the latest, when what it shows was there); the name of a capture,
 * when it was made. When a mail was sent or a film recorded dates what it shows, never when the person saw it: that is
 * printed as her own word.
 */
QList<Proposal> proposals(const Dossier &dossier, const Exhibit &exhibit);

/** Where it comes from: one translated sentence. */
QString whereFrom(const Proposal &proposal);

/** The change that takes it up. Fails with Invalid when the person said something there meanwhile. */
Result<Change> acceptance(const Dossier &dossier, const Proposal &proposal);

} // namespace appui
