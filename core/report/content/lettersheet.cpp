// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/lettersheet_p.h"

#include "legal/premature.h"
#include "report/content/frenchdates_p.h"
#include "report/content/lawblocks_p.h"
#include "report/content/summary_p.h"
#include "report/content/typography_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

using namespace paper;

/** The texts that a sheet is made of. */
struct SheetWords
{
    Wording letter;
    Wording own;       ///< of the sheet of this kind of letter
    Wording sentences; ///< of every sheet
    Wording glossary;

    static Result<SheetWords> read(const LetterMatter &matter)
    {
        auto letter = matter.copy.wording(matter.form.kind.id);
        auto own = matter.copy.wording(matter.form.kind.id, u"sheet"_s);
        auto sentences = matter.copy.wording(u"sheet"_s);
        auto glossary = matter.copy.wording(u"sheet"_s, u"glossary"_s);
        for (const auto *part : {&letter, &own, &sentences, &glossary})
            if (!*part)
                return fail(*part);
        return SheetWords{std::move(*letter), std::move(*own), std::move(*sentences), std::move(*glossary)};
    }

    QStringList articles(const Values &values) const { return letter.articles(values) + own.articles(values); }

    bool listsAddresses(const Values &values) const
    {
        const QList<LetterBlock> blocks = letter.blocks(values);
        return std::any_of(blocks.begin(), blocks.end(), [](const LetterBlock &one) { return one.key == "addresses"_L1; });
    }

    QStringList ownLines(const QString &key, const Values &values) const
    {
        QStringList lines;
        for (const LetterBlock &block : own.blocks(values))
            if (block.key == key)
                lines << block.text.split(u'\n', Qt::SkipEmptyParts);
        return lines;
    }
};

void setDays(Values &values, const QDate &prudent, const QDate &last)
{
    values.set(u"prudent"_s, longDay(prudent));
    values.set(u"last"_s, longDay(last));
}

/** By when it is to be done or waited for; without a day where nobody can say yet whether it is over, in the sentence `key`
 * otherwise. */
QString actLine(const Deadline &deadline, const QString &key, const SheetWords &words)
{
    using State = Deadline::State;
    Values values;
    values.set(u"title"_s, deadline.title);
    values.set(u"remarks"_s, deadline.remarks.join(u' '));
    setDays(values, deadline.prudentDay, deadline.lastLegalDay);
    const bool isUnsure = deadline.state == State::Doubtful || deadline.state == State::UnknownStart;
    return words.sentences.sentence(isUnsure ? u"period-unsure"_s : key, values);
}

QDate dayOf(const Step &step, const Copy &copy)
{
    return (step.sent.isEmpty() ? step.received : step.sent).earliestDay(copy.zone);
}

/** The last step of the kind that this letter serves; null when there is none. */
const Step *lastStep(const LetterMatter &matter)
{
    const Step *last = nullptr;
    for (const Step &step : matter.copy.dossier.steps)
        if (step.kind == matter.form.kind.procedure && (!last || dayOf(step, matter.copy) >= dayOf(*last, matter.copy)))
            last = &step;
    return last;
}

/** Until when a period lasts that a step set running. */
QString runningLine(const LimitationRule &rule, const Deadline &deadline, const Step &step, const LetterMatter &matter,
                    const SheetWords &words)
{
    using Kind = LimitationRule::Kind;
    using State = Deadline::State;
    if (rule.kind == Kind::Action || deadline.state == State::Doubtful)
        return actLine(deadline, u"period-act"_s, words);
    Values values;
    values.set(u"title"_s, rule.title);
    values.set(u"outcome"_s, rule.outcome);
    values.set(u"condition"_s, rule.condition);
    values.set(u"answered"_s, inSentence(step.answered, matter.copy.zone));
    setDays(values, deadline.prudentDay, deadline.lastLegalDay);
    const QDate answered = step.answered.earliestDay(matter.copy.zone);
    if (deadline.state == State::Done && rule.kind == Kind::Answer && !(answered > deadline.lastLegalDay))
        return words.sentences.sentence(
            matter.copy.law.isDecision(step.answer) ? u"period-answered"_s : u"period-answered-perhaps"_s, values);
    const bool isOver = deadline.state == State::Passed || (deadline.state == State::Done && rule.kind == Kind::Answer);
    const QString line = words.sentences.sentence(deadline.state == State::Open ? u"period-open"_s
                                                  : isOver                      ? u"period-waited"_s
                                                                                : u"period-wait"_s,
                                                  values);
    if (rule.kind != Kind::Opening || !answered.isValid())
        return line;
    values.set(u"line"_s, line);
    return words.sentences.sentence(u"period-dismissed"_s, values);
}

