// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/deadlines.h"

#include "legal/calendar.h"
#include "legal/catalogue.h"
#include "legal/stateoflaw.h"
#include "naming.h"
#include "opening.h"
#include "words.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace appui::cli {

namespace {

using Form = Parameter::Form;

constexpr Parameter parameters[]{
    dossierParameter,
    dayParameter,
    jsonParameter,
    {"--ics", Form::Value, false,
     QT_TRANSLATE_NOOP("cli", "Writes the days to act on as a calendar, which says nothing of what was said"),
     QT_TRANSLATE_NOOP("cli", "FILE.ics")},
    {"--detailed", Form::Flag, false, QT_TRANSLATE_NOOP("cli", "With --ics: the words and the law too")},
};

QString tokenOf(Deadline::State state)
{
    switch (state) {
    case Deadline::State::UnknownStart:
        return u"unknown-start"_s;
    case Deadline::State::NotStarted:
        return u"not-started"_s;
    case Deadline::State::Ahead:
        return u"ahead"_s;
    case Deadline::State::Near:
        return u"near"_s;
    case Deadline::State::Doubtful:
        return u"doubtful"_s;
    case Deadline::State::Passed:
        return u"passed"_s;
    case Deadline::State::Open:
        return u"open"_s;
    case Deadline::State::Done:
        break;
    }
    return u"done"_s;
}

QString tokenOf(LimitationRule::Kind kind)
{
    using Kind = LimitationRule::Kind;
    switch (kind) {
    case Kind::Prescription:
        return u"prescription"_s;
    case Kind::Action:
        return u"action"_s;
    case Kind::Answer:
        return u"answer"_s;
    case Kind::Opening:
        return u"opening"_s;
    case Kind::Conservation:
        return u"conservation"_s;
    case Kind::Reminder:
        break;
    }
    return u"reminder"_s;
}

QString tokenOf(Deadline::Subject subject)
{
    switch (subject) {
    case Deadline::Subject::Propos:
        return u"propos"_s;
    case Deadline::Subject::Event:
        return u"event"_s;
    case Deadline::Subject::Step:
        return u"step"_s;
    case Deadline::Subject::Dossier:
        break;
    }
    return u"dossier"_s;
}

QString iso(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QString written(const QDate &day)
{
    return day.toString(u"dd/MM/yyyy"_s);
}

/** Nothing of a day that the person chose. */
QString toCheck(const Deadline &deadline, const Catalogue &law)
{
    const LimitationRule *rule = law.limitationRule(deadline.rule);
    return rule && !rule->references.isEmpty() ? toBeChecked(rule->basis) : QString();
}

QJsonValue numberOrNull(const Deadline &deadline)
{
    return deadline.prudentDay.isValid() ? QJsonValue(deadline.daysLeft) : QJsonValue();
}

QJsonObject jsonOf(const Deadline &deadline, const Dossier &dossier, const Catalogue &law)
{
    return {{u"subject"_s, subjectJson(dossier, tokenOf(deadline.subject), deadline.id, law)},
            {u"rule"_s, deadline.rule},
            {u"kind"_s, tokenOf(deadline.kind)},
            {u"title"_s, deadline.title},
            {u"state"_s, tokenOf(deadline.state)},
            {u"start"_s, iso(deadline.start)},
            {u"start_is_certain"_s, deadline.startIsCertain},
            {u"last_legal_day"_s, iso(deadline.lastLegalDay)},
            {u"prudent_day"_s, iso(deadline.prudentDay)},
            {u"otherwise"_s, iso(deadline.otherwise)},
            {u"perhaps_until"_s, iso(deadline.perhapsUntil)},
            {u"longer_until"_s, iso(deadline.longerUntil)},
            {u"days_left"_s, numberOrNull(deadline)},
            {u"offences"_s, QJsonArray::fromStringList(deadline.offences)},
            {u"restarted_by"_s, deadline.restartedBy},
            {u"stops"_s, QJsonArray::fromStringList(deadline.whatStops)},
            {u"does_not_stop"_s, QJsonArray::fromStringList(deadline.whatDoesNot)},
            {u"remarks"_s, QJsonArray::fromStringList(deadline.remarks)},
            {u"condition"_s, deadline.condition},
            {u"text"_s, deadline.text},
            {u"source"_s, deadline.source},
            {u"mark"_s, toToken(deadline.mark)},
            {u"to_check"_s, toCheck(deadline, law)}};
}

QJsonObject jsonOf(const QList<Deadline> &all, const Dossier &dossier, const Catalogue &law, const QDate &today)
{
    QJsonArray list;
    for (const Deadline &deadline : all)
        list.append(jsonOf(deadline, dossier, law));
    return {{u"on"_s, iso(today)}, {u"catalogue"_s, catalogueJson(law, today)}, {u"deadlines"_s, list}};
}

/** "72 days left", "over", "done": where it stands. */
QString standing(const Deadline &deadline)
{
    switch (deadline.state) {
    case Deadline::State::Done:
        return Words::tr("done");
    case Deadline::State::Passed:
        return Words::tr("over");
    case Deadline::State::Open:
        return Words::tr("open since %1").arg(written(deadline.prudentDay));
    case Deadline::State::Doubtful:
        return Words::tr("perhaps over: see the lawyer");
    case Deadline::State::UnknownStart:
        return Words::tr("may have begun earlier");
    case Deadline::State::NotStarted:
        return Words::tr("not running yet");
    case Deadline::State::Ahead:
    case Deadline::State::Near:
        break;
    }
    return deadline.daysLeft < 0 ? Words::tr("the last legal day is today, until midnight")
                                 : QCoreApplication::translate("cli", "%n day(s) left", nullptr, deadline.daysLeft);
}

/** Only what the person may lose by law has a last legal day; the rest ends. */
QString datesOf(const Deadline &deadline)
{
    const bool isLegal = deadline.kind == LimitationRule::Kind::Prescription || deadline.kind == LimitationRule::Kind::Action;
    if (!deadline.lastLegalDay.isValid())
        return {};
    if (deadline.state == Deadline::State::Open)
        return Words::tr("Counted from %1").arg(written(deadline.start));
    if (!isLegal)
        return Words::tr("Ends on %1, counted from %2").arg(written(deadline.lastLegalDay), written(deadline.start));
    return Words::tr("Prudent date %1, last legal day %2, counted from %3")
        .arg(written(deadline.prudentDay), written(deadline.lastLegalDay), written(deadline.start));
}

QString sheetOf(const Deadline &deadline, const Catalogue &law)
{
    const QString day = deadline.prudentDay.isValid() ? written(deadline.prudentDay) : u"—"_s;
    QStringList lines{u"  %1  %2 : %3"_s.arg(day, -10).arg(deadline.title, standing(deadline))};
    addLine(lines, {}, datesOf(deadline), 6);
    QStringList offences;
    for (const QString &id : deadline.offences)
        offences << law.offence(id)->label;
    const QString between = u"\u202f; "_s;
    addLine(lines, Words::tr("Likely to fall under"), offences.join(between), 6);
    addLine(lines, {}, deadline.remarks.join(u' '), 6);
    addLine(lines, Words::tr("Note"), deadline.condition, 6);
    addLine(lines, Words::tr("What stops it"), deadline.whatStops.join(between), 6);
    addLine(lines, Words::tr("What does not"), deadline.whatDoesNot.join(between), 6);
    addLine(lines, Words::tr("Source"),
            deadline.source.isEmpty() ? QString() : u"%1 [%2]"_s.arg(deadline.source, toToken(deadline.mark)), 6);
    addLine(lines, Words::tr("To be checked"), toCheck(deadline, law), 6);
    return lines.join(u'\n');
}

/** By what they are about, in the order of what is most urgent. */
void tell(const QList<Deadline> &all, const Dossier &dossier, const Catalogue &law, Terminal &terminal)
{
    if (all.isEmpty())
        terminal.say(Words::tr("Nothing in the dossier sets a period running."));
    QStringList told;
    for (const Deadline &first : all) {
        if (told.contains(first.id))
            continue;
        told << first.id;
        terminal.say(nameOf(dossier, first.id, law));
        for (const Deadline &deadline : all)
            if (deadline.id == first.id)
                terminal.say(sheetOf(deadline, law));
    }
    terminal.say(Words::tr("Law checked on %1. %2").arg(written(law.checkedOn()), law.notice()));
}

Result<Exit> runDeadlines(const Arguments &arguments, Session &session)
{
    if (arguments.has("--detailed") && !arguments.has("--ics"))
        return fail(Error::Code::Invalid, Words::tr("--detailed goes with --ics."));
    const auto store = openDossier(arguments, DossierStore::Access::Read, session);
    if (!store)
        return fail(store);
    const Dossier &dossier = (*store)->dossier();
    const auto law = Catalogue::load();
    if (!law)
        return fail(law);
    const auto today = dayMeant(arguments, dossier, session);
    if (!today)
        return fail(today);
    const QList<Deadline> all = deadlines(dossier, *law, *today);
    if (arguments.has("--ics")) {
        const QByteArray file = calendar(dossier, all, {.detailed = arguments.has("--detailed"), .made = session.clock()});
        if (const auto written = writeNew(arguments.text("--ics"), file); !written)
            return fail(written);
    }
    if (law->isStale(*today))
        session.terminal.warn(Words::tr("The law known to the program was checked more than a year ago."));
    if (arguments.has("--json"))
        session.terminal.say(jsonOf(all, dossier, *law, *today));
    else
        tell(all, dossier, *law, session.terminal);
    return Fine;
}

} // namespace

extern const Verb deadlinesVerb{"deadlines", QT_TRANSLATE_NOOP("cli", "Counts the days that are left for each words or act"),
                                "deadlines dossier.appui --on 2026-11-22 --ics delais.ics", parameters, runDeadlines};

} // namespace appui::cli
