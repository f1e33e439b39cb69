// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/answering.h"
#include "legal/qualification.h"
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
    {"--propos", Form::Value, false, QT_TRANSLATE_NOOP("cli", "These words: P3 as listed, or the beginning of their id"),
     QT_TRANSLATE_NOOP("cli", "P")},
    {"--event", Form::Value, false, QT_TRANSLATE_NOOP("cli", "This act: F1 as listed, or the beginning of its id"),
     QT_TRANSLATE_NOOP("cli", "F")},
    {"--answer", Form::Repeated, false,
     QT_TRANSLATE_NOOP("cli",
                       "Answers a question; “unknown” for “I don't know”, nothing to take an answer back; may be repeated"),
     QT_TRANSLATE_NOOP("cli", "QUESTION=ANSWER")},
    jsonParameter,
};

Qualification qualified(const Dossier &dossier, const QString &id, const Catalogue &law)
{
    if (const Propos *propos = dossier.propos.find(id))
        return qualify(dossier, *propos, law);
    return qualify(dossier, *dossier.events.find(id), law);
}

QStringList everyMatter(const Dossier &dossier)
{
    QStringList ids;
    for (const Propos &propos : dossier.propos)
        ids << propos.id;
    for (const Event &event : dossier.events)
        ids << event.id;
    return ids;
}

bool isShown(const Question &question, const Qualification &found)
{
    return found.answers.contains(question.id) || found.openQuestions.contains(question.id);
}

QJsonArray questionsJson(const Qualification &found, const Catalogue &law)
{
    QJsonArray all;
    for (const Question &question : law.questions()) {
        if (!isShown(question, found))
            continue;
        QJsonArray options;
        for (const Question::Option &option : question.options)
            options.append(QJsonObject{{u"value"_s, option.value}, {u"label"_s, option.label}});
        all.append(QJsonObject{{u"id"_s, question.id},
                               {u"text"_s, question.text},
                               {u"help"_s, question.help},
                               {u"answer"_s, found.answers.value(question.id)},
                               {u"options"_s, options}});
    }
    return all;
}

QJsonObject candidateJson(const Candidate &candidate, const Catalogue &law)
{
    const Offence &offence = *law.offence(candidate.offence);
    QJsonArray why;
    for (const Reason &reason : candidate.why)
        why.append(QJsonObject{{u"question"_s, reason.question}, {u"answer"_s, reason.answer}, {u"text"_s, reason.text}});
    return {{u"offence"_s, offence.id},
            {u"label"_s, offence.label},
            {u"citation"_s, offence.citation},
            {u"penalty"_s, offence.penalty},
            {u"chosen"_s, candidate.chosen},
            {u"why"_s, why},
            {u"missing"_s, QJsonArray::fromStringList(candidate.missing)},
            {u"elements"_s, QJsonArray::fromStringList(offence.elements)},
            {u"alternatives"_s, QJsonArray::fromStringList(candidate.alternatives)},
            {u"limitation"_s, offence.limitation},
            {u"connection_data"_s, offence.connectionCondition},
            {u"warnings"_s, QJsonArray::fromStringList(law.warningTexts(offence.warnings))},
            {u"mark"_s, toToken(markOf(offence.basis))},
            {u"to_check"_s, toBeChecked(offence.basis)}};
}

QJsonObject matterJson(const Dossier &dossier, const QString &id, const Catalogue &law)
{
    const Qualification found = qualified(dossier, id, law);
    QJsonArray candidates;
    for (const Candidate &candidate : found.candidates)
        candidates.append(candidateJson(candidate, law));
    QJsonArray exclusions;
    for (const Exclusion &exclusion : found.exclusions)
        exclusions.append(QJsonObject{{u"offence"_s, exclusion.offence},
                                      {u"label"_s, law.offence(exclusion.offence)->label},
                                      {u"reason"_s, exclusion.reason}});
    QJsonArray advice;
    for (const Advice &each : found.advice)
        advice.append(QJsonObject{{u"text"_s, each.text},
                                  {u"procedures"_s, QJsonArray::fromStringList(each.procedures)},
                                  {u"warnings"_s, QJsonArray::fromStringList(law.warningTexts(each.warnings))}});
    const QString kind = dossier.propos.find(id) ? u"propos"_s : u"event"_s;
    return {{u"subject"_s, subjectJson(dossier, kind, id, law)},
            {u"questions"_s, questionsJson(found, law)},
            {u"open_questions"_s, QJsonArray::fromStringList(found.openQuestions)},
            {u"candidates"_s, candidates},
            {u"exclusions"_s, exclusions},
            {u"advice"_s, advice}};
}

