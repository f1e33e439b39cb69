// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/answering.h"

#include "casework/change.h"
#include "dossier/dossier.h"
#include "legal/catalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

using Field = Question::Field;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(answering)
};

QString optionsOf(const Question &question)
{
    QStringList values;
    for (const Question::Option &option : question.options)
        values << option.value;
    return values.join(u", ");
}

bool offers(const Question &question, const QString &answer, const Catalogue &catalogue)
{
    if (answer.isEmpty() || (question.field == Field::Choice && catalogue.offence(answer)))
        return true;
    return std::any_of(question.options.begin(), question.options.end(),
                       [&](const Question::Option &option) { return option.value == answer; });
}

std::optional<Audience::Kind> audienceMeant(const QString &answer)
{
    using Kind = Audience::Kind;
    if (answer == u"public")
        return Kind::Public;
    if (answer == u"group")
        return Kind::Group;
    if (answer == u"addressed")
        return Kind::Addressed;
    return std::nullopt;
}

Party::Role roleMeant(const QString &answer)
{
    using Role = Party::Role;
    if (answer == u"pupil")
        return Role::Pupil;
    if (answer == u"parent")
        return Role::Parent;
    if (answer == u"colleague")
        return Role::Colleague;
    return answer == u"stranger" ? Role::Stranger : Role::Unknown;
}

/** Words or an act while its answers are taken, and its author with them. */
template <typename T>
class Answering
{
public:
    Answering(const Dossier &dossier, const T &subject)
        : m_before(subject)
        , m_after(subject)
    {
        if (const Party *author = dossier.parties.find(subject.author))
            m_author = m_authorBefore = *author;
    }

    void take(const Question &question, const QString &answer)
    {
        const bool kept = keepInField(question.field, answer);
        if (answer.isEmpty() || (kept && answer != dontKnow))
            m_after.answers.remove(question.id);
        else
            m_after.answers.insert(question.id, answer);
    }

    QList<Change> changes() const
    {
        QList<Change> all = alteration(m_before, m_after);
        if (m_author)
            all += alteration(*m_authorBefore, *m_author);
        return all;
    }

private:
    bool keepInField(Field field, const QString &answer)
    {
        switch (field) {
        case Field::Audience: {
            const Audience::Kind kind = audienceMeant(answer).value_or(Audience::Kind::Unknown);
            m_after.audience = {kind, kind == Audience::Kind::Group ? m_after.audience.size : 0};
            return true;
        }
        case Field::Discriminatory:
            if constexpr (requires { m_after.discriminatory; }) {
                m_after.discriminatory = answer == u"yes" ? Answer::Yes : answer == u"no" ? Answer::No : Answer::Unknown;
                return true;
            }
            return false;
        case Field::AuthorRole:
            if (m_author)
                m_author->role = roleMeant(answer);
            return m_author.has_value();
        case Field::Act:
        case Field::Url:
        case Field::Choice:
        case Field::None:
            break;
        }
        return false;
    }

    T m_before;
    T m_after;
    std::optional<Party> m_authorBefore;
    std::optional<Party> m_author;
};

template <typename T>
Result<QList<Change>> recorded(const Dossier &dossier, const T &subject, const QList<GivenAnswer> &given,
                               const Catalogue &catalogue)
{
    Answering<T> answering(dossier, subject);
    for (const auto &[id, answer] : given) {
        const Question *question = catalogue.question(id);
        if (!question || !(std::is_same_v<T, Propos> ? question->ofPropos : question->ofEvent))
            return fail(Error::Code::NotFound, Words::tr("“%1” is no question that is asked about this.").arg(id));
        if (!offers(*question, answer, catalogue))
            return fail(Error::Code::Invalid,
                        Words::tr("“%1” is no answer to “%2”; the answers are: %3.").arg(answer, id, optionsOf(*question)));
        answering.take(*question, answer);
    }
    return answering.changes();
}

} // namespace

Result<QList<Change>> recordAnswers(const Dossier &dossier, const QString &subject, const QList<GivenAnswer> &given,
                                    const Catalogue &catalogue)
{
    if (const Propos *propos = dossier.propos.find(subject))
        return recorded(dossier, *propos, given, catalogue);
    if (const Event *event = dossier.events.find(subject))
        return recorded(dossier, *event, given, catalogue);
    return fail(Error::Code::NotFound, Words::tr("These words or this act are not in the dossier."));
}

QList<GivenAnswer> sortingAnswers(const QStringList &lines, const QStringList &ticked, const Catalogue &catalogue)
{
    QList<GivenAnswer> given;
    for (const QString &id : lines) {
        const Question *question = catalogue.question(id);
        if (!ticked.contains(id))
            given.append({id, u"no"_s});
        else if (question && question->offers(u"yes"))
            given.append({id, u"yes"_s});
    }
    return given;
}

} // namespace appui
