// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/letterdays_p.h"

#include "report/content/frenchdates_p.h"
#include "report/content/lastdays_p.h"
#include "report/content/summary_p.h"
#include "report/content/typography_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

/** "propos", "faits", "propos ou des faits": an account that was broken into is nobody's words. */
QString nounOf(const QList<const Fact *> &facts)
{
    const auto isWords = [](const Fact *fact) { return !fact->words.isEmpty(); };
    if (std::all_of(facts.begin(), facts.end(), isWords))
        return u"propos"_s;
    return std::any_of(facts.begin(), facts.end(), isWords) ? u"propos ou des faits"_s : u"faits"_s;
}

/** How many facts' clock stands so, and which. */
void setCount(Values &values, const QString &key, Deadline::State state, const Copy &copy)
{
    QList<const Fact *> facts;
    QList<int> numbers;
    for (const Fact &fact : copy.facts)
        if (const Deadline *clock = shortestClock(fact, copy); clock && clock->state == state) {
            facts << &fact;
            numbers << fact.number;
        }
    if (facts.isEmpty())
        return;
    const QString counted = among(facts.size(), nounOf(facts));
    const QString which = copy.numbersOfFacts(numbers);
    values.set(key, counted);
    values.set(key + u"_facts"_s, which);
    values.set(key + u"_which"_s, which.isEmpty() ? counted : counted + u" ("_s + which + u')');
}

} // namespace

bool mayBePress(const Fact &fact, const Copy &copy)
{
    const Propos *propos = copy.dossier.propos.find(fact.id);
    const Event *event = copy.dossier.events.find(fact.id);
    const QJsonObject answers = propos ? propos->answers : event ? event->answers : QJsonObject();
    const auto is = [&](const char *question, QLatin1StringView answer) {
        return answers.value(QLatin1StringView(question)).toString() == answer;
    };
    return !is("insult", "no"_L1) || !is("fact", "no"_L1) || is("incites_hatred", "yes"_L1) || is("incites_violence", "yes"_L1);
}

namespace {

constexpr qsizetype otherDaysShown = 8;

/** One line for each period and its last day, with the facts that share it. */
class DayLines
{
public:
    explicit DayLines(const Copy &copy)
        : m_copy(copy)
    {
    }

    void add(const QString &sentence, const Values &values, const Fact *fact)
    {
        const QString key = m_copy.pages.sentence(sentence, values);
        auto same = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &line) { return line.key == key; });
        if (same == m_lines.end())
            same = m_lines.insert(m_lines.end(), {key, sentence, values, {}});
        if (fact)
            same->facts << fact;
    }

    QString text() const
    {
        QStringList lines;
        for (const Line &line : m_lines.mid(0, otherDaysShown)) {
            Values values = line.values;
            values.set(u"facts"_s, named(line.facts));
            lines << m_copy.pages.sentence(line.sentence, values);
        }
        if (m_lines.size() > otherDaysShown)
            lines << m_copy.pages.sentence(u"other-days-more"_s);
        return lines.join(u'\n');
    }

private:
    struct Line
    {
        QString key;
        QString sentence;
        Values values;
        QList<const Fact *> facts; ///< none: all
    };

    /** By their numbers, or by their words where the paper has no numbers; empty for all of them. */
    QString named(const QList<const Fact *> &facts) const
    {
        if (facts.size() == m_copy.dossier.propos.size() + m_copy.dossier.events.size() && !m_copy.citesPieces)
            return {};
        QList<int> numbers;
        QStringList titles;
        for (const Fact *fact : facts) {
            numbers << fact->number;
            titles << titleOf(*fact, 40);
        }
        const QString numbered = m_copy.numbersOfFacts(numbers);
        return numbered.isEmpty() ? listed(titles) : numbered;
    }

    const Copy &m_copy;
    QList<Line> m_lines;
};

Values dayValues(const Deadline &clock, const Copy &copy)
{
    Values values;
    values.set(u"title"_s, clock.title);
    values.set(u"source"_s, clock.source);
    values.set(u"stops"_s, clock.whatStops.join(french(u" ; "_s)));
    values.set(u"prudent"_s, longDay(clock.prudentDay));
    values.set(u"day"_s, lastDay(clock, copy));
    if (clock.perhapsUntil.isValid())
        values.set(u"until"_s, longDay(clock.perhapsUntil));
    if (clock.longerUntil.isValid())
        values.set(u"longer"_s, longDay(clock.longerUntil));
    return values;
}

/** The clocks of the press law that the first three months leave untold: those perhaps over, and the year if the motive is held.
 */
