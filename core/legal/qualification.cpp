// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/qualification.h"

#include "dossier/dossier.h"
#include "legal/catalogue.h"
#include "legal/ownpapers.h"

#include <algorithm>

namespace appui {
namespace {

using Field = Question::Field;

/** What the dossier says of words or of an act, whichever they are. */
struct Situation
{
    bool isPropos;
    Audience audience;
    Answer discriminatory;
    QString author;
    QStringList exhibits;
    QJsonObject answers;
    bool ofAnother = true; ///< else of nobody, or of the victim
};

QString audienceWord(Audience::Kind kind)
{
    switch (kind) {
    case Audience::Kind::Public:
        return QStringLiteral("public");
    case Audience::Kind::Group:
        return QStringLiteral("group");
    case Audience::Kind::Addressed:
        return QStringLiteral("addressed");
    case Audience::Kind::Unknown:
        break;
    }
    return {};
}

QString roleWord(Party::Role role)
{
    switch (role) {
    case Party::Role::Pupil:
        return QStringLiteral("pupil");
    case Party::Role::Parent:
        return QStringLiteral("parent");
    case Party::Role::Colleague:
        return QStringLiteral("colleague");
    case Party::Role::Stranger:
        return QStringLiteral("stranger");
    case Party::Role::Unknown:
        break;
    }
    return {};
}

class Qualifying
{
public:
    Qualifying(const Dossier &dossier, const Situation &situation, const Catalogue &catalogue)
        : m_dossier(dossier)
        , m_situation(situation)
        , m_catalogue(catalogue)
        , m_status(catalogue.statusOf(dossier.profile.victim))
    {
        for (const Question &question : catalogue.questions())
            gather(question);
        for (const DerivedFact &fact : catalogue.derivedFacts())
            derive(fact);
    }

    Qualification result() const
    {
        Qualification found;
        for (const Offence &offence : m_catalogue.offences())
            if (m_situation.ofAnother)
                weigh(offence, found);
        compare(found.candidates);
        for (const AdviceRule &rule : m_catalogue.adviceRules()) {
            if (isFor(rule.statuses) && evaluate(rule.condition, m_answers) == Truth::True)
                found.advice << Advice{rule.text, rule.procedures, rule.warnings};
        }
        for (const Question &question : m_catalogue.questions()) {
            if (isOpen(question) && (m_situation.ofAnother || !question.ofPropos))
                found.openQuestions << question.id;
        }
        for (const QString &id : m_given)
            found.answers.insert(id, m_answers.value(id));
        return found;
    }

private:
    bool isFor(const QStringList &statuses) const
    {
        return statuses.isEmpty() || statuses.contains(m_status.isEmpty() ? dontKnow : QStringView(m_status));
    }

    bool isAskedHere(const Question &question) const { return m_situation.isPropos ? question.ofPropos : question.ofEvent; }

    bool isOpen(const Question &question) const
    {
        return isAskedHere(question) && !m_answers.contains(question.id) && question.field != Field::Choice &&
               evaluate(question.relevance, m_answers) == Truth::True;
    }

    /** Of a condition that is not settled: its own questions, and those behind the facts that it names. */
    QStringList openIn(const Condition &condition) const
    {
        QStringList open;
        for (const QString &id : questionsIn(condition)) {
            if (const Question *question = m_catalogue.question(id)) {
                if (isOpen(*question))
                    open << id;
                continue;
            }
            for (const DerivedFact &fact : m_catalogue.derivedFacts())
                if (fact.id == id)
                    open << openIn(fact.yes);
        }
        return open;
    }

    void gather(const Question &question)
    {
        QString value = m_situation.answers.value(question.id).toString();
        if (value.isEmpty() || value == dontKnow) {
            const QString elsewhere = known(question.field);
            value = elsewhere.isEmpty() ? value : elsewhere;
        }
        if (!value.isEmpty()) {
            m_answers.insert(question.id, value);
            m_given.insert(question.id);
            return;
        }
        for (const Question::Presumption &presumption : question.presumed) {
            if (evaluate(presumption.condition, m_answers) == Truth::True) {
                m_answers.insert(question.id, presumption.value);
                return;
            }
        }
    }

    QString known(Field field) const
    {
        switch (field) {
        case Field::Audience:
            return audienceWord(m_situation.audience.kind);
        case Field::Discriminatory:
            if (m_situation.discriminatory == Answer::Unknown)
                return {};
            return m_situation.discriminatory == Answer::Yes ? QStringLiteral("yes") : QStringLiteral("no");
        case Field::AuthorRole: {
            const Party *author = m_dossier.parties.find(m_situation.author);
            return author ? roleWord(author->role) : QString();
        }
        case Field::Act:
            return m_situation.ofAnother ? QString() : QStringLiteral("no");
        case Field::Url: {
            const auto hasUrl = [this](const QString &id) {
                const Exhibit *exhibit = m_dossier.exhibits.find(id);
                return exhibit && !exhibit->url.isEmpty();
            };
            const QStringList &shown = m_situation.exhibits;
            return std::any_of(shown.begin(), shown.end(), hasUrl) ? QStringLiteral("yes") : QString();
        }
        case Field::None:
        case Field::Choice:
            break;
        }
        return {};
    }

