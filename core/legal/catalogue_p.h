// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/row_p.h"
#include "legal/catalogue.h"

#include <QHash>
#include <QMap>

namespace appui {

class LawFolder;

/** What a Catalogue holds. */
struct Catalogue::Law
{
    int format = 0;
    QString version;
    QString title;
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
    Collection<DocumentModel> documents;
    Collection<LegalFact> facts;
    Collection<Question> questions;
    QList<DerivedFact> derivedFacts;
    QList<AdviceRule> adviceRules;
    QHash<QString, QString> sentences;
    QList<std::pair<QString, QStringList>> statuses; ///< in the order in which their words are looked for
    QList<std::pair<QString, QStringList>> employments;
    QList<std::pair<QString, QStringList>> degrees; ///< of schools; the word that comes first in a name decides
    QStringList decisionWords;
    QStringList healthWords;
    QStringList kinWords;

    void read(LawFolder &folder);
    /** Notes each id that leads nowhere, each source that is not listed, each rule on an answer that can't be given. */
    void check(Problem &problem) const;

private:
    void readMeta(LawFolder &folder);
    void readPeriods(LawFolder &folder);
    void readPatterns(LawFolder &folder);
    void checkOffences(Problem &problem) const;
    void checkPeriods(Problem &problem) const;
    void checkPages(Problem &problem) const;
    void checkRules(Problem &problem) const;
};

} // namespace appui
