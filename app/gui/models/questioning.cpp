// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/questioning.h"

#include "legal/catalogue.h"

namespace appui {

Questioning::Questioning(const Catalogue &law)
    : m_law(law)
{
}

void Questioning::begin(const Qualification &found)
{
    m_found = found;
    m_passed.clear();
    m_sorts = true;
    chooseFrom({});
}

QStringList Questioning::sorting() const
{
    QStringList lines;
    for (const Question &question : m_law.questions()) {
        if (question.sorting.isEmpty())
            continue;
        if (m_found.openQuestions.contains(question.id))
            lines.append(question.id);
        else if (question.field == Question::Field::None && m_found.answers.contains(question.id))
            return {};
    }
    return m_sorts ? lines : QStringList();
}

void Questioning::update(const Qualification &found)
{
    m_found = found;
    if (m_current.isEmpty() || (!found.openQuestions.contains(m_current) && !found.answers.contains(m_current)))
        chooseFrom(m_current);
}

void Questioning::next()
{
    if (m_current.isEmpty())
        return;
    m_passed.removeAll(m_current);
    m_passed.append(m_current);
    chooseFrom(m_current);
}

void Questioning::previous()
{
    if (!m_passed.isEmpty())
        m_current = m_passed.takeLast();
}

void Questioning::ask(const QString &question)
{
    if (!m_current.isEmpty() && m_current != question) {
        m_passed.removeAll(m_current);
        m_passed.append(m_current);
    }
    m_current = question;
}

QStringList Questioning::answered() const
{
    QStringList ids;
    for (const Question &question : m_law.questions())
        if (question.field != Question::Field::Choice && m_found.answers.contains(question.id))
            ids.append(question.id);
    return ids;
}

void Questioning::chooseFrom(QString last)
{
    // A question that follows from an answer stands behind it: go on from there, and only then round.
    QString first;
    bool behind = last.isEmpty();
    m_current.clear();
    for (const Question &question : m_law.questions()) {
        if (m_found.openQuestions.contains(question.id) && !m_passed.contains(question.id)) {
            if (behind) {
                m_current = question.id;
                return;
            }
            first = first.isEmpty() ? question.id : first;
        }
        behind = behind || question.id == last;
    }
    m_current = first;
}

} // namespace appui
