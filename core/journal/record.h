// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/dossier.h"
#include "journal/entry.h"

#include <QList>

namespace appui {

/** One value of the dossier in the form in which the tables keep it. */
struct Record
{
    QString kind;     ///< as in Change, but never "numbering"
    QString subject;  ///< the value's id; empty for "profile"
    QByteArray value; ///< canonical JSON
    friend bool operator==(const Record &, const Record &) = default;
};

/**
 * The whole state: what the tables must hold after a replay of the journal. By kind in alphabetical order, and within a kind
 * in the order in which the values came. A profile that says nothing has no record.
 */
QList<Record> recordsOf(const Dossier &dossier);

/** The records that an entry bears on, as they are once it was applied; an empty value where there is none (any more). */
QList<Record> recordsTouched(const Entry &entry, const Dossier &dossier);

/** Reads them back. Fails with Corrupt, the detail naming the record, on one that is not of this form. */
Result<Dossier> dossierOf(const QList<Record> &records);

} // namespace appui
