// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/condition.h"

#include <algorithm>

namespace appui {
namespace {

Truth evaluateLeaf(const Condition &leaf, const Answers &answers)
{
    const auto answer = answers.constFind(leaf.question);
    if (answer == answers.cend())
        return Truth::Unknown;
    if (leaf.values.contains(*answer))
        return Truth::True;
    return *answer == dontKnow ? Truth::Unknown : Truth::False;
}

Truth opposite(Truth truth)
{
    if (truth == Truth::Unknown)
        return truth;
    return truth == Truth::True ? Truth::False : Truth::True;
}

} // namespace

Truth evaluate(const Condition &condition, const Answers &answers)
{
    switch (condition.kind) {
    case Condition::Kind::Is:
        return evaluateLeaf(condition, answers);
    case Condition::Kind::Not:
        return opposite(evaluate(condition.parts.first(), answers));
    case Condition::Kind::All:
    case Condition::Kind::Any:
        break;
    }
    const bool all = condition.kind == Condition::Kind::All;
    Truth truth = all ? Truth::True : Truth::False;
    for (const Condition &part : condition.parts) {
        const Truth one = evaluate(part, answers);
        truth = all ? std::min(truth, one) : std::max(truth, one);
    }
    return truth;
}

QStringList questionsIn(const Condition &condition)
{
    QStringList questions;
    if (condition.kind == Condition::Kind::Is)
        questions << condition.question;
    for (const Condition &part : condition.parts)
        questions << questionsIn(part);
    questions.removeDuplicates();
    return questions;
}

QStringList supportOf(const Condition &condition, const Answers &answers)
{
    QStringList questions;
    if (condition.kind == Condition::Kind::Is && evaluateLeaf(condition, answers) == Truth::True)
        questions << condition.question;
    if (condition.kind == Condition::Kind::All || condition.kind == Condition::Kind::Any) {
        for (const Condition &part : condition.parts)
            questions << supportOf(part, answers);
    }
    questions.removeDuplicates();
    return questions;
}

} // namespace appui
