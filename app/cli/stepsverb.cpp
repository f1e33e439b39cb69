// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/steps.h"

#include "casework/change.h"
#include "legal/stateoflaw.h"
#include "naming.h"
#include "opening.h"
#include "words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::cli {

namespace {

using Form = Parameter::Form;

constexpr Parameter parameters[]{
    dossierParameter,
    jsonParameter,
    {"--add", Form::Value, false, QT_TRANSLATE_NOOP("cli", "Notes a step of this kind, as the list names it"),
     QT_TRANSLATE_NOOP("cli", "KIND")},
    {"--edit", Form::Value, false, QT_TRANSLATE_NOOP("cli", "Changes the step with this id (its first characters will do)"),
     QT_TRANSLATE_NOOP("cli", "ID")},
    {"--remove", Form::Value, false, QT_TRANSLATE_NOOP("cli", "Removes the step with this id"), QT_TRANSLATE_NOOP("cli", "ID")},
    {"--to", Form::Value, false, QT_TRANSLATE_NOOP("cli", "To whom")},
    {"--sent", Form::Value, false, QT_TRANSLATE_NOOP("cli", "When it was sent or done"), QT_TRANSLATE_NOOP("cli", "DATE")},
    {"--received", Form::Value, false, QT_TRANSLATE_NOOP("cli", "When it was received, by the receipt"),
     QT_TRANSLATE_NOOP("cli", "DATE")},
    {"--reference", Form::Value, false,
     QT_TRANSLATE_NOOP("cli", "Number of the registered letter, of the report, of the ticket")},
    {"--receipt", Form::Value, false, QT_TRANSLATE_NOOP("cli", "Number of the exhibit that proves it"),
     QT_TRANSLATE_NOOP("cli", "N")},
    {"--concerns", Form::Value, false, QT_TRANSLATE_NOOP("cli", "The words and acts it is about, P1,F2; nothing for all of them"),
     QT_TRANSLATE_NOOP("cli", "LIST")},
    {"--answer", Form::Value, false, QT_TRANSLATE_NOOP("cli", "What came back")},
    {"--answered", Form::Value, false, QT_TRANSLATE_NOOP("cli", "When it came back"), QT_TRANSLATE_NOOP("cli", "DATE")},
    {"--next", Form::Value, false, QT_TRANSLATE_NOOP("cli", "When to come back to it"), QT_TRANSLATE_NOOP("cli", "DATE")},
    {"--note", Form::Value, false, QT_TRANSLATE_NOOP("cli", "A note for yourself and the lawyer")},
    {"--reason", Form::Value, false, QT_TRANSLATE_NOOP("cli", "With --remove: why")},
};

constexpr auto actions = std::span(parameters).subspan(2, 3);
constexpr auto details = std::span(parameters).subspan(5);

Result<Step> stepMeant(const Dossier &dossier, const QString &id)
{
    const auto begins = [&](const Step &step) { return !id.isEmpty() && step.id.startsWith(id); };
    const auto at = std::find_if(dossier.steps.begin(), dossier.steps.end(), begins);
    if (at == dossier.steps.end())
        return fail(Error::Code::NotFound, Words::tr("There is no step “%1”; “steps” shows their ids.").arg(id));
    if (std::find_if(std::next(at), dossier.steps.end(), begins) != dossier.steps.end())
        return fail(Error::Code::Invalid, Words::tr("Several steps begin with “%1”; write more of the id.").arg(id));
    return *at;
}

Result<void> setDates(Step &step, const Arguments &arguments)
{
    for (const auto &[option, date] : {std::pair{"--sent", &Step::sent}, std::pair{"--received", &Step::received},
                                       std::pair{"--answered", &Step::answered}, std::pair{"--next", &Step::next}}) {
        if (!arguments.has(option))
            continue;
        const auto read = PartialDate::parse(arguments.text(option));
        if (!read)
            return fail(read);
        step.*date = *read;
    }
    return {};
}

Result<void> setReceipt(Step &step, const QString &number, const Dossier &dossier)
{
    step.receipt.clear();
    if (number.isEmpty())
        return {};
    const Exhibit *exhibit = dossier.exhibitNumbered(number.toInt());
    if (!exhibit || exhibit->removed)
        return fail(Error::Code::NotFound, Words::tr("The dossier has no exhibit no. %1.").arg(number));
    step.receipt = exhibit->id;
    return {};
}

Result<void> setConcerns(Step &step, const QString &list, const Dossier &dossier)
{
    step.concerns.clear();
    for (const QString &text : list.split(u',', Qt::SkipEmptyParts)) {
        const auto id = matterMeant(dossier, text.trimmed());
        if (!id)
            return fail(id);
        if (!step.concerns.contains(*id))
            step.concerns << *id;
    }
    return {};
}

/** The step as the options say it should be. */
Result<Step> told(Step step, const Arguments &arguments, const Dossier &dossier)
{
    for (const auto &[option, text] : {std::pair{"--to", &Step::to}, std::pair{"--reference", &Step::reference},
                                       std::pair{"--answer", &Step::answer}, std::pair{"--note", &Step::note}})
        if (arguments.has(option))
            step.*text = arguments.text(option);
    Result<void> set = setDates(step, arguments);
    if (set && arguments.has("--receipt"))
        set = setReceipt(step, arguments.text("--receipt"), dossier);
    if (set && arguments.has("--concerns"))
        set = setConcerns(step, arguments.text("--concerns"), dossier);
    if (!set)
        return fail(set);
    return step;
}

Result<QList<Change>> changesAsked(const Arguments &arguments, const Dossier &dossier, const Catalogue &law)
{
    if (arguments.has("--add")) {
        const QString kind = arguments.text("--add");
        if (const Procedure *procedure = law.procedure(kind); !procedure || !procedure->isStep)
            return fail(Error::Code::Invalid,
                        Words::tr("“%1” is no kind of step; “steps” lists them, and “autre” is any other.").arg(kind));
        const auto step = told({.id = newId(), .kind = kind}, arguments, dossier);
        if (!step)
            return fail(step);
        return QList<Change>{addition(*step)};
    }
    const auto before = stepMeant(dossier, arguments.text(arguments.has("--edit") ? "--edit" : "--remove"));
    if (!before)
        return fail(before);
    if (arguments.has("--remove"))
        return QList<Change>{removal(*before, arguments.text("--reason"))};
    const auto after = told(*before, arguments, dossier);
    if (!after)
        return fail(after);
    return alteration(*before, *after);
}

QStringList labelsOf(const QStringList &ids, const Dossier &dossier)
{
    QStringList labels;
    for (const QString &id : ids)
        labels << dossier.label(id);
    labels.removeAll(QString());
    return labels;
}

int receiptNumber(const Step &step, const Dossier &dossier)
{
    const Exhibit *receipt = dossier.exhibits.find(step.receipt);
    return receipt ? receipt->number : 0;
}

QString sheetOf(const Step &step, const Dossier &dossier, const Catalogue &law)
{
    QStringList lines{u"  %1  %2"_s.arg(step.id.left(8), nameOf(dossier, step.id, law))};
    addLine(lines, Words::tr("To"), step.to, 6);
    addLine(lines, Words::tr("Sent"), written(step.sent), 6);
    addLine(lines, Words::tr("Received"), written(step.received), 6);
    addLine(lines, Words::tr("Reference"), step.reference, 6);
    const int receipt = receiptNumber(step, dossier);
    addLine(lines, Words::tr("Receipt"), receipt > 0 ? Words::tr("exhibit no. %1").arg(receipt) : QString(), 6);
    addLine(lines, Words::tr("Concerns"), labelsOf(step.concerns, dossier).join(u", "), 6);
    addLine(lines, Words::tr("Answer"), step.answer, 6);
    addLine(lines, Words::tr("Answered"), written(step.answered), 6);
    addLine(lines, Words::tr("Come back to it"), written(step.next), 6);
    addLine(lines, Words::tr("Note"), step.note, 6);
    return lines.join(u'\n');
}

QString sheetOf(const ProposedStep &proposed, const Catalogue &law)
{
    const Procedure &procedure = *law.procedure(proposed.procedure);
    QStringList marks;
    if (proposed.advised)
        marks << Words::tr("advised here");
    if (!proposed.taken.isEmpty())
        marks << Words::tr("in the register");
    const QString between = u"\u202f; "_s;
    QStringList lines{
        u"  %1  %2%3"_s.arg(procedure.id, procedure.title, marks.isEmpty() ? QString() : u" (%1)"_s.arg(marks.join(u", ")))};
    addLine(lines, Words::tr("To"), procedure.recipient == u"—" ? QString() : procedure.recipient, 6);
    addLine(lines, Words::tr("Form"), procedure.form.join(between), 6);
    addLine(lines, Words::tr("Delay"), procedure.delay.join(between), 6);
    addLine(lines, Words::tr("What it does not do"), procedure.doesNot.join(between), 6);
    addLine(lines, Words::tr("To be checked"), toBeChecked(procedure.basis), 6);
    return lines.join(u'\n');
}

QJsonObject jsonOf(const Step &step, const Dossier &dossier)
{
    return {{u"id"_s, step.id},
            {u"kind"_s, step.kind},
            {u"to"_s, step.to},
            {u"sent"_s, step.sent.value()},
            {u"received"_s, step.received.value()},
            {u"reference"_s, step.reference},
            {u"receipt"_s, receiptNumber(step, dossier)},
            {u"concerns"_s, QJsonArray::fromStringList(step.concerns)},
            {u"concerns_labels"_s, QJsonArray::fromStringList(labelsOf(step.concerns, dossier))},
            {u"answer"_s, step.answer},
            {u"answered"_s, step.answered.value()},
            {u"next"_s, step.next.value()},
            {u"note"_s, step.note}};
}

QJsonObject jsonOf(const ProposedStep &proposed, const Catalogue &law)
{
    const Procedure &procedure = *law.procedure(proposed.procedure);
    return {{u"kind"_s, procedure.id},
            {u"title"_s, procedure.title},
            {u"recipient"_s, procedure.recipient},
            {u"advised"_s, proposed.advised},
            {u"taken"_s, QJsonArray::fromStringList(proposed.taken)},
            {u"form"_s, QJsonArray::fromStringList(procedure.form)},
            {u"delay"_s, QJsonArray::fromStringList(procedure.delay)},
            {u"effect"_s, QJsonArray::fromStringList(procedure.effect)},
            {u"does_not"_s, QJsonArray::fromStringList(procedure.doesNot)},
            {u"legal_basis"_s, procedure.legalBasis},
            {u"where"_s, procedure.where},
            {u"mark"_s, toToken(markOf(procedure.basis))},
            {u"to_check"_s, toBeChecked(procedure.basis)}};
}

void show(const Arguments &arguments, const Dossier &dossier, const Catalogue &law, Session &session)
{
    const QList<ProposedStep> proposed = proposedSteps(dossier, law);
    if (arguments.has("--json")) {
        QJsonArray steps;
        for (const Step &step : dossier.steps)
            steps.append(jsonOf(step, dossier));
        QJsonArray kinds;
        for (const ProposedStep &each : proposed)
            kinds.append(jsonOf(each, law));
        session.terminal.say(
            QJsonObject{{u"status"_s, law.statusOf(dossier.profile.victim)}, {u"steps"_s, steps}, {u"proposed"_s, kinds}});
        return;
    }
    session.terminal.say(dossier.steps.isEmpty() ? Words::tr("No step was noted yet.") : Words::tr("Steps taken"));
    for (const Step &step : dossier.steps)
        session.terminal.say(sheetOf(step, dossier, law));
    session.terminal.say(Words::tr("Steps proposed, in this order"));
    for (const ProposedStep &each : proposed)
        session.terminal.say(sheetOf(each, law));
}

Result<Exit> runSteps(const Arguments &arguments, Session &session)
{
    const auto given = [&](const Parameter &parameter) { return arguments.has(parameter.name); };
    const auto asked = std::count_if(actions.begin(), actions.end(), given);
    if (asked > 1 || (asked == 0 && std::any_of(details.begin(), details.end(), given)))
        return fail(Error::Code::Invalid, Words::tr("Say one of --add, --edit and --remove; see “alappui-cli steps --help”."));
    const auto law = Catalogue::load();
    if (!law)
        return fail(law);
    const auto store = openDossier(arguments, asked == 1 ? DossierStore::Access::Write : DossierStore::Access::Read, session);
    if (!store)
        return fail(store);
    if (asked == 1) {
        const auto changes = changesAsked(arguments, (*store)->dossier(), *law);
        if (!changes)
            return fail(changes);
        if (const auto recorded = changes->isEmpty() ? Result<void>{} : (*store)->record(*changes); !recorded)
            return fail(recorded);
    }
    show(arguments, (*store)->dossier(), *law, session);
    return Fine;
}

} // namespace

extern const Verb stepsVerb{"steps", QT_TRANSLATE_NOOP("cli", "Lists what can be done, and keeps the register of what was"),
                            "steps dossier.appui --add plainte-simple --to \"Procureur de Nancy\" --sent 16/11/2026 "
                            "--received 18/11/2026 --reference \"1A 000\" --concerns P1,F2",
                            parameters, runSteps};

} // namespace appui::cli
