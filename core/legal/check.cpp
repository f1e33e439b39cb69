// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/catalogue_p.h"

#include <QSet>

#include <algorithm>

namespace appui {
namespace {

/** Those that the program looks for by name. */
constexpr const char *neededSentences[] = {"maybe-started",
                                           "from-oldest-seen",
                                           "seen-before",
                                           "partial-date",
                                           "partial-doubtful",
                                           "remembered",
                                           "not-interrupted",
                                           "restarted",
                                           "too-late",
                                           "receipt-unknown",
                                           "receipt-needed",
                                           "answered",
                                           "done",
                                           "doubtful",
                                           "last-act",
                                           "status-unknown",
                                           "dismissed",
                                           "susceptible",
                                           "if-discriminatory",
                                           "no-extension",
                                           "refusal-date-unknown",
                                           "law-checked",
                                           "law-texts",
                                           "law-reserve",
                                           "law-secondary",
                                           "copy-needed",
                                           "premature",
                                           "restarted-until",
                                           "law-memory",
                                           "law-stale",
                                           "future-date",
                                           "accident-by-paper",
                                           "if-discriminatory-petty"};

/** Follows ids from one collection to another and notes those that lead nowhere. */
class Links
{
public:
    Links(const QString &file, Problem &problem)
        : m_file(file)
        , m_problem(problem)
    {
    }

    template <typename T>
    void follow(const QString &from, const QStringList &ids, const Collection<T> &to)
    {
        for (const QString &id : ids) {
            if (!to.find(id))
                m_problem.note(m_file + QStringLiteral(".json, ") + from, QStringLiteral("leads nowhere: ") + id);
        }
    }

    template <typename T>
    void sources(const Collection<T> &rows, const Collection<Source> &to)
    {
        for (const T &row : rows) {
            for (const Basis &basis : row.basis)
                follow(row.id, basis.sources, to);
        }
    }

private:
    QString m_file;
    Problem &m_problem;
};

/** Follows the questions and answers that conditions name. */
class Rules
{
public:
    Rules(const Collection<Question> &questions, const QList<DerivedFact> &facts, Problem &problem)
        : m_questions(questions)
        , m_problem(problem)
    {
        for (const DerivedFact &fact : facts)
            m_facts.insert(fact.id);
    }

    void follow(const QString &place, const Condition &condition)
    {
        for (const Condition &part : condition.parts)
            follow(place, part);
        if (condition.kind != Condition::Kind::Is)
            return;
        for (const QString &value : condition.values) {
            if (!isAnswer(condition.question, value))
                m_problem.note(place, QStringLiteral("leads nowhere: %1 = %2").arg(condition.question, value));
        }
    }

