// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/values.h"
#include "legal/questions.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

/**
 * The values of the law's catalogue, as resources/legal writes them (its schema is in resources/legal/schema).
 * Texts are French, for the screen and for paper alike. What the catalogue knows is never a qualification: what uses
 * it writes "susceptible de".
 */
namespace appui {

/** How far a fact has been checked: its source was seen; only a secondary or older one; none, to be checked. */
enum class Mark { Verified, Secondary, Memory };

/** Why a fact may be believed. `about` names the part of the row it stands for; empty: all of it. */
struct Basis
{
    QString about;
    Mark mark = Mark::Memory;
    QStringList sources; ///< keys of Source
    QString note;
    QDate checked;
};

/** The mark of the row as a whole: of the entry that stands for all of it, or else the weakest. */
Mark markOf(const QList<Basis> &basis);
/** "V", "V~" or "M". */
QString toToken(Mark mark);

struct Source
{
    QString id; ///< "S1"
    QString text;
    QString read; ///< which text of the law it gave, and of when; empty when it gave none
};

/** An article of law by the name letters and pages use for it. */
struct Reference
{
    QString id;       ///< "declared-address"
    QString citation; ///< "art. 10-2, 9° du code de procédure pénale"
    QString about;
    QList<Basis> basis;
};

/** As pages for the victim print it: with "(à vérifier)" when it is known from memory only. */
QString markedCitation(const Reference &reference);

struct Aggravation
{
    QString when;
    QString article;
    QString penalty;
    QString limitation; ///< id of a LimitationRule where it differs from the offence's
    Mark mark = Mark::Verified;
};

struct Offence
{
    enum class Nature { Delit, Contravention, Civil };
    enum class Publicity { Public, NonPublic, Any };
    /** What of the law of 1881 applies: nothing, its limitation alone, all of it. */
    enum class PressLaw { None, TimeLimit, Whole };
    /** Whether technical connection data can be requisitioned (CPP 60-1-2). */
    enum class ConnectionData { No, VictimTerminal, IfOnline, Yes, NotApplicable };
    /** Whether a discriminatory motive aggravates it (CP 132-76, 132-77). */
    enum class Motive { Applies, Excluded, BuiltIn, FineOnly, NotStated, NotApplicable };
    enum class Complainant { Anyone, Victim, VictimOrMinister, Administration, NotNeeded };

    QString id;
    QString label;
    Nature nature = Nature::Delit;
    QString article;  ///< short, as a table shows it: "29 al. 2, 33 al. 1"
    QString citation; ///< whole, as a letter writes it
    Publicity publicity = Publicity::Any;
    QString publicityNote;
    QStringList elements; ///< to be shown
    QStringList exclusions;
    QStringList neverWith; ///< offences that cannot be held for the same words or the same fact
    QString penalty;       ///< short, as a table shows it
    QString penaltyInFull;
    bool imprisonment = false;
    QList<Aggravation> aggravations;
    Motive racistMotive = Motive::NotStated;
    Motive sexistMotive = Motive::NotStated;
    QString motiveNote;
    QString limitation; ///< id of a LimitationRule; empty for a civil claim alone
    ConnectionData connectionData = ConnectionData::No;
    QString connectionCondition;
    PressLaw pressLaw = PressLaw::None;
    Complainant complainant = Complainant::Anyone;
    QString complaintNote;
    bool accountSuspension = false; ///< CP 131-35-1
    QString accountSuspensionNote;
    QStringList notes;
    QStringList warnings; ///< ids of Warning
    Qualifier qualifier;
    QList<Basis> basis;
};

/** A period that the law, or the person's own reminder, sets running. */
struct LimitationRule
{
    enum class Kind {
        Prescription, ///< after its last day the public action is lost
        Action,       ///< the person has until then
        Answer,       ///< somebody else has until then; then `outcome`
        Opening,      ///< something becomes possible once it is over
        Conservation, ///< data are kept until then
        Reminder      ///< a date that the person chose
    };
    enum class Start { Publication, Event, Accident, MedicalFinding, LastAct, Discovery, Filed, Received, Refusal, Next };