/** Until when a period would last that this letter set running today. */
QString exampleLine(const LimitationRule &rule, const LetterMatter &matter, const SheetWords &words)
{
    using Start = LimitationRule::Start;
    Values values;
    values.set(u"title"_s, rule.title);
    values.set(u"outcome"_s, rule.outcome);
    values.set(u"condition"_s, rule.condition);
    const bool fromSending = rule.startsFrom == Start::Received || rule.startsFrom == Start::Filed;
    if (!fromSending || !rule.computed || rule.kind == LimitationRule::Kind::Action)
        return words.sentences.sentence(u"period"_s, values);
    const QDate today = matter.copy.made.toTimeZone(matter.copy.zone).date();
    setDays(values, {}, lastLegalDay(rule, today));
    return words.sentences.sentence(u"period-example"_s, values);
}

/** Of the last step of this kind; and of those before, what may still be done in time. */
QStringList periodLines(const LimitationRule &rule, const LetterMatter &matter, const SheetWords &words)
{
    using State = Deadline::State;
    const Step *last = lastStep(matter);
    QStringList lines;
    QStringList older;
    for (const Deadline &deadline : matter.copy.deadlines) {
        const Step *step = matter.copy.dossier.steps.find(deadline.id);
        if (deadline.rule != rule.id || !step || step->kind != matter.form.kind.procedure || !deadline.lastLegalDay.isValid())
            continue;
        const QString line = runningLine(rule, deadline, *step, matter, words);
        const bool runs = deadline.state != State::Passed && deadline.state != State::Done;
        Values values;
        values.set(u"sent"_s, inSentence(step->sent.isEmpty() ? step->received : step->sent, matter.copy.zone));
        values.set(u"line"_s, line);
        if (step == last)
            lines << line;
        else if (rule.kind == LimitationRule::Kind::Action && runs)
            older << words.sentences.sentence(u"period-older"_s, values);
    }
    if (lines.isEmpty())
        lines << exampleLine(rule, matter, words);
    return lines + older;
}

QStringList periodLines(const Procedure &procedure, const LetterMatter &matter, const SheetWords &words)
{
    QStringList lines;
    for (const QString &id : procedure.starts)
        if (const LimitationRule *rule = matter.copy.law.limitationRule(id); rule && rule->kind != LimitationRule::Kind::Reminder)
            lines << periodLines(*rule, matter, words);
    return lines;
}

/** By when what the form names is to be done, for acts that answers say had a wound or a sick leave. */
QStringList lastDayLines(const LetterMatter &matter, const SheetWords &words)
{
    QStringList lines;
    for (const Deadline &deadline : matter.copy.deadlines) {
        const LimitationRule *rule = matter.copy.law.limitationRule(deadline.rule);
        const auto isNamed = [&](const QString &procedure) { return matter.form.lastDaysOf.contains(procedure); };
        if (!rule || deadline.state == Deadline::State::Done || std::none_of(rule->doneBy.begin(), rule->doneBy.end(), isNamed))
            continue;
        const bool isOver = deadline.state == Deadline::State::Passed;
        lines << actLine(deadline, isOver ? u"period-over"_s : u"period-act"_s, words);
    }
    return lines;
}

