// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/catalogue_p.h"

namespace appui {
namespace {

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

QStringList one(const QString &id)
{
    return id.isEmpty() ? QStringList() : QStringList(id);
}

} // namespace

void Catalogue::Law::check(Problem &problem) const
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

    Links rule(QStringLiteral("limitation"), problem);
    rule.sources(limitationRules, sources);
    for (const LimitationRule &r : limitationRules) {
        rule.follow(r.id, r.interruptedBy, procedures);
        rule.follow(r.id, r.notInterruptedBy, procedures);
        rule.follow(r.id, r.doneBy, procedures);
        rule.follow(r.id, r.references, references);
    }
    for (const FirstClocks &c : firstClocks) {
        rule.follow(QStringLiteral("first_clocks"), c.rules + one(c.shorter), limitationRules);
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
    }

    Links contact(QStringLiteral("contacts"), problem);
    contact.sources(contacts, sources);
    for (const FormerNumber &f : formerNumbers)
        contact.follow(f.phone, one(f.instead), contacts);
}

} // namespace appui
