// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/lettervalues_p.h"

#include "legal/ownpapers.h"
#include "legal/review.h"
#include "report/content/candidates_p.h"
#include "report/content/frenchdates_p.h"
#include "report/content/letterdays_p.h"
#include "report/content/letterpeople_p.h"
#include "report/content/requisition_p.h"
#include "report/content/sections_p.h"
#include "report/content/summary_p.h"
#include "report/content/typography_p.h"
#include "report/content/worklink_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

constexpr int factsInLetter = 12;

/** Where the pieces do not go along, a number is told only where the letter refers to it. */
QString factLine(const Fact &fact, const Copy &copy, bool isNumbered)
{
    Values values;
    if (copy.citesPieces || isNumbered)
        values.set(u"number"_s, QString::number(fact.number));
    values.set(u"when"_s, inSentence(fact.date, copy.zone));
    values.set(u"context"_s, fact.context());
    values.set(u"what"_s, inOneParagraph(fact.words.isEmpty() ? fact.what : quoted(fact.words)));
    values.set(u"pieces"_s, copy.pieces(fact.exhibits));
    return copy.pages.sentence(u"fact-line"_s, values);
}

void setFacts(Values &values, const Copy &copy)
{
    // The account that goes along with the pieces has the others.
    const bool goesOn = copy.citesPieces && copy.facts.size() > factsInLetter + 2;
    const qsizetype shown = goesOn ? factsInLetter : copy.facts.size();
    QStringList lines;
    const bool isNumbered = !copy.citesPieces && WorkLink::of(copy).isMixed();
    for (const Fact &fact : copy.facts.mid(0, shown))
        lines << factLine(fact, copy, isNumbered);
    if (isNumbered)
        values.set(u"numbered"_s, u"oui"_s);
    if (const qsizetype more = copy.facts.size() - shown; more > 0) {
        Values count;
        count.set(u"count"_s, inWords(more));
        lines << copy.pages.sentence(u"facts-more"_s, count);
    }
    const bool skips = !copy.facts.isEmpty() && copy.facts.last().number > copy.facts.size();
    if (skips && (copy.citesPieces || isNumbered))
        lines << copy.pages.sentence(u"facts-skipped"_s);
    if (const QString removed = copy.addressNote(); !removed.isEmpty())
        lines << removed;
    if (copy.discretion.cutsNames())
        values.set(u"minors"_s, u"oui"_s);
    if (copy.facts.isEmpty())
        values.set(u"no_facts"_s, u"oui"_s);
    values.set(u"facts"_s, lines.join(u'\n'));
    values.set(u"summary"_s, summaryOf(copy));
    const bool isOne = attacks(copy).size() == 1;
    values.set(isOne ? u"one_fact"_s : u"several_facts"_s, u"oui"_s);
    if (!isOne)
        values.set(u"since"_s, sinceWhen(copy));
    values.set(u"place_of_facts"_s, unclosed(copy.dossier.profile.placeOfFacts));
    values.set(u"harm"_s, copy.dossier.profile.harm);
    values.set(u"damage"_s, unclosed(copy.dossier.profile.damageEstimate));
}

void setOffences(Values &values, const Copy &copy)
{
    const NamedOffences named = namedOffences(copy);
    values.set(u"candidates"_s, named.lines);
    values.set(u"petty"_s, named.petty);
    if (named.onlyPetty)
        values.set(named.isOffline ? u"petty_place"_s : u"petty_online"_s, u"oui"_s);
    values.set(named.onlyPetty ? u"only_petty"_s : named.isOffline ? u"offline_court"_s : u"residence_court"_s, u"oui"_s);
    if (named.allowsData && hasTraces(copy)) {
        values.set(u"requisition_sheet"_s, copy.pages.sentence(u"requisition-sheet"_s));
        values.set(u"requisition_joined"_s, copy.pages.sentence(u"requisition-joined"_s));
    }
    if (named.allowsData)
        values.set(named.ofTerminalAlone ? u"asks_terminal"_s : u"asks_data"_s, u"oui"_s);
    if (named.allowsData)
        values.set(u"of_terminal"_s, named.ofTerminal.join(french(u" ; "_s)));
    if (named.lines.isEmpty() && named.petty.isEmpty())
        values.set(u"no_candidates"_s, u"oui"_s);
    if (named.reserved)
        values.set(u"reserved"_s, u"oui"_s);
    if (named.ofAdministration)
        values.set(u"administration_complaint"_s, copy.pages.sentence(u"administration-complaint"_s));
    if (named.leftOut > 0)
        values.set(u"left_out"_s, among(named.leftOut, u"propos ou des faits"_s));
}

/** When it happened, as far as an answer says so, and whether a doctor has written anything. */
void setAccident(Values &values, const Copy &copy)
{
    const auto &exhibits = copy.dossier.exhibits;
    const bool certified =
        std::any_of(exhibits.begin(), exhibits.end(), [](const Exhibit &one) { return !one.removed && isMedical(one); });
    values.set(certified ? u"certificate"_s : u"no_certificate"_s, copy.pages.sentence(u"certificate"_s));
    for (const Event &event : copy.dossier.events)
        if (event.answers.value("accident"_L1) == "yes"_L1 && !isMedicalPaper(event)) {
            values.set(u"accident_when"_s, inSentence(event.date, copy.zone));
            break;
        }
}

} // namespace

QString stepLines(const Copy &copy)
{
    QStringList lines;
    for (const Step &step : copy.dossier.steps) {
        Values values;
        values.set(u"title"_s, titleOf(step, copy));
        values.set(u"to"_s, step.to);
        values.set(u"sent"_s, inSentence(step.sent, copy.zone));
        values.set(u"reference"_s, step.reference);
        values.set(u"answer"_s, unclosed(step.answer));
        if (const Exhibit *receipt = copy.dossier.exhibits.find(step.receipt))
            values.set(u"pieces"_s, copy.pieces({receipt}));
        lines << copy.pages.sentence(u"step-line"_s, values);
    }
    return lines.join(u'\n');
}

Values letterValues(const Copy &copy)
{
    Values values;
    setPeople(values, copy);
    setFacts(values, copy);
    setOffences(values, copy);
    setLastDays(values, copy);
    setAccident(values, copy);
    setWorkLink(values, copy);
    values.set(u"steps"_s, stepLines(copy));
    return values;
}

} // namespace appui::content