QString labelsOf(const QStringList &offences, const Catalogue &law)
{
    QStringList labels;
    for (const QString &id : offences)
        labels << law.offence(id)->label;
    return labels.join(u"\u202f; ");
}

QString summaryOf(const Dossier &dossier, const QString &id, const Catalogue &law)
{
    const Qualification found = qualified(dossier, id, law);
    QStringList offences;
    for (const Candidate &candidate : found.candidates)
        offences << candidate.offence;
    QStringList lines{u"%1  (%2)"_s.arg(nameOf(dossier, id, law), id.left(8))};
    addLine(lines, Words::tr("Susceptible de"), labelsOf(offences, law), 4);
    addLine(lines, {}, QCoreApplication::translate("cli", "%n question(s) open", nullptr, int(found.openQuestions.size())), 4);
    return lines.join(u'\n');
}

void addQuestions(QStringList &lines, const Qualification &found, const Catalogue &law)
{
    for (const Question &question : law.questions()) {
        if (!isShown(question, found))
            continue;
        const QString answer = found.answers.value(question.id);
        lines << u"  %1=%2  %3"_s.arg(question.id, answer.isEmpty() ? u"?"_s : answer, question.text);
        if (!answer.isEmpty())
            continue;
        addLine(lines, {}, question.help, 6);
        QStringList options;
        for (const Question::Option &option : question.options)
            options << u"%1 (%2)"_s.arg(option.value, option.label);
        addLine(lines, Words::tr("Answers"), options.join(u", "), 6);
    }
}

void addCandidate(QStringList &lines, const Candidate &candidate, const Catalogue &law)
{
    const Offence &offence = *law.offence(candidate.offence);
    const QString between = u"\u202f; "_s;
    const QString chosen = candidate.chosen ? u" *"_s + Words::tr("chosen") + u'*' : QString();
    lines << u"  %1  %2, %3%4"_s.arg(offence.id, offence.label, offence.citation, chosen);
    QStringList why;
    for (const Reason &reason : candidate.why)
        why << reason.text;
    addLine(lines, Words::tr("Why"), why.join(between), 6);
    addLine(lines, Words::tr("Missing"), candidate.missing.join(between), 6);
    addLine(lines, Words::tr("To be shown"), offence.elements.join(between), 6);
    addLine(lines, Words::tr("Connection data"), offence.connectionCondition, 6);
    addLine(lines, Words::tr("Never together with"), labelsOf(candidate.alternatives, law), 6);
    addLine(lines, Words::tr("Beware"), law.warningTexts(offence.warnings).join(u' '), 6);
    addLine(lines, Words::tr("To be checked"), toBeChecked(offence.basis), 6);
}

QString sheetOf(const Dossier &dossier, const QString &id, const Catalogue &law)
{
    const Qualification found = qualified(dossier, id, law);
    QStringList lines{nameOf(dossier, id, law), Words::tr("Questions")};
    addQuestions(lines, found, law);
    lines << Words::tr("Susceptible de");
    if (found.candidates.isEmpty())
        addLine(lines, {}, Words::tr("Nothing so far."), 2);
    for (const Candidate &candidate : found.candidates)
        addCandidate(lines, candidate, law);
    for (const Exclusion &exclusion : found.exclusions)
        addLine(lines, Words::tr("Does not apply"), u"%1 (%2)"_s.arg(law.offence(exclusion.offence)->label, exclusion.reason), 2);
    for (const Advice &advice : found.advice)
        addLine(lines, Words::tr("Advice"), (QStringList{advice.text} + law.warningTexts(advice.warnings)).join(u' '), 2);
    lines << law.notice();
    return lines.join(u'\n');
}