    void derive(const DerivedFact &fact)
    {
        const bool yes = evaluate(fact.yes, m_answers) == Truth::True;
        const bool no = evaluate(fact.no, m_answers) == Truth::True;
        if (yes == no)
            return;
        m_answers.insert(fact.id, yes ? QStringLiteral("yes") : QStringLiteral("no"));
        m_behind.insert(fact.id, supportOf(yes ? fact.yes : fact.no, m_answers));
        if (evaluate(fact.disputed, m_answers) != Truth::False)
            m_disputed.insert(fact.id);
    }

    void weigh(const Offence &offence, Qualification &found) const
    {
        const Qualifier &rule = offence.qualifier;
        if (evaluate(rule.when, m_answers) != Truth::True)
            return;
        for (const Bar &bar : rule.bars) {
            if (evaluate(bar.condition, m_answers) == Truth::True) {
                found.exclusions << Exclusion{offence.id, bar.why};
                return;
            }
        }
        Candidate candidate;
        candidate.offence = offence.id;
        QStringList questions = supportOf(rule.when, m_answers);
        for (const Need &need : rule.needs) {
            if (!isFor(need.statuses))
                continue;
            const Truth truth = evaluate(need.condition, m_answers);
            if (truth == Truth::True) {
                const QStringList support = supportOf(need.condition, m_answers);
                questions << support;
                if (m_disputed.intersects({support.begin(), support.end()}))
                    candidate.missing << need.show;
            } else if (truth == Truth::False && need.decisive)
                return;
            else {
                candidate.missing << need.show;
                if (truth == Truth::Unknown)
                    candidate.open << openIn(need.condition);
            }
        }
        candidate.open.removeDuplicates();
        candidate.why = reasons(questions);
        candidate.chosen = m_answers.value(QStringLiteral("qualification")) == offence.id;
        found.candidates << candidate;
    }

    QList<Reason> reasons(const QStringList &questions) const
    {
        QStringList plain;
        for (const QString &id : questions)
            plain << m_behind.value(id, {id});
        plain.removeDuplicates();
        QList<Reason> all;
        for (const QString &id : plain) {
            const Question *question = m_catalogue.question(id);
            const QString answer = m_answers.value(id);
            if (!question || !m_given.contains(id) || answer == dontKnow)
                continue;
            const auto option = std::find_if(question->options.begin(), question->options.end(),
                                             [&](const Question::Option &o) { return o.value == answer; });
            const QString label = option == question->options.end() ? answer : option->label;
            all << Reason{id, answer, question->text + QStringLiteral(" — ") + label};
        }
        return all;
    }

    /** Tells each candidate which of the others can't be held beside it, and puts the best supported first. */
    void compare(QList<Candidate> &candidates) const
    {
        for (Candidate &candidate : candidates) {
            const QStringList never = m_catalogue.offence(candidate.offence)->neverWith;
            for (const Candidate &other : candidates) {
                if (never.contains(other.offence))
                    candidate.alternatives << other.offence;
            }
        }
        std::stable_sort(candidates.begin(), candidates.end(),
                         [](const Candidate &a, const Candidate &b) { return a.missing.isEmpty() && !b.missing.isEmpty(); });
    }

    const Dossier &m_dossier;
    const Situation &m_situation;
    const Catalogue &m_catalogue;
    const QString m_status; ///< of the victim
    Answers m_answers;
    QSet<QString> m_disputed;             ///< facts that were drawn and may be contested
    QSet<QString> m_given;                ///< answered or known, not presumed
    QHash<QString, QStringList> m_behind; ///< the questions from which a fact was drawn
};

} // namespace

bool isActOfAnother(const Event &event, const Catalogue &catalogue)
{
    const QString told = event.answers.value(QLatin1StringView("act_of_another")).toString();
    if (told == u"yes" || told == u"no")
        return told == u"yes";
    const auto tellsOfIt = [&](const Question &question) {
        const QString answer = event.answers.value(question.id).toString();
        return !question.sorting.isEmpty() && !answer.isEmpty() && answer != u"no" && answer != dontKnow;
    };
    const auto questions = catalogue.questions();
    return !event.author.isEmpty() || std::any_of(questions.begin(), questions.end(), tellsOfIt) ||
           !(isMedicalPaper(event) || isOwnStep(event));
}

bool isUndecided(const QList<Candidate> &candidates)
{
    const auto isChosen = [](const Candidate &one) { return one.chosen; };
    const auto excludes = [](const Candidate &one) { return !one.alternatives.isEmpty(); };
    return std::none_of(candidates.begin(), candidates.end(), isChosen) &&
           std::any_of(candidates.begin(), candidates.end(), excludes);
}

bool isOfSeveralActs(const Offence &offence, const Catalogue &catalogue)
{
    const LimitationRule *rule = catalogue.limitationRule(offence.limitation);
    return rule && rule->startsFrom == LimitationRule::Start::LastAct;
}

Qualification qualify(const Dossier &dossier, const Propos &propos, const Catalogue &catalogue)
{
    const Situation situation{true, propos.audience, propos.discriminatory, propos.author, propos.exhibits, propos.answers};
    return Qualifying(dossier, situation, catalogue).result();
}

Qualification qualify(const Dossier &dossier, const Event &event, const Catalogue &catalogue)
{
    const Situation situation{
        false, event.audience, Answer::Unknown, event.author, event.exhibits, event.answers, isActOfAnother(event, catalogue)};
    return Qualifying(dossier, situation, catalogue).result();
}

} // namespace appui