/** The acts that came before their term, for whoever goes to court or to the lawyer. */
QStringList prematureLines(const LetterMatter &matter, const SheetWords &words)
{
    const Copy &copy = matter.copy;
    QStringList lines;
    if (!matter.form.tellsClock)
        return lines;
    for (const PrematureStep &premature : prematureSteps(copy.dossier, copy.law, copy.deadlines)) {
        QList<int> numbers;
        for (const Fact &fact : copy.facts)
            if (premature.facts.contains(fact.id))
                numbers << fact.number;
        Values values;
        values.set(u"title"_s, titleOf(*premature.step, copy));
        values.set(u"sent"_s, inSentence(premature.step->sent, copy.zone));
        values.set(u"opens"_s, premature.opens.isValid() ? longDay(premature.opens) : QString());
        values.set(u"facts"_s, copy.numbersOfFacts(numbers));
        lines << words.sentences.sentence(u"premature"_s, values);
    }
    return lines;
}

QList<LegalGround> groundsOf(const Procedure &procedure, const DocumentModel *document, const QStringList &articles,
                             const Catalogue &law)
{
    QList<LegalGround> grounds{{{}, procedure.basis}};
    if (document)
        grounds << LegalGround{document->title, document->basis};
    QStringList keys = procedure.references + articles;
    keys.removeDuplicates();
    addGrounds(grounds, keys, law);
    addPeriodGrounds(grounds, procedure, law);
    return grounds;
}

} // namespace

Result<Blocks> letterSheet(const LetterMatter &matter)
{
    const auto words = SheetWords::read(matter);
    if (!words)
        return fail(words);
    const Copy &copy = matter.copy;
    const Procedure *procedure = copy.law.procedure(matter.form.kind.procedure);
    const DocumentModel *document = copy.law.document(matter.form.document);
    if (!procedure)
        return fail(Error::Code::Corrupt, u"A letter serves a procedure that the catalogue does not have."_s,
                    matter.form.kind.procedure);

    Values values = matter.values;
    values.set(u"letter"_s, matter.form.kind.title);
    values.set(u"contacts"_s, contactLine({u"17"_s, u"116006"_s, u"asl"_s}, copy.law));
    const auto say = [&](const QString &key) { return words->sentences.sentence(key, values); };
    Blocks blocks{Heading{.text = say(u"title"_s)}, Paragraph{.text = plain(say(u"lead"_s)), .look = Look::Lead}};
    const bool running = values.has(u"last_day"_s);
    const QString length = matter.form.tellsClock ? QString() : u"-short"_s;
    blocks << Note{say(u"clock-title"_s), plain(say(running                     ? u"clock"_s + length
                                                    : values.has(u"doubtful"_s) ? u"clock-doubtful"_s
                                                    : values.has(u"passed"_s)   ? u"clock-passed"_s
                                                                                : u"clock-unknown"_s + length))};
    blocks += section(say(u"other-days"_s), values.value(u"other_days"_s).remove(u"• "_s).split(u'\n', Qt::SkipEmptyParts));
    QStringList before = words->ownLines(u"before"_s, values);
    if (values.has(u"private_school"_s) && matter.form.reader == Recipient::Recteur)
        before.prepend(say(u"private-school"_s));
    if (values.has(u"dates_left_out"_s) && words->listsAddresses(values))
        before.prepend(say(u"dates-left-out"_s));
    blocks += section(say(u"before"_s), before);
    blocks += section(say(u"does-not"_s), words->ownLines(u"does-not"_s, values) + procedure->doesNot);
    blocks += section(say(u"next"_s), words->ownLines(u"next"_s, values));
    const QStringList periods = periodLines(*procedure, matter, *words);
    blocks += section(say(u"periods"_s), prematureLines(matter, *words) + lastDayLines(matter, *words) +
                                             (periods.isEmpty() ? procedure->delay : periods));
    blocks +=
        section(say(u"warnings"_s), copy.law.warningTexts(procedure->warnings + (document ? document->warnings : QStringList())));
    blocks << Gap{6} << Paragraph{.text = plain(say(u"help"_s)), .look = Look::Plain};
    const QList<LegalGround> grounds = groundsOf(*procedure, document, words->articles(values), copy.law);
    return blocks + closing(blocks, grounds, copy.law, copy.made.toTimeZone(copy.zone).date(), words->sentences, words->glossary);
}

} // namespace appui::content
