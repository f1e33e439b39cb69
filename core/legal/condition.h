// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace appui {

enum class Truth { False, Unknown, True };

/** Answers by question id. A question that was not answered is absent; "unknown" is the answer "je ne sais pas". */
using Answers = QHash<QString, QString>;

/** The answer that may be given to every question. */
inline constexpr QStringView dontKnow = u"unknown";

/**
 * A rule on answers, as data: a question whose answer is one of some values, or all, any, or the contrary of others.
 * Without parts, "all" is true and "any" is false. What is not known stays unknown: no rule takes silence for a no.
 */
struct Condition
{
    enum class Kind { Is, All, Any, Not };
    Kind kind = Kind::All;
    QString question;
    QStringList values; ///< with "unknown" among them, the answer "je ne sais pas" is enough
    QList<Condition> parts;
};

inline const Condition never{Condition::Kind::Any, {}, {}, {}};

Truth evaluate(const Condition &condition, const Answers &answers);

/** The questions that it names, each once, in the rule's order. */
QStringList questionsIn(const Condition &condition);

/** Those of them whose answers make it true. */
QStringList supportOf(const Condition &condition, const Answers &answers);

} // namespace appui
