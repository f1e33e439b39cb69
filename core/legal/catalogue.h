// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "dossier/collection.h"
#include "legal/law.h"

#include <memory>

namespace appui {

struct Victim;

/**
 * The law as data: offences, démarches, periods, whom to call, what goes wrong. Article numbers stand there and nowhere
 * else. Cheap to copy; never changes once loaded.
 */
class Catalogue
{
public:
    /**
     * Reads a folder of the form of resources/legal; without argument, the one that came with the program. Fails with
     * Io when a file is missing, NewerFormat when it was written for a later program, and Corrupt, naming the file, the
     * row and the key, on an unknown or missing key, a wrong word, a double id or an id that leads nowhere.
     */
    static Result<Catalogue> load(const QString &folder = QStringLiteral(":/legal"));

    QString version() const;
    /** The day on which its facts were last checked against their sources. */
    QDate checkedOn() const;
    /** Past a year the law may have moved: what is shown or printed from it says so. */
    bool isStale(const QDate &today) const;
    QString title() const;
    QString notice() const;    ///< what it is not: advice, a qualification
    QString textsRead() const; ///< which state of the codes was read
    /** What a mark means, in French. */
    QString meaning(Mark mark) const;

    const Collection<Offence> &offences() const;
    const Collection<Procedure> &procedures() const;
    const Collection<LimitationRule> &limitationRules() const;
    const QList<FirstClocks> &firstClocks() const;
    const Collection<Warning> &warnings() const;
    const Collection<Contact> &contacts() const;
    const QList<FormerNumber> &formerNumbers() const;
    const Collection<DocumentModel> &documents() const;
    const Collection<LegalFact> &facts() const;
    const Collection<Question> &questions() const;
    const QList<DerivedFact> &derivedFacts() const; ///< in the order in which they can be drawn
    const QList<AdviceRule> &adviceRules() const;
    const Collection<Reference> &references() const;
    const Collection<Source> &sources() const;
    /** Patterns, each of a word or several, by which the review finds that somebody's health is told. */
    const QStringList &healthWords() const;
    /** The same for whom a child is called by: "maman". */
    const QStringList &kinWords() const;

    /** Null when there is none. */
    const Offence *offence(const QString &id) const { return offences().find(id); }
    const Procedure *procedure(const QString &id) const { return procedures().find(id); }
    const LimitationRule *limitationRule(const QString &id) const { return limitationRules().find(id); }
    const Warning *warning(const QString &id) const { return warnings().find(id); }
    const DocumentModel *document(const QString &id) const { return documents().find(id); }
    const LegalFact *fact(const QString &id) const { return facts().find(id); }
    const Question *question(const QString &id) const { return questions().find(id); }
    const Reference *reference(const QString &id) const { return references().find(id); }

    /** Whether an answer that was noted in those words decides: it grants, refuses or dismisses. */
    bool isDecision(const QString &answer) const;
    /** Whether that procedure sets some limitation running again. */
    bool isInterrupting(const QString &procedure) const;
    /** The warnings of those ids, once each, but for what must not be cited: that is for who writes. */
    QStringList warningTexts(const QStringList &ids) const;
    /** The citation a letter writes for a symbolic key; empty when there is none. */
    QString citation(const QString &key) const;
    /** A sentence that what is computed may need ("susceptible", "maybe-started"…), with %1, %2… to fill; empty when there is
     * none. */
    QString sentence(const QString &key) const;
    /** What the person wrote of their status and school tells of another employer or time than a school of the State's:
     * "private", "local" (of a collectivité territoriale), "former" (no longer in office). */
    QStringList employmentsOf(const Victim &victim) const;
    /** "fonctionnaire" or "contractuel" of the State, from what the person wrote of their status; empty when it can't be told. */
    QString statusOf(const Victim &victim) const;
    /** "first" or "second", from what the person wrote of the school, or else of the hierarchy; empty when it can't be told. */
    QString degreeOf(const Victim &victim) const;

private:
    struct Law;
    explicit Catalogue(std::shared_ptr<const Law> law);
    std::shared_ptr<const Law> d;
};

} // namespace appui
