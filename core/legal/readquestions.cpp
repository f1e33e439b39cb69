// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/reading_p.h"

namespace appui {
namespace {

QList<Condition> readParts(Row &row, const char *key)
{
    QList<Condition> parts;
    for (const Row &part : row.rows(key))
        parts << readCondition(part);
    if (parts.isEmpty())
        row.note(key, QStringLiteral("must hold conditions"));
    return parts;
}

QList<Question::Option> readOptions(Row &row)
{
    QList<Question::Option> options;
    for (Row one : row.rows("options")) {
        options << Question::Option{one.text("value"), one.text("label")};
        one.end();
    }
    if (options.isEmpty() || options.last().value != dontKnow)
        row.note("options", QStringLiteral("the last one must be \"unknown\""));
    return options;
}

QList<Question::Presumption> readPresumptions(Row &row)
{
    QList<Question::Presumption> all;
    for (Row one : row.rows("presumed")) {
        Question::Presumption presumption;
        if (one.has("if"))
            presumption.condition = readCondition(one.row("if"));
        presumption.value = one.text("value");
        one.end();
        all << presumption;
    }
    return all;
}

} // namespace

Condition readCondition(Row row)
{
    using Kind = Condition::Kind;
    Condition condition;
    if (row.has("question")) {
        condition.kind = Kind::Is;
        condition.question = row.text("question");
        condition.values = row.texts("is");
        if (condition.values.isEmpty())
            row.note("is", QStringLiteral("missing or empty"));
    } else if (row.has("not")) {
        condition.kind = Kind::Not;
        condition.parts << readCondition(row.row("not"));
    } else if (row.has("any")) {
        condition.kind = Kind::Any;
        condition.parts = readParts(row, "any");
    } else {
        condition.parts = readParts(row, "all");
    }
    row.end();
    return condition;
}

Qualifier readQualifier(Row row)
{
    Qualifier qualifier;
    qualifier.when = readCondition(row.row("when"));
    for (Row one : row.rows("needs")) {
        const bool isAnswered = one.has("if");
        qualifier.needs << Need{isAnswered ? readCondition(one.row("if")) : never, one.text("show"),
                                one.flag("decisive", isAnswered), one.texts("statuses")};
        one.end();
    }
    for (Row one : row.rows("unless")) {
        qualifier.bars << Bar{readCondition(one.row("if")), one.text("why")};
        one.end();
    }
    row.end();
    return qualifier;
}

template <>
Question readLaw(Row &row)
{
    using Field = Question::Field;
    Question q;
    q.id = row.text("id");
    q.text = row.text("text");
    q.help = row.text("help");
    if (row.has("sorting"))
        q.sorting = row.text("sorting");
    const QStringList of = row.texts("of");
    q.ofPropos = of.contains(u"propos");
    q.ofEvent = of.contains(u"event");
    if (row.has("field"))
        q.field = row.word<Field>("field", {{"audience", Field::Audience},
                                            {"discriminatory", Field::Discriminatory},
                                            {"author", Field::AuthorRole},
                                            {"act", Field::Act},
                                            {"url", Field::Url},
                                            {"choice", Field::Choice}});
    if (row.has("if"))
        q.relevance = readCondition(row.row("if"));
    q.options = readOptions(row);
    q.presumed = readPresumptions(row);
    if (!q.sorting.isEmpty() && !q.offers(u"no"))
        row.note("sorting", QStringLiteral("its question must offer \"no\""));
    return q;
}

template <>
DerivedFact readLaw(Row &row)
{
    return {row.text("id"), row.text("text"), readCondition(row.row("yes")), readCondition(row.row("no")),
            row.has("disputed") ? readCondition(row.row("disputed")) : never};
}

template <>
AdviceRule readLaw(Row &row)
{
    return {readCondition(row.row("if")), row.text("text"), row.texts("procedures"), row.texts("warnings"),
            row.texts("statuses")};
}

} // namespace appui