    bool isAnswer(const QString &id, const QString &value) const
    {
        if (m_facts.contains(id))
            return value == u"yes" || value == u"no";
        const Question *question = m_questions.find(id);
        return question && std::any_of(question->options.begin(), question->options.end(),
                                       [&](const Question::Option &option) { return option.value == value; });
    }

private:
    const Collection<Question> &m_questions;
    QSet<QString> m_facts;
    Problem &m_problem;
};

QStringList one(const QString &id)
{
    return id.isEmpty() ? QStringList() : QStringList(id);
}

} // namespace

void Catalogue::Law::check(Problem &problem) const
{
    checkOffences(problem);
    checkPeriods(problem);
    checkPages(problem);
    checkRules(problem);
}

void Catalogue::Law::checkOffences(Problem &problem) const
{
    Links reference(QStringLiteral("references"), problem);
    reference.sources(references, sources);

    Links warning(QStringLiteral("warnings"), problem);
    warning.sources(warnings, sources);
    for (const Warning &w : warnings)
        warning.follow(w.id, w.references, references);

    Links offence(QStringLiteral("offences"), problem);
    offence.sources(offences, sources);
    for (const Offence &o : offences) {
        offence.follow(o.id, o.neverWith, offences);
        offence.follow(o.id, o.warnings, warnings);
        offence.follow(o.id, one(o.limitation), limitationRules);
        for (const Aggravation &a : o.aggravations)
            offence.follow(o.id, one(a.limitation), limitationRules);
        if (o.limitation.isEmpty() != (o.nature == Offence::Nature::Civil))
            problem.note(QStringLiteral("offences.json, ") + o.id, QStringLiteral("a limitation is missing, or too many"));
        for (const QString &other : o.neverWith) {
            const Offence *twin = offences.find(other);
            if (twin && !twin->neverWith.contains(o.id))
                problem.note(QStringLiteral("offences.json, ") + o.id, QStringLiteral("not excluded in return by ") + other);
        }
    }
}

void Catalogue::Law::checkPeriods(Problem &problem) const
{
    Links rule(QStringLiteral("limitation"), problem);
    rule.sources(limitationRules, sources);
    for (const LimitationRule &r : limitationRules) {
        rule.follow(r.id, r.interruptedBy, procedures);
        rule.follow(r.id, r.notInterruptedBy, procedures);
        rule.follow(r.id, one(r.opening), limitationRules);
        rule.follow(r.id, r.doneBy, procedures);
        rule.follow(r.id, r.references, references);
    }
    for (const char *key : neededSentences) {
        if (!sentences.contains(QLatin1String(key)))
            problem.note(QStringLiteral("limitation.json, sentences"), QStringLiteral("missing: ") + QLatin1String(key));
    }
    for (const FirstClocks &c : firstClocks) {
        rule.follow(QStringLiteral("first_clocks"), c.rules + one(c.longer), limitationRules);
        for (const QString &key : c.remarks) {
            if (!sentences.contains(key))
                problem.note(QStringLiteral("limitation.json, first_clocks"), QStringLiteral("leads nowhere: ") + key);
        }
    }

    Links procedure(QStringLiteral("procedures"), problem);
    procedure.sources(procedures, sources);
    for (const Procedure &p : procedures) {
        procedure.follow(p.id, p.references, references);
        procedure.follow(p.id, p.warnings, warnings);
        procedure.follow(p.id, p.starts, limitationRules);
        procedure.follow(p.id, one(p.runsFrom), procedures);
    }

    Links contact(QStringLiteral("contacts"), problem);
    contact.sources(contacts, sources);
    for (const FormerNumber &f : formerNumbers)
        contact.follow(f.phone, one(f.instead), contacts);
}

void Catalogue::Law::checkPages(Problem &problem) const
{
    Links document(QStringLiteral("documents"), problem);
    document.sources(documents, sources);
    for (const DocumentModel &model : documents) {
        document.follow(model.id, one(model.procedure), procedures);
        document.follow(model.id, model.references, references);
        document.follow(model.id, model.warnings, warnings);
        for (const DocumentModel::Mention &mention : model.mentions) {
            document.follow(model.id, mention.references, references);
            for (const Basis &basis : mention.basis)
                document.follow(model.id, basis.sources, sources);
        }
    }
    Links fact(QStringLiteral("facts"), problem);
    fact.sources(facts, sources);
    for (const LegalFact &f : facts)
        fact.follow(f.id, f.references, references);
}

void Catalogue::Law::checkRules(Problem &problem) const
{
    Rules rules(questions, derivedFacts, problem);
    for (const Question &question : questions) {
        const QString place = QStringLiteral("questions.json, ") + question.id;
        rules.follow(place, question.relevance);
        for (const Question::Presumption &presumption : question.presumed) {
            rules.follow(place, presumption.condition);
            if (!rules.isAnswer(question.id, presumption.value))
                problem.note(place, QStringLiteral("leads nowhere: ") + presumption.value);
        }
    }
    for (const DerivedFact &fact : derivedFacts) {
        rules.follow(QStringLiteral("questions.json, ") + fact.id, fact.yes);
        rules.follow(QStringLiteral("questions.json, ") + fact.id, fact.no);
    }
    Links advice(QStringLiteral("questions"), problem);
    for (const AdviceRule &rule : adviceRules) {
        rules.follow(QStringLiteral("questions.json, advice"), rule.condition);
        advice.follow(QStringLiteral("advice"), rule.procedures, procedures);
        advice.follow(QStringLiteral("advice"), rule.warnings, warnings);
    }
    for (const Offence &offence : offences) {
        const QString place = QStringLiteral("offences.json, ") + offence.id;
        rules.follow(place, offence.qualifier.when);
        for (const Need &need : offence.qualifier.needs)
            rules.follow(place, need.condition);
        for (const Bar &bar : offence.qualifier.bars)
            rules.follow(place, bar.condition);
    }
    for (const LimitationRule &rule : limitationRules) {
        if (!rule.question.isEmpty() && !rules.isAnswer(rule.question, rule.answer))
            problem.note(QStringLiteral("limitation.json, ") + rule.id, QStringLiteral("leads nowhere: ") + rule.question);
    }
    for (const FirstClocks &clocks : firstClocks)
        rules.follow(QStringLiteral("limitation.json, first_clocks"), clocks.unless);
}

} // namespace appui
