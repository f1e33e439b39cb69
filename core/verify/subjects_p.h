// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/dossier.h"

#include <QList>

namespace appui {

// How findings name what they are about, translated.

QString dossierSubject();                           ///< "dossier"
QString documentSubject();                          ///< "PDF"
QString pageSubject(qsizetype number);              ///< "page 3"
QString attachmentSubject(const QString &name);     ///< "attached file “journal.tsr”"
QString entrySubject(qint64 number);                ///< "journal, entry 41"
QString entriesSubject(qint64 from, qint64 to);     ///< "journal, entries 41–57"
QString exhibitsSubject(const QList<int> &numbers); ///< "exhibit no. 3", "exhibits nos. 1–3, 7"

/** A row of the tables, by the value it holds: "words “…”", "exhibit no. 3"; by its kind and id when the value tells nothing. */
QString recordSubject(const QString &kind, const QString &id, const QJsonObject &value);

/** What a path of keys in the values' JSON is called: "exact words" for "verbatim", "victim, school" for "victim.school". */
QString fieldLabel(const QString &path);

/** "2026-11-22 19:04:05 UTC" */
QString inUtc(const QDateTime &moment);

/** The exhibits that have, or had, these bytes: numbers in order. */
QList<int> exhibitsHolding(const Digest &digest, const Dossier &dossier);

} // namespace appui
