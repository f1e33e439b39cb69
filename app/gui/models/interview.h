// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "work/snapshot.h"

#include <QList>

#include <optional>

namespace appui {

/** One question about one exhibit. `fact` is the propos or event that it is about; empty for what concerns the exhibit itself. */
struct InterviewQuestion
{
    enum class Topic { Place, Kind, Words, Date, People };
    QString exhibit;
    QString fact;
    Topic topic = Topic::Place;
    friend bool operator==(const InterviewQuestion &, const InterviewQuestion &) = default;
};

/**
 * What the dossier does not say yet: exhibit by exhibit in the order of their numbers, in the order in which it is asked. There
 * is a question about an exhibit where it lacks something (models/lacks.h), and nowhere else.
 */
QList<InterviewQuestion> openQuestions(const Snapshot &snapshot);

/**
 * The way through the questions, one at a time. A question that was passed does not come back before the next interview, whether
 * it was answered or not.
 */
class Interview
{
public:
    /** Begins anew, with what is open about that exhibit or about the next one. */
    void begin(const Snapshot &snapshot, const QString &exhibitId);
    /** Passes the current question and goes on. */
    void next(const Snapshot &snapshot);
    /** Goes back to the question before, which may be answered by now. */
    void previous();

    /** Nothing when there is nothing left to ask. */
    const std::optional<InterviewQuestion> &current() const { return m_current; }
    bool hasPrevious() const { return !m_passed.isEmpty(); }
    /** How many exhibits still have a question, the current one included. */
    int exhibitsLeft(const Snapshot &snapshot) const;

private:
    QList<InterviewQuestion> left(const Snapshot &snapshot) const;
    void choose(const Snapshot &snapshot, const QString &exhibitId);

    QList<InterviewQuestion> m_passed;
    std::optional<InterviewQuestion> m_current;
};

} // namespace appui