    QString id;
    QString title;
    Kind kind = Kind::Prescription;
    Start startsFrom = Start::Event;
    int months = 0;
    int days = 0;
    int hours = 0;
    int withinMonths = 0;   ///< of a medical finding: how long after the accident it may come
    bool computed = true;   ///< false: for reading only, never turned into a date
    int doubtfulMonths = 0; ///< until then, counted from the start, it must not be called lapsed
    QString start;
    QString text;
    QString condition;
    QString outcome;
    QString question; ///< it runs only for what was answered `answer` to this guided question; empty: no such condition
    QString answer;
    QStringList statuses;         ///< of the victim; empty: all
    QStringList interruptedBy;    ///< ids of Procedure
    QStringList notInterruptedBy; ///< ids of Procedure
    QString opening;              ///< id of the Opening before which what is in its doneBy interrupts nothing
    QStringList doneBy;           ///< ids of Procedure that make it moot
    bool sparesPressLaw = false;  ///< of an Opening: for an offence of the law of 1881 nobody has to wait for it
    Condition online = never;     ///< of a Conservation: answers by which an act left data wherever it was seen
    QStringList stops;
    QStringList doesNotStop;
    QList<int> alertsAfter;  ///< days after the start
    QList<int> alertsBefore; ///< days before the prudent day
    int nearDays = 0;        ///< to the prudent day: from there on it is near
    QStringList references;  ///< keys of Reference
    QList<Basis> basis;
};

/** The periods that run for words or an act before any question is answered: the shortest that may apply comes first. */
struct FirstClocks
{
    bool ofPropos = true; ///< else of an event
    QList<Audience::Kind> audiences;
    QList<Answer> discriminatory; ///< empty: whatever the motive
    Condition unless = never;     ///< answers that make them moot
    QStringList rules;
    QString longer;      ///< id of the rule that applies if the motive is held to be discriminatory
    QStringList remarks; ///< keys of sentences
};

/** A démarche: to whom, on what ground, in what form, and what it does not do. */
struct Procedure
{
    QString id;
    QString title;
    int order = 0; ///< in which they are proposed, lowest first
    QString recipient;
    QString legalBasis; ///< short, as a table shows it
    QStringList references;
    QStringList statuses; ///< of the victim: "all", "fonctionnaire", "contractuel"
    QString degree;       ///< "first", "second": for schools of that degree alone; empty: for all
    QStringList form;
    QStringList contents;
    QStringList effect;
    QStringList delay;
    QStringList doesNot;
    QStringList notes;
    QStringList starts;               ///< ids of the LimitationRule that it sets running
    QString runsFrom;                 ///< id of the Procedure whose sending sets them running: this one alone does not
    bool fromSending = false;         ///< they run from its sending, whatever the day on which it was received
    QString where;                    ///< URL
    bool isStep = true;               ///< false: a rule on how to do another one, never a step by itself
    bool asksRemoval = false;         ///< it asks who can take an account or a page away to do so
    bool isTakenForComplaint = false; ///< who took it may believe that the clock of the press law stands still
    QStringList warnings;
    QList<Basis> basis;
};

/** What a letter or a form must say. */
struct DocumentModel
{
    struct Mention
    {
        QString text;
        bool optional = false;
        QStringList references;
        QList<Basis> basis;
    };
    QString id;
    QString title;
    QString procedure; ///< id of the Procedure that it serves
    QString form;      ///< the official form's number, where there is one
    QList<Mention> mentions;
    QStringList notes;
    QStringList references;
    QStringList warnings;
    QList<Basis> basis;
};

/** Something to know that is neither an offence nor a démarche: what is public, which court, what proves what. */
struct LegalFact
{
    QString id;
    QString topic; ///< "essentials", "publicity", "competence", "evidence", "formats"…
    QString title;
    QString text;
    QStringList references;
    QList<Basis> basis;
};

struct Contact
{
    QString id;
    QString name;
    QString phone;
    QString also;
    QString url;
    QString forWhom;
    QString hours;
    bool danger = false; ///< for who is in danger now
    QList<Basis> basis;
};

/** A number that must never be shown again, and who answers instead. */
struct FormerNumber
{
    QString phone;
    QString instead; ///< id of a Contact
};

struct Warning
{
    enum class Kind {
        Trap,      ///< what goes wrong most
        DoNotCite, ///< `cited` is out of date or false; `current` is right
        Uncertain, ///< the law moves here, or was not read
        Reminder,
        Danger
    };
    QString id;
    Kind kind = Kind::Trap;
    QString text;
    QString cited;
    QString current;
    QStringList references;
    QList<Basis> basis;
};

} // namespace appui