void addPressDays(DayLines &lines, const Copy &copy)
{
    for (const auto &[fact, clock] : runningClocks(copy)) {
        Values values = dayValues(*clock, copy);
        const Deadline *shortest = shortestClock(*fact, copy);
        if (clock->dayDecides) {
            if (const Deadline *year = yearIfHeld(*fact, copy))
                lines.add(u"other-day-year"_s, dayValues(*year, copy), fact);
            lines.add(u"other-day-exact"_s, values, fact);
        } else if (mayLastAYear(*clock, copy)) {
            lines.add(u"other-day-perhaps-year"_s, values, fact);
        } else if (clock->state == Deadline::State::Doubtful) {
            if (copy.recipient != Recipient::Procureur)
                lines.add(u"other-day-longer"_s, values, fact);
        } else if (isOnlyIfHeld(*clock, copy)) {
            if (shortest != clock)
                values.set(u"three_months"_s, copy.pages.sentence(u"three-months-over"_s));
            lines.add(u"other-day-year"_s, values, fact);
        }
        if (clock->longerUntil.isValid() && (clock->state != Deadline::State::Doubtful || clock->dayDecides))
            lines.add(u"other-day-petty"_s, values, fact);
    }
}

void addOtherDays(DayLines &lines, const Copy &copy)
{
    for (const auto &[fact, clock] : otherClocks(copy))
        lines.add(clock->dayDecides ? u"other-day-exact"_s : u"other-day"_s, dayValues(*clock, copy), fact);
    if (copy.recipient != Recipient::Avocat)
        return;
    for (const Deadline &action : copy.deadlines)
        if (action.kind == LimitationRule::Kind::Action && action.state == Deadline::State::Near)
            lines.add(u"other-day-action"_s, dayValues(action, copy), nullptr);
}

/** Why what seems over is perhaps not. */
QString whyDoubtful(const Copy &copy)
{
    QStringList why;
    for (const Fact &fact : copy.facts) {
        const Deadline *clock = shortestClock(fact, copy);
        if (!clock || clock->state != Deadline::State::Doubtful)
            continue;
        const bool byYear = yearIfHeld(fact, copy) || !clock->dayDecides;
        if (clock->dayDecides)
            why << copy.pages.sentence(u"doubtful-by-day"_s);
        if (byYear)
            why << copy.pages.sentence(u"doubtful-by-year"_s);
    }
    why.removeDuplicates();
    return why.join(french(u" ; "_s));
}

/** The last day of the year, and the one without the act that moved it. */
QString yearDay(const Deadline &year)
{
    const QString day = longDay(year.lastLegalDay);
    return year.otherwise.isValid() ? day + u", compté de cet acte, sinon le "_s + longDay(year.otherwise) : day;
}

/** The first last day, and the earlier one that counts for another fact if the act that moved it was about something else. */
QString firstDay(const Deadline &clock, const QList<FactClock> &running, const Copy &copy)
{
    const auto [fact, moved] = firstOtherwise(running, clock, copy);
    if (!moved)
        return lastDay(clock, copy);
    Values values;
    values.set(u"day"_s, lastDay(clock, copy));
    values.set(u"otherwise"_s, longDay(moved->otherwise));
    values.set(u"facts"_s, copy.numbersOfFacts({fact->number}));
    return copy.pages.sentence(u"last-day-otherwise"_s, values);
}

bool isProsecuted(const Copy &copy)
{
    const auto &steps = copy.dossier.steps;
    return std::any_of(steps.begin(), steps.end(), [&](const Step &step) {
        return copy.law.isInterrupting(step.kind) && !(step.sent.isEmpty() && step.received.isEmpty());
    });
}

} // namespace

void setLastDays(Values &values, const Copy &copy)
{
    const auto running = runningClocks(copy);
    if (std::any_of(running.begin(), running.end(), [&](const auto &one) { return mayBePress(*one.first, copy); }))
        values.set(u"press_possible"_s, u"oui"_s);
    if (const auto [fact, clock] = firstClock(running, copy); clock) {
        values.set(u"last_day"_s, firstDay(*clock, running, copy));
        values.set(u"prudent_day"_s, longDay(clock->prudentDay));
        if (const Deadline *year = yearIfHeld(*fact, copy))
            values.set(u"year_day"_s, yearDay(*year));
    }
    setCount(values, u"passed"_s, Deadline::State::Passed, copy);
    setCount(values, u"doubtful"_s, Deadline::State::Doubtful, copy);
    setCount(values, u"undated"_s, Deadline::State::UnknownStart, copy);
    values.set(u"doubtful_why"_s, whyDoubtful(copy));
    values.set(isProsecuted(copy) ? u"prosecuted"_s : u"unprosecuted"_s, u"oui"_s);

    DayLines others(copy);
    addOtherDays(others, copy);
    values.set(u"near_days"_s, others.text());
    DayLines all(copy);
    addPressDays(all, copy);
    addOtherDays(all, copy);
    values.set(u"other_days"_s, all.text());
    if (values.has(u"last_day"_s))
        values.set(u"act_before"_s, u"la date prudente"_s);
    else if (values.has(u"other_days"_s))
        values.set(u"act_before"_s, u"ces derniers jours"_s);
}

} // namespace appui::content