Result<QList<GivenAnswer>> answersGiven(const Arguments &arguments)
{
    QList<GivenAnswer> given;
    for (const QString &text : arguments.list("--answer")) {
        const qsizetype sign = text.indexOf(u'=');
        if (sign < 1)
            return fail(Error::Code::Invalid, Words::tr("“%1” is no answer; write for instance --answer insult=yes.").arg(text));
        given.append({text.left(sign).trimmed(), text.mid(sign + 1).trimmed()});
    }
    return given;
}

/** The words or the act that are asked about; empty for all of them. */
Result<QString> subjectMeant(const Arguments &arguments, const Dossier &dossier)
{
    const bool ofPropos = arguments.has("--propos");
    if (ofPropos == arguments.has("--event")) {
        if (ofPropos || arguments.has("--answer"))
            return fail(Error::Code::Invalid, Words::tr("Say which words or which act, with one of --propos and --event."));
        return QString();
    }
    QString text = arguments.text(ofPropos ? "--propos" : "--event");
    bool isNumber = false;
    if (text.toInt(&isNumber); isNumber && text.size() < 8)
        text.prepend(ofPropos ? u'P' : u'F');
    const auto id = matterMeant(dossier, text);
    if (id && ofPropos != (dossier.propos.find(*id) != nullptr))
        return fail(Error::Code::NotFound, Words::tr("“%1” is of the other kind; see “qualify” without options.").arg(text));
    return id;
}

Result<void> record(DossierStore &store, const QString &subject, const QList<GivenAnswer> &given, const Catalogue &law)
{
    const auto changes = recordAnswers(store.dossier(), subject, given, law);
    if (!changes)
        return fail(changes);
    return changes->isEmpty() ? Result<void>{} : store.record(*changes);
}

Result<Exit> runQualify(const Arguments &arguments, Session &session)
{
    const auto given = answersGiven(arguments);
    if (!given)
        return fail(given);
    const auto access = given->isEmpty() ? DossierStore::Access::Read : DossierStore::Access::Write;
    const auto store = openDossier(arguments, access, session);
    if (!store)
        return fail(store);
    const Dossier &dossier = (*store)->dossier();
    const auto law = Catalogue::load();
    if (!law)
        return fail(law);
    const auto subject = subjectMeant(arguments, dossier);
    if (!subject)
        return fail(subject);
    if (!given->isEmpty())
        if (const auto recorded = record(**store, *subject, *given, *law); !recorded)
            return fail(recorded);

    const QStringList ids = subject->isEmpty() ? everyMatter(dossier) : QStringList{*subject};
    if (arguments.has("--json")) {
        QJsonArray matters;
        for (const QString &id : ids)
            matters.append(matterJson(dossier, id, *law));
        session.terminal.say(QJsonObject{{u"catalogue"_s, catalogueJson(*law, session.clock().toTimeZone(dossier.zone()).date())},
                                         {u"notice"_s, law->notice()},
                                         {u"matters"_s, matters}});
        return Fine;
    }
    if (ids.isEmpty())
        session.terminal.say(Words::tr("No words and no act were noted yet."));
    for (const QString &id : ids)
        session.terminal.say(subject->isEmpty() ? summaryOf(dossier, id, *law) : sheetOf(dossier, id, *law));
    return Fine;
}

} // namespace

extern const Verb qualifyVerb{"qualify", QT_TRANSLATE_NOOP("cli", "Asks plain questions, and says what the facts may fall under"),
                              "qualify dossier.appui --propos P3 --answer insult=yes --answer work=yes", parameters, runQualify};

} // namespace appui::cli
