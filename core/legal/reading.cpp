// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/reading_p.h"

#include "legal/stateoflaw.h"

namespace appui {
namespace {

constexpr Words<Mark> marks = {{"V", Mark::Verified}, {"V~", Mark::Secondary}, {"M", Mark::Memory}};

constexpr Words<Offence::Motive> motives = {
    {"applies", Offence::Motive::Applies},      {"excluded", Offence::Motive::Excluded},
    {"built-in", Offence::Motive::BuiltIn},     {"fine-only", Offence::Motive::FineOnly},
    {"not-stated", Offence::Motive::NotStated}, {"not-applicable", Offence::Motive::NotApplicable}};

QList<Basis> readBasis(Row &row)
{
    QList<Basis> all;
    for (Row one : row.rows("basis")) {
        Basis basis;
        basis.about = one.optionalText("about");
        basis.mark = one.word("mark", marks);
        basis.sources = one.texts("sources");
        basis.note = one.optionalText("note");
        basis.checked = one.day("checked");
        one.end();
        all << basis;
    }
    if (all.isEmpty())
        row.note("basis", QStringLiteral("a fact without a mark"));
    return all;
}

QList<Aggravation> readAggravations(Row &row)
{
    QList<Aggravation> all;
    for (Row one : row.rows("aggravations")) {
        Aggravation aggravation;
        aggravation.when = one.text("when");
        aggravation.article = one.optionalText("article");
        aggravation.penalty = one.text("penalty");
        aggravation.limitation = one.optionalText("limitation");
        if (one.has("mark"))
            aggravation.mark = one.word("mark", marks);
        one.end();
        all << aggravation;
    }
    return all;
}

void readMotive(Row row, Offence &offence)
{
    offence.racistMotive = row.word("racist", motives);
    offence.sexistMotive = row.word("sexist", motives);
    offence.motiveNote = row.optionalText("note");
    row.end();
}

void readConnectionData(Row row, Offence &offence)
{
    using Answer = Offence::ConnectionData;
    offence.connectionData = row.word<Answer>("answer", {{"no", Answer::No},
                                                         {"victim-terminal", Answer::VictimTerminal},
                                                         {"if-online", Answer::IfOnline},
                                                         {"yes", Answer::Yes},
                                                         {"not-applicable", Answer::NotApplicable}});
    offence.connectionCondition = row.text("condition");
    row.end();
}

void readComplaint(Row row, Offence &offence)
{
    using By = Offence::Complainant;
    offence.complainant = row.word<By>("by", {{"anyone", By::Anyone},
                                              {"victim", By::Victim},
                                              {"victim-or-minister", By::VictimOrMinister},
                                              {"administration", By::Administration},
                                              {"not-needed", By::NotNeeded}});
    offence.complaintNote = row.optionalText("note");
    row.end();
}

} // namespace

template <>
Source readLaw(Row &row)
{
    return {row.text("key"), row.text("text"), row.optionalText("read")};
}

template <>
Reference readLaw(Row &row)
{
    return {row.text("key"), row.text("citation"), row.text("about"), readBasis(row)};
}

template <>
Offence readLaw(Row &row)
{
    using Nature = Offence::Nature;
    using Publicity = Offence::Publicity;
    using Press = Offence::PressLaw;
    Offence o;
    o.id = row.text("id");
    o.label = row.text("label");
    o.nature = row.word<Nature>("nature",
                                {{"delit", Nature::Delit}, {"contravention", Nature::Contravention}, {"civil", Nature::Civil}});
    o.article = row.text("article");
    o.citation = row.text("citation");
    o.publicity = row.word<Publicity>(
        "publicity", {{"any", Publicity::Any}, {"public", Publicity::Public}, {"non-public", Publicity::NonPublic}});
    o.publicityNote = row.optionalText("publicity_note");
    o.elements = row.texts("elements");
    o.exclusions = row.texts("exclusions");
    o.neverWith = row.texts("never_with");
    o.penalty = row.text("penalty");
    o.penaltyInFull = row.text("penalty_in_full");
    o.imprisonment = row.flag("imprisonment");
    o.aggravations = readAggravations(row);
    readMotive(row.row("motive"), o);
    o.limitation = row.optionalText("limitation");
    readConnectionData(row.row("connection_data"), o);
    o.pressLaw = row.word<Press>("press_law", {{"none", Press::None}, {"clock", Press::TimeLimit}, {"whole", Press::Whole}});
    readComplaint(row.row("complaint"), o);
    o.accountSuspension = row.flag("account_suspension");
    o.accountSuspensionNote = row.optionalText("account_suspension_note");
    o.notes = row.texts("notes");
    o.warnings = row.texts("warnings");
    o.qualifier = readQualifier(row.row("qualify"));
    o.basis = readBasis(row);
    return o;
}

template <>
LimitationRule readLaw(Row &row)
{
    using Kind = LimitationRule::Kind;
    using Start = LimitationRule::Start;
    LimitationRule r;
    r.id = row.text("id");
    r.title = row.text("title");
    r.kind = row.word<Kind>("kind", {{"prescription", Kind::Prescription},
                                     {"action", Kind::Action},
                                     {"answer", Kind::Answer},
                                     {"opening", Kind::Opening},
                                     {"conservation", Kind::Conservation},
                                     {"reminder", Kind::Reminder}});
    r.startsFrom = row.word<Start>("starts_from", {{"event", Start::Event},
                                                   {"publication", Start::Publication},
                                                   {"accident", Start::Accident},
                                                   {"medical-finding", Start::MedicalFinding},
                                                   {"last-act", Start::LastAct},
                                                   {"discovery", Start::Discovery},
                                                   {"filed", Start::Filed},
                                                   {"received", Start::Received},
                                                   {"refusal", Start::Refusal},
                                                   {"next", Start::Next}});
    r.months = row.number("months");
    r.days = row.number("days");
    r.hours = row.number("hours");
    r.withinMonths = row.number("within_months");
    r.computed = row.flag("computed", true);
    r.doubtfulMonths = row.number("doubtful_months");
    r.start = row.text("start");
    r.text = row.optionalText("text");
    r.condition = row.optionalText("condition");
    r.outcome = row.optionalText("outcome");
    if (row.has("when")) {
        Row when = row.row("when");
        r.question = when.text("question");
        r.answer = when.text("answer");
        when.end();
    }
    r.statuses = row.texts("statuses");
    r.doneBy = row.texts("done_by");
    r.sparesPressLaw = row.flag("spares_press_law");
    if (row.has("online"))
        r.online = readCondition(row.row("online"));
    r.interruptedBy = row.texts("interrupted_by");
    r.notInterruptedBy = row.texts("not_interrupted_by");
    r.opening = row.optionalText("opening");
    r.stops = row.texts("stops");
    r.doesNotStop = row.texts("does_not_stop");
    r.alertsAfter = row.numbers("alerts_after");
    r.alertsBefore = row.numbers("alerts_before");
    r.nearDays = row.number("near_days");
    r.references = row.texts("references");
    r.basis = readBasis(row);
    if (r.computed && r.kind != Kind::Reminder && r.months + r.days + r.hours == 0)
        row.note("months", QStringLiteral("a period without a length"));
    return r;
}

template <>
FirstClocks readLaw(Row &row)
{
    FirstClocks c;
    c.ofPropos = row.word<bool>("of", {{"propos", true}, {"event", false}});
    c.audiences = row.wordList<Audience::Kind>("audience", {{"unknown", Audience::Kind::Unknown},
                                                            {"public", Audience::Kind::Public},
                                                            {"group", Audience::Kind::Group},
                                                            {"addressed", Audience::Kind::Addressed}});
    c.discriminatory =
        row.wordList<Answer>("discriminatory", {{"unknown", Answer::Unknown}, {"yes", Answer::Yes}, {"no", Answer::No}});
    c.rules = row.texts("rules");
    if (row.has("unless"))
        c.unless = readCondition(row.row("unless"));
    c.longer = row.optionalText("longer");
    c.remarks = row.texts("remarks");
    return c;
}

template <>
Procedure readLaw(Row &row)
{
    Procedure p;
    p.id = row.text("id");
    p.title = row.text("title");
    p.order = row.number("order");
    p.recipient = row.text("recipient");
    p.legalBasis = row.text("legal_basis");
    p.references = row.texts("references");
    p.statuses = row.texts("statuses");
    p.degree = row.optionalText("degree");
    p.form = row.texts("form");
    p.contents = row.texts("contents");
    p.effect = row.texts("effect");
    p.delay = row.texts("delay");
    p.doesNot = row.texts("does_not");
    p.notes = row.texts("notes");
    p.starts = row.texts("starts");
    p.runsFrom = row.optionalText("runs_from");
    p.fromSending = row.flag("from_sending");
    p.where = row.optionalText("where");
    p.isStep = row.flag("step", true);
    p.asksRemoval = row.flag("asks_removal");
    p.isTakenForComplaint = row.flag("taken_for_complaint");
    p.warnings = row.texts("warnings");
    p.basis = readBasis(row);
    return p;
}

template <>
DocumentModel readLaw(Row &row)
{
    DocumentModel document;
    document.id = row.text("id");
    document.title = row.text("title");
    document.procedure = row.optionalText("procedure");
    document.form = row.optionalText("form");
    for (Row one : row.rows("mentions")) {
        document.mentions << DocumentModel::Mention{one.text("text"), one.flag("optional"), one.texts("references"),
                                                    readBasis(one)};
        one.end();
    }
    document.notes = row.texts("notes");
    document.references = row.texts("references");
    document.warnings = row.texts("warnings");
    document.basis = readBasis(row);
    return document;
}

template <>
LegalFact readLaw(Row &row)
{
    LegalFact fact{row.text("id"),   row.text("topic"),       row.text("title"),
                   row.text("text"), row.texts("references"), readBasis(row)};
    fact.text = withReserve(fact.text, fact.basis);
    return fact;
}

template <>
Contact readLaw(Row &row)
{
    Contact c;
    c.id = row.text("id");
    c.name = row.text("name");
    c.phone = row.optionalText("phone");
    c.also = row.optionalText("also");
    c.url = row.optionalText("url");
    c.forWhom = row.text("for_whom");
    c.hours = row.optionalText("hours");
    c.danger = row.flag("danger");
    c.basis = readBasis(row);
    c.forWhom = withReserve(c.forWhom, c.basis);
    return c;
}

template <>
FormerNumber readLaw(Row &row)
{
    return {row.text("phone"), row.text("instead")};
}

template <>
Warning readLaw(Row &row)
{
    using Kind = Warning::Kind;
    Warning w;
    w.id = row.text("id");
    w.kind = row.word<Kind>("kind", {{"trap", Kind::Trap},
                                     {"do-not-cite", Kind::DoNotCite},
                                     {"uncertain", Kind::Uncertain},
                                     {"reminder", Kind::Reminder},
                                     {"danger", Kind::Danger}});
    w.text = row.text("text");
    w.cited = row.optionalText("cited");
    w.current = row.optionalText("current");
    w.references = row.texts("references");
    w.basis = readBasis(row);
    w.text = withReserve(w.text, w.basis);
    if (w.kind == Kind::DoNotCite && (w.cited.isEmpty() || w.current.isEmpty()))
        row.note("cited", QStringLiteral("what must not be cited, and what to cite instead, are missing"));
    return w;
}

} // namespace appui
