// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "legal/qualification.h"

namespace appui {

/** The way through the guided questions about words or an act, one at a time; any of them can be passed, and come back to. */
class Questioning
{
public:
    explicit Questioning(const Catalogue &law);

    /** Begins anew. */
    void begin(const Qualification &found);
    /** What was answered changed: a question that no longer matters is left. */
    void update(const Qualification &found);
    /** Goes on to the next that has no answer; what was passed does not come back before the next begin(). */
    void next();
    /** Goes back to the question before. */
    void previous();
    void ask(const QString &question);

    /** Empty when there is nothing left to ask. */
    const QString &current() const { return m_current; }
    bool hasPrevious() const { return !m_passed.isEmpty(); }
    /** The lines of the list by which the person first says what it is about; empty when they were gone through or passed over.
     */
    QStringList sorting() const;
    void skipSorting() { m_sorts = false; }
    /** Of the questions that matter here, in their order. */
    QStringList answered() const;
    QString answerTo(const QString &question) const { return m_found.answers.value(question); }

private:
    void chooseFrom(QString last);

    const Catalogue &m_law;
    Qualification m_found;
    QStringList m_passed; ///< in the order in which they were left
    QString m_current;
    bool m_sorts = true;
};

} // namespace appui
