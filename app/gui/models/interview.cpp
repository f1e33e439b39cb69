// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/interview.h"

#include "legal/exhibitneeds.h"
#include "models/lacks.h"

#include <QSet>

#include <algorithm>

namespace appui {

namespace {

using Topic = InterviewQuestion::Topic;

/** An address is asked for where one is missing, and of a capture of which nothing is said yet. */
bool asksPlace(const Exhibit &exhibit, const QList<Lack> &lacks)
{
    return lacks.contains(Lack::Address) || lacks.contains(Lack::Seen) ||
           (lacks.contains(Lack::Facts) && isCapture(exhibit) && exhibit.url.isEmpty());
}

void ask(const Snapshot &snapshot, const Exhibit &exhibit, QList<InterviewQuestion> &questions)
{
    const QList<Lack> lacks = lacksOf(snapshot, exhibit);
    const auto propos = snapshot.proposShownBy(exhibit.id);
    const auto events = snapshot.eventsShownBy(exhibit.id);
    if (asksPlace(exhibit, lacks))
        questions.append({exhibit.id, {}, Topic::Place});
    if (propos.isEmpty() && events.isEmpty())
        questions.append({exhibit.id, {}, Topic::Kind});
    for (const Propos *words : propos) {
        if (words->verbatim.trimmed().isEmpty())
            questions.append({exhibit.id, words->id, Topic::Words});
        if (words->published.isEmpty())
            questions.append({exhibit.id, words->id, Topic::Date});
        if (words->audience.kind == Audience::Kind::Unknown)
            questions.append({exhibit.id, words->id, Topic::People});
    }
    for (const Event *event : events) {
        if (event->what.trimmed().isEmpty())
            questions.append({exhibit.id, event->id, Topic::Words});
        if (event->date.isEmpty())
            questions.append({exhibit.id, event->id, Topic::Date});
    }
}

} // namespace

QList<InterviewQuestion> openQuestions(const Snapshot &snapshot)
{
    QList<InterviewQuestion> questions;
    for (const Exhibit *exhibit : snapshot.dossier.exhibitsByNumber())
        ask(snapshot, *exhibit, questions);
    return questions;
}

void Interview::begin(const Snapshot &snapshot, const QString &exhibitId)
{
    m_passed.clear();
    choose(snapshot, exhibitId);
}

void Interview::next(const Snapshot &snapshot)
{
    if (!m_current)
        return;
    const QString exhibit = m_current->exhibit;
    m_passed.removeAll(*m_current);
    m_passed.append(*m_current);
    choose(snapshot, exhibit);
}

void Interview::previous()
{
    if (!m_passed.isEmpty())
        m_current = m_passed.takeLast();
}

int Interview::exhibitsLeft(const Snapshot &snapshot) const
{
    QSet<QString> exhibits;
    for (const InterviewQuestion &question : left(snapshot))
        exhibits.insert(question.exhibit);
    if (m_current)
        exhibits.insert(m_current->exhibit);
    return int(exhibits.size());
}

QList<InterviewQuestion> Interview::left(const Snapshot &snapshot) const
{
    QList<InterviewQuestion> questions = openQuestions(snapshot);
    questions.removeIf([this](const InterviewQuestion &question) { return m_passed.contains(question); });
    return questions;
}

void Interview::choose(const Snapshot &snapshot, const QString &exhibitId)
{
    const QList<InterviewQuestion> questions = left(snapshot);
    const auto numberOf = [&](const QString &id) {
        const Exhibit *exhibit = snapshot.dossier.exhibits.find(id);
        return exhibit ? exhibit->number : 0;
    };
    const int from = numberOf(exhibitId);
    const auto found =
        std::find_if(questions.begin(), questions.end(), [&](const InterviewQuestion &q) { return numberOf(q.exhibit) >= from; });
    if (questions.isEmpty())
        m_current.reset();
    else
        m_current = found == questions.end() ? questions.first() : *found;
}

} // namespace appui
