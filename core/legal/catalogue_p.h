// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "legal/catalogue.h"
#include "legal/row_p.h"

#include <QHash>
#include <QMap>

namespace appui {

/** What a Catalogue holds. */
struct Catalogue::Law
{
    QString version;
    QDate checkedOn;
    QString notice;
    QString textsRead;
    QMap<QString, QString> meanings; ///< by the mark's word
    Collection<Source> sources;
    Collection<Reference> references;
    Collection<Warning> warnings;
    Collection<LimitationRule> limitationRules;
    QList<FirstClocks> firstClocks;
    Collection<Offence> offences;
    Collection<Procedure> procedures;
    Collection<Contact> contacts;
    QList<FormerNumber> formerNumbers;
    QHash<QString, QString> sentences;
    QList<std::pair<QString, QStringList>> statuses; ///< in the order in which their words are looked for

    /** Notes each id that leads nowhere, each source that is not listed. */
    void check(Problem &problem) const;
};

} // namespace appui
